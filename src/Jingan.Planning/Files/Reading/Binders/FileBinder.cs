namespace Jingan.Planning.Files;

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
        var documents = Things<SourceDocument>.Of(mapping.Field(FileKeys.Documents), item => DocumentBinder.Read(item, documentIds));
        var indicators = Things<Indicator>.Of(mapping.Field(FileKeys.Indicators), item => IndicatorBinder.Read(item, indicatorIds));
        var observations = Things<Observation>.Of(mapping.Field(FileKeys.Observations), ObservationBinder.Read);
        var plans = ReadPlans(mapping);
        mapping.FinishThing();
        return (
            new(plans.Items.ToValueList(), indicators.Items.ToValueList(), observations.Items.ToValueList(), documents.Items.ToValueList()),
            new(plans.Nodes, indicators.Nodes, observations.Nodes, documents.Nodes));
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
    private static Things<Plan> ReadPlans(MappingReader mapping)
    {
        var (plans, ids) = (new Things<Plan>(), new IdRegistry());
        var only = mapping.Field(FileKeys.Plan);
        if (PlanBinder.Read(only, ids) is { } plan)
            plans.Add(plan, only.Node);

        plans.AddAll(mapping.Field(FileKeys.Plans), field => PlanBinder.Read(field, ids));
        return plans;
    }
}
