namespace Jingan.Planning.Evaluation;

/// <summary>The published score of Open SDG, from −5 to 5, on its published cut-offs.</summary>
internal static class OpenSdgScore
{
    /// <param name="result">The result with its ratio.</param>
    /// <param name="reduction">How much the thresholds were lowered near a limit; 1 for not at all.</param>
    public static decimal? Of(ProgressResult result, decimal reduction) =>
        result.Ratio is not { } ratio ? null
        : result.IsReached ? 5
        : result.Target is not null ? AgainstTarget(ratio)
        : reduction > 0 ? OfGrowth(ratio / reduction)
        : null;

    private static decimal AgainstTarget(decimal ratio) =>
        ratio >= 0.6m ? Math.Min((7.1429m * ratio) - 4.2857m, 5) : Math.Max((4.1667m * ratio) - 2.5m, -5);

    private static decimal OfGrowth(decimal growth) => growth switch
    {
        >= 0.015m => Math.Min((500 * growth) - 5, 5),
        >= 0.005m => (250 * growth) - 1.25m,
        >= 0 => (500 * growth) - 2.5m,
        _ => Math.Max((125 * growth) - 2.5m, -5),
    };
}
