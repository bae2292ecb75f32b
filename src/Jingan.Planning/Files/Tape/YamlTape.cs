using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Jingan.Planning.Files;

/// <summary>Fills a tape with the events of a YAML parser; one for each text.</summary>
/// <remarks>The parser keeps a stack of its own and does not recurse; this does, and not deeper than the limit.</remarks>
internal sealed class YamlTape
{
    private readonly IParser parser;
    private readonly Tape tape;
    private readonly ReadingLimits limits;
    private readonly DiagnosticBag problems;
    private readonly CharacterOffsets offsets;
    private int depth;
    private int nodes;

    private YamlTape(IParser parser, Tape tape, ReadingLimits limits, DiagnosticBag problems)
    {
        this.parser = parser;
        this.tape = tape;
        this.limits = limits;
        this.problems = problems;
        offsets = new(tape);
    }

    /// <summary>Where the last value began.</summary>
    private TextPosition Reached { get; set; } = TextPosition.Start;

    /// <summary>Fills an empty tape.</summary>
    /// <param name="text">The text of the tape as characters, without a byte order mark.</param>
    /// <param name="tape">The tape.</param>
    /// <param name="limits">How much is read.</param>
    /// <param name="problems">Where problems go.</param>
    /// <returns>False, with a diagnostic, where there is no whole value.</returns>
    public static bool TryFill(ReadOnlyMemory<char> text, Tape tape, ReadingLimits limits, DiagnosticBag problems)
    {
        using var characters = new MemoryReader(text);
        var filling = new YamlTape(new Parser(new Scanner(characters, skipComments: true)), tape, limits, problems);
        try
        {
            return filling.TryFill();
        }
        catch (YamlException exception)
        {
            YamlReasons.Report(exception.Message, PositionOf(exception.Start), text.Span, problems);
            YamlRest.Report(text.Span, problems);
        }
        catch (Exception exception) when (exception is not (OutOfMemoryException or OperationCanceledException))
        {
            // Malformed text also makes the parser throw InvalidOperationException and others, about itself and without a place.
            YamlReasons.Report(message: null, filling.Reached, text.Span, problems);
            YamlRest.Report(text.Span, problems);
        }

        return false;
    }

    /// <summary>The place of a mark.</summary>
    public static TextPosition PositionOf(Mark mark) => new((int)Math.Max(1, mark.Line), (int)Math.Max(1, mark.Column));

    private bool TryFill()
    {
        var documents = 0;
        while (parser.MoveNext())
        {
            switch (parser.Current)
            {
                case StreamStart or StreamEnd or DocumentEnd:
                    break;
                case DocumentStart start when documents++ > 0:
                    problems.Report(SyntaxProblems.SecondDocument, PositionOf(start.Start), "");
                    return tape.Count > 0;
                case DocumentStart start:
                    ReportDirectives(start);
                    break;
                default:
                    if (!TryAdd(parser.Current!))
                        return false;
                    break;
            }
        }

        if (tape.Count > 0 && !tape[0].Has(TokenFlags.Nothing))
            return true;

        problems.Report(SyntaxProblems.EmptyText, TextPosition.Start, "", Phrase.Quote("format: jingan-planning/1"));
        return false;
    }

    /// <summary>Adds a value; false, with a diagnostic, where a limit was passed.</summary>
    private bool TryAdd(ParsingEvent first)
    {
        var position = Reached = PositionOf(first.Start);
        if (!TryCount(position))
            return false;

        if (first is NodeEvent decorated)
            ReportDecoration(decorated, position);

        switch (first)
        {
            case Scalar scalar:
                AddScalar(scalar, position);
                return true;
            case SequenceStart or MappingStart:
                return TryAddContainer(first, position);
            case AnchorAlias alias:
                var name = Phrase.Quote("*" + alias.Value.Value);
                problems.Report(SyntaxProblems.AnchorOrAlias, position, "", new Phrase("别名" + name.Zh, "alias " + name.En));
                tape.Add(TokenKind.Refused, TokenFlags.None, offsets.Of(first.Start), 0);
                return true;
            default:
                throw new InvalidOperationException("unexpected text");
        }
    }

    private void AddScalar(Scalar scalar, TextPosition position)
    {
        var start = offsets.Of(scalar.Start);
        if (scalar.Style is ScalarStyle.DoubleQuoted && TextCheck.ReportForbidden(scalar.Value, position, problems))
        {
            tape.Add(TokenKind.Refused, TokenFlags.None, start, 0);
            return;
        }

        var flags = scalar.Style is ScalarStyle.Plain ? TokenFlags.Plain : TokenFlags.None;
        if (flags == TokenFlags.Plain && scalar.Value is "" or "~" or "null")
            flags |= TokenFlags.Nothing;

        if (scalar.Value.Length == 0)
            tape.Add(TokenKind.Scalar, flags, start, 0);
        else
            tape.Add(TokenKind.Scalar, flags, start, TextOf(scalar));
    }

    /// <summary>The text of a scalar; the line end that closes a block scalar is no part of it.</summary>
    private static string TextOf(Scalar scalar) =>
        scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded ? scalar.Value.TrimEnd('\n') : scalar.Value;

    private bool TryAddContainer(ParsingEvent first, TextPosition position)
    {
        if (++depth > limits.Depth)
        {
            problems.Report(SyntaxProblems.TooDeep, position, "", limits.Depth);
            return false;
        }

        var kind = first is MappingStart ? TokenKind.Mapping : TokenKind.Sequence;
        var container = tape.Add(kind, TokenFlags.None, offsets.Of(first.Start), 0);
        while (Next() is not (MappingEnd or SequenceEnd))
        {
            var isAdded = kind == TokenKind.Mapping ? TryAddKey(parser.Current!) && TryAdd(Next()) : TryAdd(parser.Current!);
            if (!isAdded)
                return false;
        }

        tape.Close(container);
        depth--;
        return true;
    }

    /// <summary>Adds a key; one that is no text is left out, with a diagnostic.</summary>
    /// <returns>False where a limit was passed.</returns>
    private bool TryAddKey(ParsingEvent first)
    {
        var key = tape.Count;
        var start = offsets.Of(first.Start);
        if (!TryAdd(first))
            return false;

        var text = KeyText(key, PositionOf(first.Start));
        tape.CutAt(key);
        if (text is null)
            tape.LeaveOut(tape.Add(TokenKind.Key, TokenFlags.Plain, start, 0));
        else
            tape.Add(TokenKind.Key, TokenFlags.None, start, text);

        return true;
    }

    private string? KeyText(int key, TextPosition position)
    {
        var isText = tape[key].Kind == TokenKind.Scalar;
        if (isText && tape[key].Has(TokenFlags.Plain) && tape.Text(key) == "<<")
            problems.Report(SyntaxProblems.MergeKey, position, "");
        else if (isText && tape.Text(key) is { Length: > 0 } text)
            return text;
        else if (tape[key].Kind != TokenKind.Refused)
            problems.Report(SyntaxProblems.KeyNotText, position, "", ShapeNames.Of(tape, key));

        return null;
    }

    private ParsingEvent Next() => parser.MoveNext() ? parser.Current! : throw new InvalidOperationException("unexpected end");

    private bool TryCount(TextPosition position)
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

    /// <summary>Byte offsets of a parser's marks, which count UTF-16 units and seldom go back.</summary>
    private sealed class CharacterOffsets(Tape tape)
    {
        private long units;
        private int offset;

        public int Of(Mark mark)
        {
            var utf8 = tape.Utf8;
            while (units < mark.Index && offset < utf8.Length)
            {
                var length = LengthAt(utf8[offset]);
                offset += length;
                units += length == 4 ? 2 : 1;
            }

            while (units > mark.Index && offset > 0)
            {
                do
                    offset--;
                while ((utf8[offset] & 0xC0) == 0x80);
                units -= LengthAt(utf8[offset]) == 4 ? 2 : 1;
            }

            return offset;
        }

        private static int LengthAt(byte lead) => lead switch
        {
            < 0x80 => 1,
            < 0xE0 => 2,
            < 0xF0 => 3,
            _ => 4,
        };
    }
}
