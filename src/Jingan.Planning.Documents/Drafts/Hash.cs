using System.Globalization;

namespace Jingan.Planning.Documents.Drafts;

/// <summary>Short stable marks of texts: FNV-1a over their characters.</summary>
internal static class Hash
{
    public static string Of(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var character in text)
            hash = (hash ^ character) * 1099511628211UL;
        return ((uint)(hash ^ (hash >> 32))).ToString("x8", CultureInfo.InvariantCulture);
    }
}
