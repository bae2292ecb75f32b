namespace Jingan.Planning.Evaluation;

/// <summary>How far a series has come from its base to a target. What cannot be computed is null, and <see cref="Gap"/> says why.</summary>
/// <remarks>Growth rates are fractions a year (0.05 is 5 %) under <see cref="ProgressMethod.Geometric"/> and <see cref="ProgressMethod.OpenSdg"/>; under <see cref="ProgressMethod.Linear"/> they are units a year.</remarks>
public sealed record ProgressResult
{
    internal ProgressResult(ProgressMethod method, int baseYear, int targetYear, decimal? target)
    {
        Method = method;
        BaseYear = baseYear;
        TargetYear = targetYear;
        Target = target;
    }

    /// <summary>The method.</summary>
    public ProgressMethod Method { get; }

    /// <summary>The year of <see cref="BaseValue"/>: the one asked for, or the first one after it that has a value.</summary>
    public int BaseYear { get; internal init; }

    /// <summary>The value to start from.</summary>
    public decimal? BaseValue { get; internal init; }

    /// <summary>The year of <see cref="CurrentValue"/>: the latest one with a value; null where there is none.</summary>
    public int? CurrentYear { get; internal init; }

    /// <summary>The latest value.</summary>
    public decimal? CurrentValue { get; internal init; }

    /// <summary>The year by which the target is to be reached.</summary>
    public int TargetYear { get; }

    /// <summary>The target as it was used: under Open SDG a base or a target of zero is replaced by a number near zero; null for none.</summary>
    public decimal? Target { get; }

    /// <summary>Whether the latest value is at the target or on its better side.</summary>
    public bool IsReached { get; internal init; }

    /// <summary>How much of the way from base to target is done: 1 for all of it, below 0 when moving away; linear.</summary>
    public decimal? ShareOfWay { get; internal init; }

    /// <summary>The same on the scale of logarithms (to about 15 digits); null where the numbers do not have one sign.</summary>
    public decimal? GeometricShareOfWay { get; internal init; }

    /// <summary>How much of the time from the base year to the target's year is over in the year of the latest value; may exceed 1.</summary>
    public decimal? ShareOfTime { get; internal init; }

    /// <summary>The rate a year from the base to the latest value.</summary>
    public decimal? ActualRate { get; internal init; }

    /// <summary>The rate a year that leads from the base to the target.</summary>
    public decimal? RequiredRate { get; internal init; }

    /// <summary>The rate a year that leads from the latest value to the target in the time that is left; null where none is left.</summary>
    public decimal? RequiredRateFromHere { get; internal init; }

    /// <summary>The value in the target's year if the rate so far goes on.</summary>
    public decimal? Projection { get; internal init; }

    /// <summary>The actual rate over the required one, in the direction wanted: 1 is in step, below 0 moves away. Without a target, the growth in that direction.</summary>
    public decimal? Ratio { get; internal init; }

    /// <summary>Where the ratio, or having reached the target, stands on the scale; null where there is neither.</summary>
    public ProgressGrade? Grade { get; internal init; }

    /// <summary>Under <see cref="ProgressMethod.OpenSdg"/> with the published cut-offs: its score from −5 to 5; else null.</summary>
    public decimal? Score { get; internal init; }

    /// <summary>Why there is no ratio; null where there is one.</summary>
    public GapReason? Gap { get; internal init; }

    /// <summary>Where the target is the base itself, or the base meets it already: whether the latest value holds it, is better or worse. Else null.</summary>
    public HoldingState? Holding { get; internal init; }

    /// <summary>Under <see cref="ProgressMethod.Destatis"/> the years from the first to the last point of the trend: five where there are six yearly points. Else null.</summary>
    public int? YearsOfTrend { get; internal init; }

    /// <summary>How far a series has come from its base to a target, in plain numbers: no plan, unit or indicator is needed.</summary>
    /// <param name="baseYear">The year to start from; where it has no value, the first later year that has one.</param>
    /// <param name="baseValue">Its value; null to take it from <paramref name="observations"/>.</param>
    /// <param name="targetYear">The year by which the target is to be reached.</param>
    /// <param name="targetValue">The target; null for none, where Open SDG and the German symbols judge the movement in the direction wanted.</param>
    /// <param name="observations">The series, in any order; what stands before the base year is not used.</param>
    /// <param name="method">How to measure.</param>
    /// <param name="options">Direction, grades and limits; null for the direction from base to target and the published grades.</param>
    /// <returns>Always a result: what cannot be computed is null, and its gap says why. Nothing throws for what the numbers are.</returns>
    public static ProgressResult Of(
        int baseYear,
        decimal? baseValue,
        int targetYear,
        decimal? targetValue,
        IEnumerable<(int Year, decimal Value)> observations,
        ProgressMethod method = ProgressMethod.OpenSdg,
        ProgressOptions? options = null) =>
        ProgressCalculation.Of(baseYear, baseValue, targetYear, targetValue, observations, method, options);

    /// <summary>The score and the grade of an indicator: those of the mean of its series' scores.</summary>
    /// <param name="series">The results of its series, each measured by <see cref="ProgressMethod.OpenSdg"/> with the published cut-offs.</param>
    /// <returns>The mean score, and its grade: achieved only where every series is. Null where no series has a score.</returns>
    public static (decimal Score, ProgressGrade Grade)? OfIndicator(IEnumerable<ProgressResult> series) => OpenSdg.OfIndicator(series);

    /// <summary>In short, under no culture.</summary>
    public override string ToString() => $"{Method}: {(Ratio is { } ratio ? DecimalText.Plain(ratio) : Gap?.ToString() ?? "reached")}";
}

/// <summary>How a value stands to a base that is to be held. The text forms are the kebab-case names.</summary>
public enum HoldingState
{
    /// <summary>The same.</summary>
    Held,

    /// <summary>On the better side.</summary>
    Better,

    /// <summary>On the worse side.</summary>
    Worse,
}
