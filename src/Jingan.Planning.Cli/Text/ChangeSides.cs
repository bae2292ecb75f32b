using System.Globalization;
using Jingan.Planning.Comparison;

namespace Jingan.Planning.Cli.Text;

/// <summary>What stood on one side of a change and what stands on the other, in words; null where there is nothing.</summary>
internal sealed class ChangeSides(PlanSet context, Language language)
{
    /// <summary>What the thing is called.</summary>
    public string NameOf(PlanChange change) => change switch
    {
        PlanPropertyChange plan => plan.After.Id,
        ObjectiveChange objective => Named((objective.After ?? objective.Before)?.Name, change.Id),
        IndustryChange industry => Named((industry.After ?? industry.Before)?.Name, change.Id),
        IndicatorChange indicator => Named((indicator.After ?? indicator.Before)?.Name, change.Id),
        TargetChange target => NameOf((target.After ?? target.Before)!),
        TargetAimChange target => NameOf(target.After),
        DeadlineChange target => NameOf(target.After),
        BaselineChange target => NameOf(target.After),
        CommitmentChange commitment => Named((commitment.After ?? commitment.Before)?.Name, change.Id),
        ProjectChange project => Named((project.After ?? project.Before)?.Name, change.Id),
        MilestoneChange milestone => Named(milestone.After.Name, change.Id),
        BoundaryChange boundary => Named(boundary.After.Name, change.Id),
        ZoneChange zone => Named((zone.After.Count == 0 || zone.Kind == ChangeKind.Split ? zone.Before[0] : zone.After[0]).Name, change.Id),
        _ => change.Id,
    };

    /// <summary>The two sides; where two names are translated alike, in Chinese.</summary>
    public (string? Before, string? After) Of(PlanChange change)
    {
        var sides = Worded(change);
        return change.Kind == ChangeKind.Renamed && sides.Before == sides.After && language != Language.Chinese
            ? new ChangeSides(context, Language.Chinese).Of(change)
            : sides;
    }

    private (string? Before, string? After) Worded(PlanChange change) => change switch
    {
        PlanPropertyChange plan => (Of(plan.Before, plan.Kind), Of(plan.After, plan.Kind)),
        ObjectiveChange objective => objective.Kind == ChangeKind.ReParented
            ? (Named(objective.ParentBefore?.Name), Named(objective.ParentAfter?.Name))
            : (Of(objective.Before), Of(objective.After)),
        IndustryChange industry => industry.Kind == ChangeKind.ReCategorised
            ? (industry.Before!.Group?.In(language), industry.After!.Group?.In(language))
            : (Named(industry.Before?.Name), Named(industry.After?.Name)),
        IndicatorChange indicator => (Of(indicator.Before, indicator.Kind), Of(indicator.After, indicator.Kind)),
        TargetChange target => (Of(target.Before, target.Kind), Of(target.After, target.Kind)),
        TargetAimChange target => (Asked(target.Before), Asked(target.After)),
        DeadlineChange target => (target.PeriodBefore.ToString(), target.PeriodAfter.ToString()),
        BaselineChange target => (Of(target.ReferenceBefore, target.ValueBefore), Of(target.ReferenceAfter, target.ValueAfter)),
        CommitmentChange commitment => commitment.Kind == ChangeKind.ReCategorised
            ? (commitment.Before!.Section, commitment.After!.Section)
            : (Named(commitment.Before?.Name), Named(commitment.After?.Name)),
        ProjectChange project => (Of(project.Before, project.Kind), Of(project.After, project.Kind)),
        MilestoneChange milestone => (Of(milestone.MilestoneBefore), Of(milestone.MilestoneAfter)),
        BoundaryChange or ZoneChange => ZoneSides.Of(change, language),
        _ => (null, null),
    };

    /// <summary>What a target asks for, as printed, with the unit that its table gives and what the number measures.</summary>
    public string Asked(Target target)
    {
        var unit = target.Unit is { } column && !target.Wording.Contains(column.Symbol, StringComparison.Ordinal) && target.Aim is NumberStatement or ChangeStatement or NumberStatement { IsTotal: true }
            ? " " + target.Unit?.In(language)
            : "";
        var basis = target.Basis is { } stated ? Terms.Of(stated.Basis).In(language) : null;
        return language == Language.Chinese
            ? $"{target.Wording}{unit}{(basis is null ? "" : $"（{basis}）")}"
            : $"{target.Wording}{unit}{(basis is null ? "" : $" ({basis})")}";
    }

    private string NameOf(Target target) => TargetsText.NameOf(target, context).In(language);

    private string Named(Name? name, string otherwise) => Named(name) ?? otherwise;

    private string? Named(Name? name) => name?.In(language);

    private string? Of(Plan plan, ChangeKind kind) => kind switch
    {
        ChangeKind.Renamed => plan.Title.In(language),
        ChangeKind.KindChanged => Terms.Of(plan.Kind).In(language),
        ChangeKind.PeriodChanged => plan.Period.ToString(),
        ChangeKind.StatusChanged => $"{Terms.Of(plan.Status).In(language)} {plan.Adopted?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)}".TrimEnd(),
        ChangeKind.JurisdictionChanged => $"{plan.Jurisdiction.Name.In(language)} {plan.Jurisdiction.Code}",
        ChangeKind.ParentChanged => plan.Parent,
        _ => Named(plan.Space?.Pattern),
    };

    private string? Of(Objective? objective)
    {
        var below = objective is null ? 0 : CountBelow(objective);
        return objective is null ? null
            : below == 0 ? Named(objective.Name)
            : $"{Named(objective.Name)}{new Name($"（及下属{below}项）", $" (with {below} below it)").In(language)}";
    }

    private static int CountBelow(Objective objective) => objective.Children.Sum(child => 1 + CountBelow(child));

    private string? Of(Indicator? indicator, ChangeKind kind) => indicator is null ? null : kind switch
    {
        ChangeKind.UnitChanged => indicator.Unit.In(language),
        ChangeKind.QuantityKindChanged => Cli.Values.Kebab.Of(indicator.Kind),
        ChangeKind.PolarityChanged => (Terms.Of(indicator.Polarity) ?? new("不分优劣", "neither side is better")).In(language),
        ChangeKind.LimitsChanged => indicator.Limits is { } limits ? Cli.Values.RegionText.Of(limits) : null,
        ChangeKind.DefinitionChanged => string.Join("; ", indicator.Breaks
            .Select(change => $"{change.Since.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)} {change.Note.In(language)}").Prepend(indicator.Definition?.In(language)).OfType<string>()) is { Length: > 0 } text ? text : null,
        _ => Named(indicator.Name),
    };

    private string? Of(Target? target, ChangeKind kind) => target is null ? null : kind switch
    {
        ChangeKind.Renamed => NameOf(target),
        ChangeKind.Hardened or ChangeKind.Softened => Terms.Of(target.Force).In(language),
        ChangeKind.WordedFirmer or ChangeKind.WordedSofter => target.Wording,
        ChangeKind.ReCategorised => target.Objective,
        _ => Asked(target),
    };

    private static string? Of(string? reference, Baseline? value) =>
        string.Join(" ", new[] { reference, value is null ? null : BaselineText.Of(value) }.OfType<string>()) is { Length: > 0 } text ? text : null;

    private string? Of(Project? project, ChangeKind kind) => project is null ? null : kind switch
    {
        ChangeKind.ReCategorised => string.Join(" / ", new[] { Named(project.Category), Named(project.Subcategory) }.OfType<string>()),
        ChangeKind.Relocated => project.Zone,
        _ => Named(project.Name),
    };

    private string? Of(Milestone? milestone) => milestone is null ? null
        : $"{milestone.Period.ToString()} {Terms.Of(milestone.Kind).In(language)}{(milestone.IsReached ? " ✓" : "")}";
}
