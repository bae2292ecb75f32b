using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Jingan.Planning;

/// <summary>
/// An immutable list that equals another list when their items are equal, in order.
/// </summary>
/// <typeparam name="T">The items, themselves equal by value.</typeparam>
/// <remarks>A record that holds an <see cref="ImmutableArray{T}"/> is not equal to its twin; one that holds this is.</remarks>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly ImmutableArray<T> items;

    internal ValueList(ImmutableArray<T> items) => this.items = items;

    /// <summary>The one list without items.</summary>
    public static ValueList<T> Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => items.Length;

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is outside 0 … <see cref="Count"/> − 1.</exception>
    public T this[int index] => (uint)index < (uint)items.Length
        ? items[index]
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"There are {items.Length} items.");

    /// <summary>The items as a span, for loops that allocate nothing.</summary>
    public ReadOnlySpan<T> AsSpan() => items.AsSpan();

    /// <summary>Enumerates the items in order.</summary>
    public ImmutableArray<T>.Enumerator GetEnumerator() => items.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)items).GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other) =>
        other is not null && (ReferenceEquals(this, other) || items.AsSpan().SequenceEqual(other.items.AsSpan(), null));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in items)
            hash.Add(item);

        return hash.ToHashCode();
    }

    /// <summary>The items in brackets, separated by commas.</summary>
    public override string ToString() => $"[{string.Join(", ", items)}]";
}
