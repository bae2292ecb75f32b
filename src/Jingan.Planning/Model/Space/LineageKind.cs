namespace Jingan.Planning;

/// <summary>How a zone came from those of an earlier plan.</summary>
public enum LineageKind
{
    /// <summary>The same zone under the same name.</summary>
    Continued,

    /// <summary>The same zone under another name.</summary>
    Renamed,

    /// <summary>One zone from several.</summary>
    Merged,

    /// <summary>One of several zones from one.</summary>
    Split,
}
