using System.Globalization;

namespace Jingan.Planning;

/// <summary>How a plan orders its territory: a pattern such as 一轴三带 (one axis, three belts) and the zones that fill it.</summary>
public sealed record SpatialStructure
{
    private readonly ById<Zone> zonesById = new();

    /// <summary>The pattern's name: 一轴三带, 两轴一带三片区.</summary>
    public required Name Pattern { get; init => field = Given.NotNull(value); }

    /// <summary>How many zones of a kind the pattern calls for where its words do not tell, in the order of the kinds; kinds not named are not counted.</summary>
    /// <exception cref="ArgumentException">Two counts are of one kind.</exception>
    public ValueList<PatternCount> Counts { get; init => field = InOrder(value); } = [];

    /// <summary>The zones, parents before children.</summary>
    /// <exception cref="ArgumentException">Two zones have one id.</exception>
    public ValueList<Zone> Zones
    {
        get;
        init
        {
            field = Given.Distinct(value, zone => zone.Id, "id");
            zonesById = new();
        }
    } = [];

    /// <summary>In which order zones lie along others, such as belts along the axis.</summary>
    public ValueList<ZoneOrder> Orders { get; init => field = Given.Items(value); } = [];

    /// <summary>Where the pattern is named.</summary>
    public SourceReference? Source { get; init; }

    /// <summary>What the pattern calls for: <see cref="Counts"/>, and where there are none, what its Chinese words say (多点 is several nodes).</summary>
    public ValueList<PatternCount> CountsCalledFor => Counts.Count > 0 ? Counts : PatternWords.Read(Pattern.Zh);

    /// <summary>The zone with an id; null where there is none.</summary>
    public Zone? FindZone(string id) => zonesById.Find(id, this, static owner => owner.Zones);

    /// <summary>The zones of a kind, in order.</summary>
    public IEnumerable<Zone> Of(ZoneKind kind) => Zones.Where(zone => zone.Kind == kind);

    /// <summary>How many zones of a kind a pattern counts: those that are no parts of another zone of the kind, as sub-axes are of an axis.</summary>
    public int CountOf(ZoneKind kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        var ofKind = Of(kind).Select(zone => zone.Id).ToHashSet(StringComparer.Ordinal);
        return Of(kind).Count(zone => zone.Parent is null || !ofKind.Contains(zone.Parent));
    }

    /// <summary>The same without what lies in a zone of another kind: the core of a belt is not the core of the whole.</summary>
    private int CountOfWhole(ZoneKind kind) => Of(kind).Count(zone => zone.Parent is null);

    /// <summary>Whether the zones of a kind are as many as a count says: all of them, or only those of the whole.</summary>
    internal bool Holds(PatternCount count) => count.Fits(CountOf(count.Kind)) || count.Fits(CountOfWhole(count.Kind));

    /// <summary>What a zone is called: its own name; without one, what it is and lies in, and unnamed ones of a kind by their number: 滨水带核心区, 轴（未名，1/2）.</summary>
    public Name NameOf(Zone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        if (zone.Name is { } own)
            return own;

        var alike = Zones.Where(other => other.Name is null && other.Kind == zone.Kind && other.Parent == zone.Parent).Select(other => other.Id).ToList();
        var (number, kind) = (alike.IndexOf(zone.Id) + 1, zone.Kind.Name);
        var (zh, en) = alike.Count < 2 ? ("", "")
            : (string.Create(CultureInfo.InvariantCulture, $"{number}/{alike.Count}"), string.Create(CultureInfo.InvariantCulture, $"{number} of {alike.Count}"));
        if (zone.Parent is { } parent && FindZone(parent)?.Name is { } whole)
            return new($"{whole.Zh}{kind.Zh}{(zh.Length > 0 ? $"（{zh}）" : "")}", $"{kind.In(Language.English)} of {whole.In(Language.English)}{(en.Length > 0 ? $" ({en})" : "")}");

        return new($"{kind.Zh}（未名{(zh.Length > 0 ? "，" + zh : "")}）", $"{kind.In(Language.English)} (no name{(en.Length > 0 ? ", " + en : "")})");
    }

    /// <summary>The zones that are parts of a zone or sit on it, in order.</summary>
    public IEnumerable<Zone> ChildrenOf(Zone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return Zones.Where(child => child.Parent == zone.Id);
    }

    private static ValueList<PatternCount> InOrder(ValueList<PatternCount> counts)
    {
        var inOrder = Given.Distinct(counts, count => count.Kind, "kind of zone", nameof(counts)).ToArray();
        Array.Sort(inOrder, static (one, other) => one.Kind.CompareTo(other.Kind));
        return [.. inOrder];
    }

    /// <summary>The pattern, and how many zones there are.</summary>
    public override string ToString() => $"{Pattern}: {Zones.Count} zones";
}

/// <summary>In which order zones lie along another zone: three belts along an axis, from the north.</summary>
/// <param name="From">The side from which they are counted.</param>
/// <param name="Zones">Their ids in order, two or more.</param>
/// <param name="Along">The id of the zone along which they lie; null where none is named.</param>
/// <param name="IsInferred">Whether no document says so in words, as where shared streets tell it.</param>
/// <param name="Source">Where it stands, or where what it is inferred from stands.</param>
public sealed record ZoneOrder(Side From, ValueList<string> Zones, string? Along = null, bool IsInferred = false, SourceReference? Source = null)
{
    /// <summary>The side from which they are counted.</summary>
    public Side From { get; init => field = Given.Defined(value); } = Given.Defined(From);

    /// <summary>Their ids in order, two or more.</summary>
    /// <exception cref="ArgumentException">There are fewer than two, or one is no id or occurs twice.</exception>
    public ValueList<string> Zones { get; init => field = Checked(value); } = Checked(Zones);

    /// <summary>The id of the zone along which they lie; null where none is named.</summary>
    public string? Along { get; init => field = Given.NullOrId(value); } = Given.NullOrId(Along);

    private static ValueList<string> Checked(ValueList<string> zones)
    {
        Given.Distinct(zones, zone => zone, "zone", nameof(zones));
        foreach (var zone in zones)
            Identifier.Checked(zone, nameof(zones));

        return zones.Count >= 2 ? zones : throw new ArgumentException("An order has two zones or more.", nameof(zones));
    }
}
