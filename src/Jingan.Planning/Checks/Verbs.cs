using Jingan.Planning.Checks;
using Jingan.Planning.Files;

namespace Jingan.Planning;

/// <summary>Checks of a set, as verbs of it.</summary>
public static class CheckingVerbs
{
    /// <summary>What does not hold between the things of a set: ids that lead nowhere, units that do not fit, reports that differ.</summary>
    /// <param name="set">What is checked.</param>
    /// <param name="known">What ids may refer to besides; null for nothing.</param>
    /// <returns>The problems in the order of the set, each with its path; empty where all is well.</returns>
    /// <example><code>foreach (var problem in set.Validate()) Console.WriteLine(problem);</code></example>
    public static ValueList<Diagnostic> Validate(this PlanSet set, PlanSet? known = null) => PlanValidator.Validate(set, known);
}
