namespace Jingan.Planning.Files;

/// <summary>Reads industries.</summary>
internal static class IndustryBinder
{
    public static Industry? Read(Field field, PlanScope scope)
    {
        if (field.AsMapping(IndustryKeys.Form) is not { } mapping)
            return null;

        var id = scope.Industries.Claim(mapping.Field(IndustryKeys.Id));
        var name = mapping.Read(IndustryKeys.Name);
        var group = mapping.Read(IndustryKeys.Group);
        var source = SourceValue.Read(mapping.Field(SourceKeys.Source), scope.Document, name?.Zh);
        return mapping.FinishThing() ? new() { Id = id!, Name = name!, Group = group, Source = source } : null;
    }
}
