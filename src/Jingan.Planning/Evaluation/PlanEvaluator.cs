using Jingan.Planning.Plans;
using NodaTime;

namespace Jingan.Planning.Evaluation;

/// <summary>Judges plans and targets by what was observed.</summary>
public static class PlanEvaluator
{
    /// <summary>Judges every target of a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="context">The indicators and observations to judge by; the plans in it are not used.</param>
    /// <param name="asOf">The date as of which it is judged; observations of periods that end later are not used.</param>
    public static PlanEvaluation Evaluate(Plan plan, PlanSet context, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(context);
        throw new NotSupportedException();
    }
}
