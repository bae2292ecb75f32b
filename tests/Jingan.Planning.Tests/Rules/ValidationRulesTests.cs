using Jingan.Planning.Checks;
using Jingan.Planning.Files;

namespace Jingan.Planning.Tests.Rules;

public sealed class ValidationRulesTests
{
    private static readonly ValidationRule Own = new("XX0001", Severity.Warning, new("不好。", "It is not good."), _ => []);

    [Fact]
    public void Every_rule_is_in_the_list() =>
        typeof(ValidationRules).Assembly.GetTypes().Where(type => type.Namespace == typeof(ValidationRules).Namespace)
            .SelectMany(type => type.GetProperties())
            .Where(property => property.PropertyType == typeof(ValidationRule) && property.GetMethod!.IsStatic)
            .Select(property => (ValidationRule)property.GetValue(null)!)
            .Should().BeEquivalentTo(ValidationRules.All, options => options.ComparingByValue<ValidationRule>());

    [Fact]
    public void Every_rule_has_an_id_of_its_own() => ValidationRules.All.Select(rule => rule.Id).Should().OnlyHaveUniqueItems();

    [Fact]
    public void Every_problem_between_things_has_its_rule() =>
        ValidationRules.All.Select(rule => rule.Kind).Should().BeEquivalentTo(RuleProblems.All, options => options.ComparingByValue<DiagnosticKind>());

    [Fact]
    public void A_rule_is_named_by_the_property_that_holds_it() => Own.Name.Should().Be("Own");

    [Fact]
    public void Some_rules_are_only_checked_when_asked_for() =>
        ValidationRules.All.Except(ValidationRules.Default).Select(rule => rule.Name)
            .Should().Equal("EveryFigureHasASource", "EveryWordingWithFiguresStatesANumber", "EveryWordingIsReadWhole");

    [Fact]
    public void A_rule_is_added_at_the_end() => ValidationRules.Default.With(Own)[^1].Should().BeSameAs(Own);

    [Fact]
    public void A_rule_is_taken_out() => ValidationRules.Default.Without("JP3004").Find("JP3004").Should().BeNull();

    [Fact]
    public void A_rule_is_made_worse() =>
        ValidationRules.Default.AtSeverity("JP3004", Severity.Error).Find("JP3004")!.Severity.Should().Be(Severity.Error);

    [Fact]
    public void Other_rules_stay_as_they_are() =>
        ValidationRules.Default.AtSeverity("JP3004", Severity.Error).Without("JP3004").Should().Equal(ValidationRules.Default.Without("JP3004"));

    [Fact]
    public void The_list_that_was_asked_does_not_change()
    {
        ValidationRules.Default.AtSeverity("JP3004", Severity.Error);

        ValidationRules.Default.Find("JP3004")!.Severity.Should().Be(Severity.Warning);
    }

    [Fact]
    public void An_id_is_not_added_twice() =>
        FluentActions.Invoking(() => ValidationRules.None.With(Own).With(Own)).Should().Throw<ArgumentException>();

    [Theory]
    [InlineData("JP9999")]
    [InlineData("JP2003")]
    public void A_rule_that_is_not_there_is_not_taken_out(string id) =>
        FluentActions.Invoking(() => ValidationRules.Default.Without(id)).Should().Throw<ArgumentException>().WithMessage($"There is no rule {id} *");

    [Theory]
    [InlineData("JP2003")]
    [InlineData("XX 1")]
    [InlineData("")]
    public void A_rule_of_your_own_has_an_id_of_its_own(string id) =>
        FluentActions.Invoking(() => new ValidationRule(id, Severity.Error, new("不好。"), _ => [])).Should().Throw<ArgumentException>();
}
