using Jingan.Planning.Cli.Values;
using Jingan.Planning.Comparison;

namespace Jingan.Planning.Cli.Text;

/// <summary>What a change means: its effect, how far the numbers lie apart, how that was found, why it cannot be told, and what is only inferred.</summary>
internal static class ChangeMeaning
{
    /// <param name="change">The change.</param>
    /// <param name="before">The plan before, whose zones are named.</param>
    /// <param name="language">The language.</param>
    public static string Of(PlanChange change, Plan before, Language language) =>
        string.Join(Rendering.Semicolon(language), Parts(change, language).Concat(BuiltUpon(change, before, language)));

    /// <summary>How far the numbers lie apart: 高8.5个百分点, 增280万平方米; null where they do not.</summary>
    /// <param name="difference">The difference; null for none.</param>
    /// <param name="language">The language.</param>
    /// <param name="isFall">Whether the numbers are falls, of which the lower one falls further.</param>
    public static string? Of(AimDifference? difference, Language language, bool isFall = false)
    {
        if (difference is null || difference.IsNone)
            return null;

        if (difference.Lower == difference.Upper || difference.Lower is null || difference.Upper is null)
            return By((difference.Lower ?? difference.Upper)!.Value, difference.Unit, isFall).In(language);

        var (lower, upper) = (By(difference.Lower.Value, difference.Unit, isFall), By(difference.Upper.Value, difference.Unit, isFall));
        return new Name($"下限{lower.Zh}、上限{upper.Zh}", $"lower bound {lower.En}, upper bound {upper.En}").In(language);
    }

    private static IEnumerable<string> Parts(PlanChange change, Language language)
    {
        if (change.Effect is { } effect)
            yield return ChangeWords.Of(effect).Words.In(language) + Detail(change, language);

        if (Of(change.Difference, language, change.Aims is { AreFalls: true }) is { } difference)
            yield return difference;

        if (change.Aims is { } aims)
        {
            foreach (var text in Steps(aims, language))
                yield return text;
        }

        foreach (var division in change.Divisions)
            yield return SpaceText.Of(division).In(language) + (division.Source is { } said ? $" [{said}]" : "");

        if (change.Kind is ChangeKind.Renamed or ChangeKind.Recoded or ChangeKind.Merged or ChangeKind.Split)
        {
            if (change.Lineage.Any(claim => claim.IsInferred))
                yield return new Name("沿革系推断", "descent inferred").In(language);
            foreach (var source in change.Lineage.Select(claim => claim.Source).OfType<SourceReference>().Distinct())
                yield return source.Literal is { } literal ? $"“{literal}” {source}" : source.ToString();
        }
    }

    /// <summary>A new zone that is built upon earlier ones is no continuation of them, and says so.</summary>
    private static IEnumerable<string> BuiltUpon(PlanChange change, Plan before, Language language) =>
        change.Lineage.Where(claim => claim.Kind == LineageKind.BuiltUpon).Select(claim => SpaceText.LineageOf(claim, new() { Plans = [before] }, language));

    private static IEnumerable<string> Steps(AimComparison aims, Language language)
    {
        if (aims.ConversionBefore is { } before)
            yield return BaselineText.Of(before, aims, aims.RegionBefore, language);
        if (aims.ConversionAfter is { } after)
            yield return BaselineText.Of(after, aims, aims.RegionAfter, language);
        if (aims.IsWithinRounding)
            yield return new Name("相差不超过取整", "apart by rounding only").In(language);
        if (aims.IncrementBefore is { } first)
            yield return new Name($"原须{Of(first, Language.Chinese)}", $"asked for {Of(first, Language.English)}").In(language);
        if (aims.IncrementAfter is { } second)
            yield return new Name($"现须{Of(second, Language.Chinese)}", $"asks for {Of(second, Language.English)}").In(language);
    }

    /// <summary>What a level adds to the value of its base year.</summary>
    private static string Of(LevelIncrement increment, Language language)
    {
        var from = BaselineText.Of(increment.From, language);
        var unit = increment.From.Value.Unit;
        var by = increment.By switch
        {
            { IsPoint: true, Lower: { } only } => By(only, unit),
            { Upper: <= 0 } fall => By("减", "less", new(-fall.Upper, fall.UpperInclusive, -fall.Lower, fall.LowerInclusive), unit),
            var rise => By("增", "more", rise, unit),
        };
        return new Name($"在{from}基础上{by.Zh}", $"{by.En} than {from}").In(language);
    }

    private static Name By(string zh, string en, NumberInterval size, Unit? unit) =>
        new(zh + RegionText.InWords(size, unit, Language.Chinese), $"{RegionText.InWords(size, unit, Language.English)} {en}");

    private static string Detail(PlanChange change, Language language)
    {
        if (change.Reason is { } reason)
            return Colon(language) + ChangeWords.Of(reason).Words.In(language);

        if (change.Aims is not { RegionBefore: { } before, RegionAfter: { } after } aims || change is not { Before: [Target { Aim: not ReferenceStatement } first], After: [Target second] })
            return "";

        var now = RegionText.InWords(Shown(after, second), aims.Unit, language, aims.AreFalls);
        var numbers = aims.Effect == ChangeEffect.Equivalent ? now : $"{RegionText.InWords(Shown(before, first), aims.Unit, language, aims.AreFalls)} → {now}";
        return $"{Colon(language)}{numbers}";
    }

    /// <summary>The numbers without the end that only nature sets: of 20亿立方米以内 not that it is no less than 0.</summary>
    private static Region Shown(Region numbers, Target side) =>
        side is { Aim: NumberStatement { Amount.Stated: { Lower: null, Upper: not null } } } && numbers.Intervals is [{ Lower: 0, Upper: { } upper } only]
            ? Region.Of(only.UpperInclusive ? NumberInterval.AtMost(upper) : NumberInterval.LessThan(upper))
            : numbers;

    /// <summary>A difference as a planner says it; of percentages and rates 高 and 低, of amounts 增 and 减.</summary>
    private static Name By(decimal number, Unit? unit, bool isFall = false)
    {
        var size = NumberText.Plain(decimal.Round(Math.Abs(number), 4));
        var (more, less) = unit is { IsPercentagePoints: true } or { IsPercent: true } ? ("高", "低") : ("增", "减");
        if (number == 0)
            return new("不变", "unchanged");

        if (isFall)
            return new($"{(number > 0 ? "少降" : "多降")}{size}{unit?.Symbol}", $"{size}{UnitText(unit)} {(number > 0 ? "less" : "more")} of a fall");

        return new($"{(number > 0 ? more : less)}{size}{unit?.Symbol}", $"{size}{UnitText(unit)} {(number > 0 ? "more" : "less")}");
    }

    private static string UnitText(Unit? unit) => unit is null || unit == Unit.One ? "" : " " + unit.In(Language.English);

    private static string Colon(Language language) => language == Language.Chinese ? "：" : ": ";
}
