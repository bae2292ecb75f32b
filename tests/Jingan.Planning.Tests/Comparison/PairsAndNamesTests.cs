using Jingan.Planning.Comparison;

namespace Jingan.Planning.Tests.Comparison;

public sealed class PairsAndNamesTests
{
    private static readonly Indicator Beds = new()
    {
        Id = "beds",
        Name = new("养老床位数"),
        Unit = Unit.Parse("张"),
        Kind = QuantityKind.Flow,
        Polarity = Polarity.HigherIsBetter,
    };

    [Fact]
    public void Targets_pair_by_what_they_measure_before_their_ids() => Lines(
        Plan(Target("a", 60, Basis.PeriodTotal), Target("b", 800, Basis.Level)),
        Plan(Target("a", 900, Basis.Level), Target("b", 70, Basis.PeriodTotal))).Should().Equal("b→a Changed target Tightened", "a→b Changed target Tightened");

    [Fact]
    public void One_id_on_two_bases_is_no_pair_where_there_is_a_better_one() => Lines(
        Plan(Target("a", 60, Basis.PeriodTotal)),
        Plan(Target("a", 900, Basis.Level), Target("b", 70, Basis.PeriodTotal))).Should().Equal("a→b Changed target Tightened", "→a Added");

    [Fact]
    public void One_id_on_two_bases_alone_has_another_basis() => Lines(
        Plan(Target("a", 60, Basis.PeriodTotal)),
        Plan(Target("a", 900, Basis.Level))).Should().Equal("a→a Changed basis Incomparable");

    [Fact]
    public void Of_several_targets_those_due_alike_pair() => Lines(
        Plan(Target("a", 700, Basis.Level) with { Period = ReportingPeriod.OfYear(2023) }, Target("b", 800, Basis.Level)),
        Plan(Target("c", 850, Basis.Level), Target("d", 750, Basis.Level) with { Period = ReportingPeriod.OfYear(2023) }))
        .Should().Equal("b→c Changed target Tightened", "a→d Changed target Tightened");

    [Fact]
    public void A_target_for_a_part_of_the_place_is_no_counterpart_of_one_for_the_whole() => Lines(
        Plan(Target("a", 60, Basis.Level) with { Scope = new("三个片区") }),
        Plan(Target("b", 60, Basis.Level))).Should().Equal("→b Added", "a→ Removed");

    [Fact]
    public void What_a_text_that_is_not_whole_does_not_list_is_not_named() => Lines(
        Plan(Target("a", 60, Basis.Level)) with { Industries = [new() { Id = "n", Name = new("业") }], Projects = [new() { Id = "p", Name = new("项") }] },
        Plan() with { Coverage = new(Indicators: 21) }).Should().Equal("n→ NotNamed", "a→ NotNamed", "p→ NotNamed");

    [Fact]
    public void A_list_that_a_text_calls_whole_has_dropped_what_it_does_not_list() => Lines(
        Plan() with { Projects = [new() { Id = "p", Name = new("项") }] },
        Plan() with { Coverage = new(ListsAllProjects: true) }).Should().Equal("p→ Removed");

    [Fact]
    public void What_a_text_that_was_not_whole_did_not_list_may_have_been_there() => Lines(
        Plan() with { Coverage = new(Indicators: 21) },
        Plan(Target("a", 60, Basis.Level))).Should().Equal("→a NewlyNamed");

    [Fact]
    public void Another_title_is_no_change() => Lines(Plan(), Plan() with { Title = new("新规划") }).Should().BeEmpty();

    [Fact]
    public void A_force_or_status_that_only_one_side_states_is_no_change() => Lines(
        Plan(Target("a", 60, Basis.Level) with { Force = Force.Binding }) with { Status = PlanStatus.Adopted, Parent = "upper" },
        Plan(Target("a", 60, Basis.Level))).Should().BeEmpty();

    [Fact]
    public void A_definition_that_only_one_side_has_is_no_change() =>
        PlanComparison.Between(Plan(), Plan(), new PlanSet { Indicators = [Beds] }, PlanSet.Empty).Changes.Should().BeEmpty();

    [Fact]
    public void A_name_that_only_a_catalogue_gives_renames_nothing() => PlanComparison.Between(
        Plan(Target("a", 60, Basis.Level) with { Name = new("床位") }), Plan(Target("a", 60, Basis.Level)), PlanSet.Empty, new PlanSet(), new() { Catalogue = [Beds] })
        .Changes.Should().BeEmpty();

    [Fact]
    public void A_renamed_indicator_is_told_once() => PlanComparison.Between(
        Plan(Target("a", 60, Basis.Level) with { Name = new("养老床位数") }),
        Plan(Target("a", 60, Basis.Level)),
        new PlanSet { Indicators = [Beds] },
        new PlanSet { Indicators = [Beds with { Name = new("养老机构床位数") }] })
        .Changes.Select(change => (change.Subject, change.Kind)).Should().Equal((ChangeSubject.Indicator, ChangeKind.Renamed));

    [Theory]
    [InlineData("受训组织", "受训组织 ")]
    [InlineData("受训组织", "受训\u200b组织")]
    [InlineData("受训组织", "受训\u00a0组织")]
    [InlineData("西部地区", "⻄部地区")]
    [InlineData("研发（R&D）投入", "研发(R&D)投入")]
    [InlineData("PM2.5浓度", "ＰＭ２.５浓度")]
    [InlineData("Café seats", "Cafe\u0301 seats")]
    public void Names_that_look_alike_are_one_name(string before, string after) => Renamed(before, after).Should().BeFalse();

    [Theory]
    [InlineData("受训组织", "受训组织数")]
    [InlineData("New town", "Newtown")]
    public void Names_that_look_different_are_two(string before, string after) => Renamed(before, after).Should().BeTrue();

    [Fact]
    public void A_translation_alone_is_no_other_name() => Lines(
        Plan() with { Industries = [new() { Id = "n", Name = new("商贸", "trade") }] },
        Plan() with { Industries = [new() { Id = "n", Name = new("商贸", "commerce") }] }).Should().BeEmpty();

    [Fact]
    public void Pairs_that_say_the_same_are_listed_where_they_are_asked_for()
    {
        var plan = Plan(Target("a", 60, Basis.Level), Target("b", 60, Basis.PeriodTotal)) with { Industries = [new() { Id = "n", Name = new("业") }] };
        var comparison = plan.ChangesTo(plan with { Targets = [plan.Targets[0], Target("b", 70, Basis.PeriodTotal)] }, options: new() { ListsUnchanged = true });

        comparison.Unchanged.Select(pair => (pair.Id, pair.Kind)).Should().BeEquivalentTo([("a", ChangeKind.Unchanged), ("n", ChangeKind.Unchanged)]);
    }

    [Fact]
    public void Where_one_plan_says_nothing_of_space_its_zones_are_not_said_to_be_retired() => Lines(
        Plan() with { Space = new() { Pattern = new("一轴"), Zones = [new() { Id = "z", Kind = ZoneKind.Axis }] } },
        Plan()).Should().Equal("plan→plan Changed pattern Unspecified");

    [Theory]
    [InlineData(MilestoneState.Planned, MilestoneState.GivenUp, ChangeKind.GivenUp)]
    [InlineData(MilestoneState.GivenUp, MilestoneState.Planned, ChangeKind.Resumed)]
    public void A_milestone_is_given_up_only_where_the_document_says_so(MilestoneState before, MilestoneState after, ChangeKind kind) => PlanComparison.Between(
        Plan() with { Projects = [With(before)] }, Plan() with { Projects = [With(after)] }).Changes.Single()
        .Should().Match<PlanChange>(change => change.Kind == kind && change.MilestoneAfter!.State == after && change.Part == "completion");

    private static Project With(MilestoneState state) =>
        new() { Id = "p", Name = new("项"), Milestones = [new(MilestoneKind.Completion, ReportingPeriod.OfYear(2024), state)] };

    private static bool Renamed(string before, string after) => PlanComparison.Between(
        Plan() with { Industries = [new() { Id = "n", Name = new(before) }] }, Plan() with { Industries = [new() { Id = "n", Name = new(after) }] }).Changes.Count > 0;

    private static Target Target(string id, decimal number, Basis basis) => new()
    {
        Id = id,
        Indicator = "beds",
        Aim = new NumberStatement(Amount.Exactly(number)),
        Wording = $"{number}",
        Basis = new(basis),
    };

    private static Plan Plan(params Target[] targets) => new()
    {
        Id = "plan",
        Title = new("规划"),
        Kind = PlanKind.FiveYearPlan,
        Period = ReportingPeriod.OfYears(2021, 2025),
        Jurisdiction = new("310106", new("静安区")),
        Targets = [.. targets],
    };

    private static string[] Lines(Plan before, Plan after) =>
        [.. before.ChangesTo(after, new() { Indicators = [Beds] }).Changes.Select(change =>
            $"{string.Join('+', change.IdsBefore)}→{string.Join('+', change.IdsAfter)} {change.Kind} {change.Part} {change.Effect}".TrimEnd().Replace("  ", " ", StringComparison.Ordinal))];
}
