using Jingan.Planning.Comparison;
using NodaTime;

namespace Jingan.Planning.Tests.Comparison;

public sealed class OtherComparisonTests
{
    [Theory]
    [InlineData(Force.Expected, Force.Binding, ChangeKind.Hardened)]
    [InlineData(Force.Expected, Force.Commitment, ChangeKind.Hardened)]
    [InlineData(Force.Binding, Force.Commitment, ChangeKind.Softened)]
    public void Another_force(Force before, Force after, ChangeKind kind) =>
        Kinds(Plan(targets: [Target("t", force: before)]), Plan(targets: [Target("t", force: after)])).Should().Equal(kind);

    [Theory]
    [InlineData(Modality.Stretch, null, ChangeKind.WordedFirmer)]
    [InlineData(Modality.Commitment, Modality.Stretch, ChangeKind.WordedSofter)]
    public void Firmer_words_do_not_change_what_is_asked(Modality? before, Modality? after, ChangeKind kind) =>
        Kinds(Plan(targets: [Target("t", modality: before)]), Plan(targets: [Target("t", modality: after)])).Should().Equal(kind);

    [Fact]
    public void A_plan_of_a_merged_district_is_told_what_its_place_became()
    {
        var before = Plan() with { Jurisdiction = new("310108", new("闸北区"), new LocalDate(2011, 1, 1)) };
        var after = Plan() with { Jurisdiction = new("310106", new("静安区"), new LocalDate(2021, 1, 1)) };

        foreach (var change in new[] { before.ChangesTo(after).Changes.Single(), after.ChangesTo(before).Changes.Single() })
        {
            change.Part.Should().Be("jurisdiction");
            change.Divisions.Should().ContainSingle().Which.Should().Match<DivisionChange>(merger => merger.Kind == DivisionChangeKind.Merged && merger.Year == 2015);
        }
    }

    [Fact]
    public void A_place_of_the_same_code_and_name_changed_where_it_was_merged_in_between()
    {
        var before = Plan() with { Jurisdiction = new("310106", new("静安区"), new LocalDate(2011, 1, 1)) };
        var after = before with { Jurisdiction = new("310106", new("静安区"), new LocalDate(2021, 1, 1)) };

        before.ChangesTo(after).Changes.Single().Divisions.Select(merger => merger.Year).Should().Equal(2015);
    }

    [Fact]
    public void Changes_of_divisions_that_the_plans_bring_are_found_too()
    {
        var set = new PlanSet { DivisionChanges = [new() { Kind = DivisionChangeKind.Renamed, Year = 2020, Before = [new("990202", new("下河区"))], After = [new("990202", new("临河区"))] }] };
        var before = Plan() with { Jurisdiction = new("990202", new("下河区"), new LocalDate(2016, 1, 1)) };
        var after = Plan() with { Jurisdiction = new("990202", new("临河区"), new LocalDate(2021, 1, 1)) };

        before.ChangesTo(after, set).Changes.Single().Divisions.Should().Equal(set.DivisionChanges);
        before.ChangesTo(after).Changes.Single().Divisions.Should().BeEmpty();
    }

    [Fact]
    public void Targets_follow_the_plan_to_another_period() =>
        Kinds(Plan(targets: [Target("t")]), Plan(targets: [Target("t")], first: 2026)).Should().Equal(ChangeKind.Changed);

    [Theory]
    [InlineData(2023, 2024, ChangeKind.DeadlineMoved)]
    [InlineData(2023, null, ChangeKind.DeadlineMoved)]
    public void A_target_with_a_period_of_its_own_is_due_on_another_day(int? before, int? after, ChangeKind kind) =>
        Kinds(Plan(targets: [Target("t", year: before)]), Plan(targets: [Target("t", year: after)])).Should().Equal(kind);

    [Fact]
    public void Targets_with_other_ids_pair_by_indicator_and_basis() =>
        Kinds(Plan(targets: [Target("a", 80)]), Plan(targets: [Target("b", 85)])).Should().Equal(ChangeKind.Changed);

    [Fact]
    public void A_commitments_target_pairs_with_the_plans_own() => Kinds(
        Plan(commitments: [new() { Id = "c", Name = new("承诺"), Targets = [Target("a", 80)] }]),
        Plan(targets: [Target("b", 85)])).Should().Equal(ChangeKind.Changed, ChangeKind.Removed);

    [Fact]
    public void A_commitment_goes_with_its_targets() =>
        Kinds(Plan(commitments: [new() { Id = "c", Name = new("承诺"), Targets = [Target("a"), Target("b")] }]), Plan()).Should().Equal(ChangeKind.Removed);

    [Fact]
    public void A_commitment_with_another_id_pairs_by_its_target() => Kinds(
        Plan(commitments: [new() { Id = "c", Name = new("承诺"), Targets = [Target("a", 80)] }]),
        Plan(commitments: [new() { Id = "d", Name = new("许诺"), Targets = [Target("a", 80)] }])).Should().Equal(ChangeKind.Renamed);

    [Fact]
    public void Like_targets_of_several_commitments_pair_by_their_commitments_whatever_their_order() => Kinds(
        Plan(commitments: [new() { Id = "b", Name = new("承诺"), Targets = [Target("t", force: Force.Binding)] }, new() { Id = "a", Name = new("承诺"), Targets = [Target("t")] }]),
        Plan(commitments: [new() { Id = "c", Name = new("承诺"), Targets = [Target("t")] }, new() { Id = "d", Name = new("承诺"), Targets = [Target("t", force: Force.Binding)] }])).Should().BeEmpty();

    [Fact]
    public void A_commitment_pairs_with_the_one_that_it_says_is_the_same() => Kinds(
        Plan(commitments: [new() { Id = "c", Name = new("承诺") }]),
        Plan(commitments: [new() { Id = "d", Name = new("承诺"), IsLivelihoodProject = true, SameAs = ["before/c"] }], id: "after")).Should().Equal(ChangeKind.Marked);

    [Theory]
    [InlineData(2023, false, 2024, false, ChangeKind.Slipped)]
    [InlineData(2024, false, 2023, false, ChangeKind.Advanced)]
    [InlineData(2023, false, 2023, true, ChangeKind.Done)]
    [InlineData(2023, false, 2024, true, ChangeKind.Done)]
    [InlineData(2023, true, 2023, false, ChangeKind.Reopened)]
    public void Milestones(int before, bool wasReached, int after, bool isReached, ChangeKind kind) =>
        Kinds(Plan(projects: [Project(new Milestone(MilestoneKind.Completion, ReportingPeriod.OfYear(before), wasReached ? MilestoneState.Reached : MilestoneState.Planned))]), Plan(projects: [Project(new Milestone(MilestoneKind.Completion, ReportingPeriod.OfYear(after), isReached ? MilestoneState.Reached : MilestoneState.Planned))]))
            .Should().Equal(kind);

    [Theory]
    [InlineData(false, ChangeKind.NotNamed)]
    [InlineData(true, ChangeKind.NotNamed)]
    public void A_milestone_that_is_no_longer_mentioned_is_not_said_to_be_dropped(bool wasReached, ChangeKind kind) =>
        Kinds(Plan(projects: [Project(new Milestone(MilestoneKind.Opening, ReportingPeriod.OfYear(2023), wasReached ? MilestoneState.Reached : MilestoneState.Planned))]), Plan(projects: [Project()])).Should().Equal(kind);

    [Fact]
    public void Milestones_of_one_kind_are_told_apart() =>
        Changes(
            Plan(projects: [Project(new Milestone(MilestoneKind.Opening, ReportingPeriod.OfYear(2022)), new Milestone(MilestoneKind.Opening, ReportingPeriod.OfYear(2024)))]),
            Plan(projects: [Project(new Milestone(MilestoneKind.Opening, ReportingPeriod.OfYear(2022)), new Milestone(MilestoneKind.Opening, ReportingPeriod.OfYear(2025)))]))
            .Select(change => change.Part).Should().Equal("opening/2");

    [Fact]
    public void What_goes_with_a_removed_objective_shows_no_change_of_its_own() =>
        Kinds(Plan(objectives: [new() { Id = "a", Name = new("甲"), Children = [new() { Id = "b", Name = new("乙") }] }]), Plan()).Should().Equal(ChangeKind.Removed);

    [Fact]
    public void An_objective_under_another_one_is_re_parented() => Kinds(
        Plan(objectives: [new() { Id = "a", Name = new("甲"), Children = [new() { Id = "c", Name = new("丙") }] }, new() { Id = "b", Name = new("乙") }]),
        Plan(objectives: [new() { Id = "a", Name = new("甲") }, new() { Id = "b", Name = new("乙"), Children = [new() { Id = "c", Name = new("丙") }] }])).Should().Equal(ChangeKind.ReParented);

    [Fact]
    public void A_target_follows_its_objectives_that_are_replaced() => Kinds(
        Plan(objectives: [new() { Id = "a", Name = new("甲") }], targets: [Target("t", objective: "a")]),
        Plan(objectives: [new() { Id = "b", Name = new("乙") }], targets: [Target("t", objective: "b")])).Should().Equal(ChangeKind.Added, ChangeKind.Removed);

    [Fact]
    public void Industries_are_renamed_and_regrouped() => Kinds(
        Plan(industries: [new() { Id = "a", Name = new("商贸服务业"), Group = new("优势产业") }]),
        Plan(industries: [new() { Id = "a", Name = new("时尚消费业"), Group = new("传统产业") }])).Should().Equal(ChangeKind.Renamed, ChangeKind.ReCategorised);

    [Fact]
    public void Where_each_side_has_indicators_they_are_compared() =>
        PlanComparison.Between(Plan(), Plan(), new PlanSet { Indicators = [Indicator("指标", "家"), Indicator("旧", "家", "old")] }, new PlanSet { Indicators = [Indicator("名称", "万家")] }).Changes
            .Select(change => (change.Kind, change.Id, change.Part)).Should().Equal(
                (ChangeKind.Renamed, "things", null), (ChangeKind.Changed, "things", "unit"));

    [Fact]
    public void An_equal_target_of_an_indicator_with_another_better_side_asks_for_something_else() =>
        PlanComparison.Between(
            Plan(targets: [Target("t")]),
            Plan(targets: [Target("t")]),
            new PlanSet { Indicators = [Indicator("指标", "家", polarity: Polarity.HigherIsBetter)] },
            new PlanSet { Indicators = [Indicator("指标", "家", polarity: Polarity.None)] }).Changes
            .Should().ContainSingle(change => change.Subject == ChangeSubject.Target).Which.Effect.Should().Be(ChangeEffect.Tightened);

    [Fact]
    public void A_plan_that_is_adopted_changes_its_status() =>
        PlanComparison.Between(Plan(), Plan(status: PlanStatus.Adopted)).Changes.Should().ContainSingle()
            .Which.Should().Match<PlanChange>(change => change.Part == "status" && ((Plan)change.After[0]).Status == PlanStatus.Adopted);

    [Fact]
    public void Both_sources_are_given()
    {
        var change = Changes(Plan(targets: [Target("t", 80, line: 195)]), Plan(targets: [Target("t", 85, line: 111)])).Single();
        (change.SourceBefore!.Line, change.SourceAfter!.Line).Should().Be((195, 111));
    }

    [Fact]
    public void Ten_thousand_targets_with_one_id_out_of_order_pair_all_the_same() => Changes(
        Plan(targets: [.. Enumerable.Range(0, 10_000).Select(index => Target($"t{index}"))]),
        Plan(targets: [.. Enumerable.Range(0, 10_000).Reverse().Select(index => Target($"t{index}"))])).Should().BeEmpty();

    private static Target Target(
        string id, int amount = 80, Force force = Force.Expected, Modality? modality = null, int? year = null, string? objective = null, int? line = null) => new() { Id = id, Indicator = "things", Aim = new NumberStatement(Amount.Exactly(amount)) { Modality = modality }, Wording = $"{amount}", Force = force, Basis = new(Basis.Level), Period = year is { } own ? ReportingPeriod.OfYear(own) : null, Objective = objective, Source = line is null ? null : new() { Document = "document", Line = line } };

    private static Project Project(params ReadOnlySpan<Milestone> milestones) => new() { Id = "p", Name = new("项目"), Milestones = [.. milestones] };

    private static Indicator Indicator(string name, string unit, string id = "things", Polarity polarity = Polarity.None) =>
        new() { Id = id, Name = new(name), Unit = Unit.Parse(unit), Kind = QuantityKind.Stock, Polarity = polarity };

    private static Plan Plan(
        ValueList<Target>? targets = null, ValueList<Commitment>? commitments = null, ValueList<Project>? projects = null, ValueList<Objective>? objectives = null,
        ValueList<Industry>? industries = null, int first = 2021, PlanStatus status = PlanStatus.Draft, string id = "before") => new() { Id = id, Title = new("规划"), Kind = PlanKind.FiveYearPlan, Period = ReportingPeriod.OfYears(first, first + 4), Jurisdiction = new("310106", new("静安区")), Status = status, Adopted = status == PlanStatus.Adopted ? new LocalDate(2021, 1, 15) : null, Objectives = objectives ?? [], Industries = industries ?? [], Targets = targets ?? [], Commitments = commitments ?? [], Projects = projects ?? [] };

    private static ValueList<PlanChange> Changes(Plan before, Plan after) => PlanComparison.Between(before, after).Changes;

    private static ChangeKind[] Kinds(Plan before, Plan after) => [.. Changes(before, after).Select(change => change.Kind)];
}
