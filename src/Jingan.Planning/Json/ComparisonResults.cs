using Jingan.Planning.Comparison;

namespace Jingan.Planning.Json;

/// <summary>Comparisons in JSON.</summary>
internal static class ComparisonResults
{
    public static void Write(ResultJson to, PlanComparison comparison)
    {
        to.Text("before", comparison.Before.Id);
        to.Text("after", comparison.After.Id);
        to.List("changes", comparison.Changes.Concat(comparison.Unchanged), Write);
        to.Object("counts", comparison, WriteCounts);
    }

    public static void Write(ResultJson to, PlanChange change)
    {
        to.Text("subject", ChangeWords.Of(change.Subject).Key);
        to.Text("id", change.Id);
        to.Text("name", change.Name?.In(to.Language));
        to.Text("kind", ChangeWords.Of(change.Kind).Key);
        to.Text("part", change.Part);
        to.Text("effect", change.Effect is { } effect ? ChangeWords.Of(effect).Key : null);
        to.Word("reason", change.Reason);
        to.Object("difference", change.Difference, Write);
        WriteSide(to, "before", change.IdsBefore, change.SourceBefore);
        WriteSide(to, "after", change.IdsAfter, change.SourceAfter);
        if (change.Aims is { } aims)
            WriteNumbers(to, aims);

        if (change.Divisions.Count > 0)
            to.List("divisions", change.Divisions, Write);

        if (change.Kind == ChangeKind.BoundaryChanged)
        {
            var (before, after) = (FeaturesOf(change.SidesBefore), FeaturesOf(change.SidesAfter));
            to.List("featuresAdded", after.Except(before), Write);
            to.List("featuresRemoved", before.Except(after), Write);
        }
        else if (change.Subject == ChangeSubject.Zone)
        {
            to.List("lineage", change.Lineage, Write);
        }
    }

    public static void Write(ResultJson to, AimComparison aims)
    {
        to.Text("effect", ChangeWords.Of(aims.Effect).Key);
        to.Word("reason", aims.Reason);
        to.Object("difference", aims.Difference, Write);
        WriteNumbers(to, aims);
    }

    public static void Write(ResultJson to, AimDifference difference)
    {
        to.Number("lower", difference.Lower);
        to.Number("upper", difference.Upper);
        to.Unit("unit", difference.Unit);
    }

    public static void Write(ResultJson to, BaselineConversion conversion)
    {
        to.Amount("baseline", conversion.Baseline.Value);
        WriteYear(to, conversion.Baseline);
        to.Region("growth", conversion.Growth);
        to.Unit("growthUnit", conversion.GrowthUnit);
        to.Count("years", conversion.Years);
    }

    public static void Write(ResultJson to, ZoneHistory history)
    {
        to.List("plans", history.Plans, static (inner, plan) =>
        {
            inner.Text("id", plan.Id);
            inner.Name("title", plan.Title);
        });
        to.List("links", history.Links, Write);
    }

    public static void Write(ResultJson to, LineageLink link)
    {
        to.Part("from", (link.Earlier, link.From), WriteZone);
        to.Part("to", (link.Later, link.To), WriteZone);
        to.Text("kind", Files.FormatWords.LineageKinds.WordFor(link.Lineage.Kind));
        to.Flag("inferred", link.Lineage.IsInferred);
        to.Text("source", link.Lineage.Source?.ToString());
    }

    private static void WriteZone(ResultJson to, (Plan Plan, Zone Zone) place)
    {
        to.Text("plan", place.Plan.Id);
        to.Text("id", place.Zone.Id);
        to.Name("name", place.Zone.Name);
    }

    public static void Write(ResultJson to, LevelIncrement increment)
    {
        to.Region("by", Region.Of(increment.By));
        to.Amount("from", increment.From.Value);
        WriteYear(to, increment.From);
    }

    private static void WriteNumbers(ResultJson to, AimComparison aims)
    {
        to.Unit("unit", aims.Unit);
        to.Region("regionBefore", aims.RegionBefore);
        to.Region("regionAfter", aims.RegionAfter);
        to.Object("conversionBefore", aims.ConversionBefore, Write);
        to.Object("conversionAfter", aims.ConversionAfter, Write);
        to.Object("incrementBefore", aims.IncrementBefore, Write);
        to.Object("incrementAfter", aims.IncrementAfter, Write);
        to.Flag("withinRounding", aims.IsWithinRounding);
    }

    private static void WriteYear(ResultJson to, Baseline baseline)
    {
        if (baseline.Year is not null)
            to.Count("year", baseline.Year);

        to.Source("source", baseline.Source);
    }

    private static void WriteSide(ResultJson to, string key, ValueList<string> ids, SourceReference? source) =>
        to.Object(key, ids.Count == 0 ? null : ids, (inner, all) =>
        {
            inner.Texts("ids", all);
            inner.Source("source", source);
        });

    private static List<BoundaryFeature> FeaturesOf(ValueList<BoundarySide> sides) => [.. sides.SelectMany(side => side.Features)];

    private static void Write(ResultJson to, BoundaryFeature feature)
    {
        to.Name("name", feature.Name);
        to.Text("extent", feature.Extent);
        to.Text("probableReading", feature.ProbableReading);
    }

    private static void Write(ResultJson to, Lineage lineage)
    {
        to.Word<LineageKind>("kind", lineage.Kind);
        to.Text("plan", lineage.Plan);
        to.Texts("zones", lineage.Zones);
        to.Flag("inferred", lineage.IsInferred);
        to.Source("source", lineage.Source);
    }

    private static void Write(ResultJson to, DivisionChange change)
    {
        to.Text("kind", Files.FormatWords.DivisionChanges.WordFor(change.Kind));
        to.Count("year", change.Year);
        to.List("before", change.Before, Write);
        to.List("after", change.After, Write);
        to.Source("source", change.Source);
    }

    private static void Write(ResultJson to, Division division)
    {
        to.Text("code", division.Code);
        to.Name("name", division.Name);
    }

    private static void WriteCounts(ResultJson to, PlanComparison comparison)
    {
        var changes = comparison.Changes;
        to.Count("total", changes.Count);
        to.Count("unchanged", comparison.Unchanged.Count);
        foreach (var effect in ChangeWords.Effects)
            to.Count(effect.Key, changes.Count(change => change.Effect == effect.Value));

        to.Object("bySubject", changes, static (inner, all) =>
        {
            foreach (var group in all.GroupBy(change => change.Subject).OrderBy(group => group.Key))
                inner.Count(ChangeWords.Of(group.Key).Key, group.Count());
        });
        to.Object("byKind", changes, static (inner, all) =>
        {
            foreach (var group in all.GroupBy(change => change.Kind).OrderBy(group => group.Key))
                inner.Count(ChangeWords.Of(group.Key).Key, group.Count());
        });
    }
}
