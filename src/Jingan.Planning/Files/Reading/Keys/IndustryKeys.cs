namespace Jingan.Planning.Files;

/// <summary>The keys of an industry.</summary>
internal static class IndustryKeys
{
    public static Key<string?> Id { get; } = new("id", Scalars.Id, new("产业的标识。", "The industry's id.")) { IsRequired = true };

    public static Key<Name?> Name { get; } = new("name", NameKeys.Notation, new("名称。", "Its name.")) { IsRequired = true };

    public static Key<string?> Group { get; } = new("group", Scalars.Text, new("所属的一组产业。", "The group that it belongs to."));

    public static MappingForm Form { get; } = new("industry", new("重点产业。", "A priority industry."), Id, Name, Group, SourceKeys.Source);
}
