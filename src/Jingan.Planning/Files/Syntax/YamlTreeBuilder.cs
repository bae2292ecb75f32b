using System.Runtime.InteropServices;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Jingan.Planning.Files;

/// <summary>Builds a syntax tree of a YAML parser's events; one for each text.</summary>
/// <remarks>The parser keeps a stack of its own and does not recurse; this does, and not deeper than the limit.</remarks>
internal sealed class YamlTreeBuilder(IParser parser, ReadingLimits limits, DiagnosticBag problems)
{
    private readonly OpenEntries entries = new();

    /// <summary>The items of the lists that are open, those of the innermost last.</summary>
    private readonly List<SyntaxNode> items = [];
    private int depth;
    private int nodes;

    /// <summary>Where the last value began.</summary>
    public TextPosition Reached { get; private set; } = TextPosition.Start;

    public static TextPosition PositionOf(Mark mark) => new((int)Math.Max(1, mark.Line), (int)Math.Max(1, mark.Column));

    /// <summary>The root; null where there is none or a limit was passed.</summary>
    public SyntaxNode? Build()
    {
        var root = Root();
        if (entries.MetRepeatedKeys && root is not null)
            DuplicateKeys.Report(root, problems);

        return root;
    }

    private SyntaxNode? Root()
    {
        SyntaxNode? root = null;
        var documents = 0;
        while (parser.MoveNext())
        {
            switch (parser.Current)
            {
                case StreamStart or StreamEnd or DocumentEnd:
                    break;
                case DocumentStart start when documents++ > 0:
                    problems.Report(SyntaxProblems.SecondDocument, PositionOf(start.Start), "");
                    return root;
                case DocumentStart start:
                    ReportDirectives(start);
                    break;
                default:
                    if (Node(parser.Current!, null) is not { } node)
                        return null;

                    root = node;
                    break;
            }
        }

        if (root is not null and not ScalarNode { IsNothing: true })
            return root;

        problems.Report(SyntaxProblems.EmptyText, TextPosition.Start, "", Phrase.Quote("format: jingan-planning/1"));
        return null;
    }

    private SyntaxNode? Node(ParsingEvent first, TextPosition? key)
    {
        var position = Reached = PositionOf(first.Start);
        if (!Count(position))
            return null;

        if (first is NodeEvent decorated)
            ReportDecoration(decorated, position);

        return first switch
        {
            Scalar scalar => ScalarOf(scalar, position, key),
            SequenceStart or MappingStart => Nested(first, position, key ?? position),
            AnchorAlias alias => Alias(alias, position),
            _ => throw new InvalidOperationException("unexpected text"),
        };
    }

    private SyntaxNode ScalarOf(Scalar scalar, TextPosition position, TextPosition? key)
    {
        var isPlain = scalar.Style is ScalarStyle.Plain;
        var at = isPlain && scalar.Value.Length == 0 ? key ?? position : position;
        var canEscape = scalar.Style is ScalarStyle.DoubleQuoted;
        return canEscape && TextCheck.ReportForbidden(scalar.Value, at, problems)
            ? new RefusedNode(at)
            : new ScalarNode(TextOf(scalar), isPlain ? ScalarForm.Plain : ScalarForm.Text, at);
    }

    /// <summary>The text of a scalar; the line end that closes a block scalar is no part of it.</summary>
    private static string TextOf(Scalar scalar) =>
        scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded ? scalar.Value.TrimEnd('\n') : scalar.Value;

    private RefusedNode Alias(AnchorAlias alias, TextPosition position)
    {
        var name = Phrase.Quote("*" + alias.Value.Value);
        problems.Report(SyntaxProblems.AnchorOrAlias, position, "", new Phrase("别名" + name.Zh, "alias " + name.En));
        return new(position);
    }

    private SyntaxNode? Nested(ParsingEvent first, TextPosition position, TextPosition place)
    {
        if (++depth > limits.Depth)
        {
            problems.Report(SyntaxProblems.TooDeep, position, "", limits.Depth);
            return null;
        }

        SyntaxNode? node = first is MappingStart ? Mapping(place) : Sequence(place);
        depth--;
        return node;
    }

    private SequenceNode? Sequence(TextPosition position)
    {
        var outer = items.Count;
        while (Next() is not SequenceEnd)
        {
            if (Node(parser.Current!, null) is not { } item)
                return null;

            items.Add(item);
        }

        var sequence = new SequenceNode([.. CollectionsMarshal.AsSpan(items)[outer..]], position);
        items.RemoveRange(outer, items.Count - outer);
        return sequence;
    }

    private MappingNode? Mapping(TextPosition position)
    {
        var outer = entries.Count;
        while (Next() is not MappingEnd)
        {
            var keyPosition = PositionOf(parser.Current!.Start);
            if (!TryReadKey(parser.Current, out var key) || Node(Next(), keyPosition) is not { } value)
                return null;

            if (key is not null)
                entries.Add(key, keyPosition, value);
        }

        return entries.Close(outer, position);
    }

    /// <summary>Reads a key; it is null, with a diagnostic, where it is no text.</summary>
    /// <returns>False where a limit was passed.</returns>
    private bool TryReadKey(ParsingEvent first, out string? key)
    {
        key = null;
        if (first is Scalar { Style: ScalarStyle.Plain, Value: { Length: > 0 } text and not "<<" } plain && plain.Anchor.IsEmpty && plain.Tag.IsEmpty)
        {
            key = text;
            return Count(Reached = PositionOf(first.Start));
        }

        if (Node(first, null) is not { } node)
            return false;

        key = KeyText(node);
        return true;
    }

    private string? KeyText(SyntaxNode key)
    {
        if (key is ScalarNode { IsPlain: true, Text: "<<" })
            problems.Report(SyntaxProblems.MergeKey, key.Position, "");
        else if (key is ScalarNode { Text.Length: > 0 } scalar)
            return scalar.Text;
        else if (key is not RefusedNode)
            problems.Report(SyntaxProblems.KeyNotText, key.Position, "", Shapes.Of(key));

        return null;
    }

    private ParsingEvent Next() => parser.MoveNext() ? parser.Current! : throw new InvalidOperationException("unexpected end");

    private bool Count(TextPosition position)
    {
        if (++nodes <= limits.Nodes)
            return true;

        problems.Report(SyntaxProblems.TooManyNodes, position, "", limits.Nodes);
        return false;
    }

    private void ReportDecoration(NodeEvent node, TextPosition position)
    {
        if (!node.Anchor.IsEmpty)
        {
            var name = Phrase.Quote("&" + node.Anchor.Value);
            problems.Report(SyntaxProblems.AnchorOrAlias, position, "", new Phrase("锚点" + name.Zh, "anchor " + name.En));
        }

        if (!node.Tag.IsEmpty)
            problems.Report(SyntaxProblems.Tag, position, "", Phrase.Quote(TagAsWritten(node.Tag)));
    }

    private static string TagAsWritten(TagName tag)
    {
        const string Core = "tag:yaml.org,2002:";
        if (tag.IsNonSpecific)
            return "!";

        return tag.Value.StartsWith(Core, StringComparison.Ordinal) ? "!!" + tag.Value[Core.Length..] : tag.Value;
    }

    private void ReportDirectives(DocumentStart start)
    {
        foreach (var tag in start.Tags ?? [])
        {
            if (tag.Handle is not ("!" or "!!"))
                problems.Report(SyntaxProblems.Tag, PositionOf(tag.Start), "", Phrase.Quote("%TAG " + tag.Handle));
        }
    }
}
