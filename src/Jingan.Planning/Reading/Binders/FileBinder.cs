using Jingan.Planning.Collections;
using Jingan.Planning.Diagnostics;
using Jingan.Planning.Plans;
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
        var field = new Field(root, NodePath.Root, problems, kept);
        if (field.AsMapping() is not { } mapping || !IsOfFormat(mapping, (MappingNode)root))
            return (PlanSet.Empty, Origins.None);

        var (documentIds, indicatorIds) = (new IdRegistry(), new IdRegistry());
        var documents = ReadAll(mapping.Optional("documents"), item => DocumentBinder.Read(item, documentIds));
        var indicators = ReadAll(mapping.Optional("indicators"), item => IndicatorBinder.Read(item, indicatorIds));
        var observations = ReadAll(mapping.Optional("observations"), ObservationBinder.Read);
        var plans = ReadPlans(mapping);
        mapping.FinishThing();
        return (
            new(Items(plans), Items(indicators), Items(observations), Items(documents)),
            new(Fields(plans), Fields(indicators), Fields(observations), Fields(documents)));
    }

    private static bool IsOfFormat(MappingReader mapping, MappingNode root)
    {
        var field = mapping.Required("format");
        if (field is null)
            return true;

        var format = TextValue.Read(field);
        if (format is not null and not FormatWords.Format)
        {
            field.Report(ShapeProblems.UnknownFormat, Phrase.Quote(format));
            return false;
        }

        if (root.Entries[0].Key != "format")
            field.Report(ShapeProblems.FormatNotFirst);

        return true;
    }

    /// <summary>The one plan of <c>plan</c>, then those of <c>plans</c>.</summary>
    private static List<(Plan Item, Field Field)> ReadPlans(MappingReader mapping)
    {
        var ids = new IdRegistry();
        var only = mapping.Optional("plan");
        var first = PlanBinder.Read(only, ids);
        var more = ReadAll(mapping.Optional("plans"), field => PlanBinder.Read(field, ids));
        return first is null ? more : [(first, only!), .. more];
    }

    private static List<(T Item, Field Field)> ReadAll<T>(Field? list, Func<Field, T?> read)
        where T : class
    {
        var items = new List<(T, Field)>();
        foreach (var field in list?.Items() ?? [])
        {
            if (read(field) is { } item)
                items.Add((item, field));
        }

        return items;
    }

    private static ValueList<T> Items<T>(List<(T Item, Field Field)> read) => read.Select(pair => pair.Item).ToValueList();

    private static Field[] Fields<T>(List<(T Item, Field Field)> read) => [.. read.Select(pair => pair.Field)];
}
