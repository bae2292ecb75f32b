namespace Jingan.Planning.Files;

/// <summary>What a token is.</summary>
internal enum TokenKind : byte
{
    /// <summary>Keys, each with the value behind it.</summary>
    Mapping,

    /// <summary>Values one after the other.</summary>
    Sequence,

    /// <summary>A single value.</summary>
    Scalar,

    /// <summary>A key; its value is the next token.</summary>
    Key,

    /// <summary>A value that is not read, such as an alias; it was reported, and nothing more is said about it.</summary>
    Refused,
}

/// <summary>How a token is written.</summary>
[Flags]
internal enum TokenFlags : byte
{
    None = 0,

    /// <summary>Without quotation marks.</summary>
    Plain = 1,

    /// <summary>In quotation marks: the text begins one byte behind the token's start.</summary>
    Quoted = 2,

    /// <summary>Not in the bytes as it is (escaped, folded): the length is its index among the texts aside.</summary>
    Aside = 4,

    /// <summary>Says that there is nothing: an empty value, <c>null</c> or <c>~</c>.</summary>
    Nothing = 8,

    /// <summary>A key that does not count: it was refused, or stands in its mapping already.</summary>
    LeftOut = 16,
}

/// <summary>One token of a text, in 16 bytes: a mapping, a list, a key or a single value.</summary>
/// <remarks>A mapping is followed by keys, each followed by its value; a list is followed by its items.</remarks>
internal struct Token
{
    /// <summary>Where it begins: the offset of its first byte, which of a quoted text is the quotation mark.</summary>
    public int Start;

    /// <summary>Of a text its length in bytes or its index among the texts aside; of a mapping a bit for each hash of its keys.</summary>
    public int Length;

    /// <summary>The index of the first token that is not in it.</summary>
    public int End;

    /// <summary>Of a key, the hash of its text.</summary>
    public ushort Hash;

    public TokenKind Kind;

    public TokenFlags Flags;

    public readonly bool Has(TokenFlags flag) => (Flags & flag) != TokenFlags.None;
}
