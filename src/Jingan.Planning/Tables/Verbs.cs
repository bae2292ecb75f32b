using Jingan.Planning.Tables;

namespace Jingan.Planning;

public static partial class PlanningVerbs
{
    /// <summary>Every figure of a set, a row each: plan by plan the targets, areas, projects and promises, then every observation once.</summary>
    /// <remarks>
    /// The first columns, up to <c>line</c>, stay where they are; columns are added only behind them. Figures that one wording holds together
    /// are rows of their own with the same <c>literal</c>, told apart by <c>part</c>. Numbers are plain decimals as stated, words are those of
    /// the file format, flags <c>true</c> or <c>false</c>, and what does not apply is null.
    /// </remarks>
    /// <param name="set">What is listed.</param>
    /// <param name="known">Where indicators are looked up besides; null for nowhere.</param>
    /// <example><code>File.WriteAllText("plans.csv", set.Figures().ToCsv(CsvStyle.Spreadsheet));</code></example>
    public static DataTable Figures(this PlanSet set, PlanSet? known = null) => FigureCsv.Table(FigureTable.Of(set, known));

    /// <summary>Targets and observations as SDMX-CSV 2.0, each figure an observation of one dataflow.</summary>
    /// <remarks>
    /// The dimensions are FREQ to TIME_PERIOD, and together they are unique. OBS_VALUE is there only where exactly one number is stated;
    /// otherwise it is empty, and LOWER and UPPER hold what is: 超过2300亿元 has a LOWER of 2300, not included, and no UPPER. A fall is a negative
    /// number. REF_AREA is the observation's own place, else that of the plans; FREQ and TIME_PERIOD are those of SDMX (A 2025, S 2025-S2, Q 2025-Q4,
    /// M 2025-12, D 2025-12-31), other spans are a first day and a length. Numbers are as stated, in 10 to the power of UNIT_MULT of
    /// UNIT_MEASURE. What has no indicator is no series and is left out: areas, projects, and promises without figures.
    /// </remarks>
    /// <param name="set">What is written.</param>
    /// <param name="known">Where indicators are looked up besides; null for nowhere.</param>
    /// <param name="style">For whom.</param>
    public static string ToSdmxCsv(this PlanSet set, PlanSet? known = null, CsvStyle style = CsvStyle.Plain) => SdmxCsv.Of(set, known, style);

    /// <summary>
    /// The plans with the given ids; the observations of an indicator that one of them has a target for, or that the document of one
    /// of them reports; the indicators of both; and the documents that all of these name.
    /// </summary>
    /// <param name="set">What is cut from; the order of its items stays.</param>
    /// <param name="plans">The ids of the plans.</param>
    /// <exception cref="ArgumentException">The set has no plan with one of the ids.</exception>
    public static PlanSet Extract(this PlanSet set, IEnumerable<string> plans) => PlanExtract.Of(set, plans);
}
