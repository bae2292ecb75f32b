using System.Globalization;

namespace Jingan.Planning.Files;

/// <summary>The way from the top of a text to a value: <c>plan.targets[retail-sales].unit</c>.</summary>
/// <remarks>Items are named by their id where they have one, else by their number, counted from 0. Long keys are cut.</remarks>
internal static class NodePath
{
    private const int LongestKey = 60;

    /// <summary>The path of a value; empty for the root.</summary>
    public static string Of(SyntaxNode node)
    {
        var steps = new Stack<string>();
        for (; node.Parent is { } parent; node = parent)
            steps.Push(StepInto(parent, node));

        return string.Concat(steps);
    }

    /// <summary>The path that a key of a mapping has or would have.</summary>
    public static string Of(SyntaxNode mapping, string key) => Of(mapping) + Step(key, isFirst: mapping.Parent is null);

    /// <summary>The name of an item in brackets.</summary>
    public static string NameOf(SyntaxNode item, int index) =>
        item is MappingNode mapping && mapping.Find("id")?.Value is ScalarNode { Text: var id } && Identifier.IsValid(id)
            ? id
            : index.ToString(CultureInfo.InvariantCulture);

    private static string StepInto(SyntaxNode parent, SyntaxNode node)
    {
        if (parent is not SequenceNode sequence)
            return Step(((MappingNode)parent).KeyOf(node), isFirst: parent.Parent is null);

        var index = 0;
        while (sequence.Items[index] != node)
            index++;

        return $"[{NameOf(node, index)}]";
    }

    private static string Step(string key, bool isFirst)
    {
        var shown = key.Length > LongestKey ? key[..LongestKey] : key;
        return isFirst ? shown : "." + shown;
    }
}
