using Jingan.Planning.Tables;

namespace Jingan.Planning.Tests.Export;

public sealed class PlanExtractTests
{
    [Fact]
    public void A_plan_takes_along_what_its_targets_are_about_and_what_its_document_reports() =>
        Observed("outer").Should().Equal("sales", "beds");

    [Fact]
    public void Another_plan_takes_along_its_own() => Observed("inner").Should().Equal("sales", "lamps");

    [Fact]
    public void Each_observation_comes_once_for_two_plans() => Observed("inner", "outer").Should().Equal("sales", "beds", "lamps");

    [Fact]
    public void The_indicators_are_those_of_targets_and_observations() =>
        Of("inner").Indicators.Select(indicator => indicator.Id).Should().Equal("sales", "trees", "lamps");

    [Fact]
    public void The_documents_are_those_that_are_named() => Of("inner").Documents.Select(document => document.Id).Should().Equal("report");

    [Fact]
    public void The_plans_stay_in_order() => Of("inner", "outer").Plans.Select(plan => plan.Id).Should().Equal("outer", "inner");

    [Fact]
    public void No_plan_has_nothing() => Of().Should().Be(PlanSet.Empty);

    [Fact]
    public void An_unknown_plan_is_a_wrong_call() =>
        FluentActions.Invoking(() => Of("none")).Should().Throw<ArgumentException>().WithMessage("*'none'*");

    private static PlanSet Of(params string[] plans) => PlanExtract.Of(ExportSample.Set, plans);

    private static IEnumerable<string> Observed(params string[] plans) => Of(plans).Observations.Select(observation => observation.Indicator);
}
