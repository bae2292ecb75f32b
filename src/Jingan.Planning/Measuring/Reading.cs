namespace Jingan.Planning.Measuring;

/// <summary>A value on the scale of what is asked, with the figures of which it was made.</summary>
/// <param name="Numbers">The numbers that the value can be.</param>
/// <param name="Unit">Their unit.</param>
/// <param name="Observations">What it was made of, the start first.</param>
/// <param name="Steps">How it was made.</param>
internal sealed record Reading(NumberInterval Numbers, Unit? Unit, ValueList<Observation> Observations, ValueList<Step> Steps)
{
    /// <summary>The parts of a period of which a sum is made that misses others, so that only its lower end is known; null where it is whole.</summary>
    public ValueList<ReportingPeriod>? Parts { get; init; }

    /// <summary>The period that the value is of, where it is that of an observation; null for what is computed.</summary>
    public ReportingPeriod? Period { get; init; }

    public bool IsPartial => Parts is not null;

    /// <summary>The statement that gives the value; null for what is computed.</summary>
    public Statement? Value { get; init; }

    public Amount Amount => new(Numbers, Unit);

    /// <summary>A figure that an observation states.</summary>
    public static Reading Stated(StepKind kind, NumberInterval numbers, Unit? unit, Observation observation, Statement value) =>
        new(numbers, unit, [observation], [Step.Of(kind, numbers, unit, observation)]) { Period = observation.Period, Value = value };

    /// <summary>One unit in the last digit of an exact number as it is stated, in the reading's unit; null for any other value.</summary>
    /// <param name="counted">The unit of numbers that state none.</param>
    public decimal? LastDigit(Unit counted)
    {
        var amount = (Value as NumberStatement)?.Amount ?? (Value as ChangeStatement)?.Change.Amount;
        if (amount is not { Kind: AmountKind.Exact, Stated.Lower: { } number } || !Numbers.IsPoint || Unit is null)
            return null;

        var stated = amount.UnitIn(counted);
        var digit = DecimalText.LastDigit(number);
        return stated is not null && stated.ConvertsTo(Unit) ? stated.Convert(digit, Unit) : digit;
    }

    /// <summary>What is computed of this value: one more step.</summary>
    public Reading WithStep(StepKind kind, NumberInterval numbers, Unit? unit) =>
        this with { Numbers = numbers, Unit = unit, Steps = [.. Steps, Step.Computed(kind, numbers, unit)], Period = null, Value = null };

    /// <summary>What is computed of two values.</summary>
    public static Reading Of(Reading start, Reading end, StepKind kind, NumberInterval numbers, Unit? unit) =>
        new Reading(numbers, unit, [.. start.Observations, .. end.Observations], [.. start.Steps, .. end.Steps]).WithStep(kind, numbers, unit);
}

/// <summary>The values that observations give, the most precise first; or why there is none.</summary>
/// <param name="Items">The values.</param>
/// <param name="Gap">Why there is none, or why some are left out; null where nothing is lacking.</param>
/// <param name="Evidence">What is there all the same.</param>
internal sealed record Readings(IReadOnlyList<Reading> Items, Gap? Gap, ValueList<Observation> Evidence)
{
    /// <summary>So many values are shown of those that differ: the first ones, with the least and the greatest of all.</summary>
    private const int MostShown = 12;

    private DifferingValues? differing;

    public bool HasValues => Items.Count > 0;

    public static Readings Of(IReadOnlyList<Reading> items) => new(items, null, []);

    public static Readings Without(GapReason reason, Message message, ValueList<Observation>? evidence = null) =>
        new([], new(reason, message), evidence ?? []);

    public Readings Select(Func<Reading, Reading?> change)
    {
        if (!HasValues)
            return this;

        var changed = new List<Reading>(Items.Count);
        foreach (var item in Items)
        {
            if (change(item) is { } next)
                changed.Add(next);
        }

        return this with { Items = changed };
    }

    /// <summary>The values that differ, without those that only say less precisely what another one says: 超过2300 beside 2350.</summary>
    public IReadOnlyList<Reading> WithoutLessPrecise() => Items.Count < 2 ? Items : Told.Precise;

    /// <summary>Of those values as many as are shown, the least and the greatest among them.</summary>
    public IReadOnlyList<Reading> Shown() => Items.Count < 2 ? Items : Told.Shown;

    /// <summary>The numbers between the least and the greatest that any value can be.</summary>
    public NumberInterval Span() => Items.Count == 1 ? Items[0].Numbers : Told.Hull;

    /// <summary>One value that holds what all can be.</summary>
    public Reading Hull()
    {
        var shown = Shown();
        return shown.Count == 1 ? shown[0] : Together(shown) with { Numbers = Span() };
    }

    /// <summary>What is made of the values once, however often it is asked for; a copy with other values makes its own.</summary>
    private DifferingValues Told
    {
        get
        {
            if (differing is { } known && ReferenceEquals(known.Of, Items))
                return known;

            var groups = Items.GroupBy(item => item.Numbers).Select(group => Together([.. group.Take(MostShown)])).ToList();
            var precise = groups.Count == 1 ? groups : Narrowest(groups);
            var hull = precise[0].Numbers;
            foreach (var next in precise)
                hull = hull.Enclosing(next.Numbers);

            return differing = new(Items, precise, ShownOf(precise), hull);
        }
    }

    private static IReadOnlyList<Reading> ShownOf(List<Reading> precise)
    {
        if (precise.Count <= MostShown)
            return precise;

        var (least, greatest) = (0, 0);
        for (var at = 1; at < precise.Count; at++)
        {
            least = Region.CompareLowerEnds(precise[at].Numbers, precise[least].Numbers) < 0 ? at : least;
            greatest = Region.CompareUpperEnds(precise[at].Numbers, precise[greatest].Numbers) > 0 ? at : greatest;
        }

        var shown = new SortedSet<int>(Enumerable.Range(0, MostShown - 2)) { least, greatest };
        return [.. shown.Select(at => precise[at])];
    }

    private static List<Reading> Narrowest(List<Reading> distinct)
    {
        // Sorted by lower end, an interval that holds another one begins no later and ends no earlier than it.
        var byStart = distinct.Select((reading, index) => (Reading: reading, Index: index)).ToList();
        byStart.Sort((one, other) => CompareByStart(one.Reading.Numbers, other.Reading.Numbers));
        var kept = new List<(Reading Reading, int Index)>();
        foreach (var next in byStart)
        {
            while (kept.Count > 0 && next.Reading.Numbers.IsWithin(kept[^1].Reading.Numbers))
                kept.RemoveAt(kept.Count - 1);

            if (kept.Count == 0 || !kept[^1].Reading.Numbers.IsWithin(next.Reading.Numbers))
                kept.Add(next);
        }

        kept.Sort((one, other) => one.Index.CompareTo(other.Index));
        return kept.ConvertAll(item => item.Reading);
    }

    private static int CompareByStart(NumberInterval one, NumberInterval other)
    {
        var byStart = Region.CompareLowerEnds(one, other);
        return byStart != 0 ? byStart : -Region.CompareUpperEnds(one, other);
    }

    /// <summary>The first one with the figures of all.</summary>
    private static Reading Together(IReadOnlyList<Reading> all) => all.Count == 1
        ? all[0]
        : all[0] with { Observations = [.. all.SelectMany(one => one.Observations)], Steps = [.. all.SelectMany(one => one.Steps)] };

    /// <summary>The values that differ, those of them that are shown, and the numbers between the least and the greatest.</summary>
    private sealed record DifferingValues(IReadOnlyList<Reading> Of, IReadOnlyList<Reading> Precise, IReadOnlyList<Reading> Shown, NumberInterval Hull);
}
