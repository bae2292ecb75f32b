using System.Text.RegularExpressions;

namespace Jingan.Planning.Files;

/// <summary>What people mistype on one line of YAML, and the line that they mean.</summary>
/// <remarks>Only texts that are not well-formed are looked at, and of them only the line that the parser names and the one before.</remarks>
internal static partial class YamlSlips
{
    private const int Patience = 1_000;
    private const int TabsAfter = 2;

    /// <summary>The slip at a place; null where none is known.</summary>
    /// <param name="lines">The lines of the text.</param>
    /// <param name="at">Where the parser stopped.</param>
    public static Slip? Find(IReadOnlyList<string> lines, TextPosition at)
    {
        var line = Math.Min(at.Line, lines.Count);

        // Of a tab in an indentation the parser names a line before.
        for (var number = line + 1; number <= Math.Min(lines.Count, line + TabsAfter); number++)
        {
            if (OfBlanks(lines[number - 1], number) is { } blanks)
                return blanks;
        }

        for (var number = line; number >= Math.Max(1, line - 1); number--)
        {
            if (OnLine(lines[number - 1], number) is { } slip)
                return slip;
        }

        return line > 1 ? OfIndent(lines, line) : null;
    }

    private static Slip? OnLine(string line, int number)
    {
        if (OfBlanks(line, number) is { } blanks)
            return blanks;

        if (OfComment(line, number) is { } comment)
            return comment;

        if (DashWithoutSpace().Match(line) is { Success: true } dash)
        {
            var at = dash.Groups["dash"].Index;
            return new(number, at + 1, line.Insert(at + 1, " "), new("“-”之后应有空格。", " Write a space behind the '-'."));
        }

        var key = KeyAtStart().Match(line);
        if (!key.Success)
            return null;

        var (name, rest) = (key.Groups["key"], key.Groups["rest"]);
        if (rest.Value.Length > 0 && rest.Value[0] is '：')
            return Written(line, number, name.Index, line[..rest.Index] + ": " + rest.Value[1..].TrimStart(), YamlAdvice.OfColon(rest.Value));

        if (rest.Value.Length > 1 && rest.Value[0] == ':' && rest.Value[1] is not (' ' or ':' or '/'))
            return Missing(line, number, name, rest.Value[1..], new("冒号之后应有空格", "with a space behind the colon"));

        if (rest.Value.Length > 1 && rest.Value[0] == ' ' && !rest.Value.Contains(':', StringComparison.Ordinal))
            return Missing(line, number, name, rest.Value.Trim(), new("键之后应有冒号", "with a colon behind the key"));

        return rest.Value.StartsWith(": ", StringComparison.Ordinal) ? OfValue(line, number, rest.Index + 2) : null;
    }

    private static Slip? OfBlanks(string line, int number)
    {
        var indent = line.AsSpan(0, line.Length - line.TrimStart().Length);
        var odd = indent.IndexOfAnyExcept(' ');
        if (odd < 0 || indent.Length == line.Length)
            return null;

        var advice = indent[odd] == '\t'
            ? new Phrase("请用空格缩进。", " Indent with spaces.")
            : new($"缩进中有 U+{(int)indent[odd]:X4}，不是空格；请用空格缩进。", $" The indentation has U+{(int)indent[odd]:X4}, which is no space; indent with spaces.");
        return new(number, odd + 1, Spaces(indent) + line.TrimStart(), advice);
    }

    /// <summary>A text such as #1 within brackets, which takes the rest of the line with it.</summary>
    private static Slip? OfComment(string line, int number)
    {
        var sign = line.IndexOf(" #", StringComparison.Ordinal) + 1;
        var end = sign == 0 ? -1 : line.AsSpan(sign).IndexOfAny(",]}");
        if (end < 0 || line[sign + 1] == ' ' || line.AsSpan(0, sign).ContainsAny('"', '\'') || !line.AsSpan(0, sign).ContainsAny('[', '{'))
            return null;

        var text = line[sign..(sign + end)].TrimEnd();
        var quoted = QuotedText.Of(text);
        return Written(line, number, sign, line[..sign] + quoted + line[(sign + text.Length)..], new("否则从“#”起都成了注释", "or all from the '#' on is a comment"), quoted);
    }

    /// <summary>As many spaces as blanks take columns: an ideographic one takes two.</summary>
    private static string Spaces(ReadOnlySpan<char> blanks) => new(' ', blanks.Length + blanks.Count('\u3000') + blanks.Count('\t'));

    private static Slip? OfValue(string line, int number, int start)
    {
        var value = line[start..].TrimEnd();
        var shown = value.TrimStart();
        start += value.Length - shown.Length;
        if (shown.Length == 0 || shown[0] is '"' or '\'' or '#')
            return null;

        if (shown[0] is '{' or '[' or '｛' or '【')
            return OfBrackets(line, number, start, shown);

        var isBlock = shown[0] is '>' or '|' && !BlockHeader().IsMatch(shown);
        if (!isBlock && shown[0] is not ('%' or '@' or '`') && !shown.Contains(": ", StringComparison.Ordinal))
            return null;

        return Quoted(line, number, start, shown);
    }

    private static Slip? OfBrackets(string line, int number, int start, string value)
    {
        if (value.IndexOfAny(['，', '：', '“', '”', '｛', '｝', '【', '】']) is >= 0 and var sign)
            return new(number, start + sign + 1, line[..start] + Narrow(value), YamlAdvice.OfSign(value[sign]));

        var closing = value.LastIndexOf(value[0] == '[' ? ']' : '}');
        return closing >= 0 && closing < value.Length - 1 && value[closing + 1] is not ('#' or ',') && value[^1] != value[closing] && !value.Contains(" #", StringComparison.Ordinal)
            ? Quoted(line, number, start, value)
            : null;
    }

    private static string Narrow(string value) => value
        .Replace("，", ", ", StringComparison.Ordinal).Replace("：", ": ", StringComparison.Ordinal)
        .Replace('“', '"').Replace('”', '"').Replace('｛', '{').Replace('｝', '}').Replace('【', '[').Replace('】', ']');

    private static Slip Quoted(string line, int number, int start, string value)
    {
        var quoted = QuotedText.Of(value);
        return Written(line, number, start, line[..start] + quoted, new("此文本应加引号", "which needs quotation marks"), quoted);
    }

    private static Slip Missing(string line, int number, Group key, string value, Phrase why)
    {
        var right = $"{key.Value}: {value}";
        return Written(line, number, key.Index, line[..key.Index] + right, why, right);
    }

    private static Slip Written(string line, int number, int start, string mended, Phrase why, string right)
    {
        var shown = Phrase.Quote(right);
        return new(number, start + 1, mended, new($"请写作{shown.Zh}：{why.Zh}。", $" Write {shown.En}, {why.En}."));
    }

    private static Slip Written(string line, int number, int start, string mended, Phrase advice) => new(number, start + 1, mended, advice);

    /// <summary>A key that stands neither where the keys before it stand nor behind a key without a value.</summary>
    private static Slip? OfIndent(IReadOnlyList<string> lines, int number)
    {
        var line = lines[number - 1];
        if (!KeyAtStart().IsMatch(line))
            return null;

        var before = number - 2;
        while (before >= 0 && (lines[before].AsSpan().Trim(' ').IsEmpty || lines[before].AsSpan().TrimStart(' ')[0] == '#'))
            before--;

        if (before < 0)
            return null;

        var indent = line.Length - line.TrimStart(' ').Length;
        var expected = lines[before].Length - lines[before].TrimStart(' ', '-').Length;
        var isDeeper = indent > expected && !lines[before].EndsWith(':');
        if (indent == expected || (!isDeeper && IsIndentOfEarlier(lines, before, indent)))
            return null;

        return new(number, indent + 1, new string(' ', expected) + line.TrimStart(' '), new(
            $"此行缩进 {indent} 格，其前的键缩进 {expected} 格；同级的键应对齐。", $" The line is indented by {indent}, and the key before it by {expected}; keys of one thing stand below each other."));
    }

    private static bool IsIndentOfEarlier(IReadOnlyList<string> lines, int from, int indent)
    {
        for (var index = from; index >= Math.Max(0, from - Patience); index--)
        {
            var content = lines[index].TrimStart(' ', '-');
            if (content.Length > 0 && (lines[index].Length - content.Length == indent || lines[index].Length - lines[index].TrimStart(' ').Length == indent))
                return true;
        }

        return false;
    }

    [GeneratedRegex(@"^ *(- +)*(?<dash>-)[A-Za-z$][A-Za-z]*:( |$)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Patience)]
    private static partial Regex DashWithoutSpace();

    [GeneratedRegex(@"^ *(- +)*(?<key>[A-Za-z$][A-Za-z]*)(?<rest>[ :：].*)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Patience)]
    private static partial Regex KeyAtStart();

    [GeneratedRegex("^[>|][+-]?[1-9]?[+-]?( +#.*)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Patience)]
    private static partial Regex BlockHeader();
}

/// <summary>A mistake on a line.</summary>
/// <param name="Line">Its 1-based line.</param>
/// <param name="Column">Its 1-based column.</param>
/// <param name="Mended">The line that was meant.</param>
/// <param name="Advice">What to do.</param>
internal sealed record Slip(int Line, int Column, string Mended, Phrase Advice);
