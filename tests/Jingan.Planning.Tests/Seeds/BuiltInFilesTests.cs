using Jingan.Planning.BuiltIn;

namespace Jingan.Planning.Tests.Seeds;

public class BuiltInFilesTests
{
    [Fact]
    public void No_plan_is_read_that_was_not_asked_for() =>
        SeedFiles.Of(["jingan-fyp15"]).Select(file => file.Name).Where(name => name.Contains("/plans/", StringComparison.Ordinal))
            .Should().Equal("seeds/plans/jingan-fyp15.yaml");

    [Fact]
    public void What_the_plans_share_is_read_once_whatever_is_asked_for() =>
        SeedFiles.Of(["jingan-fyp14", "jingan-fyp15"]).Select(file => file.Name).Where(name => !name.Contains("/plans/", StringComparison.Ordinal))
            .Should().Equal(SeedFiles.Of([]).Select(file => file.Name)).And.OnlyHaveUniqueItems().And.NotBeEmpty();

    [Fact]
    public void A_set_has_the_plans_that_were_asked_for_in_that_order() =>
        BuiltInPlans.Load("jingan-fyp15", "jingan-fyp14").Plans.Select(plan => plan.Id).Should().Equal("jingan-fyp15", "jingan-fyp14");
}
