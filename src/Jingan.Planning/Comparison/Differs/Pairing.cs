using System.Runtime.InteropServices;

namespace Jingan.Planning.Comparison;

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

        if (first < before.Length && first < after.Length)
            pairing.ByTable(before, after, first, keyOf);
        else
            Array.Fill(pairing.beforeOf, Unpaired, first, after.Length - first);

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
        var table = new Dictionary<string, int>(before.Length - first, StringComparer.Ordinal);
        var next = Array.Empty<int>();
        for (var index = before.Length - 1; index >= first; index--)
        {
            ref var head = ref CollectionsMarshal.GetValueRefOrAddDefault(table, keyOf(before[index]), out var isKnown);
            if (isKnown)
            {
                if (next.Length == 0)
                    Array.Fill(next = new int[before.Length], Unpaired);

                next[index] = head;
            }

            head = index;
        }

        for (var index = first; index < after.Length; index++)
        {
            ref var head = ref CollectionsMarshal.GetValueRefOrNullRef(table, keyOf(after[index]));
            if (System.Runtime.CompilerServices.Unsafe.IsNullRef(ref head) || head == Unpaired)
            {
                beforeOf[index] = Unpaired;
                continue;
            }

            Pair(head, index);
            head = next.Length == 0 ? Unpaired : next[head];
        }
    }
}
