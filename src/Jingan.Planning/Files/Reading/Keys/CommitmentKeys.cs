namespace Jingan.Planning.Files;

/// <summary>The keys of a commitment.</summary>
internal static class CommitmentKeys
{
    public static Key<string?> Id { get; } = new("id", Scalars.Id, new("任务的标识。", "The commitment's id.")) { IsRequired = true };

    public static Key<Name?> Name { get; } = new("name", NameKeys.Notation, new("任务名称或要点。", "What is promised, in short.")) { IsRequired = true };

    public static Key<string?> Section { get; } = new("section", Scalars.Text, new("所在部分。", "The section that it stands in."));

    public static Key<string?> Item { get; } = new("item", Scalars.Text, new("条目编号，照印。", "The number of the item, as printed."));

    public static Key<int?> Clause { get; } = new("clause", Scalars.Count, new("条目中的第几款。", "Which clause of the item it is."));

    public static Key<bool?> LivelihoodProject { get; } = new("livelihoodProject", Scalars.Flag, new("是否标★（民生实事项目）。", "Whether it is marked ★, a livelihood project."));

    public static Key Targets { get; } = new("targets", Notation.ListOf(() => TargetKeys.Form), new("其中的量化目标。", "The quantified targets in it."));

    public static Key SameAs { get; } = new(
        "sameAs",
        new(new Shape.List(new(new Shape.Text($"^{IdentifierValue.Pattern}/{IdentifierValue.Pattern}$")))),
        new("别处的同一任务，写作“规划/任务”。", "The same commitment elsewhere, as 'plan/commitment'."));

    public static MappingForm Form { get; } = new(
        "commitment", new("工作任务。", "A commitment."), Id, Name, Section, Item, Clause, LivelihoodProject, Targets, SameAs, SourceKeys.Source);
}
