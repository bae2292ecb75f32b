using System.Text;
using Jingan.Planning.Checks;

namespace Jingan.Planning.Tests.Export;

/// <summary>Two plans with one of everything that the table of figures has a row for.</summary>
internal static class ExportSample
{
    private const string First = """
        format: jingan-planning/1
        documents:
          - {id: outline, title: 纲要}
          - {id: report, title: 报告}
        indicators:
          - {id: sales, name: {zh: 销售额, en: Sales}, unit: 亿元, kind: flow, polarity: higher}
          - {id: beds, name: 床位数, unit: 张, kind: stock}
          - {id: trees, name: 树木数, unit: 棵, kind: stock}
          - {id: lamps, name: 路灯数, unit: 盏, kind: stock}
        observations:
          - {indicator: sales, period: 2025, value: 超过2300亿元, source: "report:3"}
          - {indicator: beds, period: 2021-2025, value: 预计新增80张, source: {document: outline, line: 9, literal: "80 张"}}
          - {indicator: lamps, period: 2025, value: 同比下降3%, source: "report:4"}
        plan:
          id: outer
          title: 规划
          kind: five-year-plan
          period: 2026-2030
          jurisdiction: {code: "310199", name: 示范区}
          document: outline
          source: 1
          targets:
            - {id: sales, no: "6", indicator: sales, name: {zh: 商品销售额, en: Goods sold}, force: binding, unit: "%", basis: average-annual-growth, target: "5%左右、力争更好", source: {line: 2, section: 第一节}}
            - {id: beds, indicator: beds, basis: level, basisInferred: the heading, target: 1.50~2万张, source: 3}
            - {id: share, indicator: sales, target: 位居全市前三, source: 4}
          space:
            pattern: 一带一山
            zones:
              - {id: river, kind: belt, name: 滨河带, area: 约2.6平方公里, areaSource: 5}
              - {id: hill, kind: belt, name: 山}
          projects:
            - id: hall
              no: "1"
              name: {zh: 会堂, en: Hall}
              milestones:
                - {kind: construction-start, period: 2026, reached: true, source: "report:7"}
                - {kind: completion, period: 2028}
              source: 6
            - {id: bridge, name: 桥, source: 8}
          commitments:
            - id: living
              name: 民生
              section: 一
              item: 三
              targets:
                - {id: beds-added, indicator: beds, force: commitment, basis: period-total, target: 新增100张, source: 10}
                - {id: cover, indicator: beds, force: commitment, target: 全覆盖, period: 2026}
              source: {line: 11, literal: 改善民生}
            - {id: study, name: 研究, source: 12}
        """;

    private const string Second = """
        format: jingan-planning/1
        plan:
          id: inner
          title: 年度
          kind: annual-plan
          period: 2026
          jurisdiction: {code: "310199", name: 示范区}
          parent: outer
          document: report
          source: 1
          targets:
            - {id: trees, indicator: trees, target: 下降3棵, source: 2}
        """;

    public static PlanSet Set { get; } =
        PlanFiles.Read(new[] { First, Second }.Select((text, index) => ($"{index}.yaml", (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(text)))).Content;
}
