namespace Jingan.Planning.Tracing;

/// <summary>A target of the upper plan and one of the lower plan about the same indicator.</summary>
public sealed record AlignedPair
{
    internal AlignedPair(AlignedTarget upper, AlignedTarget lower, PairStanding standing, Message message)
    {
        Upper = upper;
        Lower = lower;
        Standing = standing;
        Message = message;
    }

    /// <summary>The upper plan's target.</summary>
    public AlignedTarget Upper { get; }

    /// <summary>The lower plan's target.</summary>
    public AlignedTarget Lower { get; }

    /// <summary>How the lower target stands to the upper one.</summary>
    public PairStanding Standing { get; }

    /// <summary>The numbers compared, or what keeps them from being compared.</summary>
    public Message Message { get; }

    /// <summary>Why they cannot be put on one scale; null unless <see cref="Standing"/> is <see cref="PairStanding.Incomparable"/>.</summary>
    public GapReason? Reason { get; internal init; }

    /// <summary>The share of the target against the share of the time; null where there is none to tell.</summary>
    public PaceShare? Share { get; internal init; }

    /// <summary>The yearly rates; null where there are none to tell.</summary>
    public YearlyRates? Rates { get; internal init; }

    /// <summary>The levels that were computed to compare the two, with their baselines; none where what is stated was compared.</summary>
    public ValueList<LevelReading> Conversions { get; internal init; } = [];

    /// <summary>Whether the lower target is due after the upper one.</summary>
    public bool IsDueLater => Lower.Period.End > Upper.Period.End;

    /// <summary>In short, under no culture.</summary>
    public override string ToString() => $"{Upper} over {Lower}: {Standing}";
}

/// <summary>How a target of a lower plan stands to the one of the upper plan that it serves. The text forms are the kebab-case names: <c>behind-pace</c>.</summary>
public enum PairStanding
{
    /// <summary>They cannot be put on one scale.</summary>
    Incomparable,

    /// <summary>Both ask the same.</summary>
    Same,

    /// <summary>Due together, and the lower plan asks more: what fulfils it fulfils the upper one, and not the other way round.</summary>
    Tighter,

    /// <summary>Due together, and the lower plan asks less: it can be kept where the upper one is not.</summary>
    Looser,

    /// <summary>What the lower plan asks lies inside what the upper one asks.</summary>
    WithinRange,

    /// <summary>What the lower plan asks lies partly inside and partly outside.</summary>
    PartlyOutside,

    /// <summary>The yearly rate asked lies outside the range of the mean; other years can still make up for it.</summary>
    OutsideRange,

    /// <summary>Further than an even pace would be.</summary>
    Ahead,

    /// <summary>In step with the time.</summary>
    OnPace,

    /// <summary>Not as far as an even pace would be; the years that are left have to make up for it.</summary>
    BehindPace,

    /// <summary>Both cannot be kept, or they move in opposite directions.</summary>
    Contradicts,

    /// <summary>A number of another place, outside what is asked there: told beside it, and no contradiction.</summary>
    OtherPlace,
}

/// <summary>A target of a plan, once, however often the plan states it.</summary>
public sealed record AlignedTarget
{
    internal AlignedTarget(Target target, Indicator? indicator, Commitment? commitment, ReportingPeriod period, ValueList<Target> restated)
    {
        Target = target;
        Indicator = indicator;
        Commitment = commitment;
        Period = period;
        Restated = restated;
    }

    /// <summary>The target, where the plan states it first.</summary>
    public Target Target { get; }

    /// <summary>Its indicator; null where nobody defines it.</summary>
    public Indicator? Indicator { get; }

    /// <summary>The commitment that it belongs to; null for one of the plan's own targets.</summary>
    public Commitment? Commitment { get; }

    /// <summary>What it covers; it is due on the last day.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>The other targets of the plan that ask the same of the indicator.</summary>
    public ValueList<Target> Restated { get; }

    /// <summary>In short, under no culture.</summary>
    public override string ToString() => $"{Target.Id} {Period}";
}

/// <summary>What share of the upper target the lower plan takes, against its share of the time.</summary>
public sealed record PaceShare
{
    internal PaceShare(NumberInterval percentOfTarget, decimal percentOfTime)
    {
        PercentOfTarget = percentOfTarget;
        PercentOfTime = percentOfTime;
    }

    /// <summary>The share of the total, or of the way from the baseline to the target, in per cent.</summary>
    public NumberInterval PercentOfTarget { get; }

    /// <summary>The share of the upper period, in per cent: of its years for a total, of those that are over by the deadline for a way.</summary>
    public decimal PercentOfTime { get; }

    /// <summary>In short, under no culture.</summary>
    public override string ToString() => $"{PercentOfTarget} % of the target in {DecimalText.Plain(PercentOfTime)} % of the time";
}

/// <summary>The growth that the upper target needs and the growth that the lower plan asks, in per cent a year, compounded.</summary>
public sealed record YearlyRates
{
    internal YearlyRates(Region? needed, Region? asked, Region? left)
    {
        Needed = needed;
        Asked = asked;
        Left = left;
    }

    /// <summary>What the upper target needs over its whole period; null where it cannot be told.</summary>
    public Region? Needed { get; }

    /// <summary>What the lower plan asks over its own period; null where it cannot be told.</summary>
    public Region? Asked { get; }

    /// <summary>What is then left to the years after the lower plan, where it keeps to what it asks; null where it cannot be told.</summary>
    public Region? Left { get; }
}
