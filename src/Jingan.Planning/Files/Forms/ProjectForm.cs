namespace Jingan.Planning.Files;

/// <summary>Projects with their milestones.</summary>
internal static class ProjectForm
{
    private static readonly Key<string?> Id = Key.Required("id", Scalars.Id, "项目的标识。", "The project's id.");

    private static readonly Key<string?> No = Key.Optional("no", Scalars.Text, "编号，照印。", "Its number, as printed.");

    private static readonly Key<Name?> Name = Key.Required("name", Scalars.Name, "项目名称。", "The project's name.");

    private static readonly Key<Name?> Category = Key.Optional("category", Scalars.Name, "大类。", "Its category.");

    private static readonly Key<Name?> Subcategory = Key.Optional("subcategory", Scalars.Name, "小类。", "Its sub-category.");

    private static readonly Key<string?> Zone = Key.Optional("zone", Scalars.Id, "所在空间单元的标识。", "The id of the zone that it lies in.");

    private static readonly Key Milestones = Key.List("milestones", () => MilestoneForm!, "节点。", "Its milestones.");

    private static readonly Key<MilestoneKind?> Kind = Key.Required(
        "kind",
        Scalars.Word(FormatWords.MilestoneKinds),
        "节点种类，如 construction-start（开工）。",
        "Which milestone it is, such as construction-start.");

    private static readonly Key<ReportingPeriod?> Period = Key.Required("period", Scalars.Period, "何时。", "When.");

    private static readonly Key<bool?> Reached = Key.Optional(
        "reached", Scalars.Flag, "是否已达到；缺省为 false。", "Whether it was reached; false without the key.");

    private static readonly Key<bool?> GivenUp = Key.Optional(
        "givenUp", Scalars.Flag, "是否已放弃；缺省为 false。", "Whether it was given up; false without the key.");

    private static readonly Key<Name?> NameThere = Key.Optional(
        "name", Scalars.Name, "此处所用的项目名称，与项目名称不同时写。", "The project's name as this place has it, where it is another.");

    private static readonly MappingForm MilestoneForm = new(
        "milestone", new("项目节点。", "A milestone of a project."), Kind, Period, Reached, GivenUp, NameThere, SourceForm.Source);

    public static MappingForm Form { get; } = new(
        "project", new("项目。", "A project."), Id, No, Name, Category, Subcategory, Zone, Milestones, SourceForm.Source);

    public static Project? Read(Field field, PlanScope scope)
    {
        if (field.AsMapping(Form) is not { } row)
            return null;

        var id = scope.Projects.Claim(row.Field(Id));
        var (no, name) = (row.Read(No), row.Read(Name));
        var (category, subcategory, zone) = (row.Read(Category), row.Read(Subcategory), row.Read(Zone));
        var milestones = row.List(Milestones, ReadMilestone, scope);
        var source = SourceForm.Read(row.Field(SourceForm.Source), scope.Document, name?.Zh);
        if (!row.FinishThing())
            return null;

        return new()
        {
            Id = id!,
            No = no,
            Name = name!,
            Category = category,
            Subcategory = subcategory,
            Zone = zone,
            Milestones = milestones,
            Source = source,
        };
    }

    public static MappingNode Write(Project project, string? document) => new MappingBuilder()
        .Add(Id, project.Id)
        .Add(No, project.No)
        .Add(Name, project.Name)
        .Add(Category, project.Category)
        .Add(Subcategory, project.Subcategory)
        .Add(Zone, project.Zone)
        .List(Milestones, project.Milestones, milestone => WriteMilestone(milestone, document))
        .Add(SourceForm.Source, SourceForm.Write(project.Source, document, project.Name.Zh))
        .BuildInline();

    public static Milestone? ReadMilestone(Field field, PlanScope scope)
    {
        if (field.AsMapping(MilestoneForm) is not { } row)
            return null;

        var (kind, period) = (row.Read(Kind), row.Read(Period));
        var state = row.Read(Reached) == true ? MilestoneState.Reached : MilestoneState.Planned;
        if (row.Read(GivenUp) == true)
        {
            if (state == MilestoneState.Reached)
                row.Field(GivenUp).ReportNeedless(new("该节点已达到", "the milestone was reached"));

            state = MilestoneState.GivenUp;
        }

        var name = row.Read(NameThere);
        var source = SourceForm.Read(row.Field(SourceForm.Source), scope.Document);
        return row.Finish() ? new(kind!.Value, period!, state, source) { Name = name } : null;
    }

    public static MappingNode WriteMilestone(Milestone milestone, string? document) => new MappingBuilder(keys: 4)
        .Add(Kind, milestone.Kind)
        .Add(Period, milestone.Period)
        .Flag(Reached, milestone.State == MilestoneState.Reached)
        .Flag(GivenUp, milestone.State == MilestoneState.GivenUp)
        .Add(NameThere, milestone.Name)
        .Add(SourceForm.Source, SourceForm.Write(milestone.Source, document))
        .BuildInline();
}
