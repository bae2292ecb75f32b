using System.Buffers;
using System.Text;

namespace Jingan.Planning.Files;

/// <summary>Fills a tape with the YAML that people write every day, and declines all other for YamlDotNet to read.</summary>
/// <remarks>
/// Taken: block mappings and lists, collections of flow style on one line, plain and quoted scalars on one line, literal and folded blocks,
/// comments, LF and CR LF. Declining is always right; what is taken must be what YamlDotNet reads, in kinds, texts, order and places:
/// the fuzz program compares the two. Without this file, and the one call of it, everything is read the same, only five times slower.
/// </remarks>
internal ref struct EverydayYaml
{
    private const int LongestKey = 1_000;

    /// <summary>What no plain scalar begins with here.</summary>
    private static readonly SearchValues<byte> Indicators = SearchValues.Create("-?:,[]{}#&*!|>'\"%@` "u8);

    private static readonly SearchValues<byte> FlowSigns = SearchValues.Create(",[]{}:#?"u8);

    private readonly Tape tape;
    private readonly ReadOnlySpan<byte> text;
    private readonly ReadingLimits limits;
    private readonly bool hasReturns;

    /// <summary>Where the line begins, where reading stands in it, where what it holds ends, and where the next one begins.</summary>
    private int line;
    private int at;
    private int end;
    private int next;

    /// <summary>How many spaces the line begins with; below 0 behind the last line.</summary>
    private int indent;
    private int depth;

    private EverydayYaml(Tape tape, ReadingLimits limits, bool hasReturns)
    {
        this.tape = tape;
        this.limits = limits;
        this.hasReturns = hasReturns;
        text = tape.Utf8;
    }

    /// <summary>Fills an empty tape.</summary>
    /// <param name="tape">The tape; its text is UTF-8 without characters that do not belong in a text.</param>
    /// <param name="limits">How much is read.</param>
    /// <returns>False where it declines; then the tape holds nothing.</returns>
    public static bool TryFill(Tape tape, ReadingLimits limits)
    {
        var returns = tape.Utf8.Count((byte)'\r');
        var isEveryday = !tape.Utf8.Contains((byte)'\t') && (returns == 0 || returns == tape.Utf8.Count("\r\n"u8));
        if (isEveryday && new EverydayYaml(tape, limits, returns > 0).TryFill())
            return true;

        tape.Clear();
        return false;
    }

    private bool TryFill()
    {
        NextLine();
        return indent == 0 && Mapping(0) && indent < 0;
    }

    /// <summary>Keys that begin at a column; reading stands at the first.</summary>
    private bool Mapping(int column)
    {
        if (!TryOpen(TokenKind.Mapping, out var mapping))
            return false;

        do
        {
            if (!Key() || !Value(column))
                return false;
        }
        while (indent == column);

        return indent < column && Close(mapping);
    }

    /// <summary>Items whose hyphens stand at a column; reading stands at the first hyphen.</summary>
    private bool Sequence(int column, bool isBesideKeys)
    {
        if (!TryOpen(TokenKind.Sequence, out var sequence))
            return false;

        while (indent == column && IsItem())
        {
            at++;
            if (IsRestBlank() || !Item(column))
                return false;
        }

        return (indent < column || (isBesideKeys && indent == column)) && Close(sequence);
    }

    private readonly bool IsItem() => text[at] == '-' && at + 1 < end && text[at + 1] == ' ';

    private bool Item(int column) => IsKey() ? Mapping(at - line) : Inline(column);

    /// <summary>A key with its colon.</summary>
    private bool Key()
    {
        if (text[at] is (byte)'"' or (byte)'\'')
        {
            var start = at;
            if (!Quoted(TokenKind.Key) || at == end || text[at] != ':' || at - start > LongestKey || at == start + 2)
                return false;
        }
        else
        {
            var length = PlainKeyLength();
            if (length is <= 0 or > LongestKey || !IsPlainStart() || text[at + length - 1] == ' ' || text.Slice(at, length).SequenceEqual("<<"u8))
                return false;

            if (!TryAdd(TokenKind.Key, TokenFlags.Plain, at, length))
                return false;

            at += length;
        }

        at++;
        return at == end || text[at] == ' ';
    }

    /// <summary>What stands behind a key's colon, on its line or below it.</summary>
    private bool Value(int column)
    {
        var place = at;
        if (!IsRestBlank())
            return Inline(column);

        NextLine();
        if (indent > column)
            return IsItem() ? Sequence(indent, isBesideKeys: false) : Mapping(indent);

        if (indent == column && IsItem())
            return Sequence(column, isBesideKeys: true);

        return TryAdd(TokenKind.Scalar, TokenFlags.Plain | TokenFlags.Nothing, place, 0);
    }

    /// <summary>A value that begins on the line of its key or hyphen, which stands at a column; what follows begins no deeper.</summary>
    private bool Inline(int column)
    {
        var isRead = text[at] switch
        {
            (byte)'"' or (byte)'\'' => Quoted(TokenKind.Scalar),
            (byte)'[' or (byte)'{' => Flow(),
            (byte)'|' or (byte)'>' => Block(column),
            _ => Plain(),
        };
        if (!isRead || !IsRestBlank())
            return false;

        NextLine();
        return indent <= column;
    }

    private bool Plain()
    {
        if (!IsPlainStart())
            return false;

        var stop = end;
        for (var search = at; search < end; search++)
        {
            var found = text[search..end].IndexOfAny((byte)':', (byte)'#');
            if (found < 0)
                break;

            search += found;
            if (text[search] == '#' && text[search - 1] == ' ')
            {
                stop = search;
                break;
            }

            if (text[search] == ':' && (search + 1 == end || text[search + 1] == ' '))
                return false;
        }

        return AddPlain(TokenKind.Scalar, text[at..stop].TrimEnd((byte)' ').Length);
    }

    private bool AddPlain(TokenKind kind, int length)
    {
        var isNothing = kind == TokenKind.Scalar && (text.Slice(at, length).SequenceEqual("~"u8) || text.Slice(at, length).SequenceEqual("null"u8));
        var start = at;
        at += length;
        return TryAdd(kind, isNothing ? TokenFlags.Plain | TokenFlags.Nothing : TokenFlags.Plain, start, length);
    }

    /// <summary>Whether a plain scalar begins here: with no sign that means something, or with a minus sign before a digit.</summary>
    private readonly bool IsPlainStart()
    {
        if (text[at] == '-')
            return at + 1 < end && char.IsAsciiDigit((char)text[at + 1]);

        // Three full stops at the start of a line end a document.
        return !Indicators.Contains(text[at]) && (at > line || text[at] != '.');
    }

    /// <summary>Whether a key begins here.</summary>
    private readonly bool IsKey()
    {
        if (text[at] is (byte)'[' or (byte)'{' or (byte)'|' or (byte)'>')
            return false;

        if (text[at] is not ((byte)'"' or (byte)'\''))
            return PlainKeyLength() >= 0;

        var behind = BehindQuoted(out _);
        return behind >= 0 && behind < end && text[behind] == ':' && (behind + 1 == end || text[behind + 1] == ' ');
    }

    /// <summary>How long the plain key is that begins here; below 0 where no key begins here.</summary>
    private readonly int PlainKeyLength()
    {
        for (var search = at; search < end; search++)
        {
            var found = text[search..end].IndexOfAny((byte)':', (byte)'#');
            if (found < 0)
                break;

            search += found;
            if (text[search] == '#' && search > at && text[search - 1] == ' ')
                break;

            if (text[search] == ':' && (search + 1 == end || text[search + 1] == ' '))
                return search - at;
        }

        return -1;
    }

    /// <summary>Where the line goes on behind the text in quotation marks that begins here; below 0 where it does not end on the line.</summary>
    private readonly int BehindQuoted(out bool isEscaped)
    {
        isEscaped = false;
        var mark = text[at];
        for (var search = at + 1; search < end; search++)
        {
            var found = mark == '"' ? text[search..end].IndexOfAny((byte)'"', (byte)'\\') : text[search..end].IndexOf(mark);
            if (found < 0)
                return -1;

            search += found;
            var isPair = text[search] == '\\' || (mark == '\'' && search + 1 < end && text[search + 1] == mark);
            if (!isPair)
                return search + 1;

            isEscaped = true;
            search++;
        }

        return -1;
    }

    private bool Quoted(TokenKind kind)
    {
        var (start, behind) = (at, BehindQuoted(out var isEscaped));
        if (behind < 0)
            return false;

        at = behind;
        if (!isEscaped)
            return TryAdd(kind, TokenFlags.Quoted, start, behind - start - 2);

        return Unescaped(text[(start + 1)..(behind - 1)], text[start] == '"' ? (byte)'\\' : (byte)'\'') is { } unescaped
            && TryAdd(kind, TokenFlags.None, start, unescaped);
    }

    /// <summary>A text with its commonest escapes taken away; null where it has others.</summary>
    private static string? Unescaped(ReadOnlySpan<byte> quoted, byte escape)
    {
        var unescaped = new ArrayBufferWriter<byte>(quoted.Length);
        while (quoted.IndexOf(escape) is >= 0 and var found)
        {
            byte? meant = quoted[found + 1] switch
            {
                (byte)'\'' when escape == '\'' => (byte)'\'',
                (byte)'"' when escape == '\\' => (byte)'"',
                (byte)'\\' when escape == '\\' => (byte)'\\',
                (byte)'n' when escape == '\\' => (byte)'\n',
                (byte)'t' when escape == '\\' => (byte)'\t',
                _ => null,
            };
            if (meant is not { } character)
                return null;

            unescaped.Write(quoted[..found]);
            unescaped.Write([character]);
            quoted = quoted[(found + 2)..];
        }

        unescaped.Write(quoted);
        return Encoding.UTF8.GetString(unescaped.WrittenSpan);
    }

    private bool Flow() => text[at] switch
    {
        (byte)'[' => FlowSequence(),
        (byte)'{' => FlowMapping(),
        (byte)'"' or (byte)'\'' => Quoted(TokenKind.Scalar),
        _ => FlowPlain(TokenKind.Scalar),
    };

    private bool FlowSequence()
    {
        if (!TryOpen(TokenKind.Sequence, out var sequence))
            return false;

        at++;
        if (TryTake((byte)']'))
            return Close(sequence);

        do
        {
            if (!SkipSpaces() || !Flow())
                return false;
        }
        while (TryTake((byte)','));

        return TryTake((byte)']') && Close(sequence);
    }

    private bool FlowMapping()
    {
        if (!TryOpen(TokenKind.Mapping, out var mapping))
            return false;

        at++;
        if (TryTake((byte)'}'))
            return Close(mapping);

        do
        {
            if (!SkipSpaces() || !FlowKey() || !SkipSpaces() || !Flow())
                return false;
        }
        while (TryTake((byte)','));

        return TryTake((byte)'}') && Close(mapping);
    }

    private bool FlowKey()
    {
        var start = at;
        var isRead = text[at] is (byte)'"' or (byte)'\'' ? Quoted(TokenKind.Key) && at > start + 2 : FlowPlain(TokenKind.Key);
        if (!isRead || at - start > LongestKey || at + 1 >= end || text[at] != ':' || text[at + 1] != ' ')
            return false;

        at++;
        return true;
    }

    private bool FlowPlain(TokenKind kind)
    {
        if (!IsPlainStart())
            return false;

        var stop = FlowPlainEnd(kind);
        if (stop < 0)
            return false;

        var length = text[at..stop].TrimEnd((byte)' ').Length;
        var isAllowed = kind != TokenKind.Key || (length == stop - at && !text[at..stop].SequenceEqual("<<"u8));
        return isAllowed && AddPlain(kind, length);
    }

    /// <summary>Where the plain scalar ends that begins here; below 0 where that is not plain to see.</summary>
    private readonly int FlowPlainEnd(TokenKind kind)
    {
        for (var search = at; search < end; search++)
        {
            var found = text[search..end].IndexOfAny(FlowSigns);
            if (found < 0)
                return -1;

            search += found;
            switch (text[search])
            {
                case (byte)',' or (byte)']' or (byte)'}':
                    return kind == TokenKind.Scalar ? search : -1;
                case (byte)'#' when text[search - 1] != ' ':
                    break;
                case (byte)':' when search + 1 < end && char.IsAsciiLetterOrDigit((char)text[search + 1]):
                    break;
                case (byte)':' when kind == TokenKind.Key:
                    return search;
                default:
                    return -1;
            }
        }

        return -1;
    }

    /// <summary>A block of lines, literal or folded, below a key or hyphen at a column.</summary>
    private bool Block(int column)
    {
        var start = at;
        var isFolded = text[at++] == '>';
        if (at < end && text[at] is (byte)'+' or (byte)'-')
            at++;

        if (!IsRestBlank())
            return false;

        var lines = new ArrayBufferWriter<byte>();
        var (inner, breaks) = (0, 0);
        while (next < text.Length)
        {
            TakeLine(next);
            var spaces = text[line..end].IndexOfAnyExcept((byte)' ');
            if (spaces < 0)
            {
                if (inner == 0 || end - line > inner)
                    return false;

                breaks++;
                continue;
            }

            if (inner == 0)
                inner = spaces;

            if (inner <= column)
                return false;

            if (spaces < inner)
            {
                next = line;
                break;
            }

            if (isFolded && spaces > inner)
                return false;

            Break(lines, isFolded, breaks);
            lines.Write(text[(line + inner)..end]);
            breaks = 1;
        }

        // Nothing is left of the last line that was taken.
        at = end = next;
        return inner > 0 && TryAdd(TokenKind.Scalar, TokenFlags.None, start, Encoding.UTF8.GetString(lines.WrittenSpan));
    }

    /// <summary>Ends a line of a block: folding makes a space of one line end and takes one of several away.</summary>
    private static void Break(ArrayBufferWriter<byte> lines, bool isFolded, int breaks)
    {
        if (isFolded && breaks == 1)
            lines.Write(" "u8);

        for (var left = isFolded ? breaks - 1 : breaks; left > 0; left--)
            lines.Write("\n"u8);
    }

    /// <summary>Goes behind the spaces of the line; true where nothing else or a comment follows.</summary>
    private bool IsRestBlank()
    {
        var before = at;
        return !SkipSpaces() || (text[at] == '#' && at > before);
    }

    /// <summary>Goes behind spaces; false where the line ends there.</summary>
    private bool SkipSpaces()
    {
        while (at < end && text[at] == ' ')
            at++;

        return at < end;
    }

    /// <summary>Goes behind spaces and a sign; false where another one stands there.</summary>
    private bool TryTake(byte sign)
    {
        if (!SkipSpaces() || text[at] != sign)
            return false;

        at++;
        return true;
    }

    private bool TryOpen(TokenKind kind, out int container)
    {
        container = tape.Count;
        return ++depth <= limits.Depth && TryAdd(kind, TokenFlags.None, at, 0);
    }

    private bool Close(int container)
    {
        depth--;
        tape.Close(container);
        return true;
    }

    private readonly bool TryAdd(TokenKind kind, TokenFlags flags, int start, int length)
    {
        tape.Add(kind, flags, start, length);
        return tape.Count <= limits.Nodes;
    }

    private readonly bool TryAdd(TokenKind kind, TokenFlags flags, int start, string unescaped)
    {
        tape.Add(kind, flags, start, unescaped);
        return tape.Count <= limits.Nodes;
    }

    /// <summary>Goes to the next line that holds more than spaces and a comment.</summary>
    private void NextLine()
    {
        while (next < text.Length)
        {
            TakeLine(next);
            at = line;
            if (!SkipSpaces() || text[at] == '#')
                continue;

            indent = at - line;
            return;
        }

        indent = -1;
    }

    private void TakeLine(int start)
    {
        line = start;
        var length = text[start..].IndexOf((byte)'\n');
        end = length < 0 ? text.Length : start + length;
        next = Math.Min(end + 1, text.Length);
        if (hasReturns && end > start && text[end - 1] == '\r')
            end--;
    }
}
