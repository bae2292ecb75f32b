using System.Text;
using Jingan.Planning.Checks;

namespace Jingan.Planning.Tests.Validation;

public sealed class ManyFilesTests
{
    private const int Count = 3_000;
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(2);

    /// <summary>Each file defines the plan, indicator, document, commitment and observation that every other defines.</summary>
    private const string Same = """
        format: jingan-planning/1
        documents:
          - {id: doc, title: 文件, date: 2026-01-15}
        indicators:
          - {id: sales, name: 零售总额, unit: 亿元, kind: flow, polarity: higher}
        observations:
          - {indicator: sales, period: YEAR, value: NUMBER亿元, source: "doc:LINE"}
        plan:
          id: demo
          title: 规划
          kind: five-year-plan
          period: YEAR-9000
          jurisdiction: {code: "310106", name: 静安区}
          document: doc
          targets:
            - {id: sales, indicator: sales, unit: 亿元, basis: level, target: "NUMBER", source: LINE}
          commitments:
            - {id: c, name: 承诺, targets: [{id: ct, indicator: sales, unit: 亿元, basis: level, target: "NUMBER", source: LINE}], sameAs: [demo/c], source: LINE}
        """;

    [Fact]
    public void Files_that_all_define_the_same_ids_take_time_linear_in_their_number()
    {
        var files = Enumerable.Range(0, Count).Select(File).ToList();
        PlanFilesResult? result = null;
        Action read = () => result = PlanFiles.Read(files);

        read.ExecutionTime().Should().BeLessThan(Long);
        result!.Diagnostics.Count(problem => problem.Id == "JP3016").Should().Be(Count - 1, "what all say in the same words is one thing, but no two plans are alike");
    }

    private static (string Name, ReadOnlyMemory<byte> Bytes) File(int number) => ($"f{number}.yaml", Encoding.UTF8.GetBytes(Same
        .Replace("YEAR", $"{1000 + (number % 7000)}", StringComparison.Ordinal)
        .Replace("NUMBER", $"{1000 + (number % 7)}", StringComparison.Ordinal)
        .Replace("LINE", $"{1 + number}", StringComparison.Ordinal)));
}
