using Jingan.Planning.Cli.Values;
using Jingan.Planning.Comparison;

namespace Jingan.Planning.Cli.Text;

/// <summary>What stood on one side of a change and what stands on the other, in words; null where there is nothing.</summary>
internal sealed class ChangeSides
{
    private readonly Language language;
    private readonly Dictionary<string, Indicator> indicators = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Plan> plans = new(StringComparer.Ordinal);
    private readonly PlanNames before;
    private readonly PlanNames after;

    public ChangeSides(PlanComparison comparison, IEnumerable<Indicator> indicators, IEnumerable<Plan> plans, Language language)
    {
        this.language = language;
        (before, after) = (new(comparison.Before), new(comparison.After));
        foreach (var indicator in indicators)
            this.indicators.TryAdd(indicator.Id, indicator);
        foreach (var plan in plans)
            this.plans.TryAdd(plan.Id, plan);
    }

    /// <summary>What the thing is called.</summary>
    public string NameOf(PlanChange change)
    {
        var (things, names) = change.After.Count == 0 || change.Kind == ChangeKind.Split ? (change.Before, before) : (change.After, after);
        return things[0] switch
        {
            Plan plan => plan.Title.In(language),
            Zone zone => names.Zone(zone.Id, language),
            Target target => NameOf(target, language),
            var thing => thing.Name?.In(language) ?? change.Id,
        };
    }

    /// <summary>The two sides; where two names are translated alike, in Chinese.</summary>
    public (string? Before, string? After) Of(PlanChange change)
    {
        var sides = Worded(change, language);
        return change.Kind == ChangeKind.Renamed && sides.Before == sides.After ? Worded(change, Language.Chinese) : sides;
    }

    private (string? Before, string? After) Worded(PlanChange change, Language language) =>
        (Of(change, change.Before, before, isBefore: true, language), Of(change, change.After, after, isBefore: false, language));

    private string? Of(PlanChange change, ValueList<IPlanItem> things, PlanNames names, bool isBefore, Language language)
    {
        if (things.Count == 0)
            return null;

        return things[0] switch
        {
            Plan plan => Of(plan, change.Part, language),
            Target target => Of(target, change, names, isBefore, language),
            Indicator indicator => Of(indicator, change.Part, language),
            Zone => OfZones(change, things, names, isBefore, language),
            Project project => Of(project, change, names, isBefore, language),
            Objective objective when change.Kind == ChangeKind.ReParented => names.AboveObjective(objective.Id)?.In(language),
            Objective objective => Of(objective, language),
            Industry industry when change.Kind == ChangeKind.ReCategorised => industry.Group?.In(language),
            Commitment commitment when change.Kind == ChangeKind.ReCategorised => commitment.Section,
            var thing => thing.Name?.In(language) ?? thing.Id,
        };
    }

    /// <summary>What a target asks for, as printed, with the unit that its table gives and what the number measures.</summary>
    private string Asked(Target target, Language language)
    {
        var isBare = target.Unit is { } column && !target.Wording.Contains(column.Symbol, StringComparison.Ordinal)
            && target.Aim is NumberStatement or ChangeStatement;
        var unit = isBare ? " " + target.Unit?.In(language) : "";
        if (target.Basis is not { } stated)
            return target.Wording + unit;

        var basis = Terms.Of(stated.Basis, indicators.GetValueOrDefault(target.Indicator)?.Kind);
        return new Name($"{target.Wording}{unit}（{basis.Zh}）", $"{target.Wording}{unit} ({basis.En})").In(language);
    }

    private string NameOf(Target target, Language language) =>
        (target.Name ?? indicators.GetValueOrDefault(target.Indicator)?.Name)?.In(language) ?? target.Indicator;

    private string? Of(Plan plan, string? part, Language language) => part switch
    {
        "kind" => Terms.Of(plan.Kind).In(language),
        "period" => plan.Period.ToString(),
        "status" => $"{Terms.Of(plan.Status).In(language)} {Dates.Of(plan.Adopted)}".TrimEnd(),
        "jurisdiction" => $"{plan.Jurisdiction.Name.In(language)} {plan.Jurisdiction.Code}",
        "parent" => plan.Parent is { } parent ? plans.GetValueOrDefault(parent)?.Title.In(language) ?? parent : null,
        _ => plan.Space?.Pattern.In(language),
    };

    private static string Of(Objective objective, Language language)
    {
        var below = CountBelow(objective);
        return objective.Name.In(language) + (below == 0 ? "" : new Name($"（及下属{below}项）", $" (with {below} below it)").In(language));
    }

    private static int CountBelow(Objective objective) => objective.Children.Sum(child => 1 + CountBelow(child));

    private static string? Of(Indicator indicator, string? part, Language language) => part switch
    {
        "unit" => indicator.Unit.In(language),
        "kind" => Terms.Of(indicator.Kind).In(language),
        "polarity" => (Terms.Of(indicator.Polarity) ?? new("不分优劣", "neither side is better")).In(language),
        "limits" => indicator.Limits is { } limits ? Values.RegionText.InWords(limits, indicator.Unit, language) : null,
        "definition" => DefinitionOf(indicator, language),
        _ => indicator.Name.In(language),
    };

    private static string? DefinitionOf(Indicator indicator, Language language)
    {
        var breaks = indicator.Breaks.Select(change => $"{Dates.Of(change.Since)} {change.Note.In(language)}");
        var text = string.Join(Rendering.Semicolon(language), breaks.Prepend(indicator.Definition?.In(language)).OfType<string>());
        return text.Length > 0 ? text : null;
    }

    private string? Of(Target target, PlanChange change, PlanNames names, bool isBefore, Language language) => (change.Kind, change.Part) switch
    {
        (ChangeKind.Renamed, _) => NameOf(target, language),
        (ChangeKind.Hardened or ChangeKind.Softened, _) => Terms.Of(target.Force).In(language),
        (ChangeKind.WordedFirmer or ChangeKind.WordedSofter, _) => target.Wording,
        (ChangeKind.ReCategorised, _) => target.Objective is { } objective ? names.Objective(objective)?.In(language) ?? objective : null,
        (ChangeKind.DeadlineMoved, _) or (ChangeKind.Changed, "period") => target.PeriodIn(names.Plan).ToString(),
        (ChangeKind.BaselineRestated, _) => BaseOf(target, isBefore ? change.BaselineBefore : change.BaselineAfter, language),
        (ChangeKind.Changed, "scope") => target.Scope?.Words,
        _ => Asked(target, language),
    };

    private static string? BaseOf(Target target, Baseline? value, Language language)
    {
        var reference = target.Aim switch
        {
            ChangeStatement { Change.Reference: { } against } => against.Words,
            ReferenceStatement { Since: { } since } => since.Words,
            _ => null,
        };
        var text = string.Join(" ", new[] { reference, value is null ? null : BaselineText.Of(value, language) }.OfType<string>());
        return text.Length > 0 ? text : null;
    }

    private static string? Of(Project project, PlanChange change, PlanNames names, bool isBefore, Language language)
    {
        if (change.Part is not null)
            return Of(isBefore ? change.MilestoneBefore : change.MilestoneAfter, language);

        return change.Kind switch
        {
            ChangeKind.ReCategorised => string.Join(" / ", new[] { project.Category, project.Subcategory }.OfType<Name>().Select(name => name.In(language))),
            ChangeKind.Relocated => project.Zone is { } zone ? names.Zone(zone, language) : null,
            _ => project.Name.In(language),
        };
    }

    private static string? Of(Milestone? milestone, Language language)
    {
        if (milestone is null)
            return null;

        var mark = milestone.State switch
        {
            MilestoneState.Reached => " ✓",
            MilestoneState.GivenUp => " ✗",
            _ => "",
        };
        return $"{milestone.Period} {Terms.Of(milestone.Kind).In(language)}{mark}";
    }

    private static string? OfZones(PlanChange change, ValueList<IPlanItem> things, PlanNames names, bool isBefore, Language language)
    {
        var zone = (Zone)things[0];
        return change.Kind switch
        {
            ChangeKind.ReParented => zone.Parent is { } parent ? names.Zone(parent, language) : null,
            ChangeKind.Reclassified => Terms.Of(zone.Kind).In(language),
            ChangeKind.Repositioned => zone.Positioning?.In(language),
            ChangeKind.AreaChanged => zone.Area is { } area ? AmountText.Of(area, language) : null,
            ChangeKind.Recoded => zone.Id,
            ChangeKind.BoundaryChanged when change.Part == "extent" => zone.Extent,
            ChangeKind.BoundaryChanged => Of(isBefore ? change.SidesBefore : change.SidesAfter, language),
            _ => string.Join(" + ", things.Select(one => names.Zone(one.Id, language))),
        };
    }

    private static string? Of(ValueList<BoundarySide> sides, Language language)
    {
        if (sides.Count == 0)
            return null;

        return string.Join(Rendering.Semicolon(language), sides.Select(side =>
            $"{Terms.Of(side.Side).In(language)} {string.Join('—', side.Features.Select(feature => SpaceText.Of(feature, language)))}"));
    }
}
