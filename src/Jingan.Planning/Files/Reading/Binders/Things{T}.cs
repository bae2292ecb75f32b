namespace Jingan.Planning.Files;

/// <summary>Things of one kind that could be read, each with the node that it came from.</summary>
internal sealed class Things<T>
    where T : class
{
    public List<T> Items { get; } = [];

    public List<SyntaxNode> Nodes { get; } = [];

    /// <summary>Those of the items of a list that can be read; none where it is absent.</summary>
    public static Things<T> Of(Field list, Func<Field, T?> read)
    {
        var things = new Things<T>();
        things.AddAll(list, read);
        return things;
    }

    public void Add(T item, SyntaxNode node)
    {
        Items.Add(item);
        Nodes.Add(node);
    }

    public void AddAll(Field list, Func<Field, T?> read)
    {
        if (list.IsAbsent)
            return;

        foreach (var node in list.Items())
        {
            if (read(new(node, list.Context)) is { } item)
                Add(item, node);
        }
    }
}
