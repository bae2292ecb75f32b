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
