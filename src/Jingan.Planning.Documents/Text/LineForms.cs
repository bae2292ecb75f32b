using System.Text.RegularExpressions;

namespace Jingan.Planning.Documents.Text;

/// <summary>What a line looks like, told from its text alone.</summary>
internal static partial class LineForms
{
    private const int LongestHeading = 60;
    private const int LongestTitle = 30;
    private const int LongestLatinTitle = 90;

    /// <summary>A line that holds the number of a page and nothing else.</summary>
    public static bool IsPageNumber(ReadOnlySpan<char> line)
    {
        var trimmed = line.Trim().Trim("-—–－·").Trim();
        if (trimmed.Length is 0 or > 4)
            return trimmed.StartsWith("第", StringComparison.Ordinal) && trimmed.EndsWith("页", StringComparison.Ordinal);

        foreach (var character in trimmed)
        {
            if (!Folding.IsDigit(character))
                return false;
        }

        return trimmed.Length <= 3;
    }

    /// <summary>A line of a table of contents: a title, dots or a tab, a page number.</summary>
    public static bool IsContentsLine(ReadOnlySpan<char> line) => ContentsLine().IsMatch(line);

    /// <summary>How deep a heading with such a number stands, from 1; 0 where the line begins with none.</summary>
    public static int NumberedLevel(ReadOnlySpan<char> text)
    {
        if (ChapterMark().IsMatch(text))
            return text[..Math.Min(text.Length, 8)].Contains('节') ? 2 : 1;
        if (IdeographMark().IsMatch(text))
            return 3;
        if (BracketMark().IsMatch(text))
            return 4;
        return FigureMark().IsMatch(text) ? 5 : 0;
    }

    /// <summary>How many characters the number before a heading or an item takes, with its mark.</summary>
    public static int MarkLength(ReadOnlySpan<char> text)
    {
        foreach (var match in AnyMark().EnumerateMatches(text))
            return match.Length;
        return 0;
    }

    /// <summary>Whether a whole paragraph that begins with a number is a heading: short, and no sentence.</summary>
    public static bool IsHeadingText(ReadOnlySpan<char> text) =>
        text.Length is > 0 and <= LongestHeading && !EndsSentence(text) && text.IndexOfAny("。；！？|") < 0 && !HoldsFigure().IsMatch(text);

    /// <summary>Whether an unnumbered line by itself can be a title.</summary>
    public static bool IsTitleText(ReadOnlySpan<char> text) =>
        text.Length > 0 && text.Length <= (IsLatin(text) ? LongestLatinTitle : LongestTitle) && !(IsLatin(text) && text[^1] == '.') && text[0] != '-' && text.IndexOfAny("。；，！？：|") < 0 && !HoldsFigure().IsMatch(text);

    private static bool IsLatin(ReadOnlySpan<char> text) => text.Length > 0 && char.IsAsciiLetter(text[0]) && text.IndexOfAnyInRange('\u2E80', '\uFFEF') < 0;

    public static bool EndsSentence(ReadOnlySpan<char> line)
    {
        var trimmed = line.TrimEnd().TrimEnd("*_");
        return trimmed.Length > 0 && "。！？；：.!?;:…".Contains(trimmed[^1])
            || trimmed.Length > 1 && "”）』」)".Contains(trimmed[^1]) && "。！？；.!?;".Contains(trimmed[^2]);
    }

    [GeneratedRegex(@"^\s*\S.*?(?:\.{3,}|…{1,}|·{3,}|\t)\s*[-—]?\s*\d{1,3}\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex ContentsLine();

    [GeneratedRegex(@"^第[一二三四五六七八九十百零〇]+[篇编部分章节]", RegexOptions.CultureInvariant)]
    private static partial Regex ChapterMark();

    [GeneratedRegex(@"^[一二三四五六七八九十]{1,3}、", RegexOptions.CultureInvariant)]
    private static partial Regex IdeographMark();

    [GeneratedRegex(@"^（[一二三四五六七八九十]{1,3}）", RegexOptions.CultureInvariant)]
    private static partial Regex BracketMark();

    [GeneratedRegex(@"^(?:\d{1,2}[.、](?!\d)|（\d{1,2}）|[①-⑳])", RegexOptions.CultureInvariant)]
    private static partial Regex FigureMark();

    [GeneratedRegex(@"^(?:第[一二三四五六七八九十百零〇]+[篇编部章节条款]+[\s：:]?|[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十\d]{1,3}）|\d{1,2}[.、](?!\d)|[①-⑳])\s*", RegexOptions.CultureInvariant)]
    private static partial Regex AnyMark();

    [GeneratedRegex(@"(?:增长|下降|达到?|完成|新增|提高)[^，]{0,6}\d|\d(?:\.\d+)?(?:%|亿|万|个百分点)", RegexOptions.CultureInvariant)]
    private static partial Regex HoldsFigure();
}
