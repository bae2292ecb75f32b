namespace Jingan.Planning.Cli.Tests;

/// <summary>A small plan file that brings its own indicators, observations and document.</summary>
internal static class SamplePlan
{
    public const string Yaml = """
        format: jingan-planning/1
        documents:
          - {id: sample-outline, title: {zh: 示范区纲要, en: Sample outline}, file: sample-outline.txt}
        indicators:
          - {id: sample-homes, name: {zh: 养老床位数, en: Nursing beds}, unit: 张, kind: stock, polarity: higher}
          - {id: sample-parks, name: {zh: 公园数, en: Parks}, unit: 个, kind: stock, polarity: higher}
        observations:
          - {indicator: sample-homes, period: 2025, value: 812张, source: "sample-outline:3"}
          - {indicator: sample-parks, period: 2025, value: 9个, source: "sample-outline:4"}
        plan:
          id: sample-plan
          title: {zh: 示范区第十四个五年规划纲要, en: Sample five-year plan}
          kind: five-year-plan
          period: 2021-2025
          jurisdiction: {code: "310199", name: {zh: 示范区, en: Sample District}}
          document: sample-outline
          targets:
            - {id: homes, no: 1, indicator: sample-homes, force: binding, unit: 张, basis: level, target: "800", source: 1}
            - {id: parks, no: 2, indicator: sample-parks, unit: 个, basis: level, target: "10", source: 2}
            - {id: better, no: 3, indicator: sample-parks, target: 进一步完善, source: 6}
        """;

    public const string Document = "1\t养老床位数\t张\t800\n2\t公园数\t个\t10\n养老床位达812张\n公园9\n个\n进一步完善\n";

    /// <summary>The plan as a file, with its document in a folder beside it.</summary>
    public static TemporaryFile File()
    {
        var file = new TemporaryFile("sample.yaml", Yaml);
        file.Add("documents/sample-outline.txt", Document);
        return file;
    }
}
