namespace Jingan.Planning.Wording;

/// <summary>The clauses of a list of lexemes, one after the other.</summary>
internal ref struct ClauseList(List<Lexeme> lexemes)
{
    private readonly List<Lexeme> all = lexemes;
    private int next = 0;

    public List<Lexeme> Current { get; private set; } = lexemes;

    public readonly ClauseList GetEnumerator() => this;

    public bool MoveNext()
    {
        while (next < all.Count)
        {
            var start = next;
            var end = start;
            while (end < all.Count && all[end].Kind != LexemeKind.Break)
                end++;

            if (end < all.Count)
                all[end].Role = SpanRole.Punctuation;

            next = end + 1;
            if (end == start)
                continue;

            Current = start == 0 && end == all.Count ? all : all.GetRange(start, end - start);
            return true;
        }

        return false;
    }
}
