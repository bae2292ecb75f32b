namespace Jingan.Planning.Wording;

/// <summary>The function words that lead to a number without a gap.</summary>
/// <param name="Start">The place of the first of them among the pieces of the clause; the number's own for none.</param>
/// <param name="Words">Which words they are.</param>
/// <param name="Move">Which way the last verb of change among them points.</param>
internal readonly record struct FrontWords(int Start, WordSet Words, ChangeDirection? Move)
{
    /// <summary>These words behind those of a number before, which a bare number shares: 分别增长5%、6%.</summary>
    public FrontWords Behind(FrontWords inherited) => this with { Words = Words.With(inherited.Words), Move = Move ?? inherited.Move };
}
