namespace Jingan.Planning;

/// <summary>Finds items by their ids; the table is made when an item is first asked for.</summary>
/// <remarks>It says nothing that the items do not say, so it is equal to every other: records that hold one are equal where their items are.</remarks>
internal sealed class ById<T> : IEquatable<ById<T>>
    where T : class
{
    private Dictionary<string, T>? table;

    /// <summary>The first item with an id; null where there is none.</summary>
    public T? Find(string id, Func<IEnumerable<T>> items, Func<T, string> idOf)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (table is not { } known)
        {
            known = new(StringComparer.Ordinal);
            foreach (var item in items())
                known.TryAdd(idOf(item), item);

            table = known;
        }

        return known.GetValueOrDefault(id);
    }

    public bool Equals(ById<T>? other) => other is not null;

    public override bool Equals(object? obj) => obj is ById<T>;

    public override int GetHashCode() => 0;
}
