namespace Jingan.Planning.Files;

/// <summary>What the shapes of values are called in messages.</summary>
internal static class ShapeNames
{
    public static Phrase Text => new("文本", "a text");

    public static Phrase List => new("列表", "a list");

    public static Phrase Mapping => new("映射", "a mapping");

    public static Phrase Nothing => new("空值", "nothing");

    /// <summary>The shape of a value.</summary>
    public static Phrase Of(Tape tape, int value)
    {
        switch (tape[value].Kind)
        {
            case TokenKind.Mapping:
                return Mapping;
            case TokenKind.Sequence:
                return List;
            case TokenKind.Scalar when !tape[value].Has(TokenFlags.Nothing):
                var text = Phrase.Quote(tape.Text(value));
                return new("文本" + text.Zh, "the text " + text.En);
            default:
                return Nothing;
        }
    }
}
