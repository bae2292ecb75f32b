using Jingan.Planning.Reading.Values;
using Jingan.Planning.Sources;

namespace Jingan.Planning.Reading.Binders;

/// <summary>Reads documents.</summary>
internal static class DocumentBinder
{
    public static SourceDocument? Read(Field field, IdRegistry ids)
    {
        if (field.AsMapping() is not { } mapping)
            return null;

        var id = ids.Claim(mapping.Required("id"));
        var title = NameValue.Read(mapping.Required("title"));
        var date = DateValue.Read(mapping.Optional("date"));
        var file = TextValue.Read(mapping.Optional("file"));
        return mapping.FinishThing() ? new(id!, title!, date, file) : null;
    }
}
