using Jingan.Planning.Documents.Text;

namespace Jingan.Planning.Documents.Grammar;

/// <summary>The account of a document while it is read: every number token goes into one of the three lists, once.</summary>
internal sealed class Ledger
{
    private readonly HashSet<string> texts = new(StringComparer.Ordinal);

    public List<DraftStatement> Statements { get; } = [];

    public List<NumberLeft> NotFigures { get; } = [];

    public List<NumberLeft> Unsure { get; } = [];

    /// <summary>Projects as each place names them, with the step that it says; they hold no number of their own.</summary>
    public List<DraftProject> Projects { get; } = [];

    /// <summary>Spatial structures, in the order of the document.</summary>
    public List<Structure> Structures { get; } = [];

    /// <summary>Zones that nothing takes in.</summary>
    public List<ZoneLeft> ZonesLeft { get; } = [];

    /// <summary>Where the areas of zones stand, which are figures of the zones and no statements: the first and the last character of each.</summary>
    public List<(int First, int Last)> Areas { get; } = [];

    /// <summary>How many number tokens went into figures.</summary>
    public int FigureTokens { get; private set; }

    /// <summary>How many number tokens there were.</summary>
    public int Tokens { get; private set; }

    /// <summary>The text itself or its like that is held already, so that what a document repeats is kept once.</summary>
    public string Pooled(string text)
    {
        if (texts.TryGetValue(text, out var held))
            return held;
        texts.Add(text);
        return text;
    }

    public void Counted(int tokens) => Tokens += tokens;

    public void Add(IReadOnlyCollection<DraftStatement> statements, int tokens)
    {
        Statements.AddRange(statements);
        FigureTokens += tokens;
    }

    public void Leave(Passage passage, NumberToken token, string reason) =>
        NotFigures.Add(Left(passage, token, reason));

    public void Doubt(Passage passage, NumberToken token, string reason) =>
        Unsure.Add(Left(passage, token, reason));

    private NumberLeft Left(Passage passage, NumberToken token, string reason) =>
        new(passage.LineAt(token.Start), passage.PlaceAt(token.Start), Pooled(passage.Literal(token.Start, token.End)), reason);
}
