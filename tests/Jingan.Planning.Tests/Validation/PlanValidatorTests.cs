using Jingan.Planning.Files;
using Jingan.Planning.Checks;

namespace Jingan.Planning.Tests.Validation;

public sealed class PlanValidatorTests
{
    private static readonly Indicator RetailSales = new() { Id = "retail-sales", Name = new("社会消费品零售总额"), Unit = Unit.Parse("亿元"), Kind = QuantityKind.Flow, Limits = NumberInterval.AtLeast(0) };

    [Fact]
    public void A_sound_set_has_no_problem() => PlanValidator.Validate(Of(TargetIn("亿元"))).Should().BeEmpty();

    [Fact]
    public void Problems_in_a_set_have_a_path_and_no_line()
    {
        var problem = PlanValidator.Validate(Of(TargetIn("家"))).Single();

        (problem.Id, problem.Path, problem.Line).Should().Be(("JP3011", "plans[demo].targets[a].unit", 0));
    }

    [Theory]
    [InlineData(Basis.AverageAnnualGrowth)]
    [InlineData(Basis.YearOnYear)]
    [InlineData(Basis.Change)]
    [InlineData(Basis.Other)]
    public void A_growth_is_stated_in_per_cent(Basis basis) => PlanValidator.Validate(Of(TargetIn("%", basis))).Should().BeEmpty();

    [Fact]
    public void A_change_is_stated_in_multiples() => PlanValidator.Validate(Of(TargetIn("倍", Basis.Change))).Should().BeEmpty();

    [Fact]
    public void A_level_is_not_stated_in_per_cent_of_something_else() =>
        PlanValidator.Validate(Of(TargetIn("%", Basis.Level))).Select(problem => problem.Id).Should().Equal("JP3011");

    [Fact]
    public void A_unit_that_is_out_of_range_is_no_trouble() =>
        PlanValidator.Validate(Of(TargetIn("999999亿亿亿元", Basis.Level))).Should().BeEmpty();

    [Fact]
    public void A_zone_comes_after_its_parent()
    {
        var space = new SpatialStructure { Pattern = new("一带一翼"), Counts = [], Zones = [new() { Id = "wing", Kind = ZoneKind.Wing, Parent = "belt" }, new() { Id = "belt", Kind = ZoneKind.Belt }] };

        PlanValidator.Validate(new() { Plans = [PlanWith(space: space)] }).Select(problem => problem.Id).Should().Equal("JP3005");
    }

    [Fact]
    public void A_zone_that_is_its_own_parent_does_not_hang_the_walk()
    {
        var space = new SpatialStructure { Pattern = new("空间布局"), Counts = [], Zones = [new() { Id = "a", Kind = ZoneKind.Axis, Parent = "a", Lineage = [new(LineageKind.Renamed, "demo", ["nothing"])] }] };

        PlanValidator.Validate(new() { Plans = [PlanWith(space: space)] }).Select(problem => problem.Id).Should().Equal("JP3005", "JP3008");
    }

    [Fact]
    public void What_is_known_elsewhere_can_be_referred_to() =>
        PlanValidator.Validate(new() { Plans = [PlanWith(TargetIn("亿元"))] }, known: new() { Indicators = [RetailSales] }).Should().BeEmpty();

    [Fact]
    public void What_is_known_elsewhere_is_not_checked() =>
        PlanValidator.Validate(PlanSet.Empty, known: Of(TargetIn("家"))).Should().BeEmpty();

    [Fact]
    public void What_is_known_elsewhere_can_be_defined_anew() =>
        PlanValidator.Validate(Of(TargetIn("亿元")), known: Of(TargetIn("亿元"))).Should().BeEmpty();

    [Fact]
    public void Only_the_rules_given_are_checked() =>
        PlanValidator.Validate(Of(TargetIn("家")), rules: ValidationRules.Default.Without("JP3011")).Should().BeEmpty();

    [Fact]
    public void A_rule_reports_at_the_severity_given() =>
        PlanValidator.Validate(Of(TargetIn("家")), rules: ValidationRules.Default.AtSeverity("JP3011", Severity.Information)).Single()
            .Severity.Should().Be(Severity.Information);

    [Fact]
    public void A_rule_of_your_own_is_checked_along() =>
        PlanValidator.Validate(Of(TargetIn("亿元")), rules: ValidationRules.Default.With(new("XX0001", Severity.Warning, new("目标没有编号。", "A target has no number."), Unnumbered)))
            .Select(problem => problem.ToString()).Should().Equal("input(0,0): warning XX0001: The target 'a' has no number.");

    [Fact]
    public void A_rule_of_your_own_finds_only_in_things_of_the_set() =>
        FluentActions.Invoking(() => PlanValidator.Validate(
            Of(TargetIn("亿元")), rules: ValidationRules.None.With(new("XX0001", Severity.Error, new("错。"), _ => [Finding.In(PlanWith(), "", "wrong")]))))
            .Should().Throw<ArgumentException>().WithMessage("A rule found something in a thing that is not of the set*");

    private static IEnumerable<Finding> Unnumbered(PlanSet set) =>
        from plan in set.Plans
        from target in plan.Targets
        where target.No is null
        select Finding.In(plan, $"targets[{target.Id}]", $"The target '{target.Id}' has no number.");

    private static Target TargetIn(string unit, Basis basis = Basis.Level) =>
        new() { Id = "a", Indicator = "retail-sales", Aim = new NumberStatement(Amount.Exactly(5, Unit.Parse(unit))), Wording = "5", Unit = Unit.Parse(unit), Basis = new(basis) };

    private static Plan PlanWith(Target? target = null, SpatialStructure? space = null) => new() { Id = "demo", Title = new("示范区规划"), Kind = PlanKind.FiveYearPlan, Period = ReportingPeriod.OfYears(2026, 2030), Jurisdiction = new("310106", new("静安区")), Targets = target is null ? [] : [target], Space = space };

    private static PlanSet Of(Target target) => new() { Plans = [PlanWith(target)], Indicators = [RetailSales] };
}
