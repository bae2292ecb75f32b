namespace Jingan.Planning.Files;

/// <summary>How bad a problem is, rising.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing is wrong.</summary>
    Information = 0,

    /// <summary>The data can be used but are probably not what was meant.</summary>
    Warning = 1,

    /// <summary>The data are wrong and what depends on them is left out.</summary>
    Error = 2,
}
