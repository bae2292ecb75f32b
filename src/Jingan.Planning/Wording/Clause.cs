using Jingan.Planning.Aims;

namespace Jingan.Planning.Wording;

/// <summary>A clause in pieces, and the ways around in it.</summary>
/// <param name="text">The folded clause.</param>
/// <param name="tokens">Its pieces, in order.</param>
internal sealed class Clause(string text, List<Token> tokens)
{
    private static readonly WordSet Verbs = WordSet.Of(WordKind.Level, WordKind.Flow, WordKind.Increase, WordKind.Decrease);

    public string Text => text;

    public int Count => tokens.Count;

    public Token this[int index] => tokens[index];

    public string TextOf(int index) => text.Substring(tokens[index].Start, tokens[index].Length);

    public bool Is(int index, string words) => text.AsSpan(tokens[index].Start, tokens[index].Length).SequenceEqual(words);

    /// <summary>Words of manner and time change nothing in what a clause states: 基本, 力争, 确保.</summary>
    public bool IsManner(int index) => tokens[index].Is(WordKind.Neutral) || tokens[index].Is(WordKind.Stretch) || tokens[index].Is(WordKind.Commitment);

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
        for (var next = index + 1; next < tokens.Count; next++)
        {
            if ((tokens[next].Kind == TokenKind.Text && !ClosingWords.Contains(Span(next))) || tokens[next].Kind is TokenKind.Name or TokenKind.Amount)
                return false;
        }

        return true;
    }

    /// <summary>Where the number before a place ends in the text; 0 where it is the first.</summary>
    public int EndOfNumberBefore(int index)
    {
        var before = index - 1;
        while (before >= 0 && tokens[before].Kind != TokenKind.Amount)
            before--;

        return before < 0 ? 0 : tokens[before].End;
    }

    /// <summary>The place of the number behind a place; past the end for none.</summary>
    public int NextNumber(int index)
    {
        var next = index + 1;
        while (next < tokens.Count && tokens[next].Kind != TokenKind.Amount)
            next++;

        return next;
    }

    /// <summary>The first piece that is neither time nor manner; past the end for none.</summary>
    public int First()
    {
        var first = 0;
        while (first < tokens.Count && (tokens[first].Kind is TokenKind.Date or TokenKind.Span || IsManner(first)))
            first++;

        return first;
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
        for (var index = start - 1; index >= 0 && tokens[index].Kind != TokenKind.Amount; index--)
        {
            if (tokens[index].Kind == TokenKind.Word && Verbs.Contains(tokens[index].Word))
                return tokens[index].Word;
        }

        return null;
    }

    /// <summary>How firmly a number is worded, by the words up to the number before.</summary>
    public Modality? ModalityBefore(int index)
    {
        for (var before = index - 1; before >= 0 && tokens[before].Kind != TokenKind.Amount; before--)
        {
            if (tokens[before].Is(WordKind.Stretch))
                return Modality.Stretch;

            if (tokens[before].Is(WordKind.Commitment))
                return Modality.Commitment;
        }

        return null;
    }

    /// <summary>What a number is of: the words in front of those that lead to it, or else those behind it; null for none.</summary>
    public string? Subject(int index, int start)
    {
        if (start > 0 && tokens[start - 1].Kind is TokenKind.Text or TokenKind.Name)
            return TextBefore(start);

        return index + 1 < tokens.Count && tokens[index + 1].Kind == TokenKind.Text && !ClosingWords.Contains(Span(index + 1)) ? TextOf(index + 1) : null;
    }

    private string TextBefore(int start)
    {
        var first = start - 1;
        while (first > 0 && tokens[first - 1].Kind is TokenKind.Text or TokenKind.Name or TokenKind.Word && !tokens[first - 1].Is(WordKind.And))
            first--;

        while (first < start - 1 && IsManner(first) && !Is(first, "基本"))
            first++;

        return text[tokens[first].Start..tokens[start - 1].End];
    }

    private ReadOnlySpan<char> Span(int index) => text.AsSpan(tokens[index].Start, tokens[index].Length);
}
