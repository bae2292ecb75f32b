using System.Globalization;

namespace Jingan.Planning.Comparison;

/// <summary>Finds the part of a thing that a change is about.</summary>
internal static class ChangedParts
{
    /// <summary>The key of a boundary that is stated by words.</summary>
    public const string Extent = "extent";

    private static readonly (Side Side, string Key)[] Sides = [(Side.North, "north"), (Side.South, "south"), (Side.East, "east"), (Side.West, "west")];

    private static readonly (MilestoneKind Kind, string Key)[] Milestones =
    [
        (MilestoneKind.Preparation, "preparation"),
        (MilestoneKind.LandClearance, "land-clearance"),
        (MilestoneKind.ConstructionStart, "construction-start"),
        (MilestoneKind.ToppedOut, "topped-out"),
        (MilestoneKind.InProgress, "in-progress"),
        (MilestoneKind.Completion, "completion"),
        (MilestoneKind.Opening, "opening"),
    ];

    /// <summary>The kinds of milestones in the order of a project's life.</summary>
    public static IEnumerable<MilestoneKind> MilestoneKinds => Milestones.Select(row => row.Kind);

    public static string KeyOf(Side side) => Array.Find(Sides, row => row.Side == side).Key;

    /// <summary>The key of a milestone: its kind, with its number where it is not the first of that kind.</summary>
    public static string KeyOf(MilestoneKind kind, int index)
    {
        var word = Array.Find(Milestones, row => row.Kind == kind).Key;
        return index == 0 ? word : string.Create(CultureInfo.InvariantCulture, $"{word}/{index + 1}");
    }

    /// <summary>The milestones of a kind, the earliest first: the order in which they are numbered.</summary>
    public static IEnumerable<Milestone> MilestonesOf(Project project, MilestoneKind kind) => project.Milestones
        .Where(milestone => milestone.Kind == kind)
        .OrderBy(milestone => milestone.Period.End).ThenBy(milestone => milestone.Period.Start);

    public static Milestone? MilestoneOf(ValueList<IPlanItem> items, string? part)
    {
        if (part is null || items is not [Project project])
            return null;

        var slash = part.IndexOf('/', StringComparison.Ordinal);
        var index = slash < 0 ? 0 : int.Parse(part.AsSpan(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture) - 1;
        var word = slash < 0 ? part : part[..slash];
        var known = Array.FindIndex(Milestones, row => row.Key == word);
        return known < 0 ? null : MilestonesOf(project, Milestones[known].Kind).ElementAtOrDefault(index);
    }

    public static ValueList<BoundarySide> SidesOf(PlanChange change, ValueList<IPlanItem> items)
    {
        if (change.Kind != ChangeKind.BoundaryChanged || change.Part == Extent || items is not [Zone zone])
            return [];

        return change.Part is null ? zone.Boundary : [.. zone.Boundary.Where(side => KeyOf(side.Side) == change.Part)];
    }

    public static SourceReference? SourceOf(PlanChange change, ValueList<IPlanItem> items, Milestone? milestone, ValueList<BoundarySide> sides)
    {
        if (items.Count == 0)
            return null;

        return (change.Kind, items[0]) switch
        {
            (ChangeKind.AreaChanged, Zone zone) => zone.AreaSource ?? zone.Source,
            (ChangeKind.BoundaryChanged, var zone) => sides.FirstOrDefault()?.Source ?? zone.Source,
            (_, Plan plan) when change.Part == PlanParts.Pattern => plan.Space?.Source,
            (_, Project project) when change.Part is not null => milestone?.Source ?? (milestone is null ? null : project.Source),
            (_, var item) => item.Source,
        };
    }
}

/// <summary>The parts of plans, indicators and targets that change as such, by their keys in files.</summary>
internal static class PlanParts
{
    public const string Kind = "kind";
    public const string Period = "period";
    public const string Status = "status";
    public const string Jurisdiction = "jurisdiction";
    public const string Parent = "parent";
    public const string Pattern = "pattern";
    public const string Unit = "unit";
    public const string Polarity = "polarity";
    public const string Limits = "limits";
    public const string Definition = "definition";
    public const string Indicator = "indicator";
    public const string Aim = "target";
    public const string Basis = "basis";
    public const string Scope = "scope";
}
