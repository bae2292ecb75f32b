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
}
