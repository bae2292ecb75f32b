namespace Jingan.Planning.Files;

/// <summary>The keys of an objective.</summary>
internal static class ObjectiveKeys
{
    public static Key<string?> Id { get; } = new("id", Scalars.Id, new("目标任务的标识。", "The objective's id.")) { IsRequired = true };

    public static Key<Name?> Name { get; } = new("name", NameKeys.Notation, new("名称。", "Its name.")) { IsRequired = true };

    public static Key Children { get; } = new("children", Notation.ListOf(() => Form!), new("下级目标任务。", "The objectives below it."));

    public static MappingForm Form { get; } = new("objective", new("目标任务或章节。", "An objective or chapter."), Id, Name, SourceKeys.Source, Children);
}
