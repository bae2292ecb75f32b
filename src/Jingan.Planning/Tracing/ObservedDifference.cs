namespace Jingan.Planning.Tracing;

/// <summary>Another observation of the same that states another number.</summary>
public sealed record ObservedDifference
{
    internal ObservedDifference(Observation other, bool isRounding)
    {
        Other = other;
        IsRounding = isRounding;
    }

    /// <summary>The other observation.</summary>
    public Observation Other { get; }

    /// <summary>Whether one number is the other rounded to its own last digit: 250 beside 250.14.</summary>
    public bool IsRounding { get; }
}
