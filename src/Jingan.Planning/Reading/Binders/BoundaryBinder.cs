using Jingan.Planning.Collections;
using Jingan.Planning.Diagnostics;
using Jingan.Planning.Reading.Values;
using Jingan.Planning.Space;
using Jingan.Planning.Syntax;
using Jingan.Planning.Vocabulary;

namespace Jingan.Planning.Reading.Binders;

/// <summary>Reads boundaries by sides.</summary>
internal static class BoundaryBinder
{
    /// <summary>The sides in the order north, south, east, west.</summary>
    public static ValueList<BoundarySide> Read(Field? field, PlanScope scope)
    {
        if (field?.AsMapping() is not { } mapping)
            return [];

        var source = mapping.Optional("source");
        var sides = new List<BoundarySide>();
        foreach (var word in FormatWords.Sides.Words)
        {
            if (!FormatWords.Sides.TryFind(word, out var side) || ReadSide(mapping.Optional(word), side.Value, source, scope) is not { } read)
                continue;

            sides.Add(read);
            source = source is null ? null : Silent(source);
        }

        mapping.Finish();
        return sides.ToValueList();
    }

    /// <summary>The side as printed: its features joined by —, each with its extent in brackets.</summary>
    public static string LiteralOf(ValueList<BoundaryFeature> features) =>
        string.Join('—', features.Select(feature => feature.Extent is null ? feature.Name.Zh : $"{feature.Name.Zh}（{feature.Extent}）"));

    /// <summary>A side: a list of features, or a mapping with such a list and a source of its own.</summary>
    private static BoundarySide? ReadSide(Field? field, Side side, Field? source, PlanScope scope)
    {
        if (field?.Node is not MappingNode)
            return SideOf(side, ReadFeatures(field), source, scope);

        var mapping = field.AsMapping()!;
        var features = ReadFeatures(mapping.Required("features"));
        var own = mapping.Optional("source") ?? (mapping.StatesNothing("source") ? null : source);
        mapping.Finish();
        return SideOf(side, features, own, scope);
    }

    private static BoundarySide? SideOf(Side side, ValueList<BoundaryFeature> features, Field? source, PlanScope scope) =>
        features.Count == 0 ? null : new(side, features, SourceValue.Read(source, scope.Document, LiteralOf(features)));

    private static ValueList<BoundaryFeature> ReadFeatures(Field? field)
    {
        if (field?.Node is SequenceNode { Items.Count: 0 })
            field.Report(ShapeProblems.TooFewItems, 0, 1);

        return ListValue.Read(field, ReadFeature);
    }

    private static BoundaryFeature? ReadFeature(Field field)
    {
        if (field.Node is not MappingNode)
            return TextValue.Read(field) is { } text ? new(new(text)) : null;

        var mapping = field.AsMapping()!;
        var name = NameValue.Read(mapping.Required("name"));
        var extent = TextValue.Read(mapping.Optional("extent"));
        var probableReading = TextValue.Read(mapping.Optional("probableReading"));
        mapping.Finish();
        return name is null ? null : new(name, extent, probableReading);
    }

    /// <summary>The same source for the next side, whose problems were reported with the first.</summary>
    private static Field Silent(Field source) => new(source.Node, source.Path, new DiagnosticBag(file: null, limit: 0));
}
