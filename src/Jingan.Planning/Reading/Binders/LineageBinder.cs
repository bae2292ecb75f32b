using Jingan.Planning.Diagnostics;
using Jingan.Planning.Reading.Values;
using Jingan.Planning.Space;
using Jingan.Planning.Vocabulary;

namespace Jingan.Planning.Reading.Binders;

/// <summary>Reads the lineage of zones.</summary>
internal static class LineageBinder
{
    public static Lineage? Read(Field field, PlanScope scope)
    {
        if (field.AsMapping() is not { } mapping)
            return null;

        var kind = WordValue.Read(mapping.Required("kind"), FormatWords.LineageKinds);
        var plan = IdentifierValue.Read(mapping.Required("plan"));
        var zones = ListValue.Read(mapping.Required("zones"), IdentifierValue.Read);
        var isInferred = FlagValue.Read(mapping.Optional("inferred")) ?? false;
        var source = SourceValue.Read(mapping.Optional("source"), scope.Document);
        if (!mapping.Finish())
            return null;

        if (zones.Count > 0 && (zones.Count > 1) == (kind == LineageKind.Merged))
            return new(kind!.Value, plan!, zones, isInferred, source);

        field.Report(ShapeProblems.LineageCount, FormatWords.LineageKinds.WordFor(kind!.Value), zones.Count);
        return null;
    }
}
