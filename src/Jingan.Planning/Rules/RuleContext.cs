using System.Collections.Frozen;
using Jingan.Planning.Indicators;
using Jingan.Planning.Paths;
using Jingan.Planning.Plans;
using Jingan.Planning.Sources;
using Jingan.Planning.Space;

namespace Jingan.Planning.Rules;

/// <summary>The set that rules check, with what its ids stand for.</summary>
internal sealed class RuleContext
{
    private readonly Dictionary<string, HashSet<string>> zoneIds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> commitmentIds = new(StringComparer.Ordinal);
    private readonly Dictionary<SpatialStructure, ZonePaths> zonePaths = new(ReferenceEqualityComparer.Instance);
    private readonly Lazy<Dictionary<object, Subject>> subjects;

    /// <summary>Creates a context.</summary>
    /// <param name="set">What is checked.</param>
    /// <param name="known">What is defined elsewhere and not checked; of two things with one id that of the set counts.</param>
    public RuleContext(PlanSet set, PlanSet known)
    {
        Set = set;
        subjects = new(() => SubjectsOf(set));
        Indicators = First(set.Indicators.Concat(known.Indicators), indicator => indicator.Id);
        Plans = First(set.Plans.Concat(known.Plans), plan => plan.Id);
        Documents = First(set.Documents.Concat(known.Documents), document => document.Id);
        IndicatorIds = [.. Indicators.Keys.Order(StringComparer.Ordinal)];
        PlanIds = [.. Plans.Keys.Order(StringComparer.Ordinal)];
        DocumentIds = [.. Documents.Keys.Order(StringComparer.Ordinal)];
    }

    public PlanSet Set { get; }

    public FrozenDictionary<string, Indicator> Indicators { get; }

    public FrozenDictionary<string, Plan> Plans { get; }

    public FrozenDictionary<string, SourceDocument> Documents { get; }

    /// <summary>The ids in order, so that of two that are equally near the same one is always suggested.</summary>
    public IReadOnlyList<string> IndicatorIds { get; }

    public IReadOnlyList<string> PlanIds { get; }

    public IReadOnlyList<string> DocumentIds { get; }

    public static HashSet<string> IdsOf<T>(IEnumerable<T> items, Func<T, string> id) => items.Select(id).ToHashSet(StringComparer.Ordinal);

    /// <summary>The ids of a plan's zones; null where the plan is not known.</summary>
    public HashSet<string>? ZoneIdsOf(string plan) => Remembered(zoneIds, plan, found => IdsOf(found.Space?.Zones ?? [], zone => zone.Id));

    /// <summary>The ids of a plan's commitments; null where the plan is not known.</summary>
    public HashSet<string>? CommitmentIdsOf(string plan) => Remembered(commitmentIds, plan, found => IdsOf(found.Commitments, commitment => commitment.Id));

    /// <summary>The way to a zone of a spatial structure.</summary>
    public string PathTo(SpatialStructure space, Zone zone)
    {
        if (!zonePaths.TryGetValue(space, out var paths))
            zonePaths.Add(space, paths = new(space));

        return paths.To(zone);
    }

    /// <summary>Which thing of the set an object is.</summary>
    /// <exception cref="ArgumentException">It is none.</exception>
    public Subject SubjectOf(object thing) => subjects.Value.TryGetValue(thing, out var subject)
        ? subject
        : throw new ArgumentException("A rule found something in a thing that is not of the set that it was given.", nameof(thing));

    private static Dictionary<object, Subject> SubjectsOf(PlanSet set)
    {
        var found = new Dictionary<object, Subject>(ReferenceEqualityComparer.Instance);
        Add(SubjectKind.Plan, set.Plans);
        Add(SubjectKind.Indicator, set.Indicators);
        Add(SubjectKind.Observation, set.Observations);
        Add(SubjectKind.Document, set.Documents);
        return found;

        void Add(SubjectKind kind, IEnumerable<object> things)
        {
            foreach (var (thing, index) in things.Select((thing, index) => (thing, index)))
                found.TryAdd(thing, new(kind, index));
        }
    }

    private HashSet<string>? Remembered(Dictionary<string, HashSet<string>> memory, string id, Func<Plan, HashSet<string>> idsOf)
    {
        if (!Plans.TryGetValue(id, out var plan))
            return null;

        if (!memory.TryGetValue(id, out var ids))
            memory.Add(id, ids = idsOf(plan));

        return ids;
    }

    private static FrozenDictionary<string, T> First<T>(IEnumerable<T> items, Func<T, string> id) =>
        items.DistinctBy(id, StringComparer.Ordinal).ToFrozenDictionary(id, StringComparer.Ordinal);
}
