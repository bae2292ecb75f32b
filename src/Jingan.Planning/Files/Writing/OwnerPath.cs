namespace Jingan.Planning.Files;

/// <summary>Paths of things that stay the same where a zone is written inside its parent or beside it: plan.space.zones[core], wherever it stands.</summary>
internal static class OwnerPath
{
    private const string Space = "space.";
    private const string Zones = "zones[";

    /// <summary>The path with a zone's own id alone, without those that it stands in.</summary>
    public static string Of(string path)
    {
        var start = path.IndexOf(Space + Zones, StringComparison.Ordinal);
        if (start < 0)
            return path;

        start += Space.Length;
        var rest = path.AsSpan(start);
        for (var end = rest.IndexOf(']'); end >= 0 && rest[(end + 1)..].StartsWith("." + Zones); end = rest.IndexOf(']'))
            rest = rest[(end + 2)..];

        return rest.Length == path.Length - start ? path : string.Concat(path.AsSpan(0, start), rest);
    }
}
