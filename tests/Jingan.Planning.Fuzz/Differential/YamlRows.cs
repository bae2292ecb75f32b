using Jingan.Planning.Files;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Jingan.Planning.Fuzz.Differential;

/// <summary>What YamlDotNet says of a text, taken from its events and nothing else.</summary>
internal static class YamlRows
{
    /// <summary>The rows; null where the text is not well-formed, or has an anchor, a tag, an alias, a key that is no text, or two documents.</summary>
    public static List<Row>? Of(string text)
    {
        var parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
        var rows = new List<Row>();
        try
        {
            parser.MoveNext();
            parser.MoveNext();
            if (parser.Current is not DocumentStart)
                return rows;

            parser.MoveNext();
            var isPlain = Add(parser, rows, isKey: false);
            parser.MoveNext();
            parser.MoveNext();
            return isPlain && parser.Current is StreamEnd ? rows : null;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return null;
        }
    }

    private static bool Add(Parser parser, List<Row> rows, bool isKey)
    {
        if (parser.Current is not NodeEvent node || !node.Anchor.IsEmpty || !node.Tag.IsEmpty)
            return false;

        if (node is Scalar scalar)
        {
            var isPlain = scalar.Style == ScalarStyle.Plain;
            var hasPlace = !(isPlain && scalar.Value.Length == 0);
            var isBlock = scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded;
            var text = isBlock ? scalar.Value.TrimEnd('\n') : scalar.Value;
            rows.Add(new(
                isKey ? TokenKind.Key : TokenKind.Scalar,
                text,
                !isKey && isPlain,
                hasPlace ? (int)scalar.Start.Line : 0,
                hasPlace ? (int)scalar.Start.Column : 0));
            return !isKey || (text.Length > 0 && !(isPlain && text == "<<"));
        }

        var kind = node is MappingStart ? TokenKind.Mapping : TokenKind.Sequence;
        rows.Add(new(kind, "", false, (int)node.Start.Line, (int)node.Start.Column));
        for (var count = 0; parser.MoveNext() && parser.Current is not (MappingEnd or SequenceEnd); count++)
        {
            if (!Add(parser, rows, isKey: kind == TokenKind.Mapping && count % 2 == 0))
                return false;
        }

        return !isKey;
    }
}
