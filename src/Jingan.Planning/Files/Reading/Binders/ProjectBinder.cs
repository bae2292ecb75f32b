namespace Jingan.Planning.Files;

/// <summary>Reads projects.</summary>
internal static class ProjectBinder
{
    public static Project? Read(Field field, PlanScope scope)
    {
        if (field.AsMapping(ProjectKeys.Form) is not { } mapping)
            return null;

        var id = scope.Projects.Claim(mapping.Field(ProjectKeys.Id));
        var no = mapping.Read(ProjectKeys.No);
        var name = mapping.Read(ProjectKeys.Name);
        var category = mapping.Read(ProjectKeys.Category);
        var subcategory = mapping.Read(ProjectKeys.Subcategory);
        var zone = mapping.Read(ProjectKeys.Zone);
        var milestones = mapping.List(ProjectKeys.Milestones, ReadMilestone, scope);
        var source = SourceValue.Read(mapping.Field(SourceKeys.Source), scope.Document, name?.Zh);
        return mapping.FinishThing() ? new() { Id = id!, Name = name!, No = no, Category = category, Subcategory = subcategory, Zone = zone, Milestones = milestones, Source = source } : null;
    }

    private static Milestone? ReadMilestone(Field field, PlanScope scope)
    {
        if (field.AsMapping(ProjectKeys.MilestoneForm) is not { } mapping)
            return null;

        var kind = mapping.Read(ProjectKeys.Kind);
        var period = mapping.Read(ProjectKeys.Period);
        var isReached = mapping.Read(ProjectKeys.Reached) ?? false;
        var source = SourceValue.Read(mapping.Field(SourceKeys.Source), scope.Document);
        return mapping.Finish() ? new(kind!.Value, period!, isReached ? MilestoneState.Reached : MilestoneState.Planned, source) : null;
    }
}
