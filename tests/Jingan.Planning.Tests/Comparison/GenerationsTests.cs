using Jingan.Planning.Comparison;
using Jingan.Planning.Files;

namespace Jingan.Planning.Tests.Comparison;

/// <summary>Two generations of plans of places that are not in the record, as files, and the changes that a planner would name by hand.</summary>
public sealed class GenerationsTests
{
    [Fact]
    public void A_higher_level_of_a_new_plan_asks_for_a_smaller_increment() => Lines(
        """
        indicators:
          - {id: beds, name: {zh: 养老床位数}, unit: 张, kind: stock, polarity: higher}
        observations:
          - {indicator: beds, period: 2020, value: 4000张}
          - {indicator: beds, period: 2025, value: 5600张}
        """,
        "  - {id: beds, indicator: beds, target: 5500张, basis: level, force: expected}",
        "  - {id: beds, indicator: beds, target: 0.62万张, basis: level, force: binding}").Should().Equal(
        "plan Changed period", "beds Hardened", "beds Changed target Tightened +700/+700 张 (1500 → 600)");

    [Fact]
    public void A_growth_target_that_became_a_level_is_commensurable_by_the_value_of_its_base() => Lines(
        """
        indicators:
          - {id: sales, name: {zh: 社会消费品零售总额}, unit: 亿元, kind: flow, polarity: higher}
        observations:
          - {indicator: sales, period: 2020, value: 1000亿元}
          - {indicator: sales, period: 2025, value: 1200亿元}
        """,
        "  - {id: sales, indicator: sales, target: 年均增长5%, basis: average-annual-growth}",
        "  - {id: sales, indicator: sales, target: 1500亿元, basis: level}").Should().Equal(
        "plan Changed period", "sales Changed basis Tightened +223.7184/+223.7184 亿元");

    [Fact]
    public void Growth_at_constant_prices_is_no_level_at_current_ones() => Lines(
        """
        indicators:
          - {id: gdp, name: {zh: 地区生产总值}, unit: 亿元, kind: flow, polarity: higher}
        observations:
          - {indicator: gdp, period: 2020, value: 1000亿元}
        """,
        "  - {id: gdp, indicator: gdp, target: 年均增长5%, basis: average-annual-growth}",
        "  - {id: gdp, indicator: gdp, target: 1500亿元, basis: level}").Should().Equal(
        "plan Changed period", "gdp Changed basis Incomparable PriceBasis");

    [Fact]
    public void A_target_that_was_split_into_two_parts_is_gone_and_two_are_new() => Lines(
        """
        indicators:
          - {id: places, name: {zh: 托位数}, unit: 个, kind: stock, polarity: higher}
          - {id: public-places, name: {zh: 公办托位数}, unit: 个, kind: stock, polarity: higher}
          - {id: other-places, name: {zh: 普惠托位数}, unit: 个, kind: stock, polarity: higher}
        """,
        "  - {id: places, indicator: places, target: 3000个, basis: level}",
        """
          - {id: public-places, indicator: public-places, target: 2000个, basis: level}
          - {id: other-places, indicator: other-places, target: 1500个, basis: level}
        """).Should().Equal("plan Changed period", "public-places Added", "other-places Added", "places Removed");

    [Fact]
    public void Another_unit_of_the_same_area_is_no_other_target() => Lines(
        """
        indicators:
          - {id: green, name: {zh: 新增绿地面积}, unit: 公顷, kind: flow, polarity: higher}
        """,
        "  - {id: green, indicator: green, target: '50公顷', basis: period-total}",
        "  - {id: green, indicator: green, target: '0.5平方公里', basis: period-total}").Should().Equal("plan Changed period", "green Reworded target Equivalent +0/+0 公顷");

    [Fact]
    public void What_falls_against_another_year_has_its_base_restated_and_does_not_compare_without_the_values() => Lines(
        """
        indicators:
          - {id: energy, name: {zh: 单位生产总值能耗}, unit: 吨标准煤/万元, kind: ratio, polarity: lower}
        """,
        "  - {id: energy, indicator: energy, target: 比2015年下降14%, basis: change}",
        "  - {id: energy, indicator: energy, target: 比2020年下降18%, basis: change}",
        "2021-2025", "2021-2025").Should().Equal("energy BaselineRestated", "energy Changed target Incomparable BaselineMissing");

    [Fact]
    public void A_fall_counted_from_the_base_of_each_plan_compares_with_its_like() => Lines(
        """
        indicators:
          - {id: energy, name: {zh: 单位生产总值能耗}, unit: 吨标准煤/万元, kind: ratio, polarity: lower}
        """,
        "  - {id: energy, indicator: energy, target: '[16]', unit: '%'}",
        "  - {id: energy, indicator: energy, target: 下降14%, basis: change}").Should().Equal("plan Changed period", "energy Changed target Loosened +2/+2 个百分点");

    [Fact]
    public void A_fall_over_the_period_and_a_fall_from_the_same_year_that_the_next_plan_names_have_one_base() => Lines(
        """
        indicators:
          - {id: water, name: {zh: 万元产值用水量}, unit: 立方米/万元, kind: ratio, polarity: lower}
        observations:
          - {indicator: water, period: 2020, value: 50立方米/万元}
          - {indicator: water, period: 2025, value: 40立方米/万元}
        """,
        "  - {id: water, indicator: water, target: 下降16%, basis: change}",
        "  - {id: water, indicator: water, target: 比2020年下降30%, basis: change}").Should().Equal(
        "plan Changed period", "water Changed target Tightened -14/-14 个百分点");

    [Fact]
    public void Zones_that_merged_are_neither_retired_nor_added() => Changes(
        Plan("before", "2021-2025", "") + """
            space:
              pattern: {zh: 一核两翼}
              zones:
                - {id: core, kind: core, name: {zh: 中央活动核}}
                - {id: east, kind: wing, name: {zh: 东翼}}
                - {id: west, kind: wing, name: {zh: 西翼}}

        """,
        Plan("after", "2026-2030", "") + """
            space:
              pattern: {zh: 一核一翼}
              zones:
                - {id: core, kind: core, name: {zh: 中央活力核}}
                - {id: wing, kind: wing, name: {zh: 滨水翼}, lineage: [{kind: merged, plan: before, zones: [east, west]}]}

        """,
        "").Should().Equal("plan Changed period", "plan Changed pattern", "core Renamed", "wing Merged");

    [Fact]
    public void An_indicator_renamed_under_its_code_is_told_once_and_its_target_goes_on()
    {
        const string Before = "indicators:\n  - {id: days, name: {zh: 空气质量优良率}, unit: '%', kind: ratio, polarity: higher}\n";
        const string After = "indicators:\n  - {id: days, name: {zh: 空气质量指数优良率}, unit: '%', kind: ratio, polarity: higher}\n";
        var (before, after) = (
            Read(Before + Plan("before", "2021-2025", "  - {id: days, indicator: days, name: {zh: 空气质量优良率}, target: '85%', basis: level}")),
            Read(After + Plan("after", "2026-2030", "  - {id: days, indicator: days, name: {zh: 空气质量指数优良率}, target: 86%以上, basis: level}")));
        Lines(PlanComparison.Between(before.Plans[0], after.Plans[0], before, after).Changes)
            .Should().Equal("plan Changed period", "days Renamed", "days Changed target Tightened +1/ 个百分点");
    }

    [Fact]
    public void A_total_over_five_years_and_one_a_year_are_not_each_other_s_like() => Lines(
        """
        indicators:
          - {id: jobs, name: {zh: 新增就业岗位}, unit: 个, kind: flow, polarity: higher}
        """,
        "  - {id: jobs, indicator: jobs, target: 累计新增15万个}",
        "  - {id: jobs, indicator: jobs, target: 每年新增3万个}").Should().Equal("plan Changed period", "jobs Changed target Incomparable PeriodDiffers");

    [Fact]
    public void Milestones_come_earlier_or_later_or_are_only_not_mentioned() => Changes(
        Plan("before", "2021-2025", "") + """
            projects:
              - {id: metro, name: {zh: 轨道交通二期}, milestones: [{kind: construction-start, period: 2022}, {kind: completion, period: 2025}]}
              - {id: school, name: {zh: 实验学校}, milestones: [{kind: completion, period: 2024}]}
              - {id: library, name: {zh: 图书馆}, milestones: [{kind: completion, period: 2023}]}

        """,
        Plan("after", "2021-2025", "") + """
            projects:
              - {id: metro, name: {zh: 轨道交通二期}, milestones: [{kind: construction-start, period: 2021}, {kind: completion, period: 2026}]}
              - {id: school, name: {zh: 实验学校}}
              - {id: library, name: {zh: 图书馆}, milestones: [{kind: completion, period: 2023, reached: true}]}

        """,
        "").Should().Equal("metro Advanced construction-start", "metro Slipped completion", "school NotNamed completion", "library Done completion");

    [Fact]
    public void A_range_becomes_a_floor_and_words_become_a_number() => Lines(
        """
        indicators:
          - {id: growth, name: {zh: 财政收入增速}, unit: '%', kind: rate, polarity: higher}
          - {id: smart, name: {zh: 数字化水平}, unit: 分, kind: index, polarity: higher}
        """,
        """
          - {id: growth, indicator: growth, target: 3%~5%, basis: average-annual-growth}
          - {id: smart, indicator: smart, target: 明显提升}
        """,
        """
          - {id: growth, indicator: growth, target: 5%左右, basis: average-annual-growth}
          - {id: smart, indicator: smart, target: 80分, basis: level}
        """).Should().Equal("plan Changed period", "growth Changed target Tightened +1.5/+0.5 个百分点", "smart Changed target Specified");

    internal static string[] Lines(string common, string before, string after, string periodBefore = "2021-2025", string periodAfter = "2026-2030") =>
        Changes(Plan("before", periodBefore, before), Plan("after", periodAfter, after), common + "\n");

    internal static string[] Changes(string before, string after, string common)
    {
        var (old, now) = (Read(common + before), Read(common + after));
        return Lines(old.Plans[0].ChangesTo(now.Plans[0], old).Changes);
    }

    private static string[] Lines(IEnumerable<PlanChange> changes) =>
        [.. changes.Select(change => $"{(change.Subject == ChangeSubject.Plan ? "plan" : change.Id)} {change.Kind} {change.Part} {change.Effect} {change.Reason} {Told(change)}"
            .Replace("   ", " ", StringComparison.Ordinal).Replace("  ", " ", StringComparison.Ordinal).TrimEnd())];

    private static string Told(PlanChange change)
    {
        if (change.Difference is not { } difference)
            return "";

        var increment = change.Aims is { IncrementBefore: { } was, IncrementAfter: { } now } ? FormattableString.Invariant($" ({was.By.Lower:0.####} → {now.By.Lower:0.####})") : "";
        return $"{Signed(difference.Lower)}/{Signed(difference.Upper)} {difference.Unit}{increment}";
    }

    private static string Signed(decimal? number) => number is { } value ? FormattableString.Invariant($"{value:+0.####;-0.####;+0}") : "";

    internal static string Plan(string id, string period, string targets) =>
        $"plans:\n  - id: {id}\n    title: {{zh: 规划}}\n    kind: five-year-plan\n    period: {period}\n    jurisdiction: {{code: '330106', name: {{zh: 西湖区}}}}\n"
        + (targets.Length == 0 ? "" : "    targets:\n" + string.Concat(targets.Split('\n').Select(line => "    " + line.TrimEnd() + "\n")));

    private static PlanSet Read(string yaml)
    {
        var read = PlanReader.Read(System.Text.Encoding.UTF8.GetBytes("format: jingan-planning/1\n" + yaml), "plan.yaml");
        read.Diagnostics.Should().BeEmpty();
        return read.Content;
    }
}
