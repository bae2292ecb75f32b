using Jingan.Planning.Diagnostics;
using Jingan.Planning.Observations;
using Jingan.Planning.Quantities;
using Jingan.Planning.Reading.Values;
using Jingan.Planning.Space;
using Jingan.Planning.Vocabulary;

namespace Jingan.Planning.Reading.Binders;

/// <summary>Reads zones with those nested in them.</summary>
internal static class ZoneBinder
{
    /// <summary>Adds the zones of a list, each before those that are nested in it.</summary>
    public static void ReadAll(Field? field, string? parent, PlanScope scope, List<Zone> zones)
    {
        if (field is null)
            return;

        foreach (var item in field.Items())
            Read(item, parent, scope, zones);
    }

    private static void Read(Field field, string? parent, PlanScope scope, List<Zone> zones)
    {
        if (field.AsMapping() is not { } mapping)
            return;

        var id = scope.Zones.Claim(mapping.Required("id"));
        var kind = WordValue.Read(mapping.Required("kind"), FormatWords.ZoneKinds);
        var name = NameValue.Read(mapping.Optional("name"));
        var positioning = TextValue.Read(mapping.Optional("positioning"));
        var (area, areaWording) = ReadArea(mapping.Optional("area"));
        var areaSource = SourceValue.Read(mapping.Optional("areaSource"), scope.Document, areaWording);
        var extent = TextValue.Read(mapping.Optional("extent"));
        var boundary = BoundaryBinder.Read(mapping.Optional("boundary"), scope);
        var lineage = ListValue.Read(mapping.Optional("lineage"), item => LineageBinder.Read(item, scope));
        var source = SourceValue.Read(mapping.Optional("source"), scope.Document, name?.Zh);
        var isComplete = id is not null && kind is not null;
        if (isComplete)
            zones.Add(new(id!, kind!.Value, name, parent, positioning, area, boundary, extent, lineage, source, areaSource));

        ReadAll(mapping.Optional("zones"), isComplete ? id : parent, scope, zones);
        mapping.Finish();
    }

    private static (Amount? Area, string? Wording) ReadArea(Field? field)
    {
        if (WordingValue.ReadValue(field) is not { } reading)
            return default;

        if (reading.Value is ReportedValue.OfAmount { Amount: { Unit: { } unit } amount } && unit.ConvertsTo(Unit.Parse("平方米")))
            return (amount, reading.Wording);

        field!.Report(ShapeProblems.NotAnArea, Phrase.Quote(reading.Wording));
        return default;
    }
}
