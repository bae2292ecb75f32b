namespace Jingan.Planning;

/// <summary>The languages in which names and messages are given.</summary>
public enum Language
{
    /// <summary>Simplified Chinese, <c>zh</c>.</summary>
    Chinese,

    /// <summary>English, <c>en</c>.</summary>
    English,
}
