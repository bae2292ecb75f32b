using NodaTime;

namespace Jingan.Planning.Files;

/// <summary>The keys of a project and of its milestones.</summary>
internal static class ProjectKeys
{
    public static Key<string?> Id { get; } = new("id", Scalars.Id, new("项目的标识。", "The project's id.")) { IsRequired = true };

    public static Key<string?> No { get; } = new("no", Scalars.Text, new("编号，照印。", "Its number, as printed."));

    public static Key<Name?> Name { get; } = new("name", NameKeys.Notation, new("项目名称。", "The project's name.")) { IsRequired = true };

    public static Key<Name?> Category { get; } = new("category", NameKeys.Notation, new("大类。", "Its category."));

    public static Key<Name?> Subcategory { get; } = new("subcategory", NameKeys.Notation, new("小类。", "Its sub-category."));

    public static Key<string?> Zone { get; } = new("zone", Scalars.Id, new("所在区域的标识。", "The id of the zone that it lies in."));

    public static Key Milestones { get; } = new("milestones", Notation.ListOf(() => MilestoneForm!), new("节点。", "Its milestones."));

    public static Key<MilestoneKind?> Kind { get; } = new(
        "kind", Scalars.Word(FormatWords.MilestoneKinds), new("节点种类，如 construction-start（开工）。", "Which milestone it is, such as construction-start."))
    { IsRequired = true };

    public static Key<ReportingPeriod?> Period { get; } = new("period", Scalars.Period, new("何时。", "When.")) { IsRequired = true };

    public static Key<bool?> Reached { get; } = new("reached", Scalars.Flag, new("是否已达到；缺省为 false。", "Whether it was reached; false without the key."));

    public static MappingForm MilestoneForm { get; } = new("milestone", new("项目节点。", "A milestone of a project."), Kind, Period, Reached, SourceKeys.Source);

    public static MappingForm Form { get; } = new(
        "project", new("项目。", "A project."), Id, No, Name, Category, Subcategory, Zone, Milestones, SourceKeys.Source);
}
