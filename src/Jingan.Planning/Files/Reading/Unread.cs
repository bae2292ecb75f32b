using System.Collections.Frozen;

namespace Jingan.Planning.Files;

/// <summary>What stands in files and could not be read: a reference to it is not wrong for that.</summary>
internal sealed class Unread
{
    /// <summary>What stands for any thing of a kind; an id is never empty.</summary>
    private const string Some = "";

    /// <summary>The ids of the things, with that of the plan which an id is one of a kind in; a null for one that cannot be told.</summary>
    private readonly FrozenSet<(ReferredKind Kind, string? Plan, string? Id)> things;

    private Unread(IEnumerable<(ReferredKind Kind, string? Plan, string? Id)> things) => this.things = things.ToFrozenSet();

    /// <summary>Everything could be read.</summary>
    public static Unread Nothing { get; } = new([]);

    /// <summary>Nothing could be read: whatever is referred to may stand there.</summary>
    public static Unread Everything { get; } = new(
    [
        (ReferredKind.Document, null, null), (ReferredKind.Document, null, Some),
        (ReferredKind.Indicator, null, null), (ReferredKind.Indicator, null, Some),
        (ReferredKind.Plan, null, null), (ReferredKind.Plan, null, Some),
    ]);

    /// <summary>What of a file is not among what was read of it.</summary>
    public static Unread Of(Field file, PlanSet read)
    {
        var search = new Search();
        search.LookInFile(file, read);
        return new(search.Found);
    }

    /// <summary>What could not be read of any of several files.</summary>
    public static Unread Of(IEnumerable<Unread> files)
    {
        var some = files.Where(file => file.things.Count > 0).ToList();
        return some.Count == 0 ? Nothing : new(some.SelectMany(file => file.things));
    }

    /// <summary>Whether a thing stands there, or one that may be it.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="id">Its id.</param>
    /// <param name="plan">The plan that it is of; null for what is of no plan.</param>
    public bool Has(ReferredKind kind, string id, string? plan = null) => things.Contains((kind, plan, id)) || things.Contains((kind, plan, null));

    /// <summary>Whether there is anything of a kind.</summary>
    public bool HasAny(ReferredKind kind, string? plan = null) => things.Contains((kind, plan, Some));

    /// <summary>Goes through what stands in one file.</summary>
    private sealed class Search
    {
        public HashSet<(ReferredKind Kind, string? Plan, string? Id)> Found { get; } = [];

        public void LookInFile(Field file, PlanSet read)
        {
            var plans = read.Plans.ToDictionary(plan => plan.Id, StringComparer.Ordinal);
            var (only, named) = (file.ValueOf(FileForm.Plan), new Sought(ReferredKind.Plan, null, plans.Keys));
            LookInList(file, FileForm.Form, FileForm.Documents, new(ReferredKind.Document, null, read.Documents.Select(document => document.Id)));
            LookInList(file, FileForm.Form, FileForm.Indicators, new(ReferredKind.Indicator, null, read.Indicators.Select(indicator => indicator.Id)));
            LookInList(file, FileForm.Form, FileForm.Plans, named);
            if (!only.IsAbsent)
                LookAt(only, named);

            LookInPlan(only, plans);
            foreach (var plan in file.ValueOf(FileForm.Plans).Items())
                LookInPlan(plan, plans);
        }

        private void LookInPlan(Field plan, Dictionary<string, Plan> plans)
        {
            if (IdOf(plan) is not { } id || !plans.TryGetValue(id, out var read))
                return;

            LookInList(plan, PlanForm.Form, PlanForm.Objectives, new(ReferredKind.Objective, id, read.EachObjective().Select(found => found.Objective.Id), ObjectiveForm.Children));
            LookInList(plan, PlanForm.Form, PlanForm.Commitments, new(ReferredKind.Commitment, id, read.Commitments.Select(commitment => commitment.Id)));
            var (space, zones) = (plan.ValueOf(PlanForm.Space), new Sought(ReferredKind.Zone, id, (read.Space?.Zones ?? []).Select(zone => zone.Id), ZoneForm.Zones));
            if (MayHide(plan, PlanForm.Form, PlanForm.Space) || (!space.IsAbsent && read.Space is null))
                Add(zones, null);

            LookInList(space, SpaceForm.Form, SpaceForm.Zones, zones);
        }

        private void LookInList(Field owner, MappingForm form, Key key, Sought sought)
        {
            var list = owner.ValueOf(key);
            if (MayHide(owner, form, key) || (!list.IsAbsent && !list.IsList))
                Add(sought, null);

            foreach (var item in list.Items())
            {
                LookAt(item, sought);
                if (sought.Inner is { } inner)
                    LookInList(item, key.FormOfItems, inner, sought);
            }
        }

        private void LookAt(Field item, Sought sought)
        {
            var id = IdOf(item);
            if (id is null || !sought.Read.Contains(id))
                Add(sought, id);
        }

        private void Add(Sought sought, string? id)
        {
            Found.Add((sought.Kind, sought.Plan, id));
            Found.Add((sought.Kind, sought.Plan, Some));
        }

        private static string? IdOf(Field item) => item.ValueOf(DocumentForm.Id) is { IsAbsent: false, Text: { } id } && Identifier.IsValid(id) ? id : null;

        /// <summary>Whether what belongs to a key may stand elsewhere in a mapping: behind the key once more, or behind one that nobody knows.</summary>
        private static bool MayHide(Field mapping, MappingForm form, Key key)
        {
            var isAbsent = mapping.ValueOf(key).IsAbsent;
            foreach (var (name, isLeftOut, value) in mapping.AllEntries())
            {
                if (isLeftOut ? name == key.Name : isAbsent && (value.IsList || value.IsMapping) && form.Find(name) is null)
                    return true;
            }

            return false;
        }
    }

    /// <summary>Things that are looked for in lists.</summary>
    /// <param name="Kind">What they are.</param>
    /// <param name="Plan">The plan that they are of; null for none.</param>
    /// <param name="Ids">The ids of those that were read.</param>
    /// <param name="Inner">The key of each behind which others stand in it; null for none.</param>
    private sealed record Sought(ReferredKind Kind, string? Plan, IEnumerable<string> Ids, Key? Inner = null)
    {
        public HashSet<string> Read { get; } = Ids.ToHashSet(StringComparer.Ordinal);
    }
}

/// <summary>What ids refer to.</summary>
internal enum ReferredKind
{
    Document,
    Indicator,
    Plan,
    Objective,
    Zone,
    Commitment,
}
