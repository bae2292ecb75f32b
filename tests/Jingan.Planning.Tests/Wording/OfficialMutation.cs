using System.Globalization;
using System.Text.RegularExpressions;
using Jingan.Planning.Wording;

namespace Jingan.Planning.Tests.Wording;

/// <summary>An official wording with one thing put in beside a number.</summary>
/// <param name="Kind">What was put in.</param>
/// <param name="Text">The wording with it.</param>
/// <param name="Start">Where it was put in.</param>
/// <param name="Piece">The thing itself.</param>
/// <param name="Sign">The sign of a bound, where it was put beside the only number of an exact aim; empty for anything else.</param>
internal sealed partial record OfficialMutation(string Kind, string Text, int Start, string Piece, string Sign = "")
{
    private static readonly string[] Marks = ["^", "¬", "#", "|", "§", "\\", "{", "_", "@", "?", "$", "=", "~", "·", "\""];

    private static readonly string[] Seconds = ["和77个站点", "、77个站点", "，77个站点", "及77处", "77", "、另有77处", "；77", "77家"];

    private static readonly (string Word, string Sign)[] Fronts =
        [("不低于", ">="), ("不少于", ">="), ("超过", ">"), ("不超过", "<="), ("低于", "<"), ("约", "~"), ("至少", ">="), ("突破", ">"), ("不高于", "<="), ("大约", "~")];

    private static readonly (string Word, string Sign)[] Tails = [("以上", ">="), ("以下", "<="), ("以内", "<="), ("左右", "~"), ("及以上", ">="), ("上下", "~"), ("以外", ">")];

    private static readonly string[] Numerals = ["十", "三", "半", "几", "数", "百", "两", "余", "多", "成", "倍", "万", "亿", "千"];

    private static readonly string[] Exponents = ["e5", "E-3", "²", "×10^3", "^2", "⁻¹", "e+2", "*10"];

    private static readonly string[] Names = ["PM2.5", "5G", "G60", "12345热线", "14号线", "“3060”", "C919"];

    private static readonly string[] Denials = ["不", "非", "≠", "未", "不是", "并非", "没有", "负", "-"];

    /// <summary>A mutation of a wording; null where what was drawn has no place in it.</summary>
    public static OfficialMutation? Of(string wording, IReadOnlyList<string> parts, Random random)
    {
        var figures = Figure().Matches(wording);
        if (figures.Count == 0)
            return null;

        var figure = figures[random.Next(figures.Count)];
        var (start, end) = (figure.Index, figure.Index + figure.Length);
        return random.Next(8) switch
        {
            0 => Put("mark", wording, random.Next(2) == 0 ? start : end, One(Marks, random)),
            1 => Put("second number", wording, random.Next(2) == 0 ? wording.Length : end, One(Seconds, random)),
            2 when IsExact(parts, figures) && Fronts[random.Next(Fronts.Length)] is var front => Put("bound", wording, start, front.Word) with { Sign = front.Sign },
            3 when IsExact(parts, figures) && EndOfUnit(wording, parts[0], end) is > 0 and var behind && Tails[random.Next(Tails.Length)] is var tail => Put("bound", wording, behind, tail.Word) with { Sign = tail.Sign },
            4 => Put("numeral", wording, random.Next(2) == 0 ? start : end, One(Numerals, random)),
            5 => Put("exponent", wording, end, One(Exponents, random)),
            6 => Put("name", wording, start > 0 && random.Next(2) == 0 && char.GetUnicodeCategory(wording[start - 1]) == UnicodeCategory.OtherLetter ? start : 0, One(Names, random)),
            7 => Put("denial", wording, start, One(Denials, random)),
            _ => null,
        };
    }

    /// <summary>Whether a reading of the mutated text says no other number than the text does.</summary>
    /// <param name="before">The reading of the wording as it was given.</param>
    /// <param name="after">The reading of the mutated text.</param>
    /// <param name="spans">What each piece of the mutated text is.</param>
    public bool Allows(IReadOnlyList<string> before, IReadOnlyList<string> after, IEnumerable<WordingSpan> spans)
    {
        if (after is ["bad"])
            return true;

        var (had, has) = (NumbersOf(before), NumbersOf(after));
        var isValue = false;
        foreach (var span in spans)
        {
            var isHere = span.Start < Start + Piece.Length && span.Start + span.Length > Start;
            isValue |= isHere && span.Role is SpanRole.Number or SpanRole.Unit or SpanRole.Bound or SpanRole.Approximation;
            if (span.Role == SpanRole.Number && Figure().Match(span.In(Text)) is { Success: true } figure && figure.Length == span.Length && Piece is not ("万" or "亿") && !Holds(has, figure.Value))
                return false;
        }

        if (!isValue)
            return true;

        return Kind switch
        {
            "bound" => after.Count == 1 && after[0].StartsWith(Sign, StringComparison.Ordinal) && has.SequenceEqual(had),
            "denial" or "numeral" or "exponent" => Says(after, has, had),
            "second number" => true,
            _ => has.Select(Plain).SequenceEqual(had.Select(Plain)),
        };
    }

    private static decimal Plain(string number) => decimal.Parse(number, CultureInfo.InvariantCulture);

    /// <summary>Whether a reading has a number as it is written, or as the share that it states.</summary>
    private bool Holds(string[] has, string figure)
    {
        var value = Plain(figure);
        return Array.Exists(has, number => Plain(number) is var one && (one == value || one == value / 100 || (Piece == "成" && one == value * 10)));
    }

    /// <summary>Whether a number was changed as the piece says: 万 makes it ten thousand times as much, 负 takes the sign, 余 opens it.</summary>
    private bool Says(IReadOnlyList<string> after, string[] has, string[] had) => Piece switch
    {
        "负" or "-" => after.Any(part => part.Contains('-', StringComparison.Ordinal) || part.Contains("down", StringComparison.Ordinal)) || has.Contains("0") || (Start > 0 && "-—－~～至^".Contains(Text[Start - 1], StringComparison.Ordinal)),
        "万" or "亿" or "千" or "百" or "十" => after.Any(part => part.Contains(Piece, StringComparison.Ordinal)),
        "余" or "多" => after.Any(part => part.Contains('>', StringComparison.Ordinal) || part.Contains('~', StringComparison.Ordinal)) || Text.Contains("至多", StringComparison.Ordinal),
        "成" => after.Any(part => part.Contains('%', StringComparison.Ordinal)),
        "倍" => after.Any(part => part.Contains('倍', StringComparison.Ordinal)),
        _ when Kind == "exponent" => !has.SequenceEqual(had) || has.Contains("0"),
        _ => false,
    };

    private static OfficialMutation Put(string kind, string wording, int at, string piece) => new(kind, wording.Insert(at, piece), at, piece);

    private static bool IsExact(IReadOnlyList<string> parts, MatchCollection figures) =>
        figures.Count == 1 && parts is [['=', ..] only] && NumbersOf(parts).SequenceEqual([figures[0].Value]) && only.Contains(' ', StringComparison.Ordinal);

    private static int EndOfUnit(string wording, string part, int end)
    {
        var unit = part[(part.IndexOf(' ', StringComparison.Ordinal) + 1)..];
        return wording.AsSpan(end).StartsWith(unit, StringComparison.Ordinal) ? end + unit.Length : 0;
    }

    private static string[] NumbersOf(IReadOnlyList<string> parts) => [.. parts.SelectMany(part => Number().Matches(part).Select(match => match.Value))];

    private static string One(string[] words, Random random) => words[random.Next(words.Length)];

    [GeneratedRegex(@"(?<![0-9.])[0-9]+(\.[0-9]+)?(?![0-9.])", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Figure();

    [GeneratedRegex(@"(?<=^|[=<>~. :*-])[0-9]+(\.[0-9]+)?(?=\D|$)", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Number();
}
