namespace Jingan.Planning.Files;

/// <summary>Things of one kind that could be read, each with the token that it came from.</summary>
internal sealed class Things<T>
    where T : class
{
    public List<T> Items { get; } = [];

    public List<int> Tokens { get; } = [];

    /// <summary>Those of the items of a list that can be read; none where it is absent.</summary>
    public static Things<T> Of(Field list, Func<Field, T?> read)
    {
        var things = new Things<T>();
        things.AddAll(list, read);
        return things;
    }

    public void Add(T item, Field field)
    {
        Items.Add(item);
        Tokens.Add(field.Token);
    }

    public void AddAll(Field list, Func<Field, T?> read)
    {
        if (!list.IsAList())
            return;

        var count = Items.Count + list.Count;
        Items.EnsureCapacity(count);
        Tokens.EnsureCapacity(count);
        foreach (var field in list.Items())
        {
            field.Context.Tape.Cancellation.ThrowIfCancellationRequested();
            if (read(field) is { } item)
                Add(item, field);
        }
    }
}
