using Jingan.Planning.Collections;
using Jingan.Planning.Diagnostics;
using Jingan.Planning.Plans;
using Jingan.Planning.Reading.Keys;
using Jingan.Planning.Reading.Values;
using Jingan.Planning.Syntax;
using Jingan.Planning.Vocabulary;

namespace Jingan.Planning.Reading.Binders;

/// <summary>Reads whole files.</summary>
internal static class FileBinder
{
    /// <summary>What can be read of a file, and where each thing came from.</summary>
    public static (PlanSet Content, Origins Origins) Read(SyntaxNode root, DiagnosticBag problems, List<ExtensionField>? kept = null)
    {
        var field = new Field(root, new ReadingContext(problems, kept));
        if (field.AsMapping(FileKeys.Form) is not { } mapping || !IsOfFormat(mapping, (MappingNode)root))
            return (PlanSet.Empty, Origins.None);

        var (documentIds, indicatorIds) = (new IdRegistry(), new IdRegistry());
        var documents = ReadAll(mapping.Field(FileKeys.Documents), item => DocumentBinder.Read(item, documentIds));
        var indicators = ReadAll(mapping.Field(FileKeys.Indicators), item => IndicatorBinder.Read(item, indicatorIds));
        var observations = ReadAll(mapping.Field(FileKeys.Observations), ObservationBinder.Read);
        var plans = ReadPlans(mapping);
        mapping.FinishThing();
        return (
            new(Items(plans), Items(indicators), Items(observations), Items(documents)),
            new(Nodes(plans), Nodes(indicators), Nodes(observations), Nodes(documents)));
    }

    private static bool IsOfFormat(MappingReader mapping, MappingNode root)
    {
        var field = mapping.Field(FileKeys.Format);
        if (field.IsAbsent)
            return true;

        var format = Scalars.Text.Read(field);
        if (format is not null and not FormatWords.Format)
        {
            field.Report(ShapeProblems.UnknownFormat, Phrase.Quote(format));
            return false;
        }

        if (root.Entries[root.Entries[0].Key == FileKeys.Schema.Name ? 1 : 0].Key != FileKeys.Format.Name)
            field.Report(ShapeProblems.FormatNotFirst);

        return true;
    }

    /// <summary>The one plan of <c>plan</c>, then those of <c>plans</c>.</summary>
    private static List<(Plan Item, SyntaxNode Node)> ReadPlans(MappingReader mapping)
    {
        var ids = new IdRegistry();
        var only = mapping.Field(FileKeys.Plan);
        var first = PlanBinder.Read(only, ids);
        var more = ReadAll(mapping.Field(FileKeys.Plans), field => PlanBinder.Read(field, ids));
        return first is null ? more : [(first, only.Node), .. more];
    }

    private static List<(T Item, SyntaxNode Node)> ReadAll<T>(Field list, Func<Field, T?> read)
        where T : class
    {
        var items = new List<(T, SyntaxNode)>();
        if (list.IsAbsent)
            return items;

        foreach (var node in list.Items())
        {
            if (read(new(node, list.Context)) is { } item)
                items.Add((item, node));
        }

        return items;
    }

    private static ValueList<T> Items<T>(List<(T Item, SyntaxNode Node)> read) => read.Select(pair => pair.Item).ToValueList();

    private static SyntaxNode[] Nodes<T>(List<(T Item, SyntaxNode Node)> read) => [.. read.Select(pair => pair.Node)];
}
