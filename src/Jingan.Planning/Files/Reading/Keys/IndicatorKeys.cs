using NodaTime;

namespace Jingan.Planning.Files;

/// <summary>The keys of an indicator and of the breaks in its definition.</summary>
internal static class IndicatorKeys
{
    public static Key<string?> Id { get; } = new("id", Scalars.Id, new("指标的标识。", "The indicator's id.")) { IsRequired = true };

    public static Key<Name?> Name { get; } = new("name", NameKeys.Notation, new("指标名称。", "The indicator's name.")) { IsRequired = true };

    public static Key<Unit?> Unit { get; } = new("unit", Scalars.Unit, new("计量单位，如 亿元、\"%\"、吨/日。", "Its unit, such as 亿元, \"%\" or 吨/日.")) { IsRequired = true };

    public static Key<QuantityKind?> Kind { get; } = new(
        "kind", Scalars.Word(FormatWords.QuantityKinds), new("量的种类：存量、流量、速率、比率或指数。", "What kind of quantity it is: a stock, flow, rate, ratio or index."))
    { IsRequired = true };

    public static Key<Polarity?> Polarity { get; } = new(
        "polarity", Scalars.Word(FormatWords.Polarities), new("越高越好、越低越好、宜在区间内，或无好坏；缺省为 none。", "Whether higher or lower is better, or a band, or neither; none without the key."));

    public static Key Limits { get; } = new(
        "limits",
        new(new Shape.Text(), new Shape.Number(), new Shape.Flag(), new Shape.Mapping(() => IntervalKeys.Form)),
        new("自然界限，如 0~100、≥0，或区间。", "Its natural limits, such as 0~100 or ≥0, or an interval."));

    public static Key<string?> Definition { get; } = new("definition", Scalars.Text, new("定义。", "Its definition."));

    public static Key Breaks { get; } = new("breaks", Notation.ListOf(() => BreakForm!), new("口径的变化：此前此后不可比。", "Where its definition changed, so that before and after do not compare."));

    public static Key<LocalDate?> Since { get; } = new("since", Scalars.Date, new("新口径开始之日。", "The first day of the new definition.")) { IsRequired = true };

    public static Key<string?> Note { get; } = new("note", Scalars.Text, new("有何变化。", "What changed.")) { IsRequired = true };

    public static MappingForm BreakForm { get; } = new("break", new("口径的变化。", "A change of definition."), Since, Note);

    public static MappingForm Form { get; } = new(
        "indicator", new("指标。", "An indicator."), Id, Name, Unit, Kind, Polarity, Limits, Definition, Breaks, SourceKeys.Source);
}
