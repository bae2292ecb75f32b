using System.Runtime.InteropServices;
using System.Text.Json;

namespace Jingan.Planning.Files;

/// <summary>Builds a syntax tree of a JSON reader's tokens; one for each text.</summary>
/// <remarks>Comments and commas before a closing bracket are no JSON; they are reported, and reading goes on behind them.</remarks>
internal ref struct JsonTreeBuilder
{
    private readonly ReadOnlySpan<byte> utf8;
    private readonly ReadingLimits limits;
    private readonly DiagnosticBag problems;

    private readonly OpenEntries entries = new();

    /// <summary>The items of the lists that are open, those of the innermost last.</summary>
    private readonly List<SyntaxNode> items = [];
    private readonly WordCache words = new();
    private Utf8JsonReader reader;
    private Utf8Places places;
    private int depth;
    private int nodes;

    public JsonTreeBuilder(ReadOnlySpan<byte> utf8, ReadingLimits limits, DiagnosticBag problems)
    {
        this.utf8 = utf8;
        this.limits = limits;
        this.problems = problems;
        places = new(utf8);
        reader = new(utf8, new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Allow, MaxDepth = limits.Depth + 1 });
    }

    /// <summary>The root; null where a limit was passed.</summary>
    /// <exception cref="JsonException">The text is not well-formed.</exception>
    public SyntaxNode? Build()
    {
        Next();
        var root = Value(key: null);
        while (root is not null && Next())
        {
            // A second value makes the reader throw; what comes here was a comment.
        }

        if (entries.MetRepeatedKeys && root is not null)
            DuplicateKeys.Report(root, problems);

        return root;
    }

    private SyntaxNode? Value(TextPosition? key)
    {
        var position = Here();
        if (!Count(position))
            return null;

        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject when Enter(position):
                return Mapping(key ?? position);
            case JsonTokenType.StartArray when Enter(position):
                return Sequence(key ?? position);
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                return null;
            case JsonTokenType.String:
                return Text(position) is { } text ? new ScalarNode(text, ScalarForm.Text, position) : new RefusedNode(position);
            default:
                return new ScalarNode(words.Get(reader.ValueSpan), ScalarForm.Plain, position);
        }
    }

    private SequenceNode? Sequence(TextPosition position)
    {
        var outer = items.Count;
        while (Next() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (Value(key: null) is not { } item)
                return null;

            items.Add(item);
        }

        Leave();
        var sequence = new SequenceNode([.. CollectionsMarshal.AsSpan(items)[outer..]], position);
        items.RemoveRange(outer, items.Count - outer);
        return sequence;
    }

    private MappingNode? Mapping(TextPosition position)
    {
        var outer = entries.Count;
        while (Next() && reader.TokenType != JsonTokenType.EndObject)
        {
            var keyPosition = Here();
            if (!Count(keyPosition))
                return null;

            var key = Text(keyPosition);
            Next();
            if (Value(keyPosition) is not { } value)
                return null;

            if (key is { Length: > 0 })
                entries.Add(key, keyPosition, value);
            else if (key is not null)
                problems.Report(SyntaxProblems.KeyNotText, keyPosition, "", Shapes.Nothing);
        }

        Leave();
        return entries.Close(outer, position);
    }

    /// <summary>The string at hand; null, with a diagnostic, where it has a character that no value holds.</summary>
    private string? Text(TextPosition position)
    {
        if (!reader.ValueIsEscaped)
            return words.Get(reader.ValueSpan);

        try
        {
            var text = reader.GetString()!;
            return TextCheck.ReportForbidden(text, position, problems) ? null : text;
        }
        catch (InvalidOperationException)
        {
            JsonReasons.ReportHalfOfPair(position, problems);
            return null;
        }
    }

    /// <summary>Goes to the next token that is no comment.</summary>
    private bool Next()
    {
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.Comment)
                return true;

            JsonReasons.ReportComment(Here(), problems);
        }

        return false;
    }

    private bool Enter(TextPosition position)
    {
        if (++depth <= limits.Depth)
            return true;

        problems.Report(SyntaxProblems.TooDeep, position, "", limits.Depth);
        return false;
    }

    private void Leave()
    {
        depth--;
        var before = utf8[..(int)reader.TokenStartIndex].TrimEnd(" \t\r\n"u8);
        if (before is [.., (byte)','])
            JsonReasons.ReportTrailingComma(places.At(before.Length - 1), problems);
    }

    private bool Count(TextPosition position)
    {
        if (++nodes <= limits.Nodes)
            return true;

        problems.Report(SyntaxProblems.TooManyNodes, position, "", limits.Nodes);
        return false;
    }

    private TextPosition Here() => places.At((int)reader.TokenStartIndex);
}
