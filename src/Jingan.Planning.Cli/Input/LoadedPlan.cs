namespace Jingan.Planning.Cli.Input;

/// <summary>A plan that was asked for.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Own">What came with it.</param>
/// <param name="Context">The same, and the built-in indicators where it may use them.</param>
internal sealed record LoadedPlan(Plan Plan, PlanSet Own, PlanSet Context);
