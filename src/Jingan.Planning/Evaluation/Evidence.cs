using Jingan.Planning.Measuring;
using NodaTime;

namespace Jingan.Planning.Evaluation;

/// <summary>What all targets of a plan are judged by: indicators, observations up to a date, and the caller's options.</summary>
internal sealed class Evidence
{
    private readonly ILookup<string, Target> assignments;
    private readonly Dictionary<string, BenchmarkSeries> benchmarks = new(StringComparer.Ordinal);
    private readonly Dictionary<(Series Series, LocalDate Day), List<Observation>> said = [];

    public Evidence(Plan plan, PlanSet context, LocalDate asOf, EvaluationOptions options)
    {
        Plan = plan;
        AsOf = asOf;
        Options = options;
        Place = Places.Of(plan.Jurisdiction);
        var history = PlaceHistory.Of(plan, DivisionHistory.Of(context));
        var given = options.Baselines;
        var replaced = given.Select(baseline => (baseline.Indicator, baseline.Period)).ToHashSet();
        var observed = context.Observations.Where(seen => seen.Period.End <= asOf && !(replaced.Contains((seen.Indicator, seen.Period)) && Places.IsOf(seen.Place, Place)));
        Index = new(context.Indicators, observed.Concat(given.Where(seen => seen.Period.End <= asOf)), options.Tolerance, history);
        assignments = options.Assignments.ToLookup(target => target.Indicator, StringComparer.Ordinal);
        foreach (var link in options.Benchmarks)
            benchmarks.TryAdd(link.Benchmark, link);
    }

    public Plan Plan { get; }

    public Place Place { get; }

    public LocalDate AsOf { get; }

    public EvaluationOptions Options { get; }

    public SeriesIndex Index { get; }

    /// <summary>What a higher authority set for an indicator and a period.</summary>
    public List<Target> AssignmentsOf(string indicator, ReportingPeriod period) =>
    [
        .. assignments[indicator].Where(assigned => (assigned.Period is null || assigned.Period.Equals(period))
            && assigned.Aim is not ReferenceStatement { Reference: ReferenceKind.Delegated }),
    ];

    /// <summary>The series that the caller links to a benchmark, by the target's id or by its words; null where there is none.</summary>
    public Series? Linked(string target, string benchmark)
    {
        var link = benchmarks.GetValueOrDefault(target) ?? benchmarks.GetValueOrDefault(benchmark);
        return link is not null && Index.Find(link.Indicator) is { } indicator ? Index.Of(indicator, Place) : null;
    }

    /// <summary>What ends on a day and says more than a number: a rank, how it stands to another number, or that something was not done.</summary>
    public List<Observation> SaidOn(Series series, LocalDate day)
    {
        if (series.Count <= Series.Few)
            return Said(series, day);

        lock (said)
        {
            if (!said.TryGetValue((series, day), out var known))
                said.Add((series, day), known = Said(series, day));

            return known;
        }
    }

    private static List<Observation> Said(Series series, LocalDate day) =>
        [.. series.EndingIn(ReportingPeriod.OfDay(day)).Where(seen => seen.Value is RankStatement or ReferenceStatement || DoneWords.Denies(seen))];

    /// <summary>Lets go of what was made of the observations; it is made again when asked for.</summary>
    public void Forget()
    {
        said.Clear();
        Index.Forget();
    }

    /// <summary>Judges a target of the plan.</summary>
    public Judgement Judge(Target target) =>
        Index.Find(target.Indicator) is { } indicator ? Evaluation.Judge.Target(new(this, target, indicator)) : Judgement.WithoutIndicator;
}

/// <summary>A target, or a part of one, with what it is judged by.</summary>
internal sealed record JudgedCase
{
    public JudgedCase(Evidence evidence, Target target, Indicator indicator)
    {
        Evidence = evidence;
        Target = target;
        Aim = OwnDenominator.In(target.Aim, indicator);
        Measure = Measure.Of(target, indicator, evidence.Plan);
        Series = evidence.Index.Of(indicator, evidence.Place, ScopeOf(target.Scope)).Of(Stages.In(target.Wording));
    }

    public Evidence Evidence { get; }

    /// <summary>The target as the plan states it.</summary>
    public Target Target { get; }

    /// <summary>What is asked: of a part, its own; of a delegated target whose number is supplied, that number.</summary>
    public Statement Aim { get; init; }

    public Measure Measure { get; init; }

    public Series Series { get; init; }

    public decimal Tolerance => Evidence.Options.Tolerance;

    public ReportingPeriod Period => Measure.Period;

    public bool IsDue => Evidence.AsOf >= Period.End;

    /// <summary>The same question about another aim: a part, or what was assigned.</summary>
    public JudgedCase With(Statement aim, StatedBasis? basis, Unit? unit, string? wording = null) => this with
    {
        Aim = OwnDenominator.In(aim, Measure.Indicator),
        Measure = MeasureRules.OfAim(aim, wording ?? Target.Wording, Measure.Indicator, Period, basis, unit, (Measure.Place, Measure.Scope)),
    };

    /// <summary>新增2000张 of a stock asks for its net change, unless what was added is reported itself, or the series breaks.</summary>
    public JudgedCase AsAdded()
    {
        var isAdded = Measure is { Basis: Basis.PeriodTotal, Per: null, Indicator: { Kind: QuantityKind.Stock, Unit.IsPercent: false } } && IsOfNumbers(Aim);
        if (!isAdded || Series.IsOfChanges || Series.Totals(Period, Measure.Unit ?? Measure.Indicator.Unit).HasValues)
            return this;

        var change = MeasureRules.AsChange(Measure);
        return Series.BreakBetween(change.Base!, change.End) is null ? this with { Measure = change } : this;
    }

    private static bool IsOfNumbers(Statement aim) =>
        aim is NumberStatement || (aim is CompositeStatement several && several.Parts.All(part => part.Statement is NumberStatement));

    /// <summary>The same question about a part of the period.</summary>
    public JudgedCase During(ReportingPeriod part) => this with
    {
        Measure = MeasureRules.OfAim(Aim, Target.Wording, Measure.Indicator, part, BasisWithin(part), Target.Unit, (Measure.Place, Measure.Scope)) with { Per = null },
    };

    /// <summary>In a part of the period, a change is that of the part.</summary>
    private StatedBasis? BasisWithin(ReportingPeriod part)
    {
        if (Measure.Basis is not { } basis)
            return null;

        var isOneYear = part.IsUpToOneYear;
        return isOneYear && basis is Basis.AverageAnnualGrowth or Basis.Change ? new(Basis.YearOnYear) : new(basis);
    }

    private static string? ScopeOf(TargetScope? scope)
    {
        if (scope is null)
            return null;

        return scope.Zones.Count == 1 ? scope.Zones[0] : scope.Words;
    }
}
