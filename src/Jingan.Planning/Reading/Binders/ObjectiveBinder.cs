using Jingan.Planning.Plans;
using Jingan.Planning.Reading.Values;

namespace Jingan.Planning.Reading.Binders;

/// <summary>Reads objectives with their children.</summary>
internal static class ObjectiveBinder
{
    public static Objective? Read(Field field, PlanScope scope)
    {
        if (field.AsMapping() is not { } mapping)
            return null;

        var id = scope.Objectives.Claim(mapping.Required("id"));
        var name = NameValue.Read(mapping.Required("name"));
        var source = SourceValue.Read(mapping.Optional("source"), scope.Document, name?.Zh);
        var children = ListValue.Read(mapping.Optional("children"), child => Read(child, scope));
        mapping.FinishThing();
        return id is null || name is null ? null : new(id, name, children, source);
    }
}
