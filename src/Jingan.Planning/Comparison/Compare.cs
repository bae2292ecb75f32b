namespace Jingan.Planning.Comparison;

/// <summary>The one loop over what two plans list: what is new, what differs between counterparts, what is gone.</summary>
internal static class Compare
{
    /// <summary>Compares two lists whose items pair by id.</summary>
    /// <param name="scope">Where the changes go.</param>
    /// <param name="subject">What the items are.</param>
    /// <param name="before">The items before.</param>
    /// <param name="after">The items after.</param>
    /// <param name="differ">What differs between two that are each other's counterpart; null items are no changes.</param>
    public static void Each<T>(
        ComparisonScope scope, ChangeSubject subject, ValueList<T> before, ValueList<T> after, Func<T, T, PlanChange?[]> differ)
        where T : class, IPlanItem
    {
        var pairs = Pairing.Of(before.AsSpan(), after.AsSpan(), item => item.Id);
        Each(scope, subject, before, after, pairs, differ);
    }

    /// <summary>Compares two lists that are paired already.</summary>
    public static void Each<T>(
        ComparisonScope scope, ChangeSubject subject, ValueList<T> before, ValueList<T> after, Pairing pairs, Func<T, T, PlanChange?[]> differ)
        where T : class, IPlanItem
    {
        for (var index = 0; index < after.Count; index++)
        {
            if (pairs.TryFind(index, out var found))
                Pair(scope, subject, before[found], after[index], differ);
            else
                scope.Add(new(subject, scope.KindOfNew(subject), null, after[index]));
        }

        for (var index = 0; index < before.Count; index++)
        {
            if (!pairs.IsPaired(index))
                scope.Add(new(subject, scope.KindOfGone(subject), before[index], null));
        }
    }

    /// <summary>Compares two items that are each other's counterpart.</summary>
    public static void Pair<T>(ComparisonScope scope, ChangeSubject subject, T before, T after, Func<T, T, PlanChange?[]> differ)
        where T : class, IPlanItem
    {
        var known = scope.Changes.Count;
        foreach (var change in differ(before, after))
            scope.AddIfAny(change);

        scope.AddUnchanged(subject, before, after, known);
    }

    /// <summary>That a thing has another name; null where it has not.</summary>
    public static PlanChange? Renamed(ChangeSubject subject, IPlanItem before, IPlanItem after) =>
        HaveOtherNames(before.Name, after.Name) ? new(subject, ChangeKind.Renamed, before, after) : null;

    /// <summary>That a thing stands under another heading; null where it does not.</summary>
    public static PlanChange? Moved(ChangeSubject subject, IPlanItem before, IPlanItem after, string? headingBefore, string? headingAfter) =>
        ReadAlike(headingBefore, headingAfter) ? null : new(subject, ChangeKind.ReCategorised, before, after);

    /// <summary>A change of a kind where something differs.</summary>
    public static PlanChange? If(bool differs, ChangeSubject subject, ChangeKind kind, IPlanItem before, IPlanItem after, string? part = null) =>
        differs ? new(subject, kind, before, after, part) : null;

    /// <summary>Whether both sides give a name and the names differ as they are read; a translation is no name of its own.</summary>
    public static bool HaveOtherNames(Name? before, Name? after) => before is not null && after is not null && !ReadAlike(before.Zh, after.Zh);

    private static bool ReadAlike(string? before, string? after) =>
        before is null || after is null ? before == after : LookAlike.AreAlike(before, after);
}

/// <summary>Which item after is which one before, by a key.</summary>
/// <remarks>Items in the same order are paired as they stand; only what is left between takes a table. Of items with one key, the first ones pair.</remarks>
internal sealed class Pairing
{
    private const int Unpaired = -1;
    private readonly int[] beforeOf;
    private readonly bool[] isPaired;

    private Pairing(int before, int after)
    {
        beforeOf = new int[after];
        isPaired = new bool[before];
    }

    /// <summary>Pairs two lists in time linear in their lengths.</summary>
    public static Pairing Of<T>(ReadOnlySpan<T> before, ReadOnlySpan<T> after, Func<T, string> keyOf)
    {
        var pairing = new Pairing(before.Length, after.Length);
        var first = 0;
        while (first < before.Length && first < after.Length && keyOf(before[first]) == keyOf(after[first]))
            pairing.Pair(first, first++);

        Array.Fill(pairing.beforeOf, Unpaired, first, after.Length - first);
        if (first < before.Length && first < after.Length)
            pairing.ByTable(before, after, first, keyOf);

        return pairing;
    }

    /// <summary>The index before of an item after; false where it is new.</summary>
    public bool TryFind(int after, out int before)
    {
        before = beforeOf[after];
        return before != Unpaired;
    }

    /// <summary>Whether an item before has a counterpart.</summary>
    public bool IsPaired(int before) => isPaired[before];

    /// <summary>Pairs two items that the key leaves alone.</summary>
    public void Pair(int before, int after)
    {
        beforeOf[after] = before;
        isPaired[before] = true;
    }

    private void ByTable<T>(ReadOnlySpan<T> before, ReadOnlySpan<T> after, int first, Func<T, string> keyOf)
    {
        var waiting = new Dictionary<string, Queue<int>>(StringComparer.Ordinal);
        for (var index = first; index < before.Length; index++)
        {
            var key = keyOf(before[index]);
            if (!waiting.TryGetValue(key, out var same))
                waiting.Add(key, same = new(1));

            same.Enqueue(index);
        }

        for (var index = first; index < after.Length; index++)
        {
            if (waiting.TryGetValue(keyOf(after[index]), out var same) && same.TryDequeue(out var found))
                Pair(found, index);
        }
    }
}
