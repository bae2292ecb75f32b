using NodaTime;

namespace Jingan.Planning.Comparison;

/// <summary>A target covers another period or is due on another day, other than by following its plan's period.</summary>
public sealed record DeadlineChange : PlanChange
{
    internal DeadlineChange(Target before, Target after, ReportingPeriod periodBefore, ReportingPeriod periodAfter)
        : base(ChangeSubject.Target, periodBefore.End == periodAfter.End ? ChangeKind.PeriodChanged : ChangeKind.DeadlineMoved)
    {
        Before = before;
        After = after;
        PeriodBefore = periodBefore;
        PeriodAfter = periodAfter;
    }

    /// <summary>The target before.</summary>
    public Target Before { get; }

    /// <summary>The target after.</summary>
    public Target After { get; }

    /// <summary>What it covered before: its own period, or its plan's. It was due on the last day.</summary>
    public ReportingPeriod PeriodBefore { get; }

    /// <summary>What it covers after. It is due on the last day.</summary>
    public ReportingPeriod PeriodAfter { get; }

    /// <inheritdoc/>
    public override string Id => After.Id;

    /// <inheritdoc/>
    public override ValueList<string> IdsBefore => [Before.Id];

    /// <inheritdoc/>
    public override ValueList<string> IdsAfter => [After.Id];

    /// <inheritdoc/>
    public override SourceReference? SourceBefore => Before.Source;

    /// <inheritdoc/>
    public override SourceReference? SourceAfter => After.Source;
}
