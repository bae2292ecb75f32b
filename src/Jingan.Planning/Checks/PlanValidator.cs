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
        Check(set, known, rules, new SetPlaces(set, problems), Unread.Nothing);
        return problems.InOrder();
    }

    /// <summary>Checks a set, of whose files some things may be unread: a reference to one of them is not wrong for that.</summary>
    internal static void Check(
        PlanSet set, PlanSet? known, ValidationRules? rules, IPlaces places, Unread unread, CancellationToken cancellation = default)
    {
        var context = new RuleContext(set, known ?? PlanSet.Empty, unread);
        foreach (var rule in rules ?? ValidationRules.Default)
        {
            cancellation.ThrowIfCancellationRequested();
            rule.Check(context, places);
        }
    }
}
