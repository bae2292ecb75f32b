using NodaTime;

namespace Jingan.Planning.Files;

/// <summary>The keys of a plan.</summary>
internal static class PlanKeys
{
    public static Key<string?> Id { get; } = new("id", Scalars.Id, new("规划的标识。", "The plan's id.")) { IsRequired = true };

    public static Key<Name?> Title { get; } = new("title", NameKeys.Notation, new("规划标题。", "The plan's title.")) { IsRequired = true };

    public static Key<PlanKind?> Kind { get; } = new(
        "kind", Scalars.Word(FormatWords.PlanKinds), new("五年规划、远景目标、年度计划、重点工作、实事项目或专项规划。", "What kind of plan it is."))
    { IsRequired = true };

    public static Key<ReportingPeriod?> Period { get; } = new(
        "period", Scalars.Period, new("规划期，如 2026-2030、2026。", "The period that it is for, such as 2026-2030 or 2026."))
    { IsRequired = true };

    public static Key Jurisdiction { get; } = new("jurisdiction", Notation.Of(() => JurisdictionKeys.Form), new("行政区划。", "The division that it is for.")) { IsRequired = true };

    public static Key<PlanStatus?> Status { get; } = new("status", Scalars.Word(FormatWords.PlanStatuses), new("草案或已通过；缺省为 draft。", "Draft or adopted; draft without the key."));

    public static Key<LocalDate?> Adopted { get; } = new("adopted", Scalars.Date, new("通过之日；只用于已通过的规划。", "The day of its adoption; only for an adopted plan."));

    public static Key<string?> Parent { get; } = new("parent", Scalars.Id, new("所落实的上级规划的标识。", "The id of the plan that it carries out."));

    public static Key<string?> Document { get; } = new("document", Scalars.Id, new("规划内未写明文件的出处所指的文件。", "The document that sources in the plan mean where they name none."));

    public static Key Objectives { get; } = new("objectives", Notation.ListOf(() => ObjectiveKeys.Form), new("目标任务或章节。", "Its objectives or chapters."));

    public static Key Industries { get; } = new("industries", Notation.ListOf(() => IndustryKeys.Form), new("重点产业。", "Its priority industries."));

    public static Key Targets { get; } = new("targets", Notation.ListOf(() => TargetKeys.Form), new("目标。", "Its targets."));

    public static Key Space { get; } = new("space", Notation.Of(() => SpaceKeys.Form), new("空间结构。", "Its spatial structure."));

    public static Key Projects { get; } = new("projects", Notation.ListOf(() => ProjectKeys.Form), new("项目。", "Its projects."));

    public static Key Commitments { get; } = new("commitments", Notation.ListOf(() => CommitmentKeys.Form), new("工作任务。", "Its commitments."));

    public static MappingForm Form { get; } = new(
        "plan",
        new("规划。", "A plan."),
        Id, Title, Kind, Period, Jurisdiction, Status, Adopted, Parent, Document, SourceKeys.Source, Objectives, Industries, Targets, Space, Projects, Commitments)
    {
        Rules = [new KeyRule.Needs(Adopted, Status, new Shape.Words([FormatWords.PlanStatuses.WordFor(PlanStatus.Adopted)]))],
    };
}
