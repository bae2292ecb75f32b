namespace Jingan.Planning.Files;

/// <summary>The words of the file format, version 1.</summary>
internal static class FormatWords
{
    /// <summary>What the first line of a file says.</summary>
    public const string Format = "jingan-planning/1";

    public static WordTable<PlanKind> PlanKinds { get; } = new(
        ("five-year-plan", PlanKind.FiveYearPlan),
        ("long-range-vision", PlanKind.LongRangeVision),
        ("annual-plan", PlanKind.AnnualPlan),
        ("key-work-targets", PlanKind.KeyWorkTargets),
        ("livelihood-projects", PlanKind.LivelihoodProjects),
        ("special-plan", PlanKind.SpecialPlan));

    public static WordTable<PlanStatus> PlanStatuses { get; } = new(("draft", PlanStatus.Draft), ("adopted", PlanStatus.Adopted));

    public static WordTable<QuantityKind> QuantityKinds { get; } = new(
        ("stock", QuantityKind.Stock),
        ("flow", QuantityKind.Flow),
        ("rate", QuantityKind.Rate),
        ("ratio", QuantityKind.Ratio),
        ("index", QuantityKind.Index));

    public static WordTable<Polarity> Polarities { get; } = new(
        ("higher", Polarity.HigherIsBetter),
        ("lower", Polarity.LowerIsBetter),
        ("band", Polarity.InsideBand),
        ("none", Polarity.None));

    public static WordTable<ObservationStatus> ObservationStatuses { get; } = new(
        ("final", ObservationStatus.Final),
        ("estimated", ObservationStatus.Estimated),
        ("provisional", ObservationStatus.Provisional),
        ("break", ObservationStatus.Break));

    public static WordTable<Force> Forces { get; } = new(
        ("expected", Force.Expected),
        ("binding", Force.Binding),
        ("commitment", Force.Commitment));

    public static WordTable<Basis> Bases { get; } = new(
        ("level", Basis.Level),
        ("change", Basis.Change),
        ("year-on-year", Basis.YearOnYear),
        ("average-annual-growth", Basis.AverageAnnualGrowth),
        ("period-total", Basis.PeriodTotal),
        ("other", Basis.Other));

    public static WordTable<ZoneKind> ZoneKinds { get; } = new(
        ("axis", ZoneKind.Axis),
        ("belt", ZoneKind.Belt),
        ("wing", ZoneKind.Wing),
        ("functional-zone", ZoneKind.FunctionalZone),
        ("area", ZoneKind.Area),
        ("core", ZoneKind.Core),
        ("expansion", ZoneKind.Expansion));

    public static WordTable<Side> Sides { get; } = new(
        ("north", Side.North),
        ("south", Side.South),
        ("east", Side.East),
        ("west", Side.West));

    public static WordTable<LineageKind> LineageKinds { get; } = new(
        ("continued", LineageKind.Continued),
        ("renamed", LineageKind.Renamed),
        ("merged", LineageKind.Merged),
        ("split", LineageKind.Split));

    public static WordTable<MilestoneKind> MilestoneKinds { get; } = new(
        ("preparation", MilestoneKind.Preparation),
        ("land-clearance", MilestoneKind.LandClearance),
        ("construction-start", MilestoneKind.ConstructionStart),
        ("topped-out", MilestoneKind.ToppedOut),
        ("in-progress", MilestoneKind.InProgress),
        ("completion", MilestoneKind.Completion),
        ("opening", MilestoneKind.Opening));
}
