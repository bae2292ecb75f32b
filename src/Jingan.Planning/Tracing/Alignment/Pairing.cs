using NodaTime;

namespace Jingan.Planning.Tracing;

/// <summary>Finds which targets of two plans belong together.</summary>
internal sealed class Pairing(PlanSet context)
{
    private readonly ILookup<string, Indicator> indicators = context.Indicators.ToLookup(indicator => indicator.Id, StringComparer.Ordinal);
    private readonly ILookup<string, Observation> observations = context.Observations.ToLookup(observation => observation.Indicator, StringComparer.Ordinal);

    /// <summary>The targets of a plan, each once.</summary>
    public List<AlignedTarget> Targets(Plan plan) =>
    [
        .. PlanTargets.Of(plan).GroupBy(stated => KeyOf(stated.Target, stated.Period)).Select(group => (First: group.First(), Others: group.Skip(1)))
            .Select(stated => new AlignedTarget(stated.First.Target, stated.First.Commitment, stated.First.Period, [.. stated.Others.Select(other => other.Target)])),
    ];

    /// <summary>The pairs among the targets of one indicator.</summary>
    public IEnumerable<AlignedPair> Pairs(IReadOnlyList<AlignedTarget> uppers, IReadOnlyList<AlignedTarget> lowers)
    {
        if (lowers.Count == 0)
            return [];

        if (indicators[uppers[0].Target.Indicator].FirstOrDefault() is not { } indicator)
            return from upper in uppers from lower in lowers select new AlignedPair(upper, lower, Outcome.Incomparable(NotCommensurable.IndicatorMissing));

        var reader = new FigureReader(indicator, [.. observations[indicator.Id]]);
        var all = (from upper in uppers
                   from lower in lowers
                   select (Upper: upper, Lower: lower, Case: new PairCase(indicator, SideOf(upper, indicator), SideOf(lower, indicator), reader))).ToList();
        var alike = all.Where(pair => pair.Case.Upper.IsWords == pair.Case.Lower.IsWords).ToList();
        var pairs = (alike.Count > 0 ? alike : all).Select(pair => new AlignedPair(pair.Upper, pair.Lower, PairAligner.Align(pair.Case))).ToList();
        var comparable = pairs.Where(pair => pair.Standing != Standing.Incomparable).ToList();
        return pairs.Where(pair => pair.Standing != Standing.Incomparable
            || !(comparable.Exists(other => ReferenceEquals(other.Upper, pair.Upper)) && comparable.Exists(other => ReferenceEquals(other.Lower, pair.Lower))));
    }

    private static Side SideOf(AlignedTarget aligned, Indicator indicator) => Side.Of(aligned.Target, indicator, aligned.Period);

    /// <summary>The key by which two statements of one plan are the same.</summary>
    private StatementKey KeyOf(Target target, ReportingPeriod period)
    {
        if (indicators[target.Indicator].FirstOrDefault() is not { } indicator)
            return new(target.Indicator, period, target.Basis?.Basis, null, null, target.Aim);

        var accepted = Side.Of(target, indicator, period).Accepted;
        var (numbers, unit) = (accepted.Stated.Numbers, accepted.Stated.Unit);
        return new(target.Indicator, period, accepted.Basis, numbers, unit, numbers is null ? Bare(target.Aim) : null);
    }

    /// <summary>An aim without what its wording says beside it.</summary>
    private static Statement Bare(Statement aim) => aim switch
    {
        ReferenceStatement { Reference: ReferenceKind.Delegated } delegated => ReferenceStatement.Delegated(delegated.Whose, delegated.Comparator),
        WholeStatement all => new WholeStatement { IsApproximate = all.IsApproximate },
        _ => aim,
    };
}
