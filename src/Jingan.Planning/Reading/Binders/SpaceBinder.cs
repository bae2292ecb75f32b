using Jingan.Planning.Collections;
using Jingan.Planning.Reading.Values;
using Jingan.Planning.Space;
using Jingan.Planning.Vocabulary;

namespace Jingan.Planning.Reading.Binders;

/// <summary>Reads spatial structures.</summary>
internal static class SpaceBinder
{
    public static SpatialStructure? Read(Field? field, PlanScope scope)
    {
        if (field?.AsMapping() is not { } mapping)
            return null;

        var pattern = NameValue.Read(mapping.Required("pattern"));
        var counts = ReadCounts(mapping.Optional("counts"));
        var source = SourceValue.Read(mapping.Optional("source"), scope.Document);
        var zones = new List<Zone>();
        ZoneBinder.ReadAll(mapping.Optional("zones"), parent: null, scope, zones);
        mapping.FinishThing();
        return pattern is null ? null : new(pattern, counts, zones.ToValueList(), source);
    }

    private static ValueList<PatternCount> ReadCounts(Field? field)
    {
        if (field?.AsMapping() is not { } mapping)
            return [];

        var counts = new List<PatternCount>();
        foreach (var word in FormatWords.ZoneKinds.Words)
        {
            if (CountValue.Read(mapping.Optional(word)) is { } count && FormatWords.ZoneKinds.TryFind(word, out var kind))
                counts.Add(new(kind.Value, count));
        }

        mapping.Finish();
        return counts.ToValueList();
    }
}
