using System.Text.RegularExpressions;

namespace Jingan.Planning.Documents.Grammar;

/// <summary>A number with what belongs to it: range, scale, unit, bounds.</summary>
internal sealed record Quantity
{
    /// <summary>Where it begins, a comparison sign included.</summary>
    public required int Start { get; init; }

    /// <summary>Where the number ends, before its scale.</summary>
    public required int NumberEnd { get; init; }

    /// <summary>Where the unit ends, before a bound word.</summary>
    public required int UnitEnd { get; init; }

    /// <summary>Where all of it ends, a bound word behind it included.</summary>
    public required int End { get; init; }

    /// <summary>The unit with its scale, as printed: 万平方米; empty where there is none.</summary>
    public required string Unit { get; init; }

    /// <summary>The bound word behind it: 以上; empty where there is none.</summary>
    public required string Suffix { get; init; }

    /// <summary>The unit without its scale.</summary>
    public required string Word { get; init; }

    public bool IsShare => Word is "%" or "‰" or "个百分点" or "百分点" or "成" or "分之" or "倍" or "番";

    public bool IsCount => Units.IsCounter(Word);

    public bool HasBound => Suffix.Length > 0;
}

/// <summary>Reads quantities where number tokens stand.</summary>
internal static partial class Quantities
{
    /// <summary>The quantity that begins at a number token; null where a number stands alone.</summary>
    public static Quantity? At(string text, int start)
    {
        if (RatioForm().Match(text, start) is { Success: true } ratio)
            return new() { Start = start, NumberEnd = start + ratio.Length, UnitEnd = start + ratio.Length, End = start + ratio.Length, Unit = "", Suffix = "", Word = Ratio };

        var match = Form().Match(text, start);
        if (!match.Success)
            match = Worded().Match(text, start);
        if (!match.Success)
            return null;

        var (number, scale, unit, suffix) = (match.Groups["n1"], match.Groups["scale"], match.Groups["unit"], match.Groups["suffix"]);
        var tail = match.Groups["tail"].Value;
        var numberEnd = scale.Success ? scale.Index : unit.Success ? unit.Index : match.Index + match.Length - suffix.Length - tail.Length;
        var unitEnd = suffix.Success && suffix.Length > 0 ? suffix.Index : match.Index + match.Length;
        var begin = number.Index;
        while (begin > 0 && text[begin - 1] is '>' or '<' or '≥' or '≤' or '±')
            begin--;
        if (begin > 0 && text[begin - 1] is '-' or '−' && (begin == 1 || Signed().IsMatch(text.AsSpan(begin - 2, 1))))
            begin--;
        return new()
        {
            Start = begin,
            NumberEnd = numberEnd,
            UnitEnd = unitEnd,
            End = match.Index + match.Length,
            Unit = scale.Value + unit.Value + tail,
            Word = WordOf(unit.Value, match.Value),
            Suffix = suffix.Value,
        };
    }

    private static string WordOf(string unit, string all)
    {
        if (unit.Length > 0)
            return unit;
        if (all == "一半" || all.Contains("分之", StringComparison.Ordinal) || (all.Contains('/', StringComparison.Ordinal) && char.IsAsciiDigit(all[0])))
            return "分之";
        return all.Contains('番') ? "番" : "";
    }

    /// <summary>The word of a structure such as 19.5:34.1:46.4, which has no unit.</summary>
    public const string Ratio = ":";

    [GeneratedRegex(@"\G\d+(?:\.\d+)?(?:[:：∶]\d+(?:\.\d+)?){1,4}(?![\d:：])", RegexOptions.CultureInvariant)]
    private static partial Regex RatioForm();

    /// <summary>What a minus sign stands behind: not a number, which would make it a range, and not a letter, which would make it a name.</summary>
    [GeneratedRegex("[\u4e00-\u9fff（，：]", RegexOptions.CultureInvariant)]
    private static partial Regex Signed();

    [GeneratedRegex(OtherCounter, RegexOptions.CultureInvariant)]
    public static partial Regex OtherCounters();

    private const string Figure = @"\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?";
    /// <summary>A second word for what is counted, before a bound: 260万头（只）以上.</summary>
    public const string OtherCounter = "（[套间只匹头户人张个处家所座]{1,2}）(?=以上|以下|以内|左右)";

    private const string Bound = "左右|以上|以下|以内|之内|上下|及以上|及以下|内(?![\\u4e00-\\u9fff])";

    [GeneratedRegex(
        @"\G(?<n1>\d{1,2}/\d{1,3}(?![\d/])|" + Figure + @")(?:(?:万亿|亿|万|千)?(?:%|‰|个百分点)?(?:至|到|[-—–~～－]{1,2})(?<n2>" + Figure + @"))?(?<more>[余多几])?(?<scale>万亿|百万|千万|亿|万|千|百)?(?<more2>[余多])?"
        + "(?<unit>" + Units.Pattern + @")?(?<more3>[余多](?![^，。；、\d]))?(?:" + OtherCounter + @")?(?<suffix>" + Bound + @")?(?<tail>/(?:日|天|年|月|人|户|次|小时))?",
        RegexOptions.CultureInvariant)]
    private static partial Regex Form();

    [GeneratedRegex(
        @"\G(?<n1>百分之[零一二两三四五六七八九十百点\d]+|千分之[零一二两三四五六七八九十百点\d]+|[一二两三四五六七八九十]+分之[一二两三四五六七八九十]+|[零一二两三四五六七八九十百千万亿半]+)"
        + @"(?<more>[余多几])?(?<scale>万亿|亿|万)?(?<more2>[余多])?(?<unit>" + Units.Pattern + "|成半?|番)?(?<suffix>" + Bound + @")?(?<tail>/(?:日|天|年|月|人|户))?",
        RegexOptions.CultureInvariant)]
    private static partial Regex Worded();
}
