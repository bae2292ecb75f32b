using NodaTime;

namespace Jingan.Planning.Files;

/// <summary>Plans.</summary>
internal static class PlanForm
{
    private static readonly Key<string?> Id = Key.Required("id", Scalars.Id, "规划的标识。", "The plan's id.");

    private static readonly Key<Name?> Title = Key.Required("title", Scalars.Name, "规划标题。", "The plan's title.");

    private static readonly Key<PlanKind?> Kind = Key.Required(
        "kind",
        Scalars.Word(FormatWords.PlanKinds),
        "五年规划、远景目标、年度计划、重点工作、实事项目、专项规划、总体规划或国土空间规划。",
        "What kind of plan it is.");

    private static readonly Key<ReportingPeriod?> Period = Key.Required(
        "period", Scalars.Period, "规划期，如 2026-2030、2026。", "The period that it is for, such as 2026-2030 or 2026.");

    private static readonly Key Jurisdiction = Key.Mapping("jurisdiction", () => JurisdictionForm.Form, "行政区划。", "The division that it is for.", isRequired: true);

    private static readonly Key<PlanStatus?> Status = Key.Optional(
        "status", Scalars.Word(FormatWords.PlanStatuses), "草案或已通过；缺省为未说明。", "Draft or adopted; without it, the document does not say.");

    private static readonly Key<LocalDate?> Adopted = Key.Optional(
        "adopted", Scalars.Date, "通过之日；只用于已通过的规划。", "The day of its adoption; only for an adopted plan.");

    private static readonly Key<string?> Parent = Key.Optional("parent", Scalars.Id, "所落实的上级规划的标识。", "The id of the plan that it carries out.");

    private static readonly Key<string?> Document = Key.Optional(
        "document", Scalars.Id, "规划内未写明文件的出处所指的文件。", "The document that sources in the plan mean where they name none.");

    private static readonly Key Coverage = Key.Mapping(
        "coverage", () => CoverageForm!, "文件所说的应有多少，供核对是否录全。", "How much the document says there is, to check that nothing was left out.");

    private static readonly Key<int?> IndicatorCount = Key.Optional(
        "indicators", Scalars.Count, "文件称共有几项指标。", "How many indicators the document says it has.");

    private static readonly Key<bool?> AllProjects = Key.Optional(
        "allProjects", Scalars.Flag, "所列项目是否为文件中的全部。", "Whether every project of the document is listed.");

    private static readonly MappingForm CoverageForm = new(
        "coverage", new("文件所说的应有多少。", "How much a document says there is."), IndicatorCount, AllProjects, SourceForm.Source);

    public static Key Objectives { get; } = Key.List("objectives", () => ObjectiveForm.Form, "目标任务或章节。", "Its objectives or chapters.");

    private static readonly Key Industries = Key.List("industries", () => IndustryForm.Form, "重点产业。", "Its priority industries.");

    private static readonly Key Targets = Key.List("targets", () => TargetForm.Form, "目标。", "Its targets.");

    public static Key Space { get; } = Key.Mapping("space", () => SpaceForm.Form, "空间结构。", "Its spatial structure.");

    private static readonly Key Projects = Key.List("projects", () => ProjectForm.Form, "项目。", "Its projects.");

    public static Key Commitments { get; } = Key.List("commitments", () => CommitmentForm.Form, "工作任务。", "Its commitments.");

    public static MappingForm Form { get; } = new(
        "plan",
        new("规划。", "A plan."),
        Id, Title, Kind, Period, Jurisdiction, Status, Adopted, Parent, Document, Coverage, SourceForm.Source,
        Objectives, Industries, Targets, Space, Projects, Commitments)
    {
        Rules = [new KeyRule.Needs(Adopted, Status, new Shape.Words(FormatWords.PlanStatuses.AllFor(PlanStatus.Adopted)))],
    };

    public static Plan? Read(Field field, IdRegistry ids, KnownIndicators? indicators = null)
    {
        if (field.IsAbsent || field.AsMapping(Form) is not { } row)
            return null;

        var id = ids.Claim(row.Field(Id));
        var (title, kind, period) = (row.Read(Title), row.Read(Kind), row.Read(Period));
        var jurisdiction = JurisdictionForm.Read(row.Field(Jurisdiction));
        var (status, adopted) = ReadStatus(row);
        var parent = row.Read(Parent);
        var document = row.Read(Document);
        var scope = new PlanScope(new(document, IsUnread: document is null && (row.States(Document) || row.IsMistyped(Document))), indicators);
        var coverage = ReadCoverage(row.Field(Coverage), scope);
        var source = SourceForm.Read(row.Field(SourceForm.Source), scope.Document);
        var objectives = row.List(Objectives, ObjectiveForm.Read, scope);
        var industries = row.List(Industries, IndustryForm.Read, scope);
        scope.Targets.For(row.Field(Targets));
        var targets = row.List(Targets, TargetForm.Read, scope);
        var space = SpaceForm.Read(row.Field(Space), scope);
        scope.Projects.For(row.Field(Projects));
        scope.Commitments.For(row.Field(Commitments));
        var projects = row.List(Projects, ProjectForm.Read, scope);
        var commitments = row.List(Commitments, CommitmentForm.Read, scope);
        row.FinishThing();
        if (id is null || title is null || kind is null || period is null || jurisdiction is null)
            return null;

        return new()
        {
            Id = id,
            Title = title,
            Kind = kind.Value,
            Period = period,
            Jurisdiction = jurisdiction,
            Status = status,
            Adopted = adopted,
            Parent = parent,
            Coverage = coverage,
            Objectives = objectives,
            Industries = industries,
            Targets = targets,
            Commitments = commitments,
            Projects = projects,
            Space = space,
            Source = source,
        };
    }

    public static MappingNode Write(Plan plan, WritingScope scope)
    {
        var document = DocumentOf(plan);
        return new MappingBuilder()
            .Add(Id, plan.Id)
            .Add(Title, plan.Title)
            .Add(Kind, plan.Kind)
            .Add(Period, plan.Period)
            .Add(Jurisdiction, JurisdictionForm.Write(plan.Jurisdiction))
            .Add(Status, plan.Status)
            .Add(Adopted, plan.Adopted)
            .Add(Parent, plan.Parent)
            .Add(Document, document)
            .Add(Coverage, WriteCoverage(plan.Coverage, document))
            .Add(SourceForm.Source, SourceForm.Write(plan.Source, document))
            .List(Objectives, plan.Objectives, objective => ObjectiveForm.Write(objective, document))
            .List(Industries, plan.Industries, industry => IndustryForm.Write(industry, document))
            .List(Targets, plan.Targets, target => TargetForm.Write(target, document, scope))
            .Add(Space, plan.Space is null ? null : SpaceForm.Write(plan.Space, document))
            .List(Projects, plan.Projects, project => ProjectForm.Write(project, document))
            .List(Commitments, plan.Commitments, commitment => CommitmentForm.Write(commitment, document, scope))
            .Build();
    }

    private static (PlanStatus? Status, LocalDate? Adopted) ReadStatus(MappingReader row)
    {
        var (status, adopted) = (row.Read(Status), row.Read(Adopted));
        if (adopted is null || status == PlanStatus.Adopted)
            return (status, adopted);

        row.Field(Adopted).ReportNeedless(
            new("草案没有通过日期；如已通过请写明 status: adopted", "a draft has no date of adoption; write 'status: adopted' if it was adopted"));
        return (status, null);
    }

    public static PlanCoverage? ReadCoverage(Field field, PlanScope scope)
    {
        if (field.IsAbsent || field.AsMapping(CoverageForm) is not { } mapping)
            return null;

        var (indicators, allProjects) = (mapping.Read(IndicatorCount), mapping.Read(AllProjects) ?? false);
        var source = SourceForm.Read(mapping.Field(SourceForm.Source), scope.Document);
        return mapping.Finish() ? new(indicators, allProjects) { Source = source } : null;
    }

    public static MappingNode? WriteCoverage(PlanCoverage? coverage, string? document) => coverage is null
        ? null
        : new MappingBuilder()
            .Add(IndicatorCount, coverage.Indicators)
            .Flag(AllProjects, coverage.ListsAllProjects)
            .Add(SourceForm.Source, SourceForm.Write(coverage.Source, document))
            .BuildInline();

    /// <summary>The document that most sources of the plan name, of several the first; null where there is no source.</summary>
    private static string? DocumentOf(Plan plan)
    {
        var sources = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var found in new PlanSet { Plans = [plan] }.EachSource())
            sources[found.Source.Document] = sources.GetValueOrDefault(found.Source.Document) + 1;

        return sources.Count == 0 ? null : sources.MaxBy(document => document.Value).Key;
    }
}
