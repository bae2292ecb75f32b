using System.Globalization;
using System.Text;

namespace Jingan.Planning.Files;

/// <summary>Lines, columns and paths of a tape's tokens, worked out from byte offsets when they are asked for.</summary>
/// <remarks>
/// A path is the way from the top to a value: <c>plan.targets[retail-sales].unit</c>.
/// Items are named by their id where they have one, else by their number, counted from 0. Long keys are cut.
/// </remarks>
internal sealed class TapePlaces(Tape tape)
{
    /// <summary>From one known place to the next so many bytes are counted: long lines cost no more than short ones.</summary>
    private const int Stride = 1024;
    private const int LongestKey = 60;
    private static readonly ushort IdHash = KeyHash.Of(Id);

    private TextPosition[]? known;

    private static ReadOnlySpan<byte> Id => "id"u8;

    /// <summary>The place of a byte of the text.</summary>
    public TextPosition At(int offset)
    {
        known ??= KnownPlaces();
        var stride = Math.Min(offset / Stride, known.Length - 1);
        return new Utf8Places(tape.Utf8, stride * Stride, known[stride]).At(offset);
    }

    /// <summary>Where to point a reader: the value itself, or its key where the value is a mapping, a list or empty.</summary>
    public TextPosition Of(int token) => At(tape[PointedAt(token)].Start);

    /// <summary>The path of a value; empty for the whole.</summary>
    public string PathOf(int value)
    {
        var path = new StringBuilder();
        for (var node = 0; node != value;)
            node = tape[node].Kind == TokenKind.Mapping ? StepIntoMapping(node, value, path) : StepIntoSequence(node, value, path);

        return path.ToString();
    }

    /// <summary>The path that a key of a mapping has or would have.</summary>
    public string PathOf(int mapping, string key) => PathOf(mapping) + Step(key, isFirst: mapping == 0);

    /// <summary>The name of an item in brackets.</summary>
    public string NameOf(int item, int number)
    {
        var id = tape[item].Kind == TokenKind.Mapping ? tape.Find(item, IdHash, Id) : -1;
        return id >= 0 && tape[id].Kind == TokenKind.Scalar && tape.Text(id) is var text && Identifier.IsValid(text)
            ? text
            : number.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Reports the keys that stand twice in one mapping, naming both places: parsers let them pass.</summary>
    public void ReportRepeated(DiagnosticBag problems)
    {
        var hidden = 0;
        foreach (var (first, again) in tape.Repeated.OrderBy(pair => pair.Again))
        {
            if (again < hidden)
                continue;

            hidden = tape[again + 1].End;
            var key = tape.Text(again);
            var path = problems.IsFull ? "" : PathOf(MappingOf(again), key);
            problems.Report(SyntaxProblems.DuplicateKey, Of(again), path, Phrase.Quote(key), Of(first));
        }
    }

    /// <summary>Finds the value that a path leads to from another one.</summary>
    /// <returns>False where it leads nowhere; then the value is the last one on the way.</returns>
    public bool TryFind(int from, ReadOnlySpan<char> path, out int found)
    {
        for (found = from; !path.IsEmpty;)
        {
            var next = tape[found].Kind switch
            {
                TokenKind.Mapping => Value(found, ref path),
                TokenKind.Sequence => Item(found, ref path),
                _ => -1,
            };
            if (next < 0)
                return false;

            found = next;
        }

        return true;
    }

    private static string Step(string key, bool isFirst)
    {
        var shown = key.Length > LongestKey ? key[..LongestKey] : key;
        return isFirst ? shown : "." + shown;
    }

    private int PointedAt(int token)
    {
        if (token == 0 || tape[token - 1].Kind != TokenKind.Key)
            return token;

        var isEmpty = tape[token] is { Kind: TokenKind.Scalar, Length: 0, Flags: TokenFlags.Plain or (TokenFlags.Plain | TokenFlags.Nothing) };
        return isEmpty || tape[token].Kind is TokenKind.Mapping or TokenKind.Sequence ? token - 1 : token;
    }

    private int StepIntoMapping(int mapping, int value, StringBuilder path)
    {
        var key = mapping + 1;
        while (tape[key + 1].End <= value)
            key = tape[key + 1].End;

        path.Append(Step(tape.Text(key), isFirst: mapping == 0));
        return key + 1;
    }

    private int StepIntoSequence(int sequence, int value, StringBuilder path)
    {
        var (item, number) = (sequence + 1, 0);
        for (; tape[item].End <= value; number++)
            item = tape[item].End;

        path.Append('[').Append(NameOf(item, number)).Append(']');
        return item;
    }

    /// <summary>The mapping that a key stands in.</summary>
    private int MappingOf(int key)
    {
        var mapping = key - 1;
        while (tape[mapping].Kind != TokenKind.Mapping || tape[mapping].End <= key)
            mapping--;

        return mapping;
    }

    private int Value(int mapping, ref ReadOnlySpan<char> path)
    {
        var rest = path[0] == '.' ? path[1..] : path;
        var (found, length) = (-1, 0);
        var begin = new byte[Encoding.UTF8.GetMaxByteCount(rest.Length)];
        var size = Encoding.UTF8.GetBytes(rest, begin);
        for (var key = mapping + 1; key < tape[mapping].End; key = tape[key + 1].End)
        {
            if (!tape.IsStart(key, begin.AsSpan(0, size)))
                continue;

            var name = tape.Text(key);
            var isWhole = rest.StartsWith(name, StringComparison.Ordinal) && (rest.Length == name.Length || rest[name.Length] is '.' or '[');
            if (isWhole && name.Length > length && !tape[key].Has(TokenFlags.LeftOut))
                (found, length) = (key + 1, name.Length);
        }

        path = rest[length..];
        return found;
    }

    private int Item(int sequence, ref ReadOnlySpan<char> path)
    {
        var end = path[0] == '[' ? path.IndexOf(']') : -1;
        if (end < 0)
            return -1;

        var name = path[1..end];
        var number = 0;
        for (var item = sequence + 1; item < tape[sequence].End; item = tape[item].End, number++)
        {
            if (!name.SequenceEqual(NameOf(item, number)))
                continue;

            path = path[(end + 1)..];
            return item;
        }

        return -1;
    }

    private TextPosition[] KnownPlaces()
    {
        var counting = new Utf8Places(tape.Utf8);
        var all = new TextPosition[(tape.Utf8.Length / Stride) + 1];
        for (var stride = 0; stride < all.Length; stride++)
            all[stride] = counting.At(stride * Stride);

        return all;
    }
}
