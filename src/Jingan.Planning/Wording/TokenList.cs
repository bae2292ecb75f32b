namespace Jingan.Planning.Wording;

/// <summary>The pieces of a clause as they are found, in room that is given and grows where it is short.</summary>
/// <param name="room">Room for the first of them.</param>
internal ref struct TokenList(Span<Token> room)
{
    private Span<Token> room = room;
    private int count;

    /// <summary>All function words among the pieces.</summary>
    public WordSet Words { get; private set; }

    /// <summary>The pieces so far, in order.</summary>
    public readonly ReadOnlySpan<Token> Span => room[..count];

    public void Add(in Token token)
    {
        if (count == room.Length)
        {
            var wider = new Token[2 * count];
            room.CopyTo(wider);
            room = wider;
        }

        if (token.Kind == TokenKind.Word)
            Words = Words.With(token.Word);

        room[count++] = token;
    }

    /// <summary>Makes the last piece longer.</summary>
    public readonly void Widen(int length) => room[count - 1] = room[count - 1] with { Length = room[count - 1].Length + length };
}
