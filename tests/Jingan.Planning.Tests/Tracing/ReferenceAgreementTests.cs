using Jingan.Planning.Comparison;
using Jingan.Planning.Evaluation;
using Jingan.Planning.Measuring;
using Jingan.Planning.Tracing;
using NodaTime;

namespace Jingan.Planning.Tests.Tracing;

/// <summary>Evaluate, trace, compare and align give one answer to composites, assignments, benchmarks and ranks.</summary>
public sealed class ReferenceAgreementTests
{
    private const int Trials = 3_000;

    private const string Nation = "全国平均水平";

    [Fact]
    public void A_composite_is_measured_judged_and_aligned_as_the_part_that_binds() => ForAll((world, _) =>
    {
        if (world.One.Aim is not NumberStatement { IsTotal: false } || world.Other.Aim is not NumberStatement { IsTotal: false } || world.One.Basis != world.Other.Basis)
            return true;

        var stretched = With(world.One, new CompositeStatement([new(world.One.Aim), new(world.Other.Aim with { Modality = Modality.Stretch })]));
        var (alone, both) = (world.Judged(world.One), world.Judged(stretched));
        return Measure.Of(stretched, world.Indicator, world.PlanOf(stretched)) == world.Measure
            && (alone.Verdict, alone.Reason) == (both.Verdict, both.Reason)
            && (world with { One = stretched }).Traced.Numbers == world.Traced.Numbers
            && (world with { One = stretched }).Aligned?.Standing == world.Aligned?.Standing
            && ((world with { One = stretched }).Compared?.Effect ?? ChangeEffect.Equivalent) == (world.Compared?.Effect ?? ChangeEffect.Equivalent);
    });

    [Fact]
    public void What_was_assigned_is_judged_as_if_the_plan_stated_it() => ForAll((world, _) =>
    {
        var delegated = With(world.One, ReferenceStatement.Delegated("市")) with { Basis = null };
        var judged = world.PlanOf(delegated).Evaluate(world.Set, Late, new() { Assignments = [world.One] }).Targets[0];
        var stated = world.Judged(world.One);
        return (judged.Verdict, judged.Reason) == (stated.Verdict, stated.Reason) && Equals(judged.Actual, stated.Actual);
    });

    [Fact]
    public void Without_the_assignment_none_knows_a_number() => ForAll((world, _) =>
    {
        var delegated = With(world.One, ReferenceStatement.Delegated("市"));
        var open = world with { One = delegated };
        return world.Judged(delegated).Reason == GapReason.AssignmentMissing
            && open.Traced is { Numbers: null, Gap.Reason: GapReason.AssignmentMissing }
            && open.Aligned is null or { Standing: PairStanding.Incomparable, Reason: GapReason.AssignmentMissing }
            && open.Compared is null or { Effect: ChangeEffect.Specified }
            && (open with { Other = delegated }).Aligned?.Standing == PairStanding.Same
            && (open with { Other = delegated }).Compared is null;
    });

    [Fact]
    public void A_benchmark_is_the_number_that_is_observed_there() => ForAll((world, random) =>
    {
        var number = random.Next(1, 160);
        var comparator = (Comparator)random.Next((int)Comparator.AtLeast, (int)Comparator.LessThan + 1);
        var relative = With(world.One, ReferenceStatement.Relative(comparator, Nation)) with { Basis = new(Basis.Level) };
        var plain = With(world.One, new NumberStatement(Of(comparator, number, world.Indicator.Unit))) with { Basis = new(Basis.Level) };
        var period = world.Period.IsWholeYears ? world.Period.LastYear : world.Period;
        var there = new Observation { Indicator = "things", Period = period, Place = new("100000", "全国"), Value = new NumberStatement(Amount.Exactly(number)), Wording = "原文" };
        var more = world.Set with { Observations = [.. world.Seen, there] };
        var (one, other) = (world.JudgedIn(relative, more), world.JudgedIn(plain, more));
        return (one.Verdict, one.Reason) == (other.Verdict, other.Reason);
    });

    [Fact]
    public void Without_the_benchmark_none_knows_a_number() => ForAll((world, _) =>
    {
        var relative = With(world.One, ReferenceStatement.Relative(Comparator.AtLeast, Nation)) with { Basis = new(Basis.Level) };
        var open = world with { One = relative };
        return world.Judged(relative).Reason == GapReason.BenchmarkMissing
            && open.Traced is { Numbers: null, Gap.Reason: GapReason.BenchmarkMissing }
            && open.Aligned is null or { Standing: PairStanding.Incomparable }
            && (open with { Other = relative }).Aligned?.Standing == PairStanding.Same
            && (open with { Other = relative }).Compared is null;
    });

    [Fact]
    public void Of_ranks_the_one_asked_for_the_one_reached_and_their_order_are_told_alike() => ForAll((world, random) =>
    {
        var (asked, other, reached) = (random.Next(1, 12), random.Next(1, 12), random.Next(1, 12));
        var (one, two) = (With(world.One, RankOf(1, asked)) with { Basis = null }, With(world.Other, RankOf(1, other)) with { Basis = null });
        var seen = new Observation { Indicator = "things", Period = world.Period, Value = RankOf(reached, reached), Wording = "原文" };
        var ranked = world with { One = one, Other = two, Seen = [seen] };
        var order = asked.CompareTo(other);
        return (ranked.Judged(one).Verdict == Verdict.Met) == (reached <= asked)
            && ranked.Judged(one).Verdict != Verdict.Undetermined
            && ranked.Traced is { Numbers: null, Gap.Reason: GapReason.Qualitative }
            && ranked.Compared?.Effect == (order == 0 ? null : order > 0 ? ChangeEffect.Tightened : ChangeEffect.Loosened)
            && (ranked.Aligned?.Standing == PairStanding.Same) == (order == 0);
    });

    private static LocalDate Late => new(2031, 1, 1);

    private static Target With(Target target, Statement aim) => target with { Aim = aim };

    private static RankStatement RankOf(int best, int worst) => new(new("全市", best, worst, "位次"));

    private static Amount Of(Comparator comparator, decimal number, Unit unit) => comparator switch
    {
        Comparator.AtLeast => Amount.AtLeast(number, unit),
        Comparator.GreaterThan => Amount.GreaterThan(number, unit),
        Comparator.AtMost => Amount.AtMost(number, unit),
        _ => Amount.LessThan(number, unit),
    };

    private static void ForAll(Func<AgreementWorld, Random, bool> law)
    {
        for (var seed = 1; seed <= Trials; seed++)
        {
            var world = AgreementWorld.Of(seed);
            law(world, new(seed)).Should().BeTrue("it holds for all, seed {0} too: {1}", seed, world);
        }
    }
}
