namespace Jingan.Planning.Wording;

/// <summary>A piece of a clause.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it begins in the clause.</param>
/// <param name="Length">How many characters it takes.</param>
/// <param name="Word">What a function word does.</param>
/// <param name="Amount">What an amount says.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int Length, WordKind Word = default, StatedAmount? Amount = null)
{
    public int End => Start + Length;

    public bool Is(WordKind word) => Kind == TokenKind.Word && Word == word;
}
