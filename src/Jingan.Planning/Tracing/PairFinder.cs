using Jingan.Planning.Measuring;

namespace Jingan.Planning.Tracing;

/// <summary>Finds which targets of two plans belong together, in time that grows with their number.</summary>
internal sealed class PairFinder(Plan upper, Plan lower, PlanSet context)
{
    /// <summary>Beyond so many pairs of one indicator, not each is held against each.</summary>
    public const int MostPairs = 400;

    private readonly SeriesIndex index = new(context.Indicators, context.Observations, histories: [PlaceHistory.Of(upper, DivisionHistory.Of(context)), PlaceHistory.Of(lower, DivisionHistory.Of(context))]);
    private readonly Dictionary<(string Indicator, string Place), NumberReader> readers = [];
    private readonly bool areOfOnePlace = DivisionHistory.Of(context).AreOfOnePlace(upper, lower);

    /// <summary>The indicators of which there are too many targets to hold each against each.</summary>
    public List<CrowdedIndicator> Crowded { get; } = [];

    /// <summary>The targets of a plan, each once, in the order of the document.</summary>
    public List<PairTarget> Targets(Plan plan)
    {
        var targets = new List<PairTarget>();
        var known = new Dictionary<StatementKey, PairTarget>();
        foreach (var (target, commitment) in PlanTargets.Of(plan))
        {
            var placed = Place(plan, target, commitment);
            if (known.TryGetValue(placed.Key, out var first))
            {
                first.Restated.Add(target);
            }
            else
            {
                known.Add(placed.Key, placed);
                targets.Add(placed);
            }
        }

        targets.ForEach(target => target.Settle());
        return targets;
    }

    /// <summary>The pairs among the targets of one indicator: the same statements first, and what has none of them with all.</summary>
    public IEnumerable<AlignedPair> Pairs(string indicator, IReadOnlyList<PairTarget> uppers, IReadOnlyList<PairTarget> lowers)
    {
        if (lowers.Count == 0)
            return [];

        var pairs = new List<(PairTarget Upper, PairTarget Lower, AlignedPair Pair)>();
        var byKey = lowers.ToDictionary(target => target.Key);
        var same = new HashSet<PairTarget>();
        foreach (var target in uppers)
        {
            if (!areOfOnePlace || !byKey.TryGetValue(target.Key, out var twin))
                continue;

            pairs.Add((target, twin, new(target.Aligned, twin.Aligned, PairStanding.Same, AlignmentMessages.SameWords.With())));
            same.UnionWith([target, twin]);
        }

        pairs.AddRange(Comparable([.. Left(indicator, uppers, lowers, same).Select(pair => (pair.Upper, pair.Lower, Pair: Align(pair.Upper, pair.Lower)))]));
        return pairs.Select(pair => pair.Pair);
    }

    /// <summary>What is to be compared beside the statements that are the same.</summary>
    private IEnumerable<(PairTarget Upper, PairTarget Lower)> Left(
        string indicator, IReadOnlyList<PairTarget> uppers, IReadOnlyList<PairTarget> lowers, HashSet<PairTarget> same)
    {
        var (left, others) = (uppers.Where(target => !same.Contains(target)).ToList(), lowers.Where(target => !same.Contains(target)).ToList());
        if (left.Count == 0 && others.Count == 0)
            return [];

        var count = ((long)uppers.Count * others.Count) + ((long)left.Count * (lowers.Count - others.Count));
        if (count <= MostPairs)
        {
            var all = from one in uppers from other in lowers where !same.Contains(one) || !same.Contains(other) select (one, other);
            return Alike([.. all]);
        }

        Crowded.Add(new(indicator, uppers.Count, lowers.Count));
        return OneByOne(left.Count > 0 ? left : uppers, others.Count > 0 ? others : lowers);
    }

    /// <summary>Words with words and numbers with numbers, where there are such.</summary>
    private static List<(PairTarget Upper, PairTarget Lower)> Alike(List<(PairTarget Upper, PairTarget Lower)> all)
    {
        var alike = all.FindAll(pair => pair.Upper.IsWords == pair.Lower.IsWords);
        return alike.Count > 0 ? alike : all;
    }

    /// <summary>Those of one id, then the others in order; what is over on one side stands beside the last one of the other.</summary>
    private static IEnumerable<(PairTarget Upper, PairTarget Lower)> OneByOne(IReadOnlyList<PairTarget> uppers, IReadOnlyList<PairTarget> lowers)
    {
        var byId = new Dictionary<string, PairTarget>(StringComparer.Ordinal);
        foreach (var target in lowers)
            byId.TryAdd(target.Target.Id, target);

        var paired = new HashSet<PairTarget>();
        foreach (var target in uppers)
        {
            if (byId.TryGetValue(target.Target.Id, out var twin) && paired.Add(twin))
            {
                paired.Add(target);
                yield return (target, twin);
            }
        }

        var (left, others) = (uppers.Where(target => !paired.Contains(target)).ToList(), lowers.Where(target => !paired.Contains(target)).ToList());
        for (var at = 0; at < Math.Max(left.Count, others.Count); at++)
            yield return (left.Count > 0 ? left[Math.Min(at, left.Count - 1)] : uppers[^1], others.Count > 0 ? others[Math.Min(at, others.Count - 1)] : lowers[^1]);
    }

    /// <summary>A pair that does not compare is left out where both have one that does.</summary>
    private static IEnumerable<(PairTarget Upper, PairTarget Lower, AlignedPair Pair)> Comparable(List<(PairTarget Upper, PairTarget Lower, AlignedPair Pair)> pairs)
    {
        var comparable = new HashSet<PairTarget>();
        foreach (var (one, other, pair) in pairs)
        {
            if (pair.Standing != PairStanding.Incomparable)
                comparable.UnionWith([one, other]);
        }

        return pairs.Where(pair => pair.Pair.Standing != PairStanding.Incomparable || !comparable.Contains(pair.Upper) || !comparable.Contains(pair.Lower));
    }

    private AlignedPair Align(PairTarget one, PairTarget other) => one.Side is { } above && other.Side is { } below
        ? PairAligner.Align(new(above, below, areOfOnePlace))
        : new(one.Aligned, other.Aligned, PairStanding.Incomparable, TraceMessages.Of(GapReason.IndicatorMissing)) { Reason = GapReason.IndicatorMissing };

    private PairTarget Place(Plan plan, Target target, Commitment? commitment)
    {
        if (index.Find(target.Indicator) is not { } indicator)
            return new(target, commitment, target.PeriodIn(plan));

        var measure = Measure.Of(target, indicator, plan);
        var key = (indicator.Id, plan.Jurisdiction.Code);
        if (!readers.TryGetValue(key, out var reader))
            readers.Add(key, reader = new(indicator, index.Of(indicator, measure.Place)));

        return new(target, commitment, measure, reader);
    }
}

/// <summary>A target to be paired: what it asks, once, with all that state it.</summary>
internal sealed class PairTarget
{
    private readonly Commitment? commitment;
    private readonly ReportingPeriod period;
    private readonly Measure? measure;
    private readonly NumberReader? reader;

    /// <summary>A target of an indicator that nobody defines.</summary>
    public PairTarget(Target target, Commitment? commitment, ReportingPeriod period)
        : this(target, indicator: null, commitment, period)
    {
    }

    private PairTarget(Target target, Indicator? indicator, Commitment? commitment, ReportingPeriod period)
    {
        Target = target;
        this.commitment = commitment;
        this.period = period;
        Key = new(target.Indicator, period, target.Basis?.Basis, null, target.Scope, null, null, null, target.Aim);
        Aligned = new(target, indicator, commitment, period, []);
    }

    public PairTarget(Target target, Commitment? commitment, Measure measure, NumberReader reader)
        : this(target, measure.Indicator, commitment, measure.Period)
    {
        (this.measure, this.reader) = (measure, reader);
        Side = new(Aligned, measure, reader);
        Key = Side.Key;
    }

    public Target Target { get; }

    public StatementKey Key { get; }

    public List<Target> Restated { get; } = [];

    public AlignedTarget Aligned { get; private set; }

    /// <summary>What it states; null for an indicator that nobody defines.</summary>
    public AlignedSide? Side { get; private set; }

    public bool IsWords => Side?.IsWords ?? Target.Aim is WordsStatement or RankStatement;

    /// <summary>Takes in the other targets that state the same.</summary>
    public void Settle()
    {
        if (Restated.Count == 0)
            return;

        Aligned = new(Target, Aligned.Indicator, commitment, period, [.. Restated]);
        Side = measure is null || reader is null ? null : new(Aligned, measure, reader);
    }
}
