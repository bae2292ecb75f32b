using System.Buffers;
using System.Text;

namespace Jingan.Planning.Files;

/// <summary>A text of YAML or JSON as one array of tokens over its own bytes: what stands where, without a value made of anything.</summary>
/// <remarks>
/// Strings are made when they are asked for, lines, columns and paths when a problem is reported. The tokens are borrowed:
/// they are given back when the tape is disposed of, and nothing can be asked of it then.
/// </remarks>
internal sealed class Tape : IDisposable
{
    private const int BytesPerToken = 12;
    private const int FewestTokens = 64;
    private const int MostTokensAtFirst = 1 << 16;
    private const int ByteOrderMarkLength = 3;

    /// <summary>How many tokens are added between two looks whether it was cancelled, less one.</summary>
    private const int Often = 0xFFF;

    /// <summary>Up to here comparing each key with each is cheaper than hashing.</summary>
    private const int FewKeys = 24;

    private readonly byte[] bytes;
    private readonly int begin;
    private Token[] tokens;
    private TextNames? names;
    private List<string>? aside;
    private List<RepeatedPair>? repeated;
    private TapePlaces? places;
    private (int Mapping, int Key) next;

    /// <summary>An empty tape over a text in UTF-8, with or without a byte order mark. The bytes must not change while it is used.</summary>
    public Tape(byte[] bytes)
    {
        this.bytes = bytes;
        begin = bytes.AsSpan().StartsWith("\uFEFF"u8) ? ByteOrderMarkLength : 0;
        tokens = ArrayPool<Token>.Shared.Rent(Math.Clamp(bytes.Length / BytesPerToken, FewestTokens, MostTokensAtFirst));
    }

    /// <summary>The text, without a byte order mark: offsets of tokens are offsets in it.</summary>
    public ReadOnlySpan<byte> Utf8 => bytes.AsSpan(begin);

    /// <summary>Stops the filling of a long tape, and the reading of it.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>Whether the text is JSON, whose keys have no order.</summary>
    public bool IsJson { get; init; }

    /// <summary>How many tokens there are.</summary>
    public int Count { get; private set; }

    /// <summary>The keys that stand twice in one mapping, in the order in which the mappings end.</summary>
    public IReadOnlyList<RepeatedPair> Repeated => repeated ?? (IReadOnlyList<RepeatedPair>)[];

    /// <summary>Lines, columns and paths of the tokens.</summary>
    public TapePlaces Places => places ??= new(this);

    private TextNames Names => names ??= new(bytes);

    public ref readonly Token this[int index] => ref tokens[index];

    /// <summary>Adds a token with a text that stands in the bytes as it is.</summary>
    public int Add(TokenKind kind, TokenFlags flags, int start, int length)
    {
        if (Count == tokens.Length)
            Grow();

        if ((Count & Often) == 0)
            Cancellation.ThrowIfCancellationRequested();

        ref var token = ref tokens[Count];
        token.Start = start;
        token.Length = length;
        token.End = Count + 1;
        token.Kind = kind;
        token.Flags = flags;
        token.Hash = kind == TokenKind.Key ? KeyHash.Of(Span(token)) : (ushort)0;
        return Count++;
    }

    /// <summary>Adds a token whose text does not stand in the bytes as it is.</summary>
    public int Add(TokenKind kind, TokenFlags flags, int start, string text)
    {
        aside ??= [];
        aside.Add(text);
        var index = Add(kind == TokenKind.Key ? TokenKind.Scalar : kind, flags | TokenFlags.Aside, start, aside.Count - 1);
        if (kind == TokenKind.Key)
            (tokens[index].Kind, tokens[index].Hash) = (kind, KeyHash.Of(text));

        return index;
    }

    /// <summary>Ends a mapping or list: the tokens added since are in it.</summary>
    public void Close(int container)
    {
        tokens[container].End = Count;
        if (tokens[container].Kind == TokenKind.Mapping)
            FindRepeated(container);
    }

    /// <summary>Leaves a key with its value out of account.</summary>
    public void LeaveOut(int key) => tokens[key].Flags |= TokenFlags.LeftOut;

    /// <summary>Takes the tokens from one on away, and what stands twice among them: mappings within end last.</summary>
    public void CutAt(int count)
    {
        (Count, next) = (count, default);
        while (repeated is [.., var last] && last.Again >= count)
            repeated.RemoveAt(repeated.Count - 1);
    }

    /// <summary>Takes all tokens away.</summary>
    public void Clear()
    {
        CutAt(0);
        aside?.Clear();
        repeated?.Clear();
    }

    /// <summary>The text of a key or single value, quotation marks and escapes taken away.</summary>
    public string Text(int index)
    {
        ref readonly var token = ref tokens[index];
        if (token.Has(TokenFlags.Aside))
            return aside![token.Length];

        return Names.Get(begin + token.Start + (token.Has(TokenFlags.Quoted) ? 1 : 0), token.Length);
    }

    /// <summary>Copies the text of a single value, where there is room for it and it stands in the bytes as it is.</summary>
    /// <param name="index">The value.</param>
    /// <param name="text">Where to; then what was copied.</param>
    public bool TryCopy(int index, ref Span<char> text)
    {
        ref readonly var token = ref tokens[index];
        if (token.Kind != TokenKind.Scalar || token.Has(TokenFlags.Aside | TokenFlags.Nothing) || token.Length > text.Length)
            return false;

        text = text[..Encoding.UTF8.GetChars(Span(token), text)];
        return true;
    }

    /// <summary>Whether a key has a name.</summary>
    public bool Is(int key, ushort hash, ReadOnlySpan<byte> name)
    {
        ref readonly var token = ref tokens[key];
        if (token.Hash != hash || token.Has(TokenFlags.LeftOut))
            return false;

        return token.Has(TokenFlags.Aside)
            ? Encoding.UTF8.GetBytes(aside![token.Length]).AsSpan().SequenceEqual(name)
            : Span(token).SequenceEqual(name);
    }

    /// <summary>Whether a text in UTF-8 may begin with a key; a key that does not stand in the bytes as it is may.</summary>
    public bool IsStart(int key, ReadOnlySpan<byte> text) => tokens[key].Has(TokenFlags.Aside) || text.StartsWith(Span(tokens[key]));

    /// <summary>The value of the key with a name in a mapping; below 0 where there is none.</summary>
    public int Find(int mapping, ushort hash, ReadOnlySpan<byte> name)
    {
        ref readonly var token = ref tokens[mapping];
        if (((uint)token.Length & KeyHash.BitOf(hash)) == 0)
            return -1;

        // Most files keep the order of the form, in which keys are asked for: the one behind the key found last is looked at first.
        var from = next.Mapping == mapping && next.Key > mapping ? next.Key : mapping + 1;
        var found = Find(from, token.End, hash, name);
        if (found < 0)
            found = Find(mapping + 1, from, hash, name);

        if (found >= 0)
            next = (mapping, tokens[found].End);

        return found;
    }

    private int Find(int from, int end, ushort hash, ReadOnlySpan<byte> name)
    {
        for (var key = from; key < end; key = tokens[key + 1].End)
        {
            if (Is(key, hash, name))
                return key + 1;
        }

        return -1;
    }

    /// <summary>Gives the tokens back.</summary>
    public void Dispose()
    {
        ArrayPool<Token>.Shared.Return(tokens);
        (tokens, Count) = ([], 0);
    }

    private ReadOnlySpan<byte> Span(in Token token) =>
        bytes.AsSpan(begin + token.Start + (token.Has(TokenFlags.Quoted) ? 1 : 0), token.Length);

    private void Grow()
    {
        var larger = ArrayPool<Token>.Shared.Rent(2 * tokens.Length);
        tokens.AsSpan(0, Count).CopyTo(larger);
        ArrayPool<Token>.Shared.Return(tokens);
        tokens = larger;
    }

    /// <summary>Sets the bits of a mapping's keys and leaves out those that stand there already: the first counts.</summary>
    private void FindRepeated(int mapping)
    {
        var (bits, count) = (0u, 0);
        for (var key = mapping + 1; key < Count; key = tokens[key + 1].End)
        {
            if (tokens[key].Has(TokenFlags.LeftOut))
                continue;

            if (++count > FewKeys)
            {
                FindRepeatedOfMany(mapping);
                return;
            }

            var bit = KeyHash.BitOf(tokens[key].Hash);
            if ((bits & bit) != 0 && FirstLike(mapping, key) is >= 0 and var first)
                Repeat(first, key);

            bits |= bit;
        }

        tokens[mapping].Length = (int)bits;
    }

    private int FirstLike(int mapping, int again)
    {
        for (var key = mapping + 1; key < again; key = tokens[key + 1].End)
        {
            if (!tokens[key].Has(TokenFlags.LeftOut) && tokens[key].Hash == tokens[again].Hash && Text(key) == Text(again))
                return key;
        }

        return -1;
    }

    private void FindRepeatedOfMany(int mapping)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var key = mapping + 1; key < Count; key = tokens[key + 1].End)
        {
            if (!tokens[key].Has(TokenFlags.LeftOut) && !first.TryAdd(Text(key), key))
                Repeat(first[Text(key)], key);
        }

        tokens[mapping].Length = -1;
    }

    private void Repeat(int first, int again)
    {
        (repeated ??= []).Add(new(first, again));
        LeaveOut(again);
    }
}

/// <summary>A key that stands in one mapping twice.</summary>
/// <param name="First">The one that counts.</param>
/// <param name="Again">The other one.</param>
internal readonly record struct RepeatedPair(int First, int Again);
