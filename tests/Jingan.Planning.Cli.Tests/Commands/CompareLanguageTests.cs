using System.Text.RegularExpressions;

namespace Jingan.Planning.Cli.Tests.Commands;

/// <summary>What a comparison prints says the same in Chinese and in English, without words of the other language, interval notation or ids where people read.</summary>
/// <remarks>The two plans have no Latin letter in a Chinese text, and differ in all that a plan can.</remarks>
public sealed partial class CompareLanguageTests : IDisposable
{
    private const string Before = """
        format: jingan-planning/1
        indicators:
          - {id: beds, name: {zh: 养老床位, en: Care beds}, unit: 张, kind: stock, polarity: higher}
          - {id: share, name: {zh: 护理型床位占比, en: Nursing share}, unit: "%", kind: ratio, polarity: higher, limits: 0~100}
          - {id: sales, name: {zh: 零售额, en: Sales}, unit: 亿元, kind: flow, polarity: higher}
          - {id: energy, name: {zh: 单位能耗, en: Energy intensity}, unit: 吨标准煤/万元, kind: ratio, polarity: lower, definition: {zh: 旧定义, en: old}}
          - {id: days, name: {zh: 办理时限, en: Days}, unit: 天, kind: flow, polarity: lower}
        observations:
          - {indicator: sales, period: 2020, value: 100亿元}
          - {indicator: sales, period: 2025, value: 130亿元}
          - {indicator: beds, period: 2020, value: 5000张}
          - {indicator: beds, period: 2025, value: 6000张}
        plan:
          id: older
          title: {zh: 旧规划, en: Older plan}
          kind: five-year-plan
          period: 2021-2025
          jurisdiction: {code: "990301", name: {zh: 某区, en: Some district}}
          status: adopted
          adopted: "2021-01-15"
          objectives: [{id: good, name: {zh: 好, en: Good}}, {id: gone, name: {zh: 旧目标, en: Old goal}}]
          industries: [{id: trade, name: {zh: 商贸, en: Trade}, group: {zh: 优势产业, en: Strong}}]
          targets:
            - {id: t1, indicator: beds, target: 6000张, force: expected, objective: good}
            - {id: t2, indicator: share, target: 力争达到60%以上}
            - {id: t3, indicator: sales, target: 3～5%, unit: "%", basis: average-annual-growth}
            - {id: t4, indicator: energy, target: 下降14%}
            - {id: t5, indicator: days, target: 5天以内, period: 2024}
            - {id: t6, indicator: beds, target: 明显增加, basis: change}
          space:
            pattern: {zh: 一轴两带, en: one axis and two belts}
            zones:
              - {id: main-axis, kind: axis}
              - {id: one-belt, kind: belt, name: {zh: 甲带, en: Belt A}, area: 12平方公里, parent: main-axis, positioning: {zh: 商务, en: business}}
              - {id: two-belt, kind: belt, name: {zh: 乙带, en: Belt B}}
          projects:
            - {id: tower, name: {zh: 大厦, en: Tower}, category: {zh: 产业, en: Industry}, zone: one-belt, milestones: [{kind: completion, period: 2024}]}
          commitments:
            - {id: parking, name: {zh: 新增车位, en: Parking}, section: 一, targets: [{id: t9, indicator: days, target: 8天, period: 2023}]}
        """;

    private readonly TemporaryFile before = new("before.yaml", Before);

    public CompareLanguageTests() => before.Add("after.yaml", new (string Old, string New)[]
        {
            ("id: older", "id: newer"), ("旧规划, en: Older plan", "新规划, en: Newer plan"), ("period: 2021-2025\n  jurisdiction", "period: 2026-2030\n  jurisdiction"),
            ("kind: five-year-plan", "kind: special-plan"), ("status: adopted\n  adopted: \"2021-01-15\"", "status: draft"),
            ("unit: 张, kind: stock, polarity: higher", "unit: 张, kind: flow, polarity: none"), ("limits: 0~100", "limits: 0~90"), ("旧定义, en: old", "新定义, en: new"),
            ("target: 6000张, force: expected, objective: good", "target: 8000张, force: binding"), ("力争达到60%以上", "达到68%"), ("3～5%", "2%左右"), ("下降14%", "下降10%左右"),
            ("5天以内, period: 2024", "6天, period: 2028"), ("明显增加", "稳步增加"), ("id: gone, name: {zh: 旧目标, en: Old goal}", "id: came, name: {zh: 新目标, en: New goal}"),
            ("优势产业, en: Strong", "传统产业, en: Old"), ("一轴两带, en: one axis and two belts", "一轴一带, en: one axis and one belt"), ("id: main-axis, kind: axis", "id: other-axis, kind: axis"),
            ("12平方公里, parent: main-axis, positioning: {zh: 商务, en: business}", "15平方公里, parent: other-axis, positioning: {zh: 居住, en: housing}"),
            ("\n      - {id: two-belt, kind: belt, name: {zh: 乙带, en: Belt B}}", ""), ("zone: one-belt, milestones: [{kind: completion, period: 2024}]", "zone: other-axis, milestones: [{kind: completion, period: 2027}]"),
            ("产业, en: Industry", "楼宇, en: Buildings"), ("section: 一", "section: 二"), ("8天, period: 2023", "9天, period: 2026"),
        }
        .Aggregate(Before, (text, change) => text.Replace(change.Old, change.New, StringComparison.Ordinal)));

    public void Dispose() => before.Dispose();

    [Fact]
    public void Chinese_has_no_English_no_interval_notation_and_no_ids() =>
        RowsIn("zh").SelectMany(row => row.Read).Where(cell => Latin().IsMatch(cell) || Interval().IsMatch(cell)).Should().BeEmpty();

    [Fact]
    public void English_has_no_Chinese_and_no_interval_notation_beside_what_is_printed() =>
        RowsIn("en").SelectMany(row => row.Told).Where(cell => Han().IsMatch(Measures().Replace(cell, "")) || Interval().IsMatch(cell)).Should().BeEmpty();

    [Fact]
    public void Both_languages_list_the_same_changes_with_the_same_numbers() =>
        RowsIn("zh").Select(row => row.Facts).Should().Equal(RowsIn("en").Select(row => row.Facts)).And.HaveCountGreaterThan(25);

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    public void What_people_read_in_Chinese_has_no_English_word_and_no_interval(string format) =>
        Compare(format, "zh").Split('\n').Where(line => Latin().IsMatch(line) || Interval().IsMatch(line)).Should().BeEmpty();

    private List<(string[] Read, string[] Told, string Facts)> RowsIn(string language) =>
    [
        .. Compare("csv", language).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line =>
        {
            string[] cells = [.. Field().Matches(line).Select(match => match.Groups["cell"].Value.Trim('"'))];
            return (cells[4..9], new[] { cells[5], cells[8] }, $"{string.Join(' ', cells[..4])} | {Numbers(cells[8])}");
        }),
    ];

    private static string Numbers(string text) => string.Join(' ', Digits().Matches(text.Replace(",", "", StringComparison.Ordinal)).Select(match => match.Value).Order(StringComparer.Ordinal));

    private string Compare(string format, string language) => ToolRun.Of(
        "compare", before.Path, Path.Combine(before.Folder, "after.yaml"), "--unchanged", "--format", format, "--lang", language).Output;

    [GeneratedRegex("[A-Za-z]{2,}", RegexOptions.None, 1_000)]
    private static partial Regex Latin();

    [GeneratedRegex(@"[\u4e00-\u9fff]", RegexOptions.None, 1_000)]
    private static partial Regex Han();

    [GeneratedRegex(@"∞|[\[(]-?[\d.]+, ?\d", RegexOptions.None, 1_000)]
    private static partial Regex Interval();

    [GeneratedRegex(@"\d+(\.\d+)?", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Digits();

    [GeneratedRegex("""(^|,)(?<cell>"([^"]|"")*"|[^,]*)""", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Field();

    /// <summary>Units of which English shows the Chinese sign in brackets.</summary>
    [GeneratedRegex(@"\([\u4e00-\u9fff/]+\)", RegexOptions.None, 1_000)]
    private static partial Regex Measures();
}
