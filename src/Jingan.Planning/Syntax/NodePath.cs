using System.Globalization;
using Jingan.Planning.Names;

namespace Jingan.Planning.Syntax;

/// <summary>The way from the top of a text to a value: <c>plan.targets[retail-sales].unit</c>.</summary>
/// <remarks>Items are named by their id where they have one, else by their number, counted from 0. Long keys are cut.</remarks>
internal sealed class NodePath
{
    private const int LongestKey = 60;
    private readonly NodePath? parent;
    private readonly string step;

    private NodePath(NodePath? parent, string step)
    {
        this.parent = parent;
        this.step = step;
    }

    /// <summary>The whole text.</summary>
    public static NodePath Root { get; } = new(null, "");

    /// <summary>The name of an item in brackets.</summary>
    public static string NameOf(SyntaxNode item, int index) =>
        item is MappingNode mapping && mapping.Find("id")?.Value is ScalarNode { Text: var id } && Identifier.IsValid(id)
            ? id
            : index.ToString(CultureInfo.InvariantCulture);

    public NodePath Key(string key)
    {
        var shown = key.Length <= LongestKey ? key : key[..LongestKey];
        return new(this, parent is null ? shown : "." + shown);
    }

    public NodePath Item(SyntaxNode item, int index) => new(this, $"[{NameOf(item, index)}]");

    public override string ToString()
    {
        var steps = new Stack<string>();
        for (var path = this; path is not null; path = path.parent)
            steps.Push(path.step);

        return string.Concat(steps);
    }
}
