namespace Jingan.Planning.Files;

/// <summary>Tells files of the format from others that lie beside them.</summary>
internal static class PlanFileLook
{
    private const string FormatName = "jingan-planning";

    /// <summary>Whether a text says the format's name, or else has one of its keys.</summary>
    public static bool IsLikely(Field whole)
    {
        if (whole.AsMapping(FileForm.Form, isReported: false) is not { } mapping)
            return !whole.IsList && whole.Text is { } text && text.Contains(FormatName, StringComparison.Ordinal);

        if (mapping.TextOf(FileForm.Format) is { } format && format.StartsWith(FormatName, StringComparison.Ordinal))
            return true;

        return mapping.States(FileForm.Indicators)
            || mapping.States(FileForm.Observations)
            || mapping.States(FileForm.Plan)
            || mapping.States(FileForm.Plans);
    }

    /// <summary>The same of a text that is not well-formed, or not even in UTF-8.</summary>
    public static bool IsLikely(ReadOnlySpan<byte> utf8) =>
        !System.Text.Unicode.Utf8.IsValid(utf8)
        || utf8.IndexOf("jingan-planning"u8) >= 0
        || utf8.IndexOf("indicators"u8) >= 0
        || utf8.IndexOf("observations"u8) >= 0
        || utf8.IndexOf("targets"u8) >= 0;
}
