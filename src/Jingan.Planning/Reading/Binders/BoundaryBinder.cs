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
            var features = ReadFeatures(mapping.Optional(word));
            if (features.Count == 0 || !FormatWords.Sides.TryFind(word, out var side))
                continue;

            sides.Add(new(side.Value, features, SourceValue.Read(source, scope.Document, Literal(features))));
            source = source is null ? null : Silent(source);
        }

        mapping.Finish();
        return sides.ToValueList();
    }

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

    /// <summary>The side as printed: its features joined by —, each with its extent in brackets.</summary>
    private static string Literal(ValueList<BoundaryFeature> features) =>
        string.Join('—', features.Select(feature => feature.Extent is null ? feature.Name.Zh : $"{feature.Name.Zh}（{feature.Extent}）"));

    /// <summary>The same source for the next side, whose problems were reported with the first.</summary>
    private static Field Silent(Field source) => new(source.Node, source.Path, new DiagnosticBag(file: null, limit: 0));
}
