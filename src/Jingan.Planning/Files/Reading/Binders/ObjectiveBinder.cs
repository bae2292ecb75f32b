namespace Jingan.Planning.Files;

/// <summary>Reads objectives with their children.</summary>
internal static class ObjectiveBinder
{
    public static Objective? Read(Field field, PlanScope scope)
    {
        if (field.AsMapping(ObjectiveKeys.Form) is not { } mapping)
            return null;

        var id = scope.Objectives.Claim(mapping.Field(ObjectiveKeys.Id));
        var name = mapping.Read(ObjectiveKeys.Name);
        var source = SourceValue.Read(mapping.Field(SourceKeys.Source), scope.Document, name?.Zh);
        var children = mapping.List(ObjectiveKeys.Children, Read, scope);
        mapping.FinishThing();
        return id is null || name is null ? null : new() { Id = id, Name = name, Children = children, Source = source };
    }
}
