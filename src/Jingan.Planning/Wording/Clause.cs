namespace Jingan.Planning.Wording;

/// <summary>A clause in pieces, and the ways around in it.</summary>
/// <param name="text">The folded clause.</param>
/// <param name="pieces">Its pieces.</param>
/// <param name="note">What stood in brackets beside it; null for nothing.</param>
internal readonly ref struct Clause(string text, TokenList pieces, string? note)
{
    private static readonly WordSet Verbs = WordSet.Of(WordKind.Level, WordKind.Flow, WordKind.Increase, WordKind.Decrease);

    private static readonly WordSet Manners = WordSet.Of(WordKind.Neutral, WordKind.Stretch, WordKind.Commitment);

    private readonly ReadOnlySpan<Token> tokens = pieces.Span;

    public string Text => text;

    public string? Note => note;

    /// <summary>How firmly it is worded.</summary>
    public Modality? Modality { get; } =
        pieces.Words.Contains(WordKind.Stretch) ? Planning.Modality.Stretch
        : pieces.Words.Contains(WordKind.Commitment) ? Planning.Modality.Commitment
        : null;

    /// <summary>The families of words that occur in it.</summary>
    public WordFamily Families { get; } = WordFamilies.In(text);

    /// <summary>The first piece that is neither time nor manner; past the end for none.</summary>
    public int First { get; } = FirstOf(pieces.Span);

    public int Count => tokens.Length;

    public ref readonly Token this[int index] => ref tokens[index];

    public ReadOnlySpan<char> TextOf(int index) => text.AsSpan(tokens[index].Start, tokens[index].Length);

    public bool Is(int index, string words) => TextOf(index).SequenceEqual(words);

    /// <summary>Words of manner and time change nothing in what a clause states: 基本, 力争, 确保.</summary>
    private static bool IsManner(in Token token) => token.Kind == TokenKind.Word && Manners.Contains(token.Word);

    /// <summary>The function words that lead to a number without a gap.</summary>
    public FrontWords Front(int index)
    {
        var (start, words, move) = (index, default(WordSet), default(ChangeDirection?));
        for (; start > 0 && tokens[start - 1].Kind is TokenKind.Word or TokenKind.Date or TokenKind.Span; start--)
        {
            if (tokens[start - 1].Kind != TokenKind.Word)
                continue;

            words = words.With(tokens[start - 1].Word);
            move ??= tokens[start - 1].Move;
        }

        return new(start, words, move);
    }

    /// <summary>Whether nothing but words that close a statement follows.</summary>
    public bool EndsBehind(int index)
    {
        for (var next = index + 1; next < tokens.Length; next++)
        {
            if ((tokens[next].Kind == TokenKind.Text && !ClosingWords.Contains(TextOf(next))) || tokens[next].Kind is TokenKind.Name or TokenKind.Amount)
                return false;
        }

        return true;
    }

    /// <summary>Where the number before a place ends in the text; 0 where it is the first.</summary>
    public int EndOfNumberBefore(int index)
    {
        var before = index - 1;
        while (before >= 0 && !tokens[before].IsNumber)
            before--;

        return before < 0 ? 0 : tokens[before].End;
    }

    /// <summary>The place of the number behind a place; past the end for none.</summary>
    public int NextNumber(int index)
    {
        var next = index + 1;
        while (next < tokens.Length && !tokens[next].IsNumber)
            next++;

        return next;
    }

    /// <summary>The first place of a word from a place on, before an end; -1 for none.</summary>
    public int Find(WordKind word, int from, int end)
    {
        for (var index = from; index < end; index++)
        {
            if (tokens[index].Is(word))
                return index;
        }

        return -1;
    }

    /// <summary>The last verb of a level, a count or a change in front of a place, up to the number before: 达到…总量的20%.</summary>
    public WordKind? LastVerb(int start)
    {
        for (var index = start - 1; index >= 0 && !tokens[index].IsNumber; index--)
        {
            if (tokens[index].Kind == TokenKind.Word && Verbs.Contains(tokens[index].Word))
                return tokens[index].Word;
        }

        return null;
    }

    /// <summary>How firmly a number is worded, by the words up to the number before.</summary>
    public Modality? ModalityBefore(int index)
    {
        for (var before = index - 1; before >= 0 && !tokens[before].IsNumber; before--)
        {
            if (tokens[before].Is(WordKind.Stretch))
                return Planning.Modality.Stretch;

            if (tokens[before].Is(WordKind.Commitment))
                return Planning.Modality.Commitment;
        }

        return null;
    }

    /// <summary>Whether it says when, and nothing else but function words.</summary>
    public bool IsTimeOnly()
    {
        var hasTime = false;
        foreach (ref readonly var token in tokens)
        {
            hasTime |= token.IsTime;
            if (!token.IsTime && token.Kind != TokenKind.Word)
                return false;
        }

        return hasTime;
    }

    /// <summary>What a number is of: the words in front of those that lead to it, or else those behind it; null for none.</summary>
    public string? Subject(int index, int start)
    {
        if (start > 0 && tokens[start - 1].Kind is TokenKind.Text or TokenKind.Name)
            return TextBefore(start);

        return index + 1 < tokens.Length && tokens[index + 1].Kind == TokenKind.Text && !ClosingWords.Contains(TextOf(index + 1)) ? TextOf(index + 1).ToString() : null;
    }

    private static int FirstOf(ReadOnlySpan<Token> tokens)
    {
        var first = 0;
        while (first < tokens.Length && (tokens[first].IsTime || IsManner(tokens[first])))
            first++;

        return first;
    }

    private string TextBefore(int start)
    {
        var first = start - 1;
        while (first > 0 && tokens[first - 1].Kind is TokenKind.Text or TokenKind.Name or TokenKind.Word && !tokens[first - 1].Is(WordKind.And))
            first--;

        while (first < start - 1 && IsManner(tokens[first]) && !Is(first, "基本"))
            first++;

        return text[tokens[first].Start..tokens[start - 1].End];
    }
}
