using Jingan.Planning.Plans;
using Jingan.Planning.Reading.Values;

namespace Jingan.Planning.Reading.Binders;

/// <summary>Reads industries.</summary>
internal static class IndustryBinder
{
    public static Industry? Read(Field field, PlanScope scope)
    {
        if (field.AsMapping() is not { } mapping)
            return null;

        var id = scope.Industries.Claim(mapping.Required("id"));
        var name = NameValue.Read(mapping.Required("name"));
        var group = TextValue.Read(mapping.Optional("group"));
        var source = SourceValue.Read(mapping.Optional("source"), scope.Document, name?.Zh);
        return mapping.FinishThing() ? new(id!, name!, group, source) : null;
    }
}
