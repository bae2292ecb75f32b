using System.Globalization;
using Jingan.Planning.Names;

namespace Jingan.Planning.Syntax;

/// <summary>The way from the top of a text to a value: <c>plan.targets[retail-sales].unit</c>.</summary>
/// <remarks>Items are named by their id where they have one, else by their number, counted from 0. Long keys are cut.</remarks>
internal sealed class NodePath
{
    private const int LongestKey = 60;
    private readonly NodePath? parent;
    private readonly string? key;
    private readonly SyntaxNode? item;
    private readonly int index;

    private NodePath(NodePath? parent, string? key, SyntaxNode? item = null, int index = 0)
    {
        this.parent = parent;
        this.key = key;
        this.item = item;
        this.index = index;
    }

    /// <summary>The whole text.</summary>
    public static NodePath Root { get; } = new(null, null);

    /// <summary>The name of an item in brackets.</summary>
    public static string NameOf(SyntaxNode item, int index) =>
        item is MappingNode mapping && mapping.Find("id")?.Value is ScalarNode { Text: var id } && Identifier.IsValid(id)
            ? id
            : index.ToString(CultureInfo.InvariantCulture);

    public NodePath Key(string key) => new(this, key);

    public NodePath Item(SyntaxNode item, int index) => new(this, null, item, index);

    public override string ToString()
    {
        var steps = new Stack<string>();
        for (var path = this; path is not null; path = path.parent)
            steps.Push(path.Step());

        return string.Concat(steps);
    }

    private string Step()
    {
        if (item is not null)
            return $"[{NameOf(item, index)}]";

        var shown = key is { Length: > LongestKey } ? key[..LongestKey] : key ?? "";
        return parent is null or { parent: null } ? shown : "." + shown;
    }
}
