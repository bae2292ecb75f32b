using System.Collections.Immutable;

namespace Jingan.Planning.Measuring;

/// <summary>
/// What the values of an indicator are counted over: the day of 吨/日 and of 日均客流量, the person of 平方米/人. What is asked or reported for that time
/// is the value itself, whether wording, unit or name says so, and of what the name says is a mean the wording leaves the denominator out.
/// </summary>
internal static class OwnDenominator
{
    private static readonly ImmutableArray<TimeWord> Times =
    [
        new(PeriodUnit.Day, '日', "节假生作平次当今昔往念息休夏冬红末抗向1234567890一二三四五六七八九十", "间常用照本报期志语元", "daily"),
        new(PeriodUnit.Month, '月', "个岁正腊当本上下蜜1234567890一二三四五六七八九十", "份饼嫂球亮子", "monthly"),
        new(PeriodUnit.Week, '周', "", "边转年岁期", "weekly"),
    ];

    /// <summary>What says that a value is one of a mean: 人均, 户均, 每千人.</summary>
    private const string Means = "均每";

    /// <summary>The same statement as the values of the indicator are counted: 日均30万人次 of 日均客流量 is 30万人次, 750吨/日 of a yearly amount is 750吨 a day in the mean.</summary>
    public static Statement In(Statement statement, Indicator indicator) => statement switch
    {
        NumberStatement number => Number(number, indicator),
        CompositeStatement several when several.Parts.Any(part => part.Subject is null && !ReferenceEquals(In(part.Statement, indicator), part.Statement)) =>
            several with { Parts = [.. several.Parts.Select(part => part.Subject is null ? part with { Statement = In(part.Statement, indicator) } : part)] },
        _ => statement,
    };

    private static NumberStatement Number(NumberStatement number, Indicator indicator)
    {
        var (amount, own) = (number.Amount, OfUnit(indicator.Unit));
        if (number.Per is { Every: 1 } per)
        {
            if (own is null)
                return OfName(indicator) == per.Unit ? number with { Per = null } : number;

            if (own != per.Unit || amount.Unit is { IsBareScale: false } stated && !stated.ConvertsTo(indicator.Unit) && !stated.ConvertsTo(indicator.Unit.WithoutLast))
                return number;

            // Of each year's amount there are several in a plan; the days and months of a period are one rate.
            return number with { Amount = amount.CountedIn(indicator.Unit), Per = own == PeriodUnit.Year ? per : null };
        }

        if (number.Per is not null || amount.Unit is not { WithoutLast: var counted } rate)
            return number;

        if (indicator.Unit.IsQuotient && rate == indicator.Unit.WithoutLast && (own is null ? IsMean(indicator.Name.Zh) : OfName(indicator) == own))
            return number with { Amount = new(amount.Stated, rate.CompletedBy(indicator.Unit), amount.IsApproximate) };

        if (own is not null || OfUnit(rate) is not { } time || !counted.ConvertsTo(indicator.Unit))
            return number;

        var without = new Amount(amount.Stated, counted, amount.IsApproximate);
        if (OfName(indicator) == time)
            return number with { Amount = without };

        return indicator.Kind == QuantityKind.Flow ? number with { Amount = without, Per = new(1, time, IsMean: true) } : number;
    }

    private static bool IsMean(string name) => name.AsSpan().IndexOfAny(Means) >= 0 || name.Contains("单位", StringComparison.Ordinal);

    private static PeriodUnit? OfUnit(Unit unit) => unit.LastOver switch
    {
        "day" => PeriodUnit.Day,
        "周" => PeriodUnit.Week,
        "month" => PeriodUnit.Month,
        "year" => PeriodUnit.Year,
        _ => null,
    };

    /// <summary>The day of 日处理能力, the month of 月最低工资标准; not that of 节假日, 日间照料 or 3个月.</summary>
    private static PeriodUnit? OfName(Indicator indicator)
    {
        var name = indicator.Name.Zh;
        foreach (var (unit, sign, notBehind, notBefore, english) in Times)
        {
            for (var at = name.IndexOf(sign); at >= 0 && at < name.Length - 1; at = name.IndexOf(sign, at + 1))
            {
                if (!notBefore.Contains(name[at + 1]) && (at == 0 || !notBehind.Contains(name[at - 1])))
                    return unit;
            }

            if (name.Contains(english, StringComparison.OrdinalIgnoreCase))
                return unit;
        }

        return null;
    }

    /// <summary>A time in names, and what around it makes another word of it.</summary>
    private sealed record TimeWord(PeriodUnit Unit, char Sign, string NotBehind, string NotBefore, string English);
}
