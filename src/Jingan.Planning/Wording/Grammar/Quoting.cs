namespace Jingan.Planning.Wording;

/// <summary>Quotation marks around a whole text, which canonical wordings use where its words would be read otherwise.</summary>
internal static class Quoting
{
    private static readonly (char Open, char Close)[] Pairs = [('“', '”'), ('「', '」'), ('『', '』'), ('‘', '’'), ('《', '》')];

    /// <summary>The text without the marks around the whole of it.</summary>
    public static string Unquoted(string text)
    {
        foreach (var (open, close) in Pairs)
        {
            if (text.Length > 2 && open != '《' && text[0] == open && text[^1] == close && text.IndexOf(close, StringComparison.Ordinal) == text.Length - 1 && text.LastIndexOf(open) == 0)
                return text[1..^1];
        }

        return text;
    }

    /// <summary>The text in 「」, or in other marks where it holds those: what canonical Chinese quotes with.</summary>
    public static string Quoted(string text)
    {
        foreach (var (open, close) in Pairs)
        {
            if (open is '「' or '『' && !text.Contains(open, StringComparison.Ordinal) && !text.Contains(close, StringComparison.Ordinal))
                return $"{open}{text}{close}";
        }

        return $"“{text}”";
    }

    /// <summary>The text in “”, or in other marks where it holds those: what canonical English quotes with.</summary>
    public static string Marked(string text) =>
        text.Contains('“', StringComparison.Ordinal) || text.Contains('”', StringComparison.Ordinal) ? Quoted(text) : $"“{text}”";
}
