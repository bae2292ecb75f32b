namespace Jingan.Planning.Files;

/// <summary>Writes names: the Chinese one alone as a text, two languages as a mapping.</summary>
internal static class NameNode
{
    public static OutputNode? Of(Name? name) => name switch
    {
        null => null,
        { En: null } => TextNode.Of(name.Zh),
        _ => new MappingBuilder().Text("zh", name.Zh).Text("en", name.En).BuildInline(),
    };

    /// <summary>The name of a kind of a file's own, as a mapping also where it has one language: a text would be a word of the vocabulary.</summary>
    public static OutputNode OfOwnKind(Name name) => new MappingBuilder().Text("zh", name.Zh).Text("en", name.En).BuildInline();
}
