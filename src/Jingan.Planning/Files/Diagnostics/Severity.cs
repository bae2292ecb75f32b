namespace Jingan.Planning.Files;

/// <summary>How bad a problem is.</summary>
public enum Severity
{
    /// <summary>The data are wrong and what depends on them is left out.</summary>
    Error,

    /// <summary>The data can be used but are probably not what was meant.</summary>
    Warning,

    /// <summary>Worth knowing; nothing is wrong.</summary>
    Information,
}
