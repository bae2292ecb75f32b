using Jingan.Planning.Measuring;

namespace Jingan.Planning.Evaluation;

/// <summary>All that was found about one target, or about a part of one.</summary>
internal sealed record Judgement
{
    public required Verdict Verdict { get; init; }

    /// <summary>Why there is no verdict; null where there is.</summary>
    public Gap? Gap { get; init; }

    /// <summary>The sentence of a verdict; of an undetermined one, that of its gap.</summary>
    public required Message Message { get; init; }

    /// <summary>What was asked, as it was judged; null where the indicator is not supplied.</summary>
    public JudgedCase? Case { get; init; }

    /// <summary>The numbers that fulfil it; null where they are not known.</summary>
    public AcceptedNumbers? Accepted { get; init; }

    /// <summary>The values that were compared, without those that say less precisely what others say; of very many the first ones, the least and the greatest.</summary>
    public IReadOnlyList<Reading> Values { get; init; } = [];

    /// <summary>How many values were compared, kept or not.</summary>
    public int ValueCount { get; init; }

    /// <summary>Observations that are no values: words, a rank, or what is there all the same.</summary>
    public ValueList<Observation> Evidence { get; init; } = [];

    /// <summary>Whether the evidence is words that were judged.</summary>
    public bool IsByWords { get; init; }

    public ValueList<PartEvaluation> Parts { get; init; } = [];

    public static Judgement WithoutIndicator => new()
    {
        Verdict = Verdict.Undetermined,
        Gap = new(GapReason.NoObservation, EvaluationMessages.IndicatorMissing.With()),
        Message = EvaluationMessages.IndicatorMissing.With(),
    };

    public static Judgement Without(JudgedCase of, Gap gap) =>
        new() { Verdict = Verdict.Undetermined, Gap = gap, Message = gap.Message, Case = of };

    public static Judgement Without(JudgedCase of, GapReason reason, Message message) => Without(of, new(reason, message));

    /// <summary>The observations used: the benchmark's, then the start, then the others.</summary>
    public ValueList<Observation> Observations
    {
        get
        {
            if (Parts.Count > 0)
                return [.. Parts.SelectMany(part => part.Evaluation.Observations).Distinct()];

            var used = Values.Count > 0 ? Values.SelectMany(value => value.Observations) : Evidence;
            return [.. (Accepted?.Observations ?? []).Concat(used).Distinct()];
        }
    }

    /// <summary>The figures, what was computed of them, and what they were compared with.</summary>
    public ValueList<Step> Steps
    {
        get
        {
            if (Parts.Count > 0)
                return [.. Parts.SelectMany(part => part.Evaluation.Steps)];

            if (IsByWords)
                return [.. Evidence.Select(seen => new Step(StepKind.ReportedWords, null, null, seen.Period, seen.Wording, seen.Source))];

            var steps = Values.SelectMany(value => value.Steps).Distinct();
            return Accepted is null ? [.. steps] : [.. steps, .. Accepted.Steps, LastStep(Accepted)];
        }
    }

    private Step LastStep(AcceptedNumbers accepted)
    {
        var stated = Case!.Target;
        var kind = stated.Aim is ReferenceStatement { Reference: ReferenceKind.Delegated } ? StepKind.Assignment : StepKind.Region;
        return new(kind, accepted.Known, accepted.Unit, wording: stated.Wording, source: stated.Source);
    }

    /// <summary>One value, or from the least to the greatest that any observation allows; null where there is none.</summary>
    public Amount? Actual
    {
        get
        {
            if (Values.Count == 0)
                return null;

            var hull = Values[0].Numbers;
            foreach (var value in Values.Skip(1))
                hull = hull.Enclosing(value.Numbers);

            return new(hull, Values[0].Unit);
        }
    }
}

/// <summary>The numbers that fulfil an aim. Where it depends on an imprecise benchmark, some do for certain and some perhaps.</summary>
/// <param name="Stated">The numbers as stated, to be shown.</param>
/// <param name="Certain">Numbers that fulfil it whatever the benchmark is.</param>
/// <param name="Possible">Numbers that fulfil it for some value of the benchmark.</param>
/// <param name="Unit">Their unit.</param>
internal sealed record AcceptedNumbers(Region Stated, Region Certain, Region Possible, Unit? Unit)
{
    /// <summary>The figures that it depends on.</summary>
    public ValueList<Step> Steps { get; init; } = [];

    /// <summary>What was made of 基本, for whoever reads the verdict; null without it.</summary>
    public Message? Softened { get; init; }

    /// <summary>The observations that those stand for.</summary>
    public ValueList<Observation> Observations { get; init; } = [];

    public Region Known => Certain.IsEmpty ? Possible : Certain;

    public static AcceptedNumbers Of(AcceptanceRegion region) => new(region.Stated!, region.Numbers!, region.Numbers!, region.Unit);

    /// <summary>The numbers of an aim that compares with one of which only an interval is known; its ends rise with that number.</summary>
    /// <param name="known">The interval.</param>
    /// <param name="regionOf">The region for one number.</param>
    public static AcceptedNumbers? Between(NumberInterval known, Func<decimal, AcceptanceRegion> regionOf)
    {
        var low = known.Lower is { } lower ? regionOf(lower) : null;
        var high = known.Upper is { } upper ? regionOf(upper) : null;
        if ((low ?? high) is not { Numbers: not null } shown || low is { Numbers: null } || high is { Numbers: null })
            return null;

        if (known.IsPoint)
            return Of(shown);

        var (first, last) = (low?.Numbers?.Intervals[0], high?.Numbers?.Intervals[0]);
        var shape = (first ?? last)!.Value;
        var possible = Ends(
            shape.Lower is null ? null : first?.Lower, shape.LowerInclusive && known.LowerInclusive,
            shape.Upper is null ? null : last?.Upper, shape.UpperInclusive && known.UpperInclusive);

        // An end that the benchmark only comes near is on the safe side itself.
        var isNeverCertain = (shape.Lower is not null && last is null) || (shape.Upper is not null && first is null);
        var certain = isNeverCertain ? Region.Empty : Ends(
            shape.Lower is null ? null : last?.Lower, shape.LowerInclusive || !known.UpperInclusive,
            shape.Upper is null ? null : first?.Upper, shape.UpperInclusive || !known.LowerInclusive);
        return new(certain.IsEmpty ? possible : certain, certain, possible, shown.Unit);
    }

    /// <summary>Whether some value has another verdict than the first one; what holds for all between the least and the greatest holds for each.</summary>
    public bool IsSplit(Readings readings, Verdict first)
    {
        var values = readings.WithoutLessPrecise();
        if (first != Verdict.Undetermined && Certain.Intervals.Count <= 1 && VerdictOf(readings.Span()) == first)
            return false;

        for (var at = 1; at < values.Count; at++)
        {
            if (VerdictOf(values[at].Numbers) != first)
                return true;
        }

        return false;
    }

    public Verdict VerdictOf(NumberInterval value)
    {
        var values = Region.Of(value);
        if (values.IsSubsetOf(Certain))
            return Verdict.Met;

        return values.Overlaps(Possible) ? Verdict.Undetermined : Verdict.NotMet;
    }

    private static Region Ends(decimal? lower, bool lowerInclusive, decimal? upper, bool upperInclusive)
    {
        var isEmpty = lower > upper || (lower == upper && lower is not null && !(lowerInclusive && upperInclusive));
        return isEmpty ? Region.Empty : Region.Of(new NumberInterval(lower, lowerInclusive, upper, upperInclusive));
    }
}
