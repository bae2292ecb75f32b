using Jingan.Planning.Evaluation;

namespace Jingan.Planning.Tests.Evaluation;

public sealed class FourteenthPlanTests
{
    private static readonly PlanEvaluation Judged = Evaluate();

    private static ValueList<TargetEvaluation> Rows => Judged.Targets;

    [Fact]
    public void The_table_has_its_twenty_six_rows_in_order() =>
        Rows.Select(row => row.Target.No).Should().Equal(Enumerable.Range(1, 26).Select(no => $"{no}"));

    [Fact]
    public void Six_rows_are_met() => Rows.Where(target => target.Verdict == Verdict.Met).Select(target => target.Target.No)
        .Should().Equal("1", "3", "4", "5", "6", "20");

    [Fact]
    public void No_row_is_known_to_be_missed() => Rows.Should().NotContain(target => target.Verdict == Verdict.NotMet);

    [Fact]
    public void Six_are_met_and_twenty_undetermined() =>
        Judged.Counts.Should().Be(new EvaluationCounts(6, 0, 20, 0));

    [Theory]
    [InlineData(2, GapReason.NoObservation)]
    [InlineData(7, GapReason.NoObservation)]
    [InlineData(8, GapReason.NoObservation)]
    [InlineData(9, GapReason.NoObservation)]
    [InlineData(10, GapReason.NoObservation)]
    [InlineData(11, GapReason.NoObservation)]
    [InlineData(12, GapReason.NoObservation)]
    [InlineData(13, GapReason.NoObservation)]
    [InlineData(14, GapReason.AssignmentMissing)]
    [InlineData(15, GapReason.NoObservation)]
    [InlineData(16, GapReason.NoObservation)]
    [InlineData(17, GapReason.WordsOnly)]
    [InlineData(18, GapReason.NoObservation)]
    [InlineData(19, GapReason.AssignmentMissing)]
    [InlineData(21, GapReason.NoObservation)]
    [InlineData(22, GapReason.NoObservation)]
    [InlineData(23, GapReason.AssignmentMissing)]
    [InlineData(24, GapReason.NoObservation)]
    [InlineData(25, GapReason.BenchmarkMissing)]
    [InlineData(26, GapReason.NoObservation)]
    public void Each_other_row_says_what_is_missing(int no, GapReason reason) => Judged.Targets[no - 1].Reason.Should().Be(reason);

    [Fact]
    public void Revenue_grew_by_four_and_a_quarter_per_cent_a_year() => Judged.Targets[0].Actual!.Stated.Lower.Should().BeApproximately(4.27m, 0.01m);

    [Fact]
    public void Two_years_earlier_nothing_with_a_number_was_due() =>
        Evaluate(2024).Targets.Where(target => target.Reason is not null)
            .Should().OnlyContain(target => target.Reason == GapReason.NotDue);

    private static PlanEvaluation Evaluate(int year = 2026)
    {
        var set = BuiltInPlans.Load("jingan-fyp14");
        return PlanEvaluator.Evaluate(set.Plans[0], set, new(year, 1, 14));
    }
}
