using NodaTime;

namespace Jingan.Planning.Files;

/// <summary>Jurisdictions.</summary>
internal static class JurisdictionForm
{
    private static readonly Key<string?> Code = Key.Required(
        "code", new CodeValue(), "行政区划代码（GB/T 2260），六位。", "The division's code of GB/T 2260, six digits.");

    private static readonly Key<Name?> Name = Key.Required("name", Scalars.Name, "行政区划名称。", "The division's name.");

    private static readonly Key<LocalDate?> AsOf = Key.Optional("asOf", Scalars.Date, "代码以何日为准。", "The day on which the code is valid.");

    public static MappingForm Form { get; } = new("jurisdiction", new("行政区划。", "The division that a plan is for."), Code, Name, AsOf);

    public static Jurisdiction? Read(Field field)
    {
        if (field.IsAbsent || field.AsMapping(Form) is not { } row)
            return null;

        var (code, name, asOf) = (row.Read(Code), row.Read(Name), row.Read(AsOf));
        row.FinishThing();
        return code is null || name is null ? null : new(code, name, asOf);
    }

    public static MappingNode Write(Jurisdiction jurisdiction) => new MappingBuilder()
        .Add(Code, jurisdiction.Code)
        .Add(Name, jurisdiction.Name)
        .Add(AsOf, jurisdiction.AsOf)
        .BuildInline();
}

/// <summary>Objectives with their children.</summary>
internal static class ObjectiveForm
{
    private static readonly Key<string?> Id = Key.Required("id", Scalars.Id, "目标任务的标识。", "The objective's id.");

    private static readonly Key<Name?> Name = Key.Required("name", Scalars.Name, "名称。", "Its name.");

    public static Key Children { get; } = Key.List("children", () => Form!, "下级目标任务。", "The objectives below it.");

    public static MappingForm Form { get; } = new("objective", new("目标任务或章节。", "An objective or chapter."), Id, Name, SourceForm.Source, Children);

    public static Objective? Read(Field field, PlanScope scope)
    {
        if (field.AsMapping(Form) is not { } row)
            return null;

        var id = scope.Objectives.Claim(row.Field(Id));
        var name = row.Read(Name);
        var source = SourceForm.Read(row.Field(SourceForm.Source), scope.Document, name?.Zh);
        var children = row.List(Children, Read, scope);
        row.FinishThing();
        return id is null || name is null ? null : new() { Id = id, Name = name, Children = children, Source = source };
    }

    public static MappingNode Write(Objective objective, string? document)
    {
        var mapping = new MappingBuilder()
            .Add(Id, objective.Id)
            .Add(Name, objective.Name)
            .Add(SourceForm.Source, SourceForm.Write(objective.Source, document, objective.Name.Zh))
            .List(Children, objective.Children, child => Write(child, document));
        return objective.Children.Count == 0 ? mapping.BuildInline() : mapping.Build();
    }
}

/// <summary>Industries.</summary>
internal static class IndustryForm
{
    private static readonly Key<string?> Id = Key.Required("id", Scalars.Id, "产业的标识。", "The industry's id.");

    private static readonly Key<Name?> Name = Key.Required("name", Scalars.Name, "名称。", "Its name.");

    private static readonly Key<Name?> Group = Key.Optional("group", Scalars.Name, "所属的一组产业。", "The group that it belongs to.");

    public static MappingForm Form { get; } = new("industry", new("重点产业。", "A priority industry."), Id, Name, Group, SourceForm.Source);

    public static Industry? Read(Field field, PlanScope scope)
    {
        if (field.AsMapping(Form) is not { } row)
            return null;

        var id = scope.Industries.Claim(row.Field(Id));
        var (name, group) = (row.Read(Name), row.Read(Group));
        var source = SourceForm.Read(row.Field(SourceForm.Source), scope.Document, name?.Zh);
        return row.FinishThing() ? new() { Id = id!, Name = name!, Group = group, Source = source } : null;
    }

    public static MappingNode Write(Industry industry, string? document) => new MappingBuilder()
        .Add(Id, industry.Id)
        .Add(Name, industry.Name)
        .Add(Group, industry.Group)
        .Add(SourceForm.Source, SourceForm.Write(industry.Source, document, industry.Name.Zh))
        .BuildInline();
}
