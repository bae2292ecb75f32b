namespace Jingan.Planning;

/// <summary>How administrative divisions came to be what they are: which codes were valid in a year, and what became of them.</summary>
/// <remarks>A code that no change names is taken to be valid at all times: nothing is known of it.</remarks>
/// <example><code>DivisionHistory.BuiltIn.StandingOf("310108", 2018)     // Ended
/// DivisionHistory.BuiltIn.SuccessorsOf("310108", 2018)   // 静安区 310106</code></example>
internal sealed class DivisionHistory
{
    /// <summary>Creates a history.</summary>
    /// <param name="changes">The changes, in any order.</param>
    public DivisionHistory(ValueList<DivisionChange> changes) => Changes = [.. Given.Items(changes).OrderBy(change => change.Year)];

    /// <summary>What the library knows: 静安 and 闸北 became the present 静安 in 2015, which kept the code of the first.</summary>
    public static DivisionHistory BuiltIn { get; } = new(
    [
        new()
        {
            Kind = DivisionChangeKind.Merged,
            Year = 2015,
            Before = [new("310106", new("静安区", "Jing'an District")), new("310108", new("闸北区", "Zhabei District"))],
            After = [new("310106", new("静安区", "Jing'an District"))],
            Source = new() { Document = "work-report-2026", Line = 127, Literal = "“撤二建一”以来，静安走过了10年" },
        },
    ]);

    /// <summary>The changes, the earliest first.</summary>
    public ValueList<DivisionChange> Changes { get; }

    /// <summary>This history and further changes.</summary>
    public DivisionHistory With(ValueList<DivisionChange> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        return changes.Count == 0 ? this : new([.. Changes.Concat(changes).Distinct()]);
    }

    /// <summary>What the library knows, and what sets of plans bring.</summary>
    public static DivisionHistory Of(params IEnumerable<PlanSet> sets) => BuiltIn.With([.. sets.SelectMany(set => set.DivisionChanges)]);

    /// <summary>The year as of which a plan names its place.</summary>
    public static int YearOf(Plan plan) => plan.Jurisdiction.AsOf?.Year ?? plan.Adopted?.Year ?? plan.Period.Start.Year;

    /// <summary>Whether a code was in use in a year.</summary>
    /// <exception cref="ArgumentException"><paramref name="code"/> is not six digits.</exception>
    public CodeStanding StandingOf(string code, int year)
    {
        Checked(code);
        var ends = YearsIn(code, change => change.Before, change => change.After);
        var beginnings = YearsIn(code, change => change.After, change => change.Before);
        var end = ends.Where(one => one < year).Select(one => (int?)one).Max();
        if (end is not null && !beginnings.Any(one => one > end && one <= year))
            return CodeStanding.Ended;

        var first = beginnings.Select(one => (int?)one).Min();
        return first is { } began && year < began && !ends.Any(one => one <= began) ? CodeStanding.NotYet : CodeStanding.Valid;
    }

    /// <summary>What a division with a code in a year had become by the end of a later one: itself where nothing happened.</summary>
    /// <param name="code">The code.</param>
    /// <param name="from">The year in which the code was valid.</param>
    /// <param name="until">The later year; null for all that is known.</param>
    /// <returns>The codes of what it became, in the order of the changes; one, but for a split.</returns>
    /// <exception cref="ArgumentException"><paramref name="code"/> is not six digits.</exception>
    public ValueList<string> SuccessorsOf(string code, int from, int? until = null)
    {
        Checked(code);
        ValueList<string> now = [code];
        foreach (var change in Changes.Where(change => change.Year >= from && (until is null || change.Year <= until)))
        {
            if (change.Before.Any(division => now.Contains(division.Code, StringComparer.Ordinal)))
                now = [.. now.Where(one => change.Before.All(division => division.Code != one)).Concat(change.After.Select(division => division.Code)).Distinct(StringComparer.Ordinal)];
        }

        return now;
    }

    /// <summary>What the division with a code in a year was made of in an earlier one: itself where nothing happened.</summary>
    /// <exception cref="ArgumentException"><paramref name="code"/> is not six digits.</exception>
    public ValueList<string> PredecessorsOf(string code, int from, int until)
    {
        Checked(code);
        ValueList<string> then = [code];
        foreach (var change in Changes.Where(change => change.Year <= from && change.Year > until).Reverse())
        {
            if (change.After.Any(division => then.Contains(division.Code, StringComparer.Ordinal)))
                then = [.. then.Where(one => change.After.All(division => division.Code != one)).Concat(change.Before.Select(division => division.Code)).Distinct(StringComparer.Ordinal)];
        }

        return then;
    }

    /// <summary>The changes in which the division with a code took part.</summary>
    /// <exception cref="ArgumentException"><paramref name="code"/> is not six digits.</exception>
    public ValueList<DivisionChange> ChangesOf(string code)
    {
        Checked(code);
        return [.. Changes.Where(change => change.Before.Concat(change.After).Any(division => division.Code == code))];
    }

    /// <summary>What the division with a code is called in all that is known of it.</summary>
    public IEnumerable<string> NamesOf(string code) => NamesOf(code, Changes, static change => change.Before.Concat(change.After)).Distinct(StringComparer.Ordinal);

    /// <summary>What the division with a code was called in a year; in the year of a change, both before and after it; none where nothing is known.</summary>
    public IEnumerable<string> NamesOf(string code, int year)
    {
        var before = NamesOf(code, Changes.Where(change => change.Year < year), static change => change.After).TakeLast(1);
        var within = NamesOf(code, Changes.Where(change => change.Year == year), static change => change.Before.Concat(change.After));
        var after = NamesOf(code, Changes.Where(change => change.Year > year), static change => change.Before).Take(1);
        return before.Concat(within).Concat(after).Distinct(StringComparer.Ordinal);
    }

    /// <summary>The changes by which the place of one plan became that of another, the earliest first; none where there was none, or none is known.</summary>
    /// <remarks>Within the year of a change both sides are valid: it counts only where code or name tells that it lies between.</remarks>
    public ValueList<DivisionChange> Between(Plan one, Plan other)
    {
        var (from, to) = YearOf(one) <= YearOf(other) ? (one, other) : (other, one);
        var isOneCode = from.Jurisdiction.Code == to.Jurisdiction.Code;
        if (isOneCode && from.Jurisdiction.Name.Zh == to.Jurisdiction.Name.Zh)
            return Leading(from, to, isOneYearLess: true);

        var inside = isOneCode ? [] : Leading(from, to, isOneYearLess: true);
        var all = inside.Count > 0 ? inside : Leading(from, to, isOneYearLess: false);
        return all.Count > 0 || YearOf(from) < YearOf(to) ? all : Leading(to, from, isOneYearLess: false);
    }

    /// <summary>Whether two plans are for one place, which may have had another name or code then.</summary>
    public bool AreOfOnePlace(Plan one, Plan other)
    {
        var between = Between(one, other);
        return between.Count == 0
            ? one.Jurisdiction.Code == other.Jurisdiction.Code
            : between.All(change => change.Kind is DivisionChangeKind.Renamed or DivisionChangeKind.Recoded);
    }

    /// <summary>Whether the place of one plan is that of another, or became it in whole or in part.</summary>
    public bool AreRelated(Plan one, Plan other) => one.Jurisdiction.Code == other.Jurisdiction.Code || Between(one, other).Count > 0;

    /// <summary>The changes that lead from the code of one plan to that of another.</summary>
    private ValueList<DivisionChange> Leading(Plan from, Plan to, bool isOneYearLess)
    {
        var (first, last) = isOneYearLess ? (YearOf(from) + 1, YearOf(to) - 1) : (YearOf(from), YearOf(to));
        var (now, taken) = (new HashSet<string>(StringComparer.Ordinal) { from.Jurisdiction.Code }, new List<DivisionChange>());
        foreach (var change in Changes.Where(change => change.Year >= first && change.Year <= last && change.Before.Any(division => now.Contains(division.Code))))
        {
            now.ExceptWith(change.Before.Select(division => division.Code));
            now.UnionWith(change.After.Select(division => division.Code));
            taken.Add(change);
        }

        // What became of others than the place looked for is left out, from its end backwards.
        var then = new HashSet<string>(StringComparer.Ordinal) { to.Jurisdiction.Code };
        var leading = new List<DivisionChange>();
        foreach (var change in now.Overlaps(then) ? Enumerable.Reverse(taken) : [])
        {
            if (!change.After.Any(division => then.Contains(division.Code)))
                continue;

            then.ExceptWith(change.After.Select(division => division.Code));
            then.UnionWith(change.Before.Select(division => division.Code));
            leading.Insert(0, change);
        }

        return [.. leading];
    }

    private static IEnumerable<string> NamesOf(string code, IEnumerable<DivisionChange> changes, Func<DivisionChange, IEnumerable<Division>> side) =>
        changes.SelectMany(side).Where(division => division.Code == code).Select(division => division.Name.Zh);

    private static void Checked(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        if (!Jurisdiction.IsCode(code))
            throw new ArgumentException($"'{code}' is not six digits, as GB/T 2260 has them.", nameof(code));
    }

    /// <summary>The years of the changes in which one side has a code and the other has not: a code that both have goes on.</summary>
    private List<int> YearsIn(string code, Func<DivisionChange, ValueList<Division>> side, Func<DivisionChange, ValueList<Division>> other) =>
        [.. Changes.Where(change => side(change).Any(one => one.Code == code) && other(change).All(one => one.Code != code)).Select(change => change.Year)];
}

/// <summary>Whether a code was in use in a year.</summary>
internal enum CodeStanding
{
    /// <summary>It was in use, or nothing is known of it.</summary>
    Valid,

    /// <summary>It came into use later.</summary>
    NotYet,

    /// <summary>It was given up before.</summary>
    Ended,
}
