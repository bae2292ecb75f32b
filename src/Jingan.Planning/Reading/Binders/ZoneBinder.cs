using Jingan.Planning.Diagnostics;
using Jingan.Planning.Observations;
using Jingan.Planning.Quantities;
using Jingan.Planning.Reading.Values;
using Jingan.Planning.Space;
using Jingan.Planning.Syntax;
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
        var statedParent = ReadParent(mapping.Optional("parent"), parent);
        var positioning = TextValue.Read(mapping.Optional("positioning"));
        var (area, areaWording) = ReadArea(mapping.Optional("area"));
        var areaSource = SourceValue.Read(mapping.Optional("areaSource"), scope.Document, areaWording);
        var extent = TextValue.Read(mapping.Optional("extent"));
        var boundary = BoundaryBinder.Read(mapping.Optional("boundary"), scope);
        var lineage = ListValue.Read(mapping.Optional("lineage"), item => LineageBinder.Read(item, scope));
        var source = SourceValue.Read(mapping.Optional("source"), scope.Document, name?.Zh);
        var isComplete = id is not null && kind is not null;
        if (isComplete)
            zones.Add(new(id!, kind!.Value, name, parent ?? statedParent, positioning, area, boundary, extent, lineage, source, areaSource));

        ReadAll(mapping.Optional("zones"), isComplete ? id : parent, scope, zones);
        mapping.FinishThing();
    }

    /// <summary>The parent of a zone that does not stand inside it.</summary>
    private static string? ReadParent(Field? field, string? outer)
    {
        var parent = IdentifierValue.Read(field);
        if (parent is null || outer is null)
            return parent;

        field!.Report(
            ShapeProblems.KeyWithoutCause,
            Phrase.Quote("parent"),
            new("该区域已在上级区域之内", "the zone stands inside its parent already"));
        return null;
    }

    private static Amount? ReadAmount(Field field)
    {
        if (AmountBinder.ReadAlone(field) is not { } amount)
            return null;

        if (IsArea(amount.Unit))
            return amount;

        field.Report(ShapeProblems.NotAnArea, Phrase.Quote(amount.ToString()));
        return null;
    }

    private static bool IsArea(Unit? unit) => unit is not null && unit.ConvertsTo(Unit.Parse("平方米"));

    private static (Amount? Area, string? Wording) ReadArea(Field? field)
    {
        if (field?.Node is MappingNode)
            return (ReadAmount(field), null);

        if (WordingValue.ReadValue(field) is not { } reading)
            return default;

        if (reading.Value is ReportedValue.OfAmount { Amount: var amount } && IsArea(amount.Unit))
            return (amount, reading.Wording);

        field!.Report(ShapeProblems.NotAnArea, Phrase.Quote(reading.Wording));
        return default;
    }
}
