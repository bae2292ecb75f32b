namespace Jingan.Planning.Evaluation;

/// <summary>What a caller may set about a calculation of progress.</summary>
public sealed record ProgressOptions
{
    /// <summary>Creates options.</summary>
    /// <param name="direction">The direction wanted; <see cref="Polarity.None"/> or <see cref="Polarity.InsideBand"/> for the one from base to target.</param>
    /// <param name="scale">The grades; null for the published ones of the method.</param>
    /// <param name="limit">The ceiling or floor that values cannot pass; without a target, Open SDG lowers its thresholds near it.</param>
    /// <param name="nearZero">What Open SDG puts in the place of a base or a target of zero, from which no growth can be computed.</param>
    /// <param name="isKept">Whether the target is to stay at or beyond a value that is reached already, which the German symbols judge apart.</param>
    public ProgressOptions(
        Polarity direction = Polarity.None, ProgressScale? scale = null, decimal? limit = null, decimal nearZero = 0.001m, bool isKept = false)
    {
        Direction = Given.Defined(direction);
        Scale = scale;
        Limit = limit;
        NearZero = nearZero;
        IsKept = isKept;
    }

    /// <summary>The direction wanted.</summary>
    public Polarity Direction { get; }

    /// <summary>The grades; null for the published ones of the method.</summary>
    public ProgressScale? Scale { get; }

    /// <summary>The ceiling or floor that values cannot pass; null for none.</summary>
    public decimal? Limit { get; }

    /// <summary>What Open SDG puts in the place of a base or a target of zero.</summary>
    public decimal NearZero { get; }

    /// <summary>Whether the target is to stay at or beyond a value.</summary>
    public bool IsKept { get; }

    /// <summary>In short, under no culture.</summary>
    public override string ToString() => $"{Direction}, {Scale?.ToString() ?? "published grades"}";
}
