namespace Jingan.Planning.Files;

/// <summary>Reads indicators.</summary>
internal static class IndicatorBinder
{
    public static Indicator? Read(Field field, IdRegistry ids)
    {
        if (field.AsMapping(IndicatorKeys.Form) is not { } mapping)
            return null;

        var id = ids.Claim(mapping.Field(IndicatorKeys.Id));
        var name = mapping.Read(IndicatorKeys.Name);
        var unit = mapping.Read(IndicatorKeys.Unit);
        var kind = mapping.Read(IndicatorKeys.Kind);
        var polarity = mapping.Read(IndicatorKeys.Polarity) ?? Polarity.None;
        var limits = LimitsValue.Read(mapping.Field(IndicatorKeys.Limits), unit);
        var definition = mapping.Read(IndicatorKeys.Definition);
        var breaks = mapping.List(IndicatorKeys.Breaks, ReadBreak);
        var source = SourceValue.Read(mapping.Field(SourceKeys.Source), assumed: null);
        return mapping.FinishThing() ? new() { Id = id!, Name = name!, Unit = unit!, Kind = kind!.Value, Polarity = polarity, Limits = limits, Definition = definition, Breaks = breaks, Source = source } : null;
    }

    private static DefinitionBreak? ReadBreak(Field field)
    {
        if (field.AsMapping(IndicatorKeys.BreakForm) is not { } mapping)
            return null;

        var since = mapping.Read(IndicatorKeys.Since);
        var note = mapping.Read(IndicatorKeys.Note);
        return mapping.Finish() ? new(since!.Value, note!) : null;
    }
}
