using NodaTime;

namespace Jingan.Planning.Files;

/// <summary>Reads plans.</summary>
internal static class PlanBinder
{
    public static Plan? Read(Field field, IdRegistry ids)
    {
        if (field.IsAbsent || field.AsMapping(PlanKeys.Form) is not { } mapping)
            return null;

        var id = ids.Claim(mapping.Field(PlanKeys.Id));
        var title = mapping.Read(PlanKeys.Title);
        var kind = mapping.Read(PlanKeys.Kind);
        var period = mapping.Read(PlanKeys.Period);
        var jurisdiction = JurisdictionBinder.Read(mapping.Field(PlanKeys.Jurisdiction));
        var (status, adopted) = ReadStatus(mapping);
        var parent = mapping.Read(PlanKeys.Parent);
        var scope = new PlanScope(mapping.Read(PlanKeys.Document));
        var source = SourceValue.Read(mapping.Field(SourceKeys.Source), scope.Document);
        var objectives = mapping.List(PlanKeys.Objectives, ObjectiveBinder.Read, scope);
        var industries = mapping.List(PlanKeys.Industries, IndustryBinder.Read, scope);
        var targets = mapping.List(PlanKeys.Targets, TargetBinder.Read, scope);
        var space = SpaceBinder.Read(mapping.Field(PlanKeys.Space), scope);
        var projects = mapping.List(PlanKeys.Projects, ProjectBinder.Read, scope);
        var commitments = mapping.List(PlanKeys.Commitments, CommitmentBinder.Read, scope);
        mapping.FinishThing();
        return id is null || title is null || kind is null || period is null || jurisdiction is null
            ? null
            : new()
            {
                Id = id,
                Title = title,
                Kind = kind.Value,
                Period = period,
                Jurisdiction = jurisdiction,
                Status = status,
                Adopted = adopted,
                Parent = parent,
                Objectives = objectives,
                Industries = industries,
                Targets = targets,
                Commitments = commitments,
                Projects = projects,
                Space = space,
                Source = source,
            };
    }

    private static (PlanStatus? Status, LocalDate? Adopted) ReadStatus(MappingReader mapping)
    {
        var status = mapping.Read(PlanKeys.Status);
        var field = mapping.Field(PlanKeys.Adopted);
        var adopted = Scalars.Date.Read(field);
        if (adopted is null || status != PlanStatus.Draft)
            return (status, adopted);

        field.ReportNeedless(new("草案没有通过日期；如已通过请写明 status: adopted", "a draft has no date of adoption; write 'status: adopted' if it was adopted"));
        return (status, null);
    }
}
