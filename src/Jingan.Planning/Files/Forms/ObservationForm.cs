using Jingan.Planning.Wording;

namespace Jingan.Planning.Files;

/// <summary>Observations: as worded where the wording says the whole value, else spelled out.</summary>
internal static class ObservationForm
{
    private static readonly Key<string?> Indicator = Key.Required("indicator", Scalars.Id, "所测指标的标识。", "The id of the indicator that it measures.");

    private static readonly Key<ReportingPeriod?> Period = Key.Required(
        "period", Scalars.Period, "所属时期，如 2025、2021-2025、2025-Q4、2025-12。", "The period that it is of, such as 2025, 2021-2025, 2025-Q4 or 2025-12.");

    private static readonly Key Where = Key.Of(
        "place",
        new(new Shape.Text(), new Shape.WholeNumber(100_000, 999_999), new Shape.Mapping(() => PlaceForm!)),
        "所属地区：六位代码、名称或两者；缺省为规划所在地区。",
        "Where it was measured: a code of six digits, a name, or both; without it, where the plan is for.");

    private static readonly Key<string?> Code = Key.Optional("code", new CodeValue(), "行政区划代码（GB/T 2260），六位。", "The division's code of GB/T 2260, six digits.");

    private static readonly Key<string?> PlaceName = Key.Optional("name", Scalars.Text, "地区名称。", "The place's name.");

    private static readonly MappingForm PlaceForm = new("place", new("地区。", "A place."), Code, PlaceName);

    private static readonly Key<ValueList<Dimension>> Of = Key.Optional(
        "of", new DimensionsValue(), "所说的一部分，如 {sex: female}。", "The part that it is of, such as {sex: female}.");

    private static readonly Key Value = Key.Of(
        "value",
        Notation.TextOr(() => StatementForm.Form),
        "数值，照印，如 1703.52亿元、约3000家；或以 kind 等键写明。",
        "The value as printed, such as 1703.52亿元 or 约3000家; or spelled out by kind and so on.",
        isRequired: true);

    private static readonly Key<string?> Wording = Key.Optional(
        "wording", Scalars.Text, "原文；只在数值已写明时用。", "The wording as printed; only where the value is spelled out.");

    private static readonly Key<bool?> Completion = Key.Optional(
        "completion",
        Scalars.Flag,
        "表述是否说全部完成；只用于不含数字的表述。",
        "Whether the words say that the whole scope is done; only with words that state no number.");

    private static readonly Key<ObservationStatus?> Status = Key.Optional(
        "status",
        Scalars.Word(FormatWords.ObservationStatuses),
        "终值、预计、初步或口径中断；缺省依表述。",
        "Final, estimated, provisional or a break; without it, as the wording says.");

    private static readonly Key<Name?> Note = Key.Optional("note", Scalars.Name, "说明。", "A note.");

    public static MappingForm Form { get; } = new(
        "observation",
        new("实绩。", "What was reported of an indicator."),
        Indicator, Period, Where, Of, Value, Wording, Completion, Status, Note, SourceForm.Source)
    {
        Rules = [new KeyRule.Needs(Wording, Value, new Shape.AnyMapping())],
    };

    public static Observation? Read(Field field, KnownIndicators? known = null)
    {
        if (field.AsMapping(Form) is not { } row)
            return null;

        var (indicator, period) = (row.Read(Indicator), row.Read(Period));
        var place = ReadPlace(row.Field(Where));
        var of = row.Read(Of);
        var (own, unit) = known?.Find(indicator) ?? (indicator, null);
        var stated = StatedValue.Read(row, Value, Wording, unit);
        var value = WithCompletion(stated, row.Field(Completion));
        var status = row.Read(Status) ?? (stated?.IsEstimated == true ? ObservationStatus.Estimated : ObservationStatus.Final);
        var note = row.Read(Note);
        var source = SourceForm.Read(row.Field(SourceForm.Source), assumed: default, stated?.Wording);
        if (!row.FinishThing())
            return null;

        return new()
        {
            Indicator = own!,
            Period = period!,
            Place = place,
            Of = of,
            Value = value!,
            Wording = stated!.Value.Wording,
            Status = status,
            Note = note,
            Source = source,
        };
    }

    public static MappingNode Write(Observation observation, WritingScope scope)
    {
        var reading = scope.Memory.Wordings.Value(observation.Wording, scope.Indicators.Find(observation.Indicator).Unit);
        var mapping = new MappingBuilder()
            .Add(Indicator, observation.Indicator)
            .Add(Period, observation.Period)
            .Add(Where, WritePlace(observation.Place))
            .Add(Of, observation.Of);
        WriteValue(mapping, observation, reading.Statement);
        var told = reading.IsEstimated ? ObservationStatus.Estimated : ObservationStatus.Final;
        return mapping
            .Add(Status, observation.Status == told ? null : observation.Status)
            .Add(Note, observation.Note)
            .Add(SourceForm.Source, SourceForm.Write(observation.Source, assumed: null, observation.Wording))
            .Build();
    }

    public static Place? ReadPlace(Field field)
    {
        if (!field.IsMapping)
        {
            if (Scalars.Text.Read(field) is not { } text)
                return null;

            return Jurisdiction.IsCode(text) ? new(text) : new(code: null, text);
        }

        var mapping = field.AsMapping(PlaceForm)!.Value;
        var (code, name) = (mapping.Read(Code), mapping.Read(PlaceName));
        if (code is null && name is null && mapping.Finish())
            mapping.ReportMissing(Code);

        return mapping.Finish() ? new(code, name) : null;
    }

    public static OutputNode? WritePlace(Place? place)
    {
        if (place is null)
            return null;

        var isShort = (place.Code is null || place.Name is null) && !(place.Code is null && Jurisdiction.IsCode(place.Name));
        return isShort
            ? TextValue.Of(place.Code ?? place.Name!)
            : new MappingBuilder().Add(Code, place.Code).Add(PlaceName, place.Name).BuildInline();
    }

    private static Statement? WithCompletion(StatedValue? stated, Field completion)
    {
        var value = stated?.Value;
        if (Scalars.Flag.Read(completion) is not { } isCompletion)
            return value;

        switch (value)
        {
            case WordsStatement words:
                return isCompletion ? new WholeStatement { Scope = words.Text } : words;
            case WholeStatement whole:
                return isCompletion ? whole with { IsApproximate = false } : new WordsStatement(stated!.Value.Wording);
            case null:
                return null;
            default:
                completion.ReportNeedless(new("只有不含数字的表述才用它", "it goes with words, and the value states a number"));
                return value;
        }
    }

    private static void WriteValue(MappingBuilder mapping, Observation observation, Statement? told)
    {
        if (told == observation.Value)
            mapping.Add(Value, TextValue.Of(observation.Wording));
        else if (told is not null && CompletionTold(told, observation) is { } isCompletion)
            mapping.Add(Value, TextValue.Of(observation.Wording)).Add(Completion, isCompletion);
        else
        {
            mapping.Add(Value, StatementForm.Write(observation.Value));
            mapping.Add(Wording, observation.Wording == ValueWording.Write(observation.Value) ? null : observation.Wording);
        }
    }

    /// <summary>Whether the value says of the words read that they mean completion, or that they do not; null where it is another value.</summary>
    private static bool? CompletionTold(Statement told, Observation observation) => (told, observation.Value) switch
    {
        (WordsStatement words, WholeStatement { IsApproximate: false, Note: null } whole) when whole.Scope == words.Text => true,
        (WholeStatement, WordsStatement { Modality: null, Note: null } words) when words.Text == observation.Wording => false,
        (WholeStatement { IsApproximate: true } softened, WholeStatement whole) when softened with { IsApproximate = false } == whole => true,
        _ => null,
    };
}

/// <summary>The dimensions of a value: <c>of: {sex: female, age: 60+}</c>.</summary>
internal sealed class DimensionsValue() : Notation<ValueList<Dimension>>(
    new Shape.AnyKeys(new(new Shape.Text(), new Shape.Number(), new Shape.Flag())))
{
    public override ValueList<Dimension> Read(Field field)
    {
        if (field.IsAbsent)
            return [];

        var dimensions = new List<Dimension>();
        foreach (var (name, value) in field.Entries())
        {
            if (string.IsNullOrWhiteSpace(name))
                value.Report(ShapeProblems.BlankText);
            else if (Scalars.Text.Read(value) is { } text)
                dimensions.Add(new(name, text));
        }

        return dimensions.ToValueList();
    }

    /// <exception cref="ArgumentException">A dimension stands there twice.</exception>
    public override OutputNode? Write(ValueList<Dimension> value)
    {
        if (value.Count == 0)
            return null;

        if (value.DistinctBy(dimension => dimension.Name, StringComparer.Ordinal).Count() < value.Count)
            throw new ArgumentException("A value is of one part in each dimension.", nameof(value));

        var entries = value.Select(dimension => new MappingEntry(dimension.Name, TextValue.Of(dimension.Value))).ToArray();
        return new MappingNode(entries, isInline: true) { HasKeysOfData = true };
    }
}
