namespace Jingan.Planning.Files;

/// <summary>Why YAML is not well-formed: what its parser says, with the usual reasons in Chinese.</summary>
internal static class YamlReasons
{
    private static readonly (string Part, string Zh)[] Usual =
    [
        ("unexpected end of stream", "文本在引号闭合之前结束"),
        ("tab", "缩进中有制表符"),
        ("did not find expected key", "此处应为键"),
        ("did not find expected ',' or ']'", "缺少逗号或“]”"),
        ("did not find expected ',' or '}'", "缺少逗号或“}”"),
        ("did not find expected '-' indicator", "此处应为列表项“- ”"),
        ("did not find expected node content", "此处缺少值"),
        ("cannot start any token", "值不能以此字符开头；请加引号"),
        ("could not find expected ':'", "缺少冒号"),
        ("found invalid mapping", "值中不能有“: ”；请加引号"),
        ("mapping values are not allowed", "值中不能有“: ”；请加引号"),
        ("expected <document start>", "内容与上文不衔接"),
        ("invalid Unicode", "转义不是完整的字符"),
    ];

    private static Phrase Unknown => new("结构无法解析", "its structure cannot be followed");

    /// <summary>Reports why a text could not be parsed.</summary>
    /// <param name="message">What the parser says; null where it says nothing about the text.</param>
    /// <param name="at">Where it says so.</param>
    /// <param name="text">The text.</param>
    /// <param name="problems">Where it goes.</param>
    public static void Report(string? message, TextPosition at, ReadOnlySpan<char> text, DiagnosticBag problems)
    {
        // The parser may stop on a line behind the last one.
        if (TextCheck.EndOf(text) is var end && at > end)
            at = end;

        var reason = ReasonOf(message);
        var tab = reason.Zh == Usual[1].Zh ? TabIndent(text, at) : null;
        var (place, advice) = tab is { } indent
            ? (indent, new Phrase("请用空格缩进。", " Indent with spaces."))
            : YamlAdvice.Of(message, at, text);
        problems.Report(SyntaxProblems.NotWellFormed, place, "", "YAML", reason, advice);
    }

    private static Phrase ReasonOf(string? message)
    {
        var sentence = (message ?? "").Split('\n')[0].Trim().TrimEnd('.');
        if (sentence.Length == 0)
            return Unknown;

        foreach (var (part, zh) in Usual)
        {
            if (sentence.Contains(part, StringComparison.OrdinalIgnoreCase))
                return new(zh, sentence);
        }

        return new(Unknown.Zh, sentence);
    }

    /// <summary>The first tab in the indentation of a line from a position on.</summary>
    private static TextPosition? TabIndent(ReadOnlySpan<char> text, TextPosition from)
    {
        var number = 0;
        foreach (var line in text.EnumerateLines())
        {
            var indent = line.Length - line.TrimStart(' ').Length;
            if (++number >= from.Line && indent < line.Length && line[indent] == '\t')
                return new(number, indent + 1);
        }

        return null;
    }
}
