using Jingan.Planning.Measuring;

namespace Jingan.Planning.Evaluation;

/// <summary>The verdict on one target, with the reason and the figures used.</summary>
/// <remarks>
/// Only the verdict and the reason are kept; the rest is worked out again when asked for, from data that never change.
/// A program that shows much of it calls <see cref="Explain"/> once.
/// </remarks>
public sealed class TargetEvaluation : IEquatable<TargetEvaluation>
{
    private readonly Evidence? evidence;
    private readonly Judgement? part;

    /// <summary>Of a target of the plan, worked out again when asked for.</summary>
    internal TargetEvaluation(Target target, Evidence evidence)
    {
        this.evidence = evidence;
        Target = target;
        var judged = evidence.Judge(target);
        (Indicator, Verdict, Reason) = (judged.Case?.Measure.Indicator ?? evidence.Index.Find(target.Indicator), judged.Verdict, judged.Gap?.Reason);
    }

    /// <summary>Of a part of a target, which is only made while its whole is explained.</summary>
    internal TargetEvaluation(Target target, Indicator indicator, Judgement part)
    {
        this.part = part;
        (Target, Indicator, Verdict, Reason) = (target, indicator, part.Verdict, part.Gap?.Reason);
    }

    /// <summary>The target.</summary>
    public Target Target { get; }

    /// <summary>The indicator that it is about; null where it is not supplied.</summary>
    public Indicator? Indicator { get; }

    /// <summary>Whether it was met.</summary>
    public Verdict Verdict { get; }

    /// <summary>Why it cannot be told; null where it can.</summary>
    public GapReason? Reason { get; }

    /// <summary>One sentence that says what was compared with what, or what is missing.</summary>
    public Message Message => Explain().Message;

    /// <summary>The value that was compared, on the target's basis: from the least to the greatest that the observations allow. Null where there is none.</summary>
    public Amount? Actual => Explain().Actual;

    /// <summary>How far the actual lies from the nearest bound; null where either has no number.</summary>
    public Margin? Margin => Explain().Margin;

    /// <summary>
    /// The actual in per cent of the aim, 100 for all of it; before the deadline the latest level, or the sum so far. Null where either has no one number, or
    /// the divisor is zero.
    /// </summary>
    public decimal? Achievement => Explain().Achievement;

    /// <summary>The latest value that is reported, whatever its basis; null where there is none.</summary>
    public Observation? Latest => Explain().Latest;

    /// <summary>How far along it is, before and after the deadline; null where that cannot be told.</summary>
    public Pace? Pace => Explain().Pace;

    /// <summary>The observations used: the benchmark's, then the start, then the others.</summary>
    public ValueList<Observation> Observations => Judge().Observations;

    /// <summary>How the actual was made and what it was compared with: every figure with its source, and what was computed of them, in order.</summary>
    public ValueList<Step> Steps => Judge().Steps;

    /// <summary>The parts that were judged one by one: of a composite, of what is asked each year, of zones. Empty for any other.</summary>
    public ValueList<PartEvaluation> Parts => Judge().Parts;

    /// <summary>Everything beside the verdict, worked out once.</summary>
    public Explanation Explain() => new(Judge(), Target, evidence?.Plan ?? part?.Case?.Evidence.Plan);

    /// <summary>Whether both say the same of the same target.</summary>
    public bool Equals(TargetEvaluation? other) =>
        other is not null && Target == other.Target && (Verdict, Reason) == (other.Verdict, other.Reason) && Steps.Equals(other.Steps) && Message.Equals(other.Message);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TargetEvaluation);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Target.Id, Verdict, Reason);

    /// <summary>The target's id and the verdict.</summary>
    public override string ToString() => $"{Target.Id}: {Verdict}";

    private Judgement Judge() => part ?? evidence!.Judge(Target);
}

/// <summary>What stands behind a verdict: the sentence, the figures, and how far along the target is.</summary>
public sealed class Explanation
{
    private readonly Judgement judged;
    private readonly Target target;
    private readonly Plan? plan;
    private readonly Lazy<Pace?> pace;

    internal Explanation(Judgement judged, Target target, Plan? plan)
    {
        (this.judged, this.target, this.plan) = (judged, target, plan);
        Message = Inferences.Beside(judged);
        Actual = judged.Actual;
        Margin = Margin.Of(judged);
        Latest = judged.Case is { } of ? of.Series.Latest(of.Evidence.AsOf) : null;
        pace = new(() => Pacing.Of(judged), LazyThreadSafetyMode.PublicationOnly);
        Inferred = Inferences.Of(judged);
        if (judged is { Case: { } compared, Accepted: { } accepted, Values.Count: > 0 } && judged.Gap?.Reason is null or GapReason.ImpreciseObservation)
            Sentence = Sentences.Of(compared, accepted, judged.Values, judged.Verdict, judged.ValueCount);
    }

    /// <summary>One sentence that says what was compared with what, or what is missing.</summary>
    public Message Message { get; }

    /// <summary>The same sentence without the reason for which a basis is assumed, which <see cref="Inferred"/> has.</summary>
    public Message Finding => judged.Message;

    /// <summary>The sentence of a comparison with its parts; null where nothing was compared.</summary>
    public VerdictSentence? Sentence { get; }

    /// <summary>Why the basis is assumed; null where it is stated.</summary>
    public Message? Inferred { get; }

    /// <summary>The value that was compared; null where there is none.</summary>
    public Amount? Actual { get; }

    /// <summary>How far the actual lies from the nearest bound; null where either has no number.</summary>
    public Margin? Margin { get; }

    /// <summary>The actual in per cent of the aim, before the deadline the latest one; null where there is none.</summary>
    public decimal? Achievement => Achievements.Of(judged) ?? Achievements.SoFar(judged, Pace);

    /// <summary>The latest value that is reported; null where there is none.</summary>
    public Observation? Latest { get; }

    /// <summary>How far along it is; null where that cannot be told.</summary>
    public Pace? Pace => pace.Value;

    /// <summary>What keeps it from being judged, of which time, and who has it; null where it is judged, or not due.</summary>
    public MissingData? Missing => plan is null ? null : MissingData.Of(judged, target, plan);

    /// <summary>What is still required to reach it, from the latest figure; null where it is judged, or no figure tells.</summary>
    public StillRequired? Required => StillRequired.Of(judged);

    /// <summary>The preferred figure of the year before its period, from which it starts; null where none is reported, and for totals.</summary>
    public Observation? Base => judged.Case is { Measure.Basis: not (null or Basis.PeriodTotal or Basis.Other) } of
        ? of.Series.Best(of.Measure.Base ?? of.Period.YearBefore)
        : null;

    /// <summary>Of a total of which some years are known, the periods that they cover; else none.</summary>
    public ValueList<ReportingPeriod> KnownParts => judged.Values is [{ Parts: { } known }, ..] ? known : [];

    /// <summary>What the target's number measures, as it was judged; null where its indicator is not supplied.</summary>
    public Measure? Measure => judged.Case?.Measure;

    /// <summary>The numbers as stated, in <see cref="Unit"/>; null where they are not known.</summary>
    public Region? Stated => judged.Accepted?.Stated;

    /// <summary>The numbers that fulfil it, in <see cref="Unit"/>; null where they are not known.</summary>
    public Region? Accepted => judged.Accepted?.Known;

    /// <summary>The unit of the numbers.</summary>
    public Unit? Unit => judged.Accepted?.Unit;

    /// <summary>The observations used.</summary>
    public ValueList<Observation> Observations => judged.Observations;

    /// <summary>How the actual was made.</summary>
    public ValueList<Step> Steps => judged.Steps;

    /// <summary>The parts that were judged one by one.</summary>
    public ValueList<PartEvaluation> Parts => judged.Parts;
}
