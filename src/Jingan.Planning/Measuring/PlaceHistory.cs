namespace Jingan.Planning.Measuring;

/// <summary>A place with the codes and names that it had before, or has had since, by changes that only rename or recode it.</summary>
/// <remarks>Beyond a merger or a split it is another place: its figures there are not followed.</remarks>
internal sealed class PlaceHistory
{
    private readonly List<(Division Division, int GivenUpBefore, int TakenAfter)> others = [];

    private PlaceHistory(Place place) => Place = place;

    public Place Place { get; }

    /// <summary>The history of a plan's place; null where it has none.</summary>
    public static PlaceHistory? Of(Plan plan, DivisionHistory divisions)
    {
        var history = new PlaceHistory(Places.Of(plan.Jurisdiction));
        var year = DivisionHistory.YearOf(plan);
        var changes = divisions.Changes.ToLookup(change => IsAfter(change, plan.Jurisdiction.Code, year));
        history.Follow(plan.Jurisdiction, changes[true], divisions, static change => (change.Before, change.After));
        history.Follow(plan.Jurisdiction, changes[false].Reverse(), divisions, static change => (change.After, change.Before));
        return history.others.Count > 0 ? history : null;
    }

    /// <summary>Whether an observation is of the place under another code or name, which no other place had in the observation's time.</summary>
    public bool Holds(Observation seen) => seen.Place is { } place && others.Exists(other =>
        seen.Period.Start.Year > other.GivenUpBefore && seen.Period.End.Year < other.TakenAfter
        && (place.Code is { } code ? code == other.Division.Code : place.Name == other.Division.Name.Zh));

    private void Follow(Jurisdiction from, IEnumerable<DivisionChange> changes, DivisionHistory divisions, Func<DivisionChange, (ValueList<Division> Near, ValueList<Division> Far)> sides)
    {
        var code = from.Code;
        foreach (var change in changes)
        {
            var (near, far) = sides(change);
            if (!Has(near, code))
                continue;
            if (change.Kind is not (DivisionChangeKind.Renamed or DivisionChangeKind.Recoded))
                return;

            code = far[0].Code;
            others.Add((far[0], GivenUpBefore(divisions, code, change.Year), TakenAfter(divisions, code, change.Year)));
        }
    }

    /// <summary>The year in which another place gave up a code.</summary>
    private static int GivenUpBefore(DivisionHistory divisions, string code, int year) =>
        divisions.Changes.LastOrDefault(change => change.Year < year && Has(change.Before, code) && !Has(change.After, code))?.Year ?? int.MinValue;

    /// <summary>The year in which another place took a code.</summary>
    private static int TakenAfter(DivisionHistory divisions, string code, int year) =>
        divisions.Changes.FirstOrDefault(change => change.Year > year && Has(change.After, code) && !Has(change.Before, code))?.Year ?? int.MaxValue;

    private static bool Has(ValueList<Division> divisions, string code) => divisions.Any(division => division.Code == code);

    /// <summary>Whether a change comes after a plan; within the plan's year the side that its code is on tells.</summary>
    private static bool IsAfter(DivisionChange change, string code, int year) =>
        change.Year > year || (change.Year == year && Has(change.Before, code) && !Has(change.After, code));
}
