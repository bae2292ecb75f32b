using Jingan.Planning.Documents.Text;

namespace Jingan.Planning.Documents.Grammar;

/// <summary>The account of a document while it is read: every number token goes into one of the three lists, once.</summary>
internal sealed class Ledger
{
    public List<DraftStatement> Statements { get; } = [];

    public List<NumberLeft> NotFigures { get; } = [];

    public List<NumberLeft> Unsure { get; } = [];

    /// <summary>How many number tokens went into figures.</summary>
    public int FigureTokens { get; private set; }

    /// <summary>How many number tokens there were.</summary>
    public int Tokens { get; private set; }

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

    private static NumberLeft Left(Passage passage, NumberToken token, string reason) =>
        new(passage.LineAt(token.Start), passage.PlaceAt(token.Start), passage.Literal(token.Start, token.End), reason);
}
