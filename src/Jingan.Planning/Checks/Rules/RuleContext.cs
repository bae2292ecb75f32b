using System.Collections.Immutable;
using Jingan.Planning.Files;
using Jingan.Planning.Measuring;

namespace Jingan.Planning.Checks;

/// <summary>The set that rules check, with what its ids stand for.</summary>
internal sealed class RuleContext
{
    private readonly Dictionary<Plan, HashSet<string>> zoneIds = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Plan, HashSet<string>> commitmentIds = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Plan, HashSet<string>> objectiveIds = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<SpatialStructure, ZonePaths> zonePaths = new(ReferenceEqualityComparer.Instance);
    private readonly Lazy<Dictionary<object, Subject>> subjects;
    private readonly Lazy<Place?> place;
    private readonly Lazy<string[]> indicatorIds;
    private readonly Lazy<string[]> planIds;
    private readonly Lazy<string[]> documentIds;

    /// <summary>Creates a context.</summary>
    /// <param name="set">What is checked.</param>
    /// <param name="known">What is defined elsewhere and not checked; of two things with one id that of the set counts.</param>
    /// <param name="unread">What stands in the files of the set and could not be read; nothing defined elsewhere stands for it.</param>
    public RuleContext(PlanSet set, PlanSet known, Unread unread)
    {
        Set = set;
        Unread = unread;
        subjects = new(() => SubjectsOf(set));
        Indicators = First(ReferredKind.Indicator, set.Indicators, known.Indicators, indicator => indicator.Id);
        Plans = First(ReferredKind.Plan, set.Plans, known.Plans, plan => plan.Id);
        Documents = First(ReferredKind.Document, set.Documents, known.Documents, document => document.Id);
        Targets = [.. set.EachTarget().Select(found => found with { Indicator = Indicators.GetValueOrDefault(found.Target.Indicator) })];
        Observations = [.. set.EachObservation().Select(found => new FoundObservation(found.Subject, found.Observation, Indicators.GetValueOrDefault(found.Observation.Indicator)))];
        place = new(() => set.Plans.Count > 0 && set.Plans.All(plan => plan.Jurisdiction.Code == set.Plans[0].Jurisdiction.Code) ? Places.Of(set.Plans[0].Jurisdiction) : null);
        indicatorIds = new(() => InOrder(Indicators.Keys));
        planIds = new(() => InOrder(Plans.Keys));
        documentIds = new(() => InOrder(Documents.Keys));
    }

    public PlanSet Set { get; }

    /// <summary>What stands in the files of the set and is not in it.</summary>
    public Unread Unread { get; }

    public Dictionary<string, Indicator> Indicators { get; }

    public Dictionary<string, Plan> Plans { get; }

    public Dictionary<string, SourceDocument> Documents { get; }

    /// <summary>The targets of the set's plans and of their commitments.</summary>
    public ImmutableArray<FoundTarget> Targets { get; }

    /// <summary>The observations of the set.</summary>
    public ImmutableArray<FoundObservation> Observations { get; }

    /// <summary>Where something was observed: where it does not say, the place that all plans of the set are for; null where there are several.</summary>
    public Place? PlaceOf(Observation observation) => observation.Place ?? place.Value;

    /// <summary>The ids in order, so that of two that are equally near the same one is always suggested.</summary>
    public IReadOnlyList<string> IndicatorIds => indicatorIds.Value;

    public IReadOnlyList<string> PlanIds => planIds.Value;

    public IReadOnlyList<string> DocumentIds => documentIds.Value;

    /// <summary>The ids of a plan's zones; null where the plan is not known.</summary>
    public HashSet<string>? ZoneIdsOf(string plan) => Plans.TryGetValue(plan, out var found) ? ZoneIdsOf(found) : null;

    public HashSet<string> ZoneIdsOf(Plan plan) => Remembered(zoneIds, plan, static plan => (plan.Space?.Zones ?? []).Select(zone => zone.Id));

    /// <summary>The ids of a plan's commitments; null where the plan is not known.</summary>
    public HashSet<string>? CommitmentIdsOf(string plan) =>
        Plans.TryGetValue(plan, out var found) ? Remembered(commitmentIds, found, static plan => plan.Commitments.Select(commitment => commitment.Id)) : null;

    public HashSet<string> ObjectiveIdsOf(Plan plan) => Remembered(objectiveIds, plan, static plan => plan.EachObjective().Select(found => found.Objective.Id));

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

    private static HashSet<string> Remembered(Dictionary<Plan, HashSet<string>> memory, Plan plan, Func<Plan, IEnumerable<string>> idsOf)
    {
        if (!memory.TryGetValue(plan, out var ids))
            memory.Add(plan, ids = idsOf(plan).ToHashSet(StringComparer.Ordinal));

        return ids;
    }

    private Dictionary<string, T> First<T>(ReferredKind kind, ValueList<T> items, ValueList<T> known, Func<T, string> id)
    {
        var first = new Dictionary<string, T>(items.Count + known.Count, StringComparer.Ordinal);
        foreach (var item in items)
            first.TryAdd(id(item), item);

        foreach (var item in known)
        {
            if (!Unread.Has(kind, id(item)))
                first.TryAdd(id(item), item);
        }

        return first;
    }

    private static string[] InOrder(IEnumerable<string> ids) => [.. ids.Order(StringComparer.Ordinal)];
}

/// <summary>An observation of a set.</summary>
/// <param name="Subject">What messages are about.</param>
/// <param name="Observation">The observation.</param>
/// <param name="Indicator">The indicator that it is of, looked up once for all rules; null where that is not defined.</param>
internal readonly record struct FoundObservation(Subject Subject, Observation Observation, Indicator? Indicator);
