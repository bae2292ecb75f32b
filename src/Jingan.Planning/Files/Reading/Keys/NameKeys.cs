namespace Jingan.Planning.Files;

/// <summary>The keys of a name in both languages.</summary>
internal static class NameKeys
{
    public static Key<string?> Zh { get; } = new("zh", Scalars.Text, new("中文名称。", "The Chinese name.")) { IsRequired = true };

    public static Key<string?> En { get; } = new("en", Scalars.Text, new("英文名称。", "The English name."));

    /// <summary>How names are written: as a text, the Chinese one, or in both languages.</summary>
    public static NameValue Notation { get; } = new();

    public static MappingForm Form { get; } = new("name", new("中英文名称。", "A name in Chinese and English."), Zh, En);
}
