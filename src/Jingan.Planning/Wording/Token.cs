namespace Jingan.Planning.Wording;

/// <summary>A piece of a clause.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it begins in the clause.</param>
/// <param name="Length">How many characters it takes.</param>
/// <param name="Word">What a function word does.</param>
/// <param name="Amount">What an amount or a doubling says.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int Length, WordKind Word = default, StatedAmount Amount = default)
{
    public int End => Start + Length;

    /// <summary>Whether it states a number that can be a value.</summary>
    public bool IsNumber => Kind is TokenKind.Amount or TokenKind.Doubling;

    /// <summary>Whether it says when, or over what time.</summary>
    public bool IsTime => Kind is TokenKind.Date or TokenKind.Span;

    /// <summary>Which way a verb of change points; null for any other piece.</summary>
    public ChangeDirection? Move => (Kind, Word) switch
    {
        (TokenKind.Word, WordKind.Increase) => ChangeDirection.Increase,
        (TokenKind.Word, WordKind.Decrease) => ChangeDirection.Decrease,
        _ => null,
    };

    public bool Is(WordKind word) => Kind == TokenKind.Word && Word == word;
}
