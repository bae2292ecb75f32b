using Jingan.Planning.Indicators;
using Jingan.Planning.Reading.Values;
using Jingan.Planning.Vocabulary;

namespace Jingan.Planning.Reading.Binders;

/// <summary>Reads indicators.</summary>
internal static class IndicatorBinder
{
    public static Indicator? Read(Field field, IdRegistry ids)
    {
        if (field.AsMapping() is not { } mapping)
            return null;

        var id = ids.Claim(mapping.Required("id"));
        var name = NameValue.Read(mapping.Required("name"));
        var unit = UnitValue.Read(mapping.Required("unit"));
        var kind = WordValue.Read(mapping.Required("kind"), FormatWords.QuantityKinds);
        var polarity = WordValue.Read(mapping.Optional("polarity"), FormatWords.Polarities) ?? Polarity.None;
        var limits = LimitsValue.Read(mapping.Optional("limits"), unit);
        var definition = TextValue.Read(mapping.Optional("definition"));
        var breaks = ListValue.Read(mapping.Optional("breaks"), ReadBreak);
        var source = SourceValue.Read(mapping.Optional("source"), assumed: null);
        return mapping.FinishThing() ? new(id!, name!, unit!, kind!.Value, polarity, limits, definition, breaks, source) : null;
    }

    private static DefinitionBreak? ReadBreak(Field field)
    {
        if (field.AsMapping() is not { } mapping)
            return null;

        var since = DateValue.Read(mapping.Required("since"));
        var note = TextValue.Read(mapping.Required("note"));
        return mapping.Finish() ? new(since!.Value, note!) : null;
    }
}
