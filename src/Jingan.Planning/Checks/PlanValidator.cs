using Jingan.Planning.Files;

namespace Jingan.Planning.Checks;

/// <summary>Checks what the things of a set have to do with each other: references, periods, units, limits, patterns, lineage.</summary>
internal static class PlanValidator
{
    /// <summary>Checks a set, in time linear in its size.</summary>
    /// <param name="set">What is checked.</param>
    /// <param name="known">
    /// What ids may refer to besides, such as indicators that are defined elsewhere; it is not checked itself. Null for nothing.
    /// </param>
    /// <param name="rules">What has to hold; null for <see cref="ValidationRules.Default"/>.</param>
    /// <returns>
    /// The problems, rule by rule, with paths such as <c>plans[jingan-fyp14].targets[retail-sales].unit</c> and without lines:
    /// a set does not know files. <see cref="PlanFiles"/> gives both.
    /// </returns>
    public static ValueList<Diagnostic> Validate(PlanSet set, PlanSet? known = null, ValidationRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(set);
        var problems = new DiagnosticBag(file: null, int.MaxValue);
        Check(set, known, rules, new SetPlaces(set, problems));
        return problems.InOrder();
    }

    internal static void Check(PlanSet set, PlanSet? known, ValidationRules? rules, IPlaces places, CancellationToken cancellation = default)
    {
        var context = new RuleContext(set, known ?? PlanSet.Empty);
        foreach (var rule in rules ?? ValidationRules.Default)
        {
            cancellation.ThrowIfCancellationRequested();
            rule.Check(context, places);
        }
    }
}
