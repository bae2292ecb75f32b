using Jingan.Planning.Evaluation;

namespace Jingan.Planning.Tests.Evaluation;

public sealed class MilestoneTests
{
    [Theory]
    [InlineData(2023, MilestoneVerdict.Reached)]
    [InlineData(2022, MilestoneVerdict.Reached)]
    [InlineData(2024, MilestoneVerdict.ReachedLate)]
    public void What_is_reported_is_reached_in_time_or_late(int year, MilestoneVerdict verdict) =>
        Judged(Later(MilestoneKind.Completion, year, MilestoneState.Reached)).Should().Be(verdict);

    [Theory]
    [InlineData(MilestoneKind.Completion, MilestoneState.Planned)]
    [InlineData(MilestoneKind.ConstructionStart, MilestoneState.Reached)]
    [InlineData(MilestoneKind.ConstructionStart, MilestoneState.Planned)]
    public void What_is_planned_again_or_only_begun_later_has_slipped(MilestoneKind kind, MilestoneState state) =>
        Judged(Later(kind, 2025, state)).Should().Be(MilestoneVerdict.Slipped);

    [Fact]
    public void What_lies_behind_it_was_reached_in_time_shows_that_it_was_too() =>
        Judged(Later(MilestoneKind.Opening, 2023, MilestoneState.Reached)).Should().Be(MilestoneVerdict.Reached);

    [Fact]
    public void It_is_given_up_only_where_a_document_says_so() =>
        Judged(Later(MilestoneKind.Completion, 2024, MilestoneState.GivenUp)).Should().Be(MilestoneVerdict.GivenUp);

    [Theory]
    [InlineData(2022, MilestoneVerdict.NotMentioned)]
    [InlineData(2023, MilestoneVerdict.Reached)]
    [InlineData(2024, MilestoneVerdict.NotMentioned)]
    public void Work_that_goes_on_is_reached_only_by_a_report_of_its_own_year(int year, MilestoneVerdict verdict)
    {
        var plan = PlanWith("plan", new Milestone(MilestoneKind.InProgress, ReportingPeriod.OfYear(2023)));

        plan.Evaluate(new() { Plans = [plan, Later(MilestoneKind.InProgress, year, MilestoneState.Reached)] }, new(2026, 1, 31)).Milestones[0].Verdict.Should().Be(verdict);
    }

    [Theory]
    [InlineData(MilestoneKind.ConstructionStart, MilestoneKind.Opening, 2025, MilestoneVerdict.Reached)]
    [InlineData(MilestoneKind.InProgress, MilestoneKind.Completion, 2025, MilestoneVerdict.Reached)]
    [InlineData(MilestoneKind.Preparation, MilestoneKind.Completion, 2025, MilestoneVerdict.NotMentioned)]
    [InlineData(MilestoneKind.ConstructionStart, MilestoneKind.InProgress, 2025, MilestoneVerdict.NotMentioned)]
    public void Work_that_was_begun_before_and_is_complete_only_after_went_on_between(MilestoneKind before, MilestoneKind after, int year, MilestoneVerdict verdict)
    {
        var plan = PlanWith("plan", new Milestone(MilestoneKind.InProgress, ReportingPeriod.OfYear(2023)));
        var judged = plan.Evaluate(new() { Plans = [plan, Reported("first", before, 2022), Reported("last", after, year)] }, new(2026, 1, 31)).Milestones[0];

        judged.Verdict.Should().Be(verdict);
        (judged.Begun is not null).Should().Be(verdict == MilestoneVerdict.Reached);
    }

    [Theory]
    [InlineData(2024, MilestoneVerdict.ReachedLate)]
    [InlineData(2023, MilestoneVerdict.ReachedUndated)]
    [InlineData(2022, MilestoneVerdict.Reached)]
    public void A_report_of_a_whole_year_does_not_tell_whether_its_first_half_saw_it(int year, MilestoneVerdict verdict)
    {
        var plan = PlanWith("plan", new Milestone(MilestoneKind.Completion, ReportingPeriod.Parse("2023-H1")));

        plan.Evaluate(new() { Plans = [plan, Later(MilestoneKind.Completion, year, MilestoneState.Reached)] }, new(2026, 1, 31)).Milestones[0].Verdict.Should().Be(verdict);
    }

    [Fact]
    public void What_is_promised_though_a_report_before_it_calls_it_reached_is_not_decided_by_that_report()
    {
        var plan = PlanWith("plan", new Milestone(MilestoneKind.Completion, ReportingPeriod.OfYear(2023)));

        plan.Evaluate(new() { Plans = [plan, Reported("first", MilestoneKind.Completion, 2022)] }, new(2026, 1, 31)).Milestones[0].Verdict
            .Should().Be(MilestoneVerdict.NotMentioned);
    }

    [Fact]
    public void Silence_is_not_giving_up() => Judged().Should().Be(MilestoneVerdict.NotMentioned);

    [Fact]
    public void Before_its_time_it_is_open() => Judge(new(2023, 6, 30)).Milestones[0].Verdict.Should().Be(MilestoneVerdict.Open);

    [Fact]
    public void Every_planned_milestone_is_counted() => Judge(new(2026, 1, 31)).MilestoneCounts.Should().Be(new MilestoneCounts(0, 0, 0, 0, 0, 1, 0));

    [Fact]
    public void The_same_id_in_another_place_is_another_project()
    {
        var other = PlanWith("other", new Milestone(MilestoneKind.Completion, ReportingPeriod.OfYear(2023), MilestoneState.Reached)) with { Jurisdiction = new("440100", new("广州市")) };

        Judge(new(2026, 1, 31), other).Milestones[0].Verdict.Should().Be(MilestoneVerdict.NotMentioned);
    }

    [Theory]
    [InlineData("310108", "闸北区", 2015, MilestoneVerdict.Reached)]
    [InlineData("310108", "闸北区", 2016, MilestoneVerdict.NotMentioned)]
    [InlineData("310101", "黄浦区", 2015, MilestoneVerdict.NotMentioned)]
    public void What_a_merged_place_planned_the_one_that_it_became_reports(string code, string name, int year, MilestoneVerdict verdict)
    {
        var plan = PlanWith("plan", new Milestone(MilestoneKind.Completion, ReportingPeriod.OfYear(2023))) with { Jurisdiction = new(code, new(name), new(year, 1, 1)) };
        var report = Reported("report", MilestoneKind.Completion, 2023) with { Jurisdiction = new("310106", new("静安区"), new(2024, 1, 1)) };

        plan.Evaluate(new() { Plans = [plan, report] }, new(2026, 1, 31)).Milestones[0].Verdict.Should().Be(verdict);
    }

    private static Plan Reported(string id, MilestoneKind kind, int year) => PlanWith(id, new Milestone(kind, ReportingPeriod.OfYear(year), MilestoneState.Reached));

    private static Plan Later(MilestoneKind kind, int year, MilestoneState state) => PlanWith("later", new Milestone(kind, ReportingPeriod.OfYear(year), state)) with { Period = ReportingPeriod.OfYear(2026) };

    private static MilestoneVerdict Judged(params Plan[] others) => Judge(new(2026, 1, 31), others).Milestones[0].Verdict;

    private static PlanEvaluation Judge(NodaTime.LocalDate asOf, params Plan[] others)
    {
        var plan = PlanWith("plan", new Milestone(MilestoneKind.Completion, ReportingPeriod.OfYear(2023)));
        return plan.Evaluate(new() { Plans = [plan, .. others] }, asOf);
    }

    private static Plan PlanWith(string id, Milestone milestone) => new()
    {
        Id = id,
        Title = new("计划"),
        Kind = PlanKind.AnnualPlan,
        Period = ReportingPeriod.OfYear(2023),
        Jurisdiction = new("310106", new("静安区")),
        Projects = [new() { Id = "bridge", Name = new("桥"), Milestones = [milestone] }],
    };
}
