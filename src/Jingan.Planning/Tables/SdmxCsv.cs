namespace Jingan.Planning.Tables;

/// <summary>Targets and observations as SDMX-CSV 2.0, each figure an observation of one dataflow.</summary>
/// <remarks>
/// The dimensions are FREQ to TIME_PERIOD, and together they are unique. OBS_VALUE is there only where exactly one number is stated;
/// otherwise it is empty, and LOWER and UPPER hold what is: 超过2300亿元 has a LOWER of 2300, not included, and no UPPER. A fall is a negative
/// number. REF_AREA is the observation's own place, else that of the plans; FREQ and TIME_PERIOD are those of SDMX (A 2025, S 2025-S2, Q 2025-Q4,
/// M 2025-12, D 2025-12-31), other spans are a first day and a length. Numbers are as stated, in 10 to the power of UNIT_MULT of UNIT_MEASURE. What has no indicator is no series and is left out: areas,
/// projects, and promises without figures.
/// </remarks>
internal static class SdmxCsv
{
    private const string Unspecified = "_U";

    private static readonly ValueList<(string Heading, Func<SdmxRow, string?> Cell)> Columns =
    [
        ("STRUCTURE", _ => "dataflow"),
        ("STRUCTURE_ID", _ => "JINGAN:PLAN_FIGURES(1.0)"),
        ("ACTION", _ => "I"),
        ("FREQ", row => row.Frequency),
        ("REF_AREA", row => row.Area),
        ("INDICATOR", row => row.Figure.Indicator),
        ("RECORD", row => row.IsActual ? "actual" : "target"),
        ("MEASURE", row => row.Measure ?? Unspecified),
        ("STATED_BY", row => row.StatedBy ?? Unspecified),
        ("ITEM", row => row.Item),
        ("TIME_PERIOD", row => row.TimePeriod),
        ("OBS_VALUE", row => NumberOf(row.Value)),
        ("OBS_STATUS", row => row.Status),
        ("UNIT_MEASURE", row => row.Unit.Measure),
        ("UNIT_MULT", row => NumberOf(row.Unit.Power)),
        ("LOWER", row => NumberOf(row.Bounds?.Lower)),
        ("LOWER_INCLUDED", row => row.Bounds is { Lower: not null } bounds ? FlagOf(bounds.LowerInclusive) : null),
        ("UPPER", row => NumberOf(row.Bounds?.Upper)),
        ("UPPER_INCLUDED", row => row.Bounds is { Upper: not null } bounds ? FlagOf(bounds.UpperInclusive) : null),
        ("APPROXIMATE", row => row.Figure.Amount is { } amount ? FlagOf(amount.IsApproximate) : null),
        ("KIND", row => row.Figure.Kind),
        ("FORCE", row => row.Figure.Force),
        ("BENCHMARK", row => row.Figure.Benchmark),
        ("LITERAL", row => row.Figure.Literal),
        ("SOURCE_DOCUMENT", row => row.Figure.Source?.Document),
        ("SOURCE_LINE", row => NumberOf(row.Figure.Source?.Line)),
        ("PART_OF", row => row.Figure.Of),
    ];

    private static readonly ValueList<string> Numbers =
        ["OBS_VALUE", "UNIT_MULT", "LOWER", "LOWER_INCLUDED", "UPPER", "UPPER_INCLUDED", "APPROXIMATE", "SOURCE_LINE"];

    /// <summary>The text: a row of component ids, then the figures.</summary>
    /// <param name="set">What is written.</param>
    /// <param name="known">Where indicators are looked up besides; null for nowhere.</param>
    /// <param name="style">For whom.</param>
    public static string Of(PlanSet set, PlanSet? known = null, CsvStyle style = CsvStyle.Plain)
    {
        ArgumentNullException.ThrowIfNull(set);
        var areas = set.Plans.DistinctBy(plan => plan.Id, StringComparer.Ordinal)
            .ToDictionary(plan => plan.Id, plan => plan.Jurisdiction.Code, StringComparer.Ordinal);
        var only = areas.Values.Distinct(StringComparer.Ordinal).ToList() is [var code] ? code : Unspecified;
        var items = new Dictionary<string, int>(StringComparer.Ordinal);
        var rows = FigureTable.Of(set, known)
            .Where(figure => figure.Indicator is not null)
            .Select(figure => new SdmxRow(figure, AreaOf(figure)))
            .Select(row => row with { Number = items[row.Key] = items.GetValueOrDefault(row.Key) + 1 });
        return CsvText.Of(Columns, Numbers, rows, Given.Defined(style));

        string AreaOf(FigureRow figure)
        {
            if (figure.Plan is { } plan)
                return areas[plan];

            return figure.Place is { } own ? own.Code ?? own.Name! : only;
        }
    }

    private static string? NumberOf(decimal? number) => number is { } value ? DecimalText.AsStated(value) : null;

    private static string FlagOf(bool flag) => flag ? "true" : "false";
}
