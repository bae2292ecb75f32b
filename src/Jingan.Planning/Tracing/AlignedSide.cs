using Jingan.Planning.Measuring;

namespace Jingan.Planning.Tracing;

/// <summary>One of two targets to compare: what its number measures, what it states, and what is also fine given which values are better.</summary>
internal sealed class AlignedSide
{
    public AlignedSide(AlignedTarget aligned, Measure measure, NumberReader reader)
    {
        Aligned = aligned;
        Measure = measure;
        Reader = reader;
        Region = measure.RegionOf(Target.Aim, reader.Series.Tolerance);
        KeepsLevel = Target.Aim is ReferenceStatement { Reference: ReferenceKind.MaintainLevel };
        Why = WhyNot();
    }

    public AlignedTarget Aligned { get; }

    public Target Target => Aligned.Target;

    public Measure Measure { get; }

    public NumberReader Reader { get; }

    public AcceptanceRegion Region { get; }

    public bool KeepsLevel { get; }

    public ReportingPeriod Period => Measure.Period;

    public Basis? Basis => Measure.Basis;

    /// <summary>Why it states no number; null where it does, or where it asks to keep a level.</summary>
    public GapReason? Why { get; }

    public bool IsWords => Why == GapReason.Qualitative;

    /// <summary>The rate of one year, or the mean a year, in per cent; null where it states none.</summary>
    public Region? PercentPerYear => InPercent(Region.Stated);

    /// <summary>The rates that fulfil it, in per cent a year; null where it states none.</summary>
    public Region? AcceptedPercentPerYear => InPercent(Region.Numbers);

    /// <summary>Whether it is a change counted from the base of its own period.</summary>
    public bool IsFromOwnBase => Measure.Base is { } start && start.Equals(MeasureRules.OwnBase(Measure.Basis, Measure.Period));

    /// <summary>The levels that it states; none with the reason.</summary>
    public (ValueList<LevelReading> Levels, Gap? Gap) StatedLevels => Reader.Levels(Target.Aim, Measure, Region.Stated, Region.Unit, Region.Gap);

    /// <summary>The levels that fulfil it; none with the reason.</summary>
    public (ValueList<LevelReading> Levels, Gap? Gap) AcceptedLevels
    {
        get
        {
            var (levels, gap) = Reader.Levels(Target.Aim, Measure, Region.Numbers, Region.Unit, Region.Gap);
            return KeepsLevel ? ([.. levels.Select(NoWorse)], gap) : (levels, gap);
        }
    }

    /// <summary>What two statements of one plan have in common that are the same.</summary>
    public StatementKey Key => new(
        Target.Indicator, Period, Basis, Measure.Base, Target.Scope, Measure.PerBeside, Region.Numbers, Region.Unit,
        Region.Numbers is null || Measure.UnknownBase is not null ? Bare(Target.Aim) : null);

    private GapReason? WhyNot()
    {
        if (KeepsLevel)
            return null;

        if (Target.Aim is WholeStatement && !Reader.Indicator.Unit.IsPercent)
            return GapReason.ScopeUnknown;

        return Region.Stated is { IsEmpty: true } ? GapReason.SeveralSubjects : Region.Gap;
    }

    private LevelReading NoWorse(LevelReading kept)
    {
        var better = Measure.Direction == ChangeDirection.Decrease ? Polarity.LowerIsBetter : Reader.Indicator.Polarity;
        var opened = kept.Numbers.Intervals.Select(level => better switch
        {
            Polarity.HigherIsBetter => new NumberInterval(level.Lower, level.LowerInclusive, null, false),
            Polarity.LowerIsBetter => new NumberInterval(null, false, level.Upper, level.UpperInclusive),
            _ => level,
        });
        return new(Planning.Region.Of([.. opened]), kept.Unit, kept.Period, kept.Origin) { Steps = kept.Steps, Baseline = kept.Baseline };
    }

    private Region? InPercent(Region? numbers)
    {
        var isRate = Basis is Planning.Basis.YearOnYear or Planning.Basis.AverageAnnualGrowth
            || (Basis == Planning.Basis.Change && Measure.Type == ChangeType.RelativePercent);
        if (!isRate || !IsFromOwnBase || numbers is null || Region.Unit is not { } unit || !unit.ConvertsTo(Unit.Percent))
            return null;

        return unit.Equals(Unit.Percent) ? numbers : numbers.Map(number => unit.Convert(number, Unit.Percent));
    }

    /// <summary>An aim without what its wording says beside it.</summary>
    private static Statement Bare(Statement aim) => aim switch
    {
        ReferenceStatement { Reference: ReferenceKind.Delegated } delegated => ReferenceStatement.Delegated(delegated.Whose, delegated.Comparator),
        WholeStatement all => new WholeStatement { IsApproximate = all.IsApproximate },
        _ => aim,
    };
}

/// <summary>What makes two statements the same: indicator, period, basis and base, part of the place, and the numbers that fulfil them or, without numbers, the aim.</summary>
internal sealed record StatementKey(
    string Indicator,
    ReportingPeriod Period,
    Basis? Basis,
    ReportingPeriod? Base,
    TargetScope? Scope,
    Frequency? Per,
    Region? Numbers,
    Unit? Unit,
    Statement? Aim);

/// <summary>Two targets to compare.</summary>
internal sealed record PairCase(AlignedSide Upper, AlignedSide Lower, bool AreOfOnePlace)
{
    public Indicator Indicator => Upper.Reader.Indicator;

    /// <summary>What was observed where the upper plan is.</summary>
    public NumberReader Reader => Upper.Reader;

    /// <summary>How many years the upper target covers.</summary>
    public int? Years => Upper.Period.WholeYears;

    /// <summary>How many years the lower target covers.</summary>
    public int? LowerYears => Lower.Period.WholeYears;

    /// <summary>How many years of the upper period are over when the lower target is due.</summary>
    public int? YearsDone => new ReportingPeriod(Upper.Period.Start, Lower.Period.End).WholeYears;

    /// <summary>Whether both begin on the same day, so that both start from the same baseline.</summary>
    public bool BeginTogether => Upper.Period.Start == Lower.Period.Start;

    /// <summary>Whether both are due on the same day.</summary>
    public bool EndTogether => Upper.Period.End == Lower.Period.End;

    /// <summary>The share of the upper period that the lower one takes, in per cent; by years where both have whole ones, otherwise by days.</summary>
    public decimal PercentOfTime => Years is { } years && LowerYears is { } taken
        ? 100m * taken / years
        : 100m * Lower.Period.DayCount / Upper.Period.DayCount;

    public AlignedPair Standing(PairStanding standing, Message message) => new(Upper.Aligned, Lower.Aligned, standing, message);

    public AlignedPair Incomparable(GapReason reason, Message? message = null) =>
        Standing(PairStanding.Incomparable, message ?? TraceMessages.Of(reason)) with { Reason = reason };

    public AlignedPair Incomparable(Gap gap) => Incomparable(gap.Reason, gap.Message);

    /// <summary>Where numbers stand that are due together: those of one better side are tighter or looser, others lie inside, partly or outside.</summary>
    /// <param name="goal">What fulfils the upper target.</param>
    /// <param name="asked">What the lower one states.</param>
    /// <param name="fulfilled">What fulfils the lower one.</param>
    public PairStanding AtTheEnd(Region goal, Region asked, Region fulfilled)
    {
        if (asked == goal || fulfilled == goal)
            return PairStanding.Same;

        if (AreOpposite)
            return PairStanding.Contradicts;

        if (HaveOneBetterSide(goal, fulfilled))
            return fulfilled.IsSubsetOf(goal) ? PairStanding.Tighter : PairStanding.Looser;

        if (asked.IsSubsetOf(goal))
            return PairStanding.WithinRange;

        return asked.Overlaps(goal) ? PairStanding.PartlyOutside : PairStanding.Contradicts;
    }

    /// <summary>Where numbers of two places stand, which do not bind each other.</summary>
    public static PairStanding Beside(Region goal, Region asked)
    {
        if (asked == goal)
            return PairStanding.Same;

        if (asked.IsSubsetOf(goal))
            return PairStanding.WithinRange;

        return asked.Overlaps(goal) ? PairStanding.PartlyOutside : PairStanding.OtherPlace;
    }

    /// <summary>Whether, from one base, the upper target is fulfilled by a rise only and the lower one asks for a fall, or the other way round.</summary>
    private bool AreOpposite =>
        Upper.Measure is { IsChange: true, Base: { } start } && Lower.Measure.IsChange && start.Equals(Lower.Measure.Base)
        && Upper.Region.Numbers is { } one && Lower.Region.Stated is { } other && Rates.AreOpposite(one, other);

    private static bool HaveOneBetterSide(Region one, Region other) => (one.Intervals, other.Intervals) is
        ([{ Lower: not null, Upper: null }], [{ Lower: not null, Upper: null }]) or ([{ Lower: null, Upper: not null }], [{ Lower: null, Upper: not null }]);
}
