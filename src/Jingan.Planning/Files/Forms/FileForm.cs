namespace Jingan.Planning.Files;

/// <summary>Whole files.</summary>
internal static class FileForm
{
    /// <summary>What an editor checks a JSON file by; it may stand before the format.</summary>
    private static readonly Key Schema = new("$schema", new(new Shape.Text()), new("编辑器据以检查的 JSON Schema。", "The JSON Schema that an editor checks the file by."))
    {
        IsForEditors = true,
    };

    public static Key Format { get; } = Key.Of(
        "format", new(new Shape.Words([FormatWords.Format])), "文件格式，写在最前。", "The format, first in the file.", isRequired: true);

    public static Key Documents { get; } = Key.List(
        "documents", () => DocumentForm.Form, "数字和名称所出的文件。", "The documents that figures and names come from.");

    public static Key Indicators { get; } = Key.List("indicators", () => IndicatorForm.Form, "指标。", "Indicators.");

    public static Key Observations { get; } = Key.List("observations", () => ObservationForm.Form, "实绩。", "What was reported of indicators.");

    private static readonly Key Divisions = Key.List("divisions", () => DivisionForm.Form, "行政区划的变更。", "Changes of administrative divisions.");

    public static Key Plan { get; } = Key.Mapping("plan", () => PlanForm.Form, "一份规划。", "One plan.");

    public static Key Plans { get; } = Key.List("plans", () => PlanForm.Form, "几份规划。", "Several plans.");

    public static MappingForm Form { get; } = new(
        "file", new("规划、指标和实绩。", "Plans, indicators and observations."), Schema, Format, Documents, Divisions, Indicators, Observations, Plan, Plans);

    /// <summary>What can be read of a file, and where each thing came from.</summary>
    public static (PlanSet Content, Origins Origins) Read(Field field)
    {
        if (field.AsMapping(Form) is not { } mapping || !IsOfFormat(mapping))
            return (PlanSet.Empty, Origins.None);

        var documentIds = new IdRegistry().For(mapping.Field(Documents));
        var indicatorIds = new IdRegistry().For(mapping.Field(Indicators));
        var documents = Things<SourceDocument>.Of(mapping.Field(Documents), item => DocumentForm.Read(item, documentIds));
        var known = new KnownIndicators().For(mapping.Field(Indicators));
        var indicators = Things<Indicator>.Of(mapping.Field(Indicators), item => IndicatorForm.Read(item, indicatorIds, known));
        var observations = Things<Observation>.Of(mapping.Field(Observations), item => ObservationForm.Read(item, known));
        var divisions = mapping.List(Divisions, DivisionForm.Read);
        var plans = ReadPlans(mapping, known);
        mapping.FinishThing();
        return (
            new()
            {
                Plans = plans.Items.ToValueList(),
                Indicators = indicators.Items.ToValueList(),
                Observations = observations.Items.ToValueList(),
                Documents = documents.Items.ToValueList(),
                DivisionChanges = divisions,
            },
            new(plans.Tokens, indicators.Tokens, observations.Tokens, documents.Tokens));
    }

    /// <summary>A set as one file: a single plan under <c>plan</c>, several under <c>plans</c>.</summary>
    public static MappingNode Write(PlanSet set, WritingScope scope)
    {
        var mapping = new MappingBuilder()
            .Add(Format, TextValue.Of(FormatWords.Format))
            .List(Documents, set.Documents, DocumentForm.Write)
            .List(Divisions, set.DivisionChanges, DivisionForm.Write)
            .List(Indicators, set.Indicators, IndicatorForm.Write)
            .List(Observations, set.Observations, observation => ObservationForm.Write(observation, scope));
        return set.Plans is [var only]
            ? mapping.Add(Plan, PlanForm.Write(only, scope)).Build()
            : mapping.List(Plans, set.Plans, plan => PlanForm.Write(plan, scope)).Build();
    }

    private static bool IsOfFormat(MappingReader mapping)
    {
        var field = mapping.Field(Format);
        if (field.IsAbsent)
            return true;

        var format = Scalars.Text.Read(field);
        if (format is not null and not FormatWords.Format)
        {
            field.Report(ShapeProblems.UnknownFormat, Phrase.Quote(format));
            return false;
        }

        // The keys of JSON have no order.
        if (!field.Context.Tape.IsJson && !mapping.BeginsWith(Format))
            field.Report(ShapeProblems.FormatNotFirst);

        return true;
    }

    /// <summary>The one plan of <c>plan</c>, then those of <c>plans</c>.</summary>
    private static Things<Plan> ReadPlans(MappingReader mapping, KnownIndicators indicators)
    {
        var (plans, ids) = (new Things<Plan>(), new IdRegistry());
        var only = mapping.Field(Plan);
        if (PlanForm.Read(only, ids, indicators) is { } plan)
            plans.Add(plan, only);

        plans.AddAll(mapping.Field(Plans), field => PlanForm.Read(field, ids, indicators));
        return plans;
    }
}
