using NodaTime;

namespace Jingan.Planning.Tests.Seeds;

public class BuiltInFilesTests
{
    [Fact]
    public void No_plan_is_read_that_was_not_asked_for() =>
        SeedFiles.NamesOf(["jingan-fyp15"]).Where(name => name.Contains("/plans/", StringComparison.Ordinal))
            .Should().Equal("seeds/plans/jingan-fyp15.json");

    [Fact]
    public void What_the_plans_share_is_read_once_whatever_is_asked_for() =>
        SeedFiles.NamesOf(["jingan-fyp14", "jingan-fyp15"]).Where(name => !name.Contains("/plans/", StringComparison.Ordinal))
            .Should().Equal(SeedFiles.NamesOf([])).And.OnlyHaveUniqueItems().And.NotBeEmpty();

    [Fact]
    public void The_embedded_data_says_what_the_seeds_say()
    {
        var (seeds, embedded) = (SeedFolder.Read().Content, BuiltInPlans.LoadAll());

        embedded.Plans.Should().BeEquivalentTo(seeds.Plans, options => options.ComparingByValue<Plan>());
        embedded.Indicators.Should().Equal(seeds.Indicators);
        embedded.Observations.Should().Equal(seeds.Observations);
        embedded.Documents.Should().Equal(seeds.Documents);
    }

    [Fact]
    public void A_set_has_the_plans_that_were_asked_for_in_that_order() =>
        BuiltInPlans.Load("jingan-fyp15", "jingan-fyp14").Plans.Select(plan => plan.Id).Should().Equal("jingan-fyp15", "jingan-fyp14");

    [Theory]
    [MemberData(nameof(Plans))]
    public void A_plan_that_is_loaded_by_itself_is_judged_as_with_everything(string id)
    {
        var (alone, all) = (BuiltInPlans.LoadPlan(id), BuiltInPlans.Load(id));

        foreach (var asOf in new LocalDate[] { new(2019, 1, 31), new(2022, 1, 31), new(2026, 1, 31), new(2031, 1, 31) })
            Told(alone, asOf).Should().Equal(Told(all, asOf));
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void A_plan_that_is_loaded_by_itself_brings_what_it_refers_to_in_the_order_of_the_seeds(string id)
    {
        var (alone, all) = (BuiltInPlans.LoadPlan(id), BuiltInPlans.Load(id));
        var ids = alone.Indicators.Select(indicator => indicator.Id).ToHashSet(StringComparer.Ordinal);

        alone.Plans.Should().BeEquivalentTo(all.Plans, options => options.ComparingByValue<Plan>());
        alone.Documents.Should().Equal(all.Documents);
        alone.Indicators.Should().Equal(all.Indicators.Where(indicator => ids.Contains(indicator.Id)));
        alone.Observations.Should().Equal(all.Observations.Where(seen => ids.Contains(seen.Indicator)));
        ids.Should().Contain(alone.EachTarget().Select(found => found.Target.Indicator));
    }

    [Fact]
    public void Little_else_is_read_for_one_plan() =>
        BuiltInPlans.LoadPlan("jingan-fyp15").Indicators.Count.Should().BeLessThan(BuiltInPlans.Load().Indicators.Count / 5);

    [Fact]
    public void A_plan_that_is_not_built_in_cannot_be_loaded() =>
        FluentActions.Invoking(() => BuiltInPlans.LoadPlan("no-such-plan")).Should().Throw<ArgumentException>().WithMessage("No built-in plan has the id 'no-such-plan'.*");

    public static TheoryData<string> Plans() => [.. BuiltInPlans.Ids];

    private static IEnumerable<string> Told(PlanSet set, LocalDate asOf)
    {
        var evaluation = set.Plans[0].Evaluate(set, asOf);
        return evaluation.Targets.Concat(evaluation.Promises).Select(target => (target.Target.Id, Found: target.Explain()))
            .Select(told => $"{told.Id}: {told.Found.Message} {told.Found.Actual} {told.Found.Finding} {told.Found.Inferred}");
    }
}
