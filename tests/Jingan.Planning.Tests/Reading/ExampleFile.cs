using Jingan.Planning.Files;

namespace Jingan.Planning.Tests.Reading;

/// <summary>A file that uses every key of the format.</summary>
internal static class ExampleFile
{
    public const string Text = """
        format: jingan-planning/1
        documents:
          - id: demo-outline
            title: {zh: 示范区纲要, en: Demo outline}
            date: 2026-01-15
            file: demo-outline.txt
        indicators:
          - id: retail-sales
            name: {zh: 社会消费品零售总额, en: Retail sales}
            unit: 亿元
            kind: flow
            polarity: higher
            limits: ≥0
            definition: 限额以上
            breaks:
              - {since: 2018-01-01, note: 口径调整}
            source: demo-outline:200
          - {id: park-quality, name: 绿化覆盖率, unit: "%", kind: ratio, limits: 0~100}
        observations:
          - indicator: retail-sales
            period: 2025
            value: 1703.52亿元
            status: provisional
            note: 快报
            source: demo-outline:23
          - {indicator: park-quality, period: 2021-2025, value: 全面完成, completion: true}
          - {indicator: park-quality, period: 2025-01-01/2025-06-30, value: 预计40%}
        plan:
          id: demo-fyp15
          title: {zh: 示范区“十五五”规划纲要, en: Outline of the 15th plan}
          kind: five-year-plan
          period: 2026-2030
          jurisdiction: {code: "310106", name: {zh: 静安区, en: Jing'an District}, asOf: 2021-01-15}
          status: adopted
          adopted: 2026-01-15
          document: demo-outline
          source: 12
          objectives:
            - id: goal-1
              name: 目标一
              source: 176
              children:
                - {id: goal-2, name: 目标二}
          industries:
            - {id: finance, name: {zh: 金融服务业, en: Financial services}, group: 优势产业, source: 358}
          targets:
            - id: retail-sales
              no: 6
              indicator: retail-sales
              name: 社会消费品零售总额
              force: binding
              unit: 亿元
              basis: level
              basisInferred: 表中单位为亿元
              target: "1360"
              period: 2026-2030
              objective: goal-2
              note: 备注
              source: {line: 200, section: 第二章, item: "6", probableReading: "1630"}
            - id: park-quality
              indicator: park-quality
              target: {kind: at-least, value: 45.0, unit: "%", modality: stretch, note: 建成区}
          space:
            pattern: {zh: 一轴, en: one axis}
            counts: {axis: 1}
            source: 224
            zones:
              - id: main-axis
                kind: axis
                name: {zh: 中轴, en: Main axis}
                positioning: 复合发展轴
                area: 2.6平方公里
                areaSource: 757
                extent: 北京西路以南
                boundary:
                  source: 757
                  north: [北京西路, 万航渡路]
                  south: [{name: 新闻路, extent: 石门二路以西, probableReading: 新闸路}]
                lineage:
                  - {kind: continued, plan: demo-fyp15, zones: [core], inferred: true, source: 5}
                source: 755
                zones:
                  - {id: core, kind: core}
          projects:
            - id: tower
              no: 1
              name: 大厦
              category: {zh: 产业, en: Industry}
              subcategory: 楼宇
              zone: core
              milestones: [{kind: construction-start, period: 2026, reached: true, source: 900}]
              source: 901
          commitments:
            - id: parking
              name: 新增车位
              section: 一
              item: 3
              clause: 1
              livelihoodProject: true
              targets:
                - {id: parking-places, indicator: retail-sales, target: 新增1000亿元}
              sameAs: [demo-fyp15/parking]
              source: 1000
        """;

    public static ReadResult Read() => PlanReader.ReadYaml(Text, "example.yaml");
}
