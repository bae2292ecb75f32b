using Jingan.Planning.Projects;
using Jingan.Planning.Reading.Values;
using Jingan.Planning.Vocabulary;

namespace Jingan.Planning.Reading.Binders;

/// <summary>Reads projects.</summary>
internal static class ProjectBinder
{
    public static Project? Read(Field field, PlanScope scope)
    {
        if (field.AsMapping() is not { } mapping)
            return null;

        var id = scope.Projects.Claim(mapping.Required("id"));
        var no = TextValue.Read(mapping.Optional("no"));
        var name = NameValue.Read(mapping.Required("name"));
        var category = NameValue.Read(mapping.Optional("category"));
        var subcategory = NameValue.Read(mapping.Optional("subcategory"));
        var zone = IdentifierValue.Read(mapping.Optional("zone"));
        var milestones = ListValue.Read(mapping.Optional("milestones"), item => ReadMilestone(item, scope));
        var source = SourceValue.Read(mapping.Optional("source"), scope.Document, name?.Zh);
        return mapping.FinishThing() ? new(id!, name!, no, category, subcategory, zone, milestones, source) : null;
    }

    private static Milestone? ReadMilestone(Field field, PlanScope scope)
    {
        if (field.AsMapping() is not { } mapping)
            return null;

        var kind = WordValue.Read(mapping.Required("kind"), FormatWords.MilestoneKinds);
        var period = PeriodValue.Read(mapping.Required("period"));
        var isReached = FlagValue.Read(mapping.Optional("reached")) ?? false;
        var source = SourceValue.Read(mapping.Optional("source"), scope.Document);
        return mapping.Finish() ? new(kind!.Value, period!, isReached, source) : null;
    }
}
