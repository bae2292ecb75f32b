namespace Jingan.Planning.Wording;

/// <summary>The text of a piece, folded for comparing and original for keeping.</summary>
internal sealed class PhraseText
{
    private readonly Glyphs text;
    private readonly int start;

    public PhraseText(Glyphs text, List<Lexeme> piece)
    {
        this.text = text;
        Piece = piece;
        start = piece[0].Start;
        var end = piece[^1].Kind == LexemeKind.Aside && piece.Count > 1 ? piece[^1].Start : piece[^1].End;
        Folded = text.Between(start, end).ToString();
    }

    public List<Lexeme> Piece { get; }

    /// <summary>The folded text, without brackets at its end.</summary>
    public string Folded { get; }

    /// <summary>The original of a part of it.</summary>
    public string Original(int from, int to) => text.Original(start + from, start + to);

    /// <summary>The original from a place on.</summary>
    public string From(int from) => Original(from, Folded.Length);

    /// <summary>Whether 基本, 大体 or 总体 softens what is said.</summary>
    public bool IsSoftened => Piece.Exists(lexeme => lexeme.Kind == LexemeKind.Word && text.Between(lexeme.Start, lexeme.End) is ['基', '本', ..] or ['大', '体' or '致', ..] or ['总', '体', ..]);
}
