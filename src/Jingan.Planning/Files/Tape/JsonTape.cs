using System.Text.Json;

namespace Jingan.Planning.Files;

/// <summary>Fills a tape with the tokens of a JSON reader; one for each text.</summary>
/// <remarks>
/// Comments and commas before a closing bracket are no JSON; they are reported, and reading goes on behind them.
/// The reader lets a bracket pass where a comment stands in the place of a value; that is the end here.
/// </remarks>
internal ref struct JsonTape
{
    private readonly Tape tape;
    private readonly ReadOnlySpan<byte> utf8;
    private readonly ReadingLimits limits;
    private readonly DiagnosticBag problems;
    private readonly int[] open;
    private Utf8JsonReader reader;
    private int depth;
    private int nodes;

    private JsonTape(Tape tape, ReadingLimits limits, DiagnosticBag problems)
    {
        this.tape = tape;
        this.limits = limits;
        this.problems = problems;
        utf8 = tape.Utf8;
        open = new int[limits.Depth + 1];
        reader = new(utf8, new JsonReaderOptions
        {
            AllowTrailingCommas = true,
            CommentHandling = JsonCommentHandling.Allow,
            MaxDepth = limits.Depth + 1,
        });
    }

    private readonly int Here => (int)reader.TokenStartIndex;

    /// <summary>Fills an empty tape.</summary>
    /// <returns>False, with a diagnostic, where there is no whole value.</returns>
    public static bool TryFill(Tape tape, ReadingLimits limits, DiagnosticBag problems)
    {
        try
        {
            return new JsonTape(tape, limits, problems).TryFill();
        }
        catch (JsonException exception)
        {
            JsonReasons.Report(exception, tape.Utf8, problems);
            JsonSlips.ReportRest(tape.Utf8, problems);
            return false;
        }
    }

    /// <exception cref="JsonException">The text is not well-formed.</exception>
    private bool TryFill()
    {
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.Comment:
                    JsonReasons.ReportComment(tape.Places.At(Here), problems);
                    break;
                case JsonTokenType.EndObject when tape[tape.Count - 1].Kind == TokenKind.Key:
                    JsonReasons.ReportNoValue(tape.Places.At(Here), problems);
                    return false;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    Close();
                    break;
                case var type when !TryCount() || !TryAdd(type):
                    return false;
            }
        }

        return true;
    }

    private bool TryAdd(JsonTokenType type)
    {
        switch (type)
        {
            case JsonTokenType.StartObject:
                return TryOpen(TokenKind.Mapping);
            case JsonTokenType.StartArray:
                return TryOpen(TokenKind.Sequence);
            case JsonTokenType.PropertyName:
                AddKey();
                return true;
            case JsonTokenType.String:
                if (!TryAddText(TokenKind.Scalar))
                    tape.Add(TokenKind.Refused, TokenFlags.None, Here, 0);
                return true;
            case JsonTokenType.Null:
                tape.Add(TokenKind.Scalar, TokenFlags.Plain | TokenFlags.Nothing, Here, reader.ValueSpan.Length);
                return true;
            default:
                tape.Add(TokenKind.Scalar, TokenFlags.Plain, Here, reader.ValueSpan.Length);
                return true;
        }
    }

    private void AddKey()
    {
        if (reader.ValueSpan.IsEmpty)
            problems.Report(SyntaxProblems.KeyNotText, tape.Places.At(Here), "", ShapeNames.Nothing);
        else if (TryAddText(TokenKind.Key))
            return;

        tape.LeaveOut(tape.Add(TokenKind.Key, TokenFlags.Quoted, Here, 0));
    }

    /// <summary>Adds the string at hand; false, with a diagnostic, where it has a character that no value holds.</summary>
    private bool TryAddText(TokenKind kind)
    {
        if (!reader.ValueIsEscaped)
        {
            tape.Add(kind, TokenFlags.Quoted, Here, reader.ValueSpan.Length);
            return true;
        }

        try
        {
            var text = reader.GetString()!;
            if (TextCheck.FirstThatNoValueHolds(text) is { } forbidden)
            {
                problems.Report(SyntaxProblems.ForbiddenCharacter, tape.Places.At(Here), "", forbidden);
                return false;
            }

            tape.Add(kind, TokenFlags.None, Here, text);
            return true;
        }
        catch (InvalidOperationException)
        {
            JsonReasons.ReportHalfOfPair(tape.Places.At(Here), problems);
            return false;
        }
    }

    private bool TryOpen(TokenKind kind)
    {
        if (depth == limits.Depth)
        {
            problems.Report(SyntaxProblems.TooDeep, tape.Places.At(Here), "", limits.Depth);
            return false;
        }

        open[depth++] = tape.Add(kind, TokenFlags.None, Here, 0);
        return true;
    }

    private void Close()
    {
        tape.Close(open[--depth]);
        var last = Here - 1;
        while (utf8[last] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
            last--;

        if (utf8[last] == ',')
            JsonReasons.ReportTrailingComma(tape.Places.At(last), problems);
    }

    private bool TryCount()
    {
        if (++nodes <= limits.Nodes)
            return true;

        problems.Report(SyntaxProblems.TooManyNodes, tape.Places.At(Here), "", limits.Nodes);
        return false;
    }
}
