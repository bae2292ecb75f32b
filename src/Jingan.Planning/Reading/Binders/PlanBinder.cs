using Jingan.Planning.Diagnostics;
using Jingan.Planning.Plans;
using Jingan.Planning.Reading.Values;
using Jingan.Planning.Vocabulary;
using NodaTime;

namespace Jingan.Planning.Reading.Binders;

/// <summary>Reads plans.</summary>
internal static class PlanBinder
{
    public static Plan? Read(Field? field, IdRegistry ids)
    {
        if (field?.AsMapping() is not { } mapping)
            return null;

        var id = ids.Claim(mapping.Required("id"));
        var title = NameValue.Read(mapping.Required("title"));
        var kind = WordValue.Read(mapping.Required("kind"), FormatWords.PlanKinds);
        var period = PeriodValue.Read(mapping.Required("period"));
        var jurisdiction = JurisdictionBinder.Read(mapping.Required("jurisdiction"));
        var (status, adopted) = ReadStatus(mapping);
        var parent = IdentifierValue.Read(mapping.Optional("parent"));
        var scope = new PlanScope(IdentifierValue.Read(mapping.Optional("document")));
        var source = SourceValue.Read(mapping.Optional("source"), scope.Document);
        var objectives = ListValue.Read(mapping.Optional("objectives"), item => ObjectiveBinder.Read(item, scope));
        var industries = ListValue.Read(mapping.Optional("industries"), item => IndustryBinder.Read(item, scope));
        var targets = ListValue.Read(mapping.Optional("targets"), item => TargetBinder.Read(item, scope));
        var space = SpaceBinder.Read(mapping.Optional("space"), scope);
        var projects = ListValue.Read(mapping.Optional("projects"), item => ProjectBinder.Read(item, scope));
        var commitments = ListValue.Read(mapping.Optional("commitments"), item => CommitmentBinder.Read(item, scope));
        mapping.FinishThing();
        return id is null || title is null || kind is null || period is null || jurisdiction is null
            ? null
            : new(id, title, kind.Value, period, jurisdiction, status, adopted, parent, objectives, industries, targets, commitments, projects, space, source);
    }

    private static (PlanStatus Status, LocalDate? Adopted) ReadStatus(MappingReader mapping)
    {
        var status = WordValue.Read(mapping.Optional("status"), FormatWords.PlanStatuses) ?? PlanStatus.Draft;
        var field = mapping.Optional("adopted");
        var adopted = DateValue.Read(field);
        if (adopted is null || status == PlanStatus.Adopted)
            return (status, adopted);

        field!.Report(
            ShapeProblems.KeyWithoutCause,
            Phrase.Quote("adopted"),
            new("草案没有通过日期；如已通过请写明 status: adopted", "a draft has no date of adoption; write 'status: adopted' if it was adopted"));
        return (status, null);
    }
}
