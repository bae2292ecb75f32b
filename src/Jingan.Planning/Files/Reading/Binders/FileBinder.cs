namespace Jingan.Planning.Files;

/// <summary>Reads whole files.</summary>
internal static class FileBinder
{
    /// <summary>What can be read of a file, and where each thing came from.</summary>
    public static (PlanSet Content, Origins Origins) Read(Field field)
    {
        if (field.AsMapping(FileKeys.Form) is not { } mapping || !IsOfFormat(mapping))
            return (PlanSet.Empty, Origins.None);

        var (documentIds, indicatorIds) = (new IdRegistry(), new IdRegistry());
        var documents = Things<SourceDocument>.Of(mapping.Field(FileKeys.Documents), item => DocumentBinder.Read(item, documentIds));
        var indicators = Things<Indicator>.Of(mapping.Field(FileKeys.Indicators), item => IndicatorBinder.Read(item, indicatorIds));
        var observations = Things<Observation>.Of(mapping.Field(FileKeys.Observations), ObservationBinder.Read);
        var plans = ReadPlans(mapping);
        mapping.FinishThing();
        return (
            new()
            {
                Plans = plans.Items.ToValueList(),
                Indicators = indicators.Items.ToValueList(),
                Observations = observations.Items.ToValueList(),
                Documents = documents.Items.ToValueList(),
            },
            new(plans.Tokens, indicators.Tokens, observations.Tokens, documents.Tokens));
    }

    private static bool IsOfFormat(MappingReader mapping)
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

        if (!mapping.BeginsWith(FileKeys.Format))
            field.Report(ShapeProblems.FormatNotFirst);

        return true;
    }

    /// <summary>The one plan of <c>plan</c>, then those of <c>plans</c>.</summary>
    private static Things<Plan> ReadPlans(MappingReader mapping)
    {
        var (plans, ids) = (new Things<Plan>(), new IdRegistry());
        var only = mapping.Field(FileKeys.Plan);
        if (PlanBinder.Read(only, ids) is { } plan)
            plans.Add(plan, only);

        plans.AddAll(mapping.Field(FileKeys.Plans), field => PlanBinder.Read(field, ids));
        return plans;
    }
}
