namespace Jingan.Planning.Files;

/// <summary>One of the ways in which a value may be written, as far as its look tells: what a schema can say of it.</summary>
internal abstract record Shape
{
    private Shape()
    {
    }

    /// <summary>A text.</summary>
    /// <param name="Pattern">A regular expression of ECMA-262 that the whole text matches; null for any text that is not blank.</param>
    public sealed record Text(string? Pattern = null) : Shape
    {
        /// <summary>Texts that an editor offers.</summary>
        public ValueList<string> Examples { get; init; } = [];
    }

    /// <summary>One of a closed list of words.</summary>
    public sealed record Words(ValueList<string> All) : Shape
    {
        /// <summary>The words that are written, each with those that are read as it; null where every word is written.</summary>
        public Func<IEnumerable<ListedWord>>? Listed { get; init; }
    }

    /// <summary>A number without quotation marks.</summary>
    public sealed record Number : Shape;

    /// <summary>A whole number without quotation marks.</summary>
    public sealed record WholeNumber(int Least, int Greatest) : Shape;

    /// <summary><c>true</c> or <c>false</c> without quotation marks.</summary>
    public sealed record Flag : Shape;

    /// <summary>A list.</summary>
    public sealed record List(Notation Item, int Fewest = 0, int Most = int.MaxValue) : Shape;

    /// <summary>A mapping with the keys of a form, which is asked for when it is needed: forms can hold themselves.</summary>
    public sealed record Mapping(Func<MappingForm> Form) : Shape;

    /// <summary>A mapping with any keys, whose values are all written in one way.</summary>
    public sealed record AnyKeys(Notation Value) : Shape;

    /// <summary>Any mapping.</summary>
    public sealed record AnyMapping : Shape;
}

/// <summary>A word of a closed list.</summary>
/// <param name="Word">As it is written.</param>
/// <param name="Chinese">The Chinese words that are read as it.</param>
internal sealed record ListedWord(string Word, ValueList<string> Chinese);
