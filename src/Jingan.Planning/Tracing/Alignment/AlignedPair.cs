namespace Jingan.Planning.Tracing;

/// <summary>A target of the upper plan and one of the lower plan about the same indicator.</summary>
public sealed record AlignedPair
{
    internal AlignedPair(AlignedTarget upper, AlignedTarget lower, Outcome outcome)
    {
        Upper = upper;
        Lower = lower;
        Standing = outcome.Standing;
        Message = outcome.Message;
        Reason = outcome.Reason;
        Share = outcome.Share;
        Rates = outcome.Rates;
        Conversions = outcome.Conversions;
    }

    /// <summary>The upper plan's target.</summary>
    public AlignedTarget Upper { get; }

    /// <summary>The lower plan's target.</summary>
    public AlignedTarget Lower { get; }

    /// <summary>How the lower target stands to the upper one.</summary>
    public Standing Standing { get; }

    /// <summary>The numbers compared, or what keeps them from being compared, in both languages.</summary>
    public Name Message { get; }

    /// <summary>Why they cannot be put on one scale; null unless <see cref="Standing"/> is <see cref="Standing.Incomparable"/>.</summary>
    public NotCommensurable? Reason { get; }

    /// <summary>The share of the target against the share of the time; null where there is none to tell.</summary>
    public PaceShare? Share { get; }

    /// <summary>The yearly rates; null where there are none to tell.</summary>
    public YearlyRates? Rates { get; }

    /// <summary>The levels that were computed to compare the two, with their baselines; none where what is stated was compared.</summary>
    public ValueList<LevelReading> Conversions { get; }

    /// <summary>Whether the lower target is due after the upper one.</summary>
    public bool IsDueLater => Lower.Period.End > Upper.Period.End;
}
