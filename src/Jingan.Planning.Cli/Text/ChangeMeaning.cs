using Jingan.Planning.Cli.Values;
using Jingan.Planning.Comparison;

namespace Jingan.Planning.Cli.Text;

/// <summary>What a change means: its effect, how it was found, why it cannot be told, and what is only inferred.</summary>
internal static class ChangeMeaning
{
    public static string Of(PlanChange change, Language language) =>
        string.Join(language == Language.Chinese ? "；" : "; ", Parts(change, language));

    private static IEnumerable<string> Parts(PlanChange change, Language language)
    {
        if (change.Effect is { } effect)
            yield return ChangeTerms.Of(effect).In(language) + Detail(change, language);

        if (change is TargetAimChange { Aims: var aims })
        {
            if (aims.ConversionBefore is { } before)
                yield return BaselineText.Of(before, aims, aims.RegionBefore, language);
            if (aims.ConversionAfter is { } after)
                yield return BaselineText.Of(after, aims, aims.RegionAfter, language);
            if (aims.IsWithinRounding)
                yield return new Name("相差不超过取整", "apart by rounding only").In(language);
        }

        if (change is ZoneChange { Kind: ChangeKind.Renamed or ChangeKind.Recoded or ChangeKind.Merged or ChangeKind.Split, Lineage: var lineage })
        {
            if (lineage.Any(claim => claim.IsInferred))
                yield return new Name("沿革系推断", "descent inferred").In(language);
            foreach (var source in lineage.Select(claim => claim.Source).OfType<SourceReference>().Distinct())
                yield return source.Literal is { } literal ? $"“{literal}” {source}" : source.ToString();
        }
    }

    private static string Detail(PlanChange change, Language language)
    {
        if (change.Reason is { } reason)
            return Colon(language) + ChangeTerms.Of(reason).In(language);

        if (change is not TargetAimChange { Aims: { RegionBefore: { } before, RegionAfter: { } after } aims })
            return "";

        var unit = aims.Unit is { } counted ? " " + counted.In(language) : "";
        var numbers = aims.Effect == ChangeEffect.Equivalent ? RegionText.Of(after) : $"{RegionText.Of(before)} → {RegionText.Of(after)}";
        return $"{Colon(language)}{numbers}{unit}";
    }

    private static string Colon(Language language) => language == Language.Chinese ? "：" : ": ";
}
