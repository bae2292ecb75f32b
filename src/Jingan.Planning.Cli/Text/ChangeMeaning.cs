using System.Globalization;
using Jingan.Planning.Cli.Values;
using Jingan.Planning.Comparison;

namespace Jingan.Planning.Cli.Text;

/// <summary>What a change means: its effect, how far the numbers lie apart, how that was found, why it cannot be told, and what is only inferred.</summary>
internal static class ChangeMeaning
{
    public static string Of(PlanChange change, Language language) =>
        string.Join(language == Language.Chinese ? "；" : "; ", Parts(change, language));

    /// <summary>How far the numbers lie apart: <c>+8.5 percentage points</c>; null where they do not.</summary>
    public static string? Of(AimDifference? difference, Language language)
    {
        if (difference is null || difference.IsNone)
            return null;

        var unit = difference.Unit is { } counted ? " " + counted.In(language) : "";
        if (difference.Lower == difference.Upper || difference.Lower is null || difference.Upper is null)
            return Signed((difference.Lower ?? difference.Upper)!.Value) + unit;

        var (lower, upper) = (Signed(difference.Lower.Value), Signed(difference.Upper.Value));
        return new Name($"下限{lower}、上限{upper}{unit}", $"{lower} at the lower end, {upper} at the upper{unit}").In(language);
    }

    private static IEnumerable<string> Parts(PlanChange change, Language language)
    {
        if (change.Effect is { } effect)
            yield return ChangeWords.Of(effect).Words.In(language) + Detail(change, language);

        if (Of(change.Difference, language) is { } difference)
            yield return difference;

        if (change.Aims is { } aims)
        {
            foreach (var text in Steps(aims, language))
                yield return text;
        }

        if (change.Kind is ChangeKind.Renamed or ChangeKind.Recoded or ChangeKind.Merged or ChangeKind.Split)
        {
            if (change.Lineage.Any(claim => claim.IsInferred))
                yield return new Name("沿革系推断", "descent inferred").In(language);
            foreach (var source in change.Lineage.Select(claim => claim.Source).OfType<SourceReference>().Distinct())
                yield return source.Literal is { } literal ? $"“{literal}” {source}" : source.ToString();
        }
    }

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
        var by = increment.By is { IsPoint: true, Lower: { } only } ? Signed(only) : RegionText.Of(increment.By);
        var from = BaselineText.Of(increment.From);
        return new Name($"在{from}基础上{by}", $"{by} on {from}").In(language);
    }

    private static string Detail(PlanChange change, Language language)
    {
        if (change.Reason is { } reason)
            return Colon(language) + ChangeWords.Of(reason).Words.In(language);

        if (change.Aims is not { RegionBefore: { } before, RegionAfter: { } after } aims)
            return "";

        var unit = aims.Unit is { } counted ? " " + counted.In(language) : "";
        var numbers = aims.Effect == ChangeEffect.Equivalent ? RegionText.Of(after) : $"{RegionText.Of(before)} → {RegionText.Of(after)}";
        return $"{Colon(language)}{numbers}{unit}";
    }

    private static string Signed(decimal number) => (number > 0 ? "+" : "") + NumberText.Plain(decimal.Round(number, 4));

    private static string Colon(Language language) => language == Language.Chinese ? "：" : ": ";
}
