using System.Diagnostics;

namespace Jingan.Planning.Reports.Tests;

/// <summary>What takes time stands alone, and is measured in time of the processor: other work on the machine does not count.</summary>
[CollectionDefinition(nameof(LargePlanTests), DisableParallelization = true)]
[Collection(nameof(LargePlanTests))]
public class LargePlanTests
{
    [Fact]
    public void Ten_thousand_targets_give_a_page_of_bounded_size_in_bounded_time()
    {
        var indicators = Enumerable.Range(1, 10_000)
            .Select(number => new Indicator
            {
                Id = $"i{number}",
                Name = new($"指标{number}"),
                Unit = Unit.Parse("家"),
                Kind = QuantityKind.Stock,
                Polarity = Polarity.HigherIsBetter
            }).ToValueList();
        var targets = indicators.Select(indicator =>
            new Target
            {
                Id = indicator.Id,
                Indicator = indicator.Id,
                Aim = new NumberStatement(Amount.Exactly(100, Unit.Parse("家"))),
                Wording = "100",
                Basis = new(Basis.Level)
            }).ToValueList();
        var observations = indicators.SelectMany(indicator => new[] { 2025, 2029 }
            .Select(year => new Observation
            {
                Indicator = indicator.Id,
                Period = ReportingPeriod.OfYear(year),
                Value = new NumberStatement(Amount.Exactly(80, Unit.Parse("家"))),
                Wording = "80家"
            })).ToValueList();
        var plan = Pages.Yunting.Plans[0] with { Targets = targets };
        var set = new PlanSet { Plans = [plan], Indicators = indicators, Observations = observations };
        PlanReport.Of(plan with { Targets = [targets[0]] }, set, Pages.Day).ToHtml();

        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        var html = PlanReport.Of(plan, set, new(2031, 1, 31)).ToHtml();
        process.Refresh();
        var spent = process.TotalProcessorTime - before;

        html.Length.Should().BeLessThan(2_000_000);
        Pages.Parse(html).QuerySelectorAll(".ind tbody tr[id]").Length.Should().BeLessThanOrEqualTo(500);
        html.Should().Contain("10000项主要指标").And.Contain("另有9500项");
        spent.Should().BeLessThan(TimeSpan.FromSeconds(4), "it is about one where the code is optimized");
    }
}
