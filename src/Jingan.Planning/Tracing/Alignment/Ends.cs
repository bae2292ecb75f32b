namespace Jingan.Planning.Tracing;

/// <summary>The two numbers between which a statement lies: both ends of a range, or twice the one bound that it states.</summary>
internal readonly record struct Ends(decimal Low, decimal High)
{
    /// <summary>The ends of a set; null where it states no bound, or is no single interval.</summary>
    public static Ends? Of(Region numbers) => numbers.Intervals is [var only] && (only.Lower ?? only.Upper) is { } bound
        ? new(only.Lower ?? bound, only.Upper ?? bound)
        : null;
}
