using Jingan.Planning.Measuring;

namespace Jingan.Planning.Comparison;

/// <summary>One of the two plans, with what its targets measure.</summary>
/// <param name="plan">The plan.</param>
/// <param name="others">What the other plan covers.</param>
/// <param name="definitions">Where the indicators are defined: of several definitions of one, the first counts.</param>
internal sealed class ComparedPlan(Plan plan, ReportingPeriod others, PlanSet[] definitions)
{
    public Plan Plan => plan;

    public Place Place { get; } = Places.Of(plan.Jurisdiction);

    /// <summary>What a target, or one part of it, measures.</summary>
    public TargetSide SideOf(Target target) => new(target, target.Aim, Find(target.Indicator), PeriodOf(target), Place);

    /// <summary>What a counterpart has in common with a target: indicator, basis and part of the place.</summary>
    public (string Indicator, Basis? Basis, string? Scope) KeyOf(TargetSide side) =>
        (side.Target.Indicator, side.BasisBeside(others), side.Target.Scope?.Words);

    public ReportingPeriod PeriodOf(Target target) => target.PeriodIn(plan);

    private Indicator? Find(string indicator)
    {
        foreach (var set in definitions)
        {
            if (set.FindIndicator(indicator) is { } found)
                return found;
        }

        return null;
    }
}
