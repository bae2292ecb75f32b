namespace Jingan.Planning;

/// <summary>Finds items by their ids; the table is made when an item is first asked for.</summary>
/// <remarks>It says nothing that the items do not say, so it is equal to every other: records that hold one are equal where their items are.</remarks>
internal sealed class ById<T> : IEquatable<ById<T>>
    where T : class, IPlanItem
{
    private Dictionary<string, T>? table;

    /// <summary>The first item with an id; null where there is none.</summary>
    /// <param name="id">The id.</param>
    /// <param name="owner">What has the items.</param>
    /// <param name="itemsOf">The items; asked for once.</param>
    public T? Find<TOwner>(string id, TOwner owner, Func<TOwner, IEnumerable<T>> itemsOf)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (table is not { } known)
        {
            known = new(StringComparer.Ordinal);
            foreach (var item in itemsOf(owner))
                known.TryAdd(item.Id, item);

            table = known;
        }

        return known.GetValueOrDefault(id);
    }

    public bool Equals(ById<T>? other) => other is not null;

    public override bool Equals(object? obj) => obj is ById<T>;

    public override int GetHashCode() => 0;
}
