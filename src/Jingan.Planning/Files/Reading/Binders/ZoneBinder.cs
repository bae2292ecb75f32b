namespace Jingan.Planning.Files;

/// <summary>Reads zones with those nested in them.</summary>
internal static class ZoneBinder
{
    /// <summary>Adds the zones of a list, each before those that are nested in it.</summary>
    public static void ReadAll(Field field, string? parent, PlanScope scope, List<Zone> zones)
    {
        if (!field.IsAList())
            return;

        foreach (var item in field.Items())
            Read(item, parent, scope, zones);
    }

    private static void Read(Field field, string? parent, PlanScope scope, List<Zone> zones)
    {
        if (field.AsMapping(ZoneKeys.Form) is not { } mapping)
            return;

        var id = scope.Zones.Claim(mapping.Field(ZoneKeys.Id));
        var kind = mapping.Read(ZoneKeys.Kind);
        var name = mapping.Read(ZoneKeys.Name);
        var statedParent = ReadParent(mapping.Field(ZoneKeys.Parent), parent);
        var positioning = mapping.Read(ZoneKeys.Positioning);
        var (area, areaWording) = ReadArea(mapping.Field(ZoneKeys.Area));
        var areaSource = SourceValue.Read(mapping.Field(ZoneKeys.AreaSource), scope.Document, areaWording);
        var extent = mapping.Read(ZoneKeys.Extent);
        var boundary = BoundaryBinder.Read(mapping.Field(ZoneKeys.Boundary), scope);
        var lineage = mapping.List(ZoneKeys.Lineage, LineageBinder.Read, scope);
        var source = SourceValue.Read(mapping.Field(SourceKeys.Source), scope.Document, name?.Zh);
        var isComplete = id is not null && kind is not null;
        if (isComplete)
            zones.Add(new() { Id = id!, Kind = kind!.Value, Name = name, Parent = parent ?? statedParent, Positioning = positioning, Area = area, Boundary = boundary, Extent = extent, Lineage = lineage, Source = source, AreaSource = areaSource });

        ReadAll(mapping.Field(ZoneKeys.Zones), isComplete ? id : parent, scope, zones);
        mapping.FinishThing();
    }

    /// <summary>The parent of a zone that does not stand inside it.</summary>
    private static string? ReadParent(Field field, string? outer)
    {
        var parent = Scalars.Id.Read(field);
        if (parent is null || outer is null)
            return parent;

        field.ReportNeedless(new("该区域已在上级区域之内", "the zone stands inside its parent already"));
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

    private static (Amount? Area, string? Wording) ReadArea(Field field)
    {
        if (field.IsMapping)
            return (ReadAmount(field), null);

        if (WordingValue.ReadValue(field) is not { } reading)
            return default;

        if (reading.Value is NumberStatement { Amount: var amount } && IsArea(amount.Unit))
            return (amount, reading.Wording);

        field.Report(ShapeProblems.NotAnArea, Phrase.Quote(reading.Wording));
        return default;
    }
}
