namespace Jingan.Planning.Files;

/// <summary>Commitments with their targets.</summary>
internal static class CommitmentForm
{
    private static readonly Key<string?> Id = Key.Required("id", Scalars.Id, "任务的标识。", "The commitment's id.");

    private static readonly Key<Name?> Name = Key.Required("name", Scalars.Name, "任务名称或要点。", "What is promised, in short.");

    private static readonly Key<string?> Section = Key.Optional("section", Scalars.Text, "所在部分。", "The section that it stands in.");

    private static readonly Key<string?> Item = Key.Optional("item", Scalars.Text, "条目编号，照印。", "The number of the item, as printed.");

    private static readonly Key<int?> Clause = Key.Optional("clause", Scalars.Count, "条目中的第几款。", "Which clause of the item it is.");

    private static readonly Key<bool?> LivelihoodProject = Key.Optional(
        "livelihoodProject", Scalars.Flag, "是否标★（民生实事项目）。", "Whether it is marked ★, a livelihood project.");

    private static readonly Key Targets = Key.List("targets", () => TargetForm.Form, "其中的量化目标。", "The quantified targets in it.");

    private static readonly Key SameAs = Key.Of(
        "sameAs",
        new(new Shape.List(new(new Shape.Text($"^{IdentifierValue.Pattern}/{IdentifierValue.Pattern}$")) { Called = new("规划/任务", "plan/commitment") })),
        "别处的同一任务，写作“规划/任务”。",
        "The same commitment elsewhere, as 'plan/commitment'.");

    public static MappingForm Form { get; } = new(
        "commitment", new("工作任务。", "A commitment."), Id, Name, Section, Item, Clause, LivelihoodProject, Targets, SameAs, SourceForm.Source);

    public static Commitment? Read(Field field, PlanScope scope)
    {
        if (field.AsMapping(Form) is not { } row)
            return null;

        var id = scope.Commitments.Claim(row.Field(Id));
        var name = row.Read(Name);
        var (section, item, clause) = (row.Read(Section), row.Read(Item), row.Read(Clause));
        var isLivelihoodProject = row.Read(LivelihoodProject) ?? false;
        var targets = row.List(Targets, TargetForm.Read, scope);
        var sameAs = row.List(SameAs, ReadReference);
        var source = SourceForm.Read(row.Field(SourceForm.Source), scope.Document, name?.Zh);
        row.FinishThing();
        if (id is null || name is null)
            return null;

        return new()
        {
            Id = id,
            Name = name,
            Section = section,
            Item = item,
            Clause = clause,
            IsLivelihoodProject = isLivelihoodProject,
            Targets = targets,
            SameAs = sameAs,
            Source = source,
        };
    }

    public static MappingNode Write(Commitment commitment, string? document, WritingScope scope) => new MappingBuilder()
        .Add(Id, commitment.Id)
        .Add(Name, commitment.Name)
        .Add(Section, commitment.Section)
        .Add(Item, commitment.Item)
        .Add(Clause, commitment.Clause)
        .Flag(LivelihoodProject, commitment.IsLivelihoodProject)
        .List(Targets, commitment.Targets, target => TargetForm.Write(target, document, scope))
        .List(SameAs, commitment.SameAs, reference => new ScalarNode(reference, ScalarForm.Text, IsReference), isInline: true)
        .Add(SourceForm.Source, SourceForm.Write(commitment.Source, document, commitment.Name.Zh))
        .Build();

    private static string? ReadReference(Field field)
    {
        if (Scalars.Text.Read(field) is not { } text)
            return null;

        if (IsReference(text))
            return text;

        field.Report(ShapeProblems.NotACommitmentReference, Phrase.Quote(text));
        return null;
    }

    private static bool IsReference(string text) =>
        text.Split('/') is [var plan, var commitment] && Identifier.IsValid(plan) && Identifier.IsValid(commitment);
}
