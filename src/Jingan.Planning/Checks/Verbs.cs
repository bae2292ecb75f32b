using Jingan.Planning.Checks;
using Jingan.Planning.Files;

namespace Jingan.Planning;

/// <summary>What can be done with plans: each is found from the plan, the set or the options that it is asked of.</summary>
public static partial class PlanningVerbs
{
    /// <summary>What does not hold between the things of a set: ids that lead nowhere, units that do not fit, reports that differ.</summary>
    /// <param name="set">What is checked.</param>
    /// <param name="known">
    /// What ids may refer to besides, such as indicators that are defined elsewhere; it is not checked itself. Null for nothing.
    /// </param>
    /// <param name="rules">What has to hold; null for <see cref="ValidationRules.Default"/>.</param>
    /// <returns>
    /// The problems, rule by rule, with paths such as <c>plans[jingan-fyp14].targets[retail-sales].unit</c> and without lines:
    /// a set does not know files; <see cref="Workspace"/> gives both. Empty where all is well.
    /// </returns>
    /// <example><code>foreach (var problem in set.Validate()) Console.WriteLine(problem);</code></example>
    public static ValueList<Diagnostic> Validate(this PlanSet set, PlanSet? known = null, ValidationRules? rules = null) =>
        PlanValidator.Validate(set, known, rules);

    /// <summary>Whether each printed literal stands in its document where its source says it does, of all that a set holds.</summary>
    /// <remarks>
    /// Whitespace is not compared, so a literal may wrap over lines; every other character must be as printed, wide forms included.
    /// A literal that starts or ends with a digit must not be part of a longer number there.
    /// </remarks>
    /// <param name="set">The plans, and the documents that their sources name.</param>
    /// <param name="text">The text of a document, asked for at most once; null where there is none.</param>
    /// <returns>One result a source: those of the indicators, then of the observations, then of the plans.</returns>
    /// <example><code>set.VerifySources(document => File.ReadAllText(document.File!)).Where(result => result.Status != LiteralStatus.Found)</code></example>
    public static ValueList<LiteralResult> VerifySources(this PlanSet set, Func<SourceDocument, string?> text) => LiteralCheck.Verify(set, text);
}
