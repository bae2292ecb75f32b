using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Jingan.Planning;

/// <summary>The time that a change starts from or a level is compared with: 上年, 2020年, “十三五”末, 基期.</summary>
/// <remarks>Parsed once and resolved against a period, never compared as text: 上年, 上一年 and 去年 are one reference.</remarks>
/// <example><code>TimeReference.Parse("“十三五”末").Resolve(ReportingPeriod.OfYears(2026, 2030))   // 2020</code></example>
public sealed partial record TimeReference : IParsable<TimeReference>
{
    private const string Digits = "一二三四五六七八九";

    private TimeReference(TimeReferenceKind kind, string words, int? year = null)
    {
        Kind = kind;
        Words = words;
        Year = year;
    }

    /// <summary>What kind of reference it is.</summary>
    internal TimeReferenceKind Kind { get; }

    /// <summary>As worded; not part of what makes two references equal where <see cref="Kind"/> is known.</summary>
    public string Words { get; }

    /// <summary>The year that it names, of a named year or of the end of a five-year plan; null for others.</summary>
    public int? Year { get; }

    /// <summary>What the year before is called, without what may follow it: 同期, 末, 水平.</summary>
    internal static ReadOnlySpan<string> WordsOfPreviousYear => Previous;

    private static readonly string[] Previous = ["上年", "上一年", "去年", "前一年", "往年"];

    /// <summary>The year before.</summary>
    public static TimeReference PreviousYear { get; } = new(TimeReferenceKind.PreviousYear, "上年");

    /// <summary>The base of the period: the year before it begins.</summary>
    public static TimeReference PeriodBase { get; } = new(TimeReferenceKind.PeriodBase, "基期");

    /// <summary>A named year.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is outside 1 … 9999.</exception>
    public static TimeReference OfYear(int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        return new(TimeReferenceKind.Year, string.Create(CultureInfo.InvariantCulture, $"{year}年"), year);
    }

    /// <summary>Reads the words of a reference, such as 上年同期, 2020年底, “十三五”期末; words that name no known time are kept and resolve to nothing.</summary>
    /// <exception cref="FormatException">The text is blank.</exception>
    public static TimeReference Parse(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return TryParse(words, out var reference) ? reference : throw new FormatException("A blank text is no time.");
    }

    /// <summary>Reads what <see cref="Parse(string)"/> reads.</summary>
    public static bool TryParse([NotNullWhen(true)] string? words, [NotNullWhen(true)] out TimeReference? reference)
    {
        reference = string.IsNullOrWhiteSpace(words) ? null : Read(words.Trim());
        return reference is not null;
    }

    static TimeReference IParsable<TimeReference>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<TimeReference>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out TimeReference result) =>
        TryParse(s, out result);

    private static TimeReference Read(string text)
    {
        var plain = Marks().Replace(text, "");
        if (PreviousYearWords().IsMatch(plain))
            return new(TimeReferenceKind.PreviousYear, text);

        if (plain is "上季度" or "上月" or "上个月" or "上一季度" or "上半年" or "环比")
            return plain == "上半年" ? new(TimeReferenceKind.Other, text) : new(TimeReferenceKind.PrecedingPeriod, text);

        if (PeriodBaseWords().IsMatch(plain))
            return new(TimeReferenceKind.PeriodBase, text);

        if (YearWords().Match(plain) is { Success: true } named)
            return new(TimeReferenceKind.Year, text, int.Parse(named.Groups["year"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture));

        return PlanEndWords().Match(plain) is { Success: true } plan && PlanNumber(plan.Groups["no"].Value) is { } number
            ? new(TimeReferenceKind.PlanEnd, text, 1955 + (5 * number))
            : new(TimeReferenceKind.Other, text);
    }

    /// <summary>The period that it means beside another one; null where the words name no known time.</summary>
    /// <param name="period">What the statement covers.</param>
    public ReportingPeriod? Resolve(ReportingPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return Kind switch
        {
            TimeReferenceKind.PreviousYear => period.IsWithinOneYear ? period.SamePeriodLastYear : period.LastYear.YearBefore,
            TimeReferenceKind.PrecedingPeriod => period.Preceding,
            TimeReferenceKind.PeriodBase => period.YearBefore,
            TimeReferenceKind.Year or TimeReferenceKind.PlanEnd => ReportingPeriod.OfYear(Year!.Value),
            _ => null,
        };
    }

    /// <summary>Whether both mean the same time; unknown words mean the same only where they are the same words.</summary>
    public bool Equals(TimeReference? other) =>
        other is not null && Kind == other.Kind && Year == other.Year && (Kind != TimeReferenceKind.Other || Words == other.Words);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Year);

    /// <summary>As worded.</summary>
    public override string ToString() => Words;

    /// <summary>The number of a five-year plan: 十四 is 14; null for no such number.</summary>
    private static int? PlanNumber(string text)
    {
        var tens = text.IndexOf('十', StringComparison.Ordinal);
        if (tens < 0)
            return Digits.IndexOf(text, StringComparison.Ordinal) is >= 0 and var digit && text.Length == 1 ? digit + 1 : null;

        var before = tens == 0 ? 1 : Digits.IndexOf(text[0]) + 1;
        var behind = tens == text.Length - 1 ? 0 : Digits.IndexOf(text[^1]) + 1;
        return before > 0 && text.Length <= 3 && (tens == text.Length - 1 || behind > 0) ? (before * 10) + behind : null;
    }

    [GeneratedRegex(@"[“”""「」‘’'\s]", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Marks();

    [GeneratedRegex(@"^(上一?个?年度?|去年|前一年度?|往年|同比)(全年|同期|同月|同季|年?末|年?底|水平|实绩|实际)*$|^(上年|去年)?同期(水平)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex PreviousYearWords();

    [GeneratedRegex(@"^(规划)?(基期|基年|期初|基数)(年|水平|值)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex PeriodBaseWords();

    [GeneratedRegex(@"^(?<year>[12][0-9]{3})(年度?)?(全年|末|底|年末|年底|同期|水平|实绩|实际)*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex YearWords();

    [GeneratedRegex(@"^(?<no>[一二三四五六七八九十]{1,3})五(规划)?(时期|期)?(末|底|末期|期末|末年|收官)(水平)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex PlanEndWords();
}

/// <summary>The kinds of references to a time.</summary>
internal enum TimeReferenceKind
{
    /// <summary>Words that name no known time.</summary>
    Other,

    /// <summary>上年, 去年同期: the year before, or the same part of it.</summary>
    PreviousYear,

    /// <summary>上月, 上季度: the period just before.</summary>
    PrecedingPeriod,

    /// <summary>2020年.</summary>
    Year,

    /// <summary>“十三五”末: the last year of a five-year plan.</summary>
    PlanEnd,

    /// <summary>基期: the year before the period begins.</summary>
    PeriodBase,
}
