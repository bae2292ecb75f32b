using NodaTime;

namespace Jingan.Planning.Files;

/// <summary>Indicators, with the breaks in their definitions.</summary>
internal static class IndicatorForm
{
    private static readonly Key<string?> Id = Key.Required("id", Scalars.Id, "指标的标识。", "The indicator's id.");

    private static readonly Key<Name?> Name = Key.Required("name", Scalars.Name, "指标名称。", "The indicator's name.");

    private static readonly Key<Unit?> Unit = Key.Optional(
        "unit", Scalars.UnitOrNone, "计量单位，如 亿元、\"%\"、吨/日；比值和指数没有单位的，不写或写“—”。", "Its unit, such as 亿元, \"%\" or 吨/日; nothing or — for a ratio or an index that has none.");

    private static readonly Key<QuantityKind?> Kind = Key.Required(
        "kind",
        Scalars.Word(FormatWords.QuantityKinds),
        "量的种类：存量、流量、速率、比率或指数。",
        "What kind of quantity it is: a stock, flow, rate, ratio or index.");

    private static readonly Key<Polarity?> Polarity = Key.Optional(
        "polarity",
        Scalars.Word(FormatWords.Polarities),
        "越高越好、越低越好、宜在区间内，或无好坏；缺省为 none。",
        "Whether higher or lower is better, or a band, or neither; none without the key.");

    private static readonly Key Limits = Key.Of(
        "limits", Notation.TextOr(() => IntervalForm.Form), "自然界限，如 0~100、≥0，或区间。", "Its natural limits, such as 0~100 or ≥0, or an interval.");

    private static readonly Key<PriceBasis?> Prices = Key.Optional(
        "priceBasis", Scalars.Word(FormatWords.PriceBases), "现价或可比价；缺省为未说明。", "At current or constant prices; without it, nothing is said.");

    private static readonly Key<Name?> Holder = Key.Optional(
        "holder", Scalars.Name, "数据由哪个部门掌握。", "The department that holds the data.");

    private static readonly Key<Name?> Definition = Key.Optional("definition", Scalars.Name, "定义。", "Its definition.");

    private static readonly Key Breaks = Key.List(
        "breaks",
        () => BreakForm!,
        "口径的变化：此前此后不可比。",
        "Where its definition changed, so that before and after do not compare.");

    private static readonly Key<LocalDate?> Since = Key.Required("since", Scalars.Date, "新口径开始之日。", "The first day of the new definition.");

    private static readonly Key<Name?> Note = Key.Required("note", Scalars.Name, "有何变化。", "What changed.");

    private static readonly MappingForm BreakForm = new("break", new("口径的变化。", "A change of definition."), Since, Note);

    public static MappingForm Form { get; } = new(
        "indicator",
        new("指标。", "An indicator."),
        Id, Name, Unit, Kind, Polarity, Limits, Prices, Holder, Definition, Breaks, CodesForm.Codes, SourceForm.Source);

    public static Indicator? Read(Field field, IdRegistry ids, KnownIndicators? known = null)
    {
        if (field.AsMapping(Form) is not { } row)
            return null;

        var id = ids.Claim(row.Field(Id));
        var (name, kind) = (row.Read(Name), row.Read(Kind));
        var unit = row.Read(Unit) ?? (row.Field(Unit).IsAbsent ? Planning.Unit.One : null);
        known?.Add(id, unit);
        var polarity = row.Read(Polarity) ?? Planning.Polarity.None;
        var limits = IntervalForm.ReadLimits(row.Field(Limits), unit);
        var (prices, holder, definition) = (row.Read(Prices), row.Read(Holder), row.Read(Definition));
        var breaks = row.List(Breaks, ReadBreak);
        var codes = row.Read(CodesForm.Codes);
        var source = SourceForm.Read(row.Field(SourceForm.Source), assumed: default);
        if (!row.FinishThing())
            return null;

        return new()
        {
            Id = id!,
            Name = name!,
            Unit = unit!,
            Kind = kind!.Value,
            Polarity = polarity,
            Limits = limits,
            PriceBasis = prices,
            Holder = holder,
            Definition = definition,
            Breaks = breaks,
            Codes = codes,
            Source = source,
        };
    }

    public static MappingNode Write(Indicator indicator) => new MappingBuilder()
        .Add(Id, indicator.Id)
        .Add(Name, indicator.Name)
        .Add(Unit, indicator.Unit)
        .Add(Kind, indicator.Kind)
        .Add(Polarity, indicator.Polarity == Planning.Polarity.None ? null : indicator.Polarity)
        .Add(Limits, IntervalForm.WriteLimits(indicator.Limits, indicator.Unit))
        .Add(Prices, indicator.PriceBasis)
        .Add(Holder, indicator.Holder)
        .Add(Definition, indicator.Definition)
        .List(Breaks, indicator.Breaks, WriteBreak)
        .Add(CodesForm.Codes, indicator.Codes)
        .Add(SourceForm.Source, SourceForm.Write(indicator.Source, assumed: null))
        .Build();

    public static DefinitionBreak? ReadBreak(Field field)
    {
        if (field.AsMapping(BreakForm) is not { } row)
            return null;

        var (since, note) = (row.Read(Since), row.Read(Note));
        return row.Finish() ? new(since!.Value, note!) : null;
    }

    public static MappingNode WriteBreak(DefinitionBreak change) =>
        new MappingBuilder().Add(Since, change.Since).Add(Note, change.Note).BuildInline();
}
