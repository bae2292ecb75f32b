namespace Jingan.Planning.Files;

/// <summary>Collects the problems of one file, up to a number; the rest is counted.</summary>
internal sealed class DiagnosticBag(string? file, int limit)
{
    private const int MostComparisons = 200_000;
    private readonly List<Diagnostic> kept = [];
    private TextPosition firstLeftOut;
    private int leftOut;
    private int comparisons;

    /// <summary>The file's name; null where there is none.</summary>
    public string? File => file;

    /// <summary>How many errors there were so far, those left out included.</summary>
    public int Errors { get; private set; }

    /// <summary>Whether further problems are only counted; then the costly parts of a message need not be made.</summary>
    public bool IsFull => kept.Count >= limit;

    /// <summary>Counts an error that was reported before: what depends on it is left out too.</summary>
    public void CountAgain() => Errors++;

    /// <summary>Reports a problem.</summary>
    public void Report(DiagnosticKind kind, TextPosition position, string path, params ReadOnlySpan<Phrase> arguments)
    {
        if (TryCount(kind, position))
            kept.Add(kind.At(file, position, path, arguments));
    }

    /// <summary>The question whether a known word was meant; nothing where no further message is kept, or after very many comparisons.</summary>
    public Phrase DidYouMean(string word, IReadOnlyCollection<string> known) => Nearest(word, known) is { } nearest ? Suggestions.Ask(nearest) : Phrase.Empty;

    /// <summary>The known word that was probably meant; null where none is near, no further message is kept, or after very many comparisons.</summary>
    public string? Nearest(string word, IReadOnlyCollection<string> known)
    {
        if (IsFull || comparisons > MostComparisons)
            return null;

        comparisons += known.Count;
        return NearestWord.Find(word, known);
    }

    /// <summary>The problems in the order of the text; the last one says how many were left out.</summary>
    public ValueList<Diagnostic> InOrder()
    {
        if (kept.Count == 0 && leftOut == 0)
            return [];

        var ordered = kept.OrderBy(problem => problem.Line).ThenBy(problem => problem.Column);
        return leftOut == 0
            ? ordered.ToValueList()
            : [.. ordered, SyntaxProblems.TooManyProblems.At(file, firstLeftOut, "", leftOut)];
    }

    private bool TryCount(DiagnosticKind kind, TextPosition position)
    {
        if (kind.Severity == Severity.Error)
            Errors++;

        if (!IsFull)
            return true;

        if (leftOut++ == 0 || position < firstLeftOut)
            firstLeftOut = position;

        return false;
    }
}
