using System.Buffers;

namespace Jingan.Planning.Files;

/// <summary>What to do where YAML is not well-formed, told by what people mistype: a quotation mark left open, a full-width sign, a bare &gt;.</summary>
internal static class YamlAdvice
{
    /// <summary>Full-width signs, each with the one that YAML knows.</summary>
    private static readonly (char Sign, string Meant)[] FullWidth =
        [('：', ": "), ('，', ", "), ('“', "\""), ('”', "\""), ('【', "["), ('】', "]"), ('｛', "{"), ('｝', "}"), ('－', "- ")];

    private static readonly SearchValues<char> FullWidthSigns = SearchValues.Create(Array.ConvertAll(FullWidth, row => row.Sign));

    /// <summary>Where the mistake is, and what to do.</summary>
    /// <param name="message">What the parser says.</param>
    /// <param name="at">Where it says so.</param>
    /// <param name="text">The text.</param>
    public static (TextPosition At, Phrase Advice) Of(string? message, TextPosition at, ReadOnlySpan<char> text)
    {
        if (OpenQuote(text, at) is var (start, end) && (end == 0 || end == at.Line))
            return (start, end == 0 ? NotClosed : new($"此处引号内的文本一直到第 {end} 行；请在应结束处补上引号。", $" The text in quotation marks that begins here runs to line {end}; close it where it ends."));

        if (message?.Contains("block scalar", StringComparison.OrdinalIgnoreCase) == true)
            return (at, new("以“>”或“|”开头的文本应加引号。", " A text that begins with '>' or '|' needs quotation marks."));

        if (YamlSlips.Find(Lines(text, at.Line + 2), at) is { } slip)
            return (new(slip.Line, slip.Column), slip.Advice);

        return (at, SignNear(text, at) is { } sign ? OfSign(sign) : Usual);
    }

    /// <summary>The lines of a text up to one.</summary>
    private static List<string> Lines(ReadOnlySpan<char> text, int last)
    {
        var lines = new List<string>();
        foreach (var line in text.EnumerateLines())
        {
            lines.Add(line.ToString());
            if (lines.Count == last)
                break;
        }

        return lines;
    }

    /// <summary>What is said of a text that has a full-width sign where a sign of YAML was meant; nothing where it has none.</summary>
    public static Phrase OfColon(string text) => text.Contains('：', StringComparison.Ordinal) ? OfSign('：') : Phrase.Empty;

    private static Phrase Usual =>
        new("请检查此处及其前一行的缩进、冒号和引号。", " Check indentation, colons and quotation marks here and on the line before.");

    private static Phrase NotClosed => new("此处开始的引号没有闭合；请补上。", " The quotation mark here is not closed; close it.");

    /// <summary>What to write for a full-width sign.</summary>
    public static Phrase OfSign(char sign)
    {
        var meant = Array.Find(FullWidth, row => row.Sign == sign).Meant;
        return new($"此处有全角“{sign}”；作为 YAML 符号应写半角的 {meant.TrimEnd()}。", $" There is a full-width '{sign}' here; as a sign of YAML write '{meant}'.");
    }

    /// <summary>The first full-width sign on a line, or else on the line before.</summary>
    private static char? SignNear(ReadOnlySpan<char> text, TextPosition at)
    {
        char? before = null;
        var number = 0;
        foreach (var line in text.EnumerateLines())
        {
            number++;
            var found = number >= at.Line - 1 ? line.IndexOfAny(FullWidthSigns) : -1;
            if (found >= 0 && number == at.Line)
                return line[found];

            if (found >= 0)
                before = line[found];

            if (number == at.Line)
                break;
        }

        return before;
    }

    /// <summary>The last text in quotation marks before a place that takes several lines, with the line that it ends on; line 0 where it does not end.</summary>
    private static (TextPosition Start, int End)? OpenQuote(ReadOnlySpan<char> text, TextPosition until)
    {
        (TextPosition Start, int End)? found = null;
        var (mark, start, number) = ('\0', default(TextPosition), 0);
        foreach (var line in text.EnumerateLines())
        {
            number++;
            for (var index = 0; index < line.Length; index++)
            {
                if (mark == '\0' && line[index] == '#' && (index == 0 || line[index - 1] == ' '))
                    break;

                if (mark == '\0' && line[index] is '"' or '\'' && IsAtStart(line[..index]))
                    (mark, start) = (line[index], new(number, index + 1));
                else if (mark == '"' && line[index] == '\\')
                    index++;
                else if (mark == '\'' && line[index] == mark && index + 1 < line.Length && line[index + 1] == mark)
                    index++;
                else if (mark != '\0' && line[index] == mark)
                {
                    if (start.Line < number)
                        found = (start, number);

                    mark = '\0';
                }
            }

            if (number >= until.Line && mark == '\0')
                return found;
        }

        return mark == '\0' ? found : (start, 0);
    }

    /// <summary>Whether a scalar can begin behind a piece of a line.</summary>
    private static bool IsAtStart(ReadOnlySpan<char> before)
    {
        var trimmed = before.TrimEnd(' ');
        return trimmed.IsEmpty || trimmed[^1] is '[' or '{' or ',' || (trimmed.Length < before.Length && trimmed[^1] is ':' or '-');
    }
}
