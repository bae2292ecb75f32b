using Jingan.Planning.Names;
using Jingan.Planning.Syntax;

namespace Jingan.Planning.Reading.Values;

/// <summary>Reads names: a text is the Chinese one, a mapping gives both languages.</summary>
internal static class NameValue
{
    /// <summary>A name; null, with a diagnostic, where there is no Chinese one.</summary>
    public static Name? Read(Field? field)
    {
        if (field?.Node is not MappingNode)
            return TextValue.Read(field) is { } text ? new(text) : null;

        var mapping = field.AsMapping()!;
        var zh = TextValue.Read(mapping.Required("zh"));
        var en = TextValue.Read(mapping.Optional("en"));
        mapping.Finish();
        return zh is null ? null : new(zh, en);
    }
}
