namespace Jingan.Planning.Files;

/// <summary>What the shapes of values are called in messages.</summary>
internal static class Shapes
{
    public static Phrase Text => new("文本", "a text");

    public static Phrase List => new("列表", "a list");

    public static Phrase Mapping => new("映射", "a mapping");

    public static Phrase Nothing => new("空值", "nothing");

    /// <summary>The shape of a node.</summary>
    public static Phrase Of(SyntaxNode node) => node switch
    {
        ScalarNode { IsNothing: true } => Nothing,
        ScalarNode { Text: var text } => new("文本" + Phrase.Quote(text).Zh, "the text " + Phrase.Quote(text).En),
        SequenceNode => List,
        MappingNode => Mapping,
        _ => Nothing,
    };
}
