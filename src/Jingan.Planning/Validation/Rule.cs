using Jingan.Planning.Diagnostics;

namespace Jingan.Planning.Validation;

/// <summary>One thing that has to hold between well-formed things; the property that holds it is named as that sentence.</summary>
/// <param name="Kind">What is reported where it does not hold.</param>
/// <param name="Check">Reports every place where it does not.</param>
internal sealed record Rule(DiagnosticKind Kind, Action<RuleContext, IFindings> Check);
