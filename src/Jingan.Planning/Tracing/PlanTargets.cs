using NodaTime;

namespace Jingan.Planning.Tracing;

/// <summary>The targets of a plan, those of its commitments included, each with what it covers.</summary>
internal static class PlanTargets
{
    public static IEnumerable<(Target Target, Commitment? Commitment, ReportingPeriod Period)> Of(Plan plan) => plan.Targets
        .Select(target => (target, (Commitment?)null, target.Period ?? plan.Period))
        .Concat(plan.Commitments.SelectMany(commitment => commitment.Targets.Select(target => (target, (Commitment?)commitment, target.Period ?? plan.Period))));
}
