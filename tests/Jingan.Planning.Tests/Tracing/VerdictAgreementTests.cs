using Jingan.Planning.Comparison;
using Jingan.Planning.Evaluation;
using Jingan.Planning.Measuring;
using Jingan.Planning.Tracing;

namespace Jingan.Planning.Tests.Tracing;

/// <summary>Evaluation gives the answer of trace, comparison and alignment to what a number measures: basis, base, level, break and direction.</summary>
public sealed class VerdictAgreementTests
{
    private const int Trials = 3_000;

    [Fact]
    public void A_verdict_starts_from_the_base_that_trace_starts_from() => ForAll(world =>
    {
        var bases = world.Judged(world.One).Steps.Where(step => step.Kind is StepKind.Baseline && step.Period is not null).Select(step => step.Period!.End).ToHashSet();
        var traced = world.Traced.Levels.Where(level => level.Baseline is not null && level.Origin != LevelOrigin.Kept).Select(level => level.Baseline!.Period.End).ToHashSet();
        return bases.Count == 0 || traced.Count == 0 || bases.SetEquals(traced);
    });

    [Fact]
    public void Where_trace_sees_a_break_no_verdict_is_computed_across_it() => ForAll(world =>
    {
        if (world.Traced.Gap is not { Reason: GapReason.SeriesBreak })
            return true;

        var judged = world.Judged(world.One);
        return judged.Verdict == Verdict.Undetermined || judged.Steps.All(step => step.Kind is not (StepKind.Difference or StepKind.Ratio or StepKind.Baseline));
    });

    [Fact]
    public void Where_a_verdict_sees_a_break_trace_and_comparison_see_it() => ForAll(world =>
        world.Judged(world.One).Reason != GapReason.SeriesBreak
        || (world.Traced.Gap?.Reason is GapReason.SeriesBreak && world.Compared?.ConversionBefore is null));

    [Fact]
    public void A_level_that_trace_computes_is_where_the_verdict_turns() => ForAll(world =>
    {
        var judged = world.Judged(world.One);
        var isComputed = judged.Steps.Any(step => step.Kind is StepKind.Difference or StepKind.Ratio);
        if (!isComputed || judged.Verdict == Verdict.Undetermined || world.Traced.Levels.Count != 1)
            return true;

        var measure = world.Measure;
        var accepted = measure.RegionOf(world.One.Aim, Amount.UsualTolerance);
        var levels = LevelsOf(world, measure, accepted.Numbers!, accepted.Unit, judged);
        var actual = EndLevel(judged);
        return levels is null || actual is null || IsNearAnEnd(levels, actual.Value) || levels.Contains(actual.Value) == (judged.Verdict == Verdict.Met);
    });

    [Fact]
    public void What_meets_the_tighter_of_two_aims_meets_the_other() => ForAll(world =>
    {
        if (world.Compared is not { } aims)
            return true;

        var (before, after) = (world.Judged(world.One).Verdict, world.Judged(world.Other).Verdict);
        return aims.Effect switch
        {
            ChangeEffect.Tightened => !(after == Verdict.Met && before == Verdict.NotMet),
            ChangeEffect.Loosened => !(before == Verdict.Met && after == Verdict.NotMet),
            ChangeEffect.Equivalent => (before, after) is not ((Verdict.Met, Verdict.NotMet) or (Verdict.NotMet, Verdict.Met)),
            _ => true,
        };
    });

    [Fact]
    public void What_meets_a_lower_target_within_the_upper_one_meets_that_too_and_none_meets_both_of_a_contradiction() => ForAll(world =>
    {
        if (world.Aligned is not { } pair)
            return true;

        var (upper, lower) = (world.Judged(world.One).Verdict, world.Judged(world.Other).Verdict);
        return pair.Standing switch
        {
            PairStanding.Same => (upper, lower) is not ((Verdict.Met, Verdict.NotMet) or (Verdict.NotMet, Verdict.Met)),
            PairStanding.Tighter => (upper, lower) is not (Verdict.NotMet, Verdict.Met),
            PairStanding.Looser => (upper, lower) is not (Verdict.Met, Verdict.NotMet),
            PairStanding.WithinRange => !(upper == Verdict.NotMet && IsMetAsStated(world, lower)),
            PairStanding.Contradicts => !(upper == Verdict.Met && IsMetAsStated(world, lower)),
            _ => true,
        };
    });

    [Fact]
    public void Comparison_and_alignment_see_one_order_of_two_aims() => ForAll(world =>
    {
        if (world.Compared is not { } aims || world.Aligned is not { } pair || aims.Effect == ChangeEffect.Incomparable)
            return true;

        return pair.Standing switch
        {
            PairStanding.Same => aims.Effect is ChangeEffect.Equivalent or ChangeEffect.Tightened or ChangeEffect.Loosened,
            // Natural limits, which comparison keeps to, may leave nothing between the two.
            PairStanding.Tighter => aims.Effect is ChangeEffect.Tightened or ChangeEffect.Equivalent,
            PairStanding.Looser => aims.Effect is ChangeEffect.Loosened or ChangeEffect.Equivalent,
            PairStanding.Contradicts => aims.Effect is ChangeEffect.Shifted or ChangeEffect.Loosened || aims.RegionAfter is { IsEmpty: true },
            _ => true,
        };
    });

    [Fact]
    public void Trace_tells_the_basis_and_numbers_that_measuring_tells() => ForAll(world =>
        world.Traced.Measure == world.Measure && world.Traced.Numbers == world.Measure.RegionOf(world.One.Aim, Amount.UsualTolerance).Stated);

    [Fact]
    public void Another_place_s_observations_change_no_answer() => ForAll(world =>
    {
        var elsewhere = world.Seen.Select(seen => seen with { Place = new("100000", "全国"), Value = new NumberStatement(Amount.Exactly(7)) });
        var more = world.Set with { Observations = [.. world.Seen, .. elsewhere] };
        var (alone, together) = (world.Judged(world.One), world.JudgedIn(world.One, more));
        return (alone.Verdict, alone.Reason) == (together.Verdict, together.Reason) && alone.Message.Equals(together.Message)
            && world.TracedIn(more).Equals(world.Traced)
            && Equals(world.PlanOf(world.One).ChangesTo(world.PlanOf(world.Other), more), world.PlanOf(world.One).ChangesTo(world.PlanOf(world.Other), world.Set));
    });

    [Fact]
    public void Another_scale_of_the_unit_changes_no_answer() => ForAll(world =>
    {
        var scaled = Scaled(world);
        if (scaled is null)
            return true;

        return (scaled.Judged(scaled.One).Verdict, scaled.Judged(scaled.One).Reason) == (world.Judged(world.One).Verdict, world.Judged(world.One).Reason)
            && (scaled.Compared?.Effect, scaled.Compared?.Reason) == (world.Compared?.Effect, world.Compared?.Reason)
            && scaled.Aligned?.Standing == world.Aligned?.Standing
            && scaled.Traced.Levels.Count == world.Traced.Levels.Count && scaled.Traced.Gap?.Reason == world.Traced.Gap?.Reason;
    });

    /// <summary>The same world with every amount in the indicator's unit written in ten thousands of it.</summary>
    private static AgreementWorld? Scaled(AgreementWorld world)
    {
        if (world.Indicator.Unit.Symbol is not ("张" or "个"))
            return null;

        var large = Unit.Parse("万" + world.Indicator.Unit.Symbol);
        return world with
        {
            One = Scaled(world.One, large),
            Other = Scaled(world.Other, large),
            Seen = [.. world.Seen.Select(seen => seen.Value is NumberStatement { Amount: var amount } number
                ? seen with { Value = number with { Amount = Scaled(amount, large) } }
                : seen)],
        };
    }

    private static Target Scaled(Target target, Unit large) => target.Aim switch
    {
        NumberStatement { Amount: { Unit: null } } when target.Basis?.Basis is Basis.YearOnYear or Basis.AverageAnnualGrowth or Basis.Change => target,
        NumberStatement { Amount: { Unit: null or { IsPercent: false } } amount } number =>
            target with { Aim = number with { Amount = Scaled(amount, large) } },
        ChangeStatement { Change: { Type: ChangeType.Absolute } change } aim =>
            target with { Aim = aim with { Change = change with { Amount = Scaled(change.Amount, large) } } },
        _ => target,
    };

    /// <summary>About is left alone: its reach is half of its last digit, whatever that is of.</summary>
    private static Amount Scaled(Amount amount, Unit large) => amount.IsApproximate ? amount : new((amount.Stated / 10_000m)!.Value, large);

    /// <summary>Whether what was observed lies in what the lower target states; what is also fine, given the polarity, is not what it asks.</summary>
    private static bool IsMetAsStated(AgreementWorld world, Verdict lower)
    {
        if (lower != Verdict.Met || world.Judged(world.Other).Actual is not { } actual)
            return false;

        var measure = Measure.Of(world.Other, world.Indicator, world.PlanOf(world.Other));
        return measure.RegionOf(world.Other.Aim, Amount.UsualTolerance).Stated is { } stated && Region.Of(actual.Stated).IsSubsetOf(stated);
    }

    private static Region? LevelsOf(AgreementWorld world, Measure measure, Region numbers, Unit? unit, TargetEvaluation judged)
    {
        var start = judged.Steps.Where(step => step.Kind == StepKind.Baseline).ToList();
        if (LevelPath.UnitOf(measure, unit) is not { } levels || start is not [{ Numbers.Intervals: [var from], Unit: { } of }])
            return null;

        var found = numbers.Intervals.Select(part => LevelPath.LevelsOf(measure, part, unit, of.Convert(from, levels))).ToList();
        return found.TrueForAll(part => part is not null) ? Region.Of([.. found.Select(part => levels.Convert(part!.Value, world.Indicator.Unit))]) : null;
    }

    private static decimal? EndLevel(TargetEvaluation judged) =>
        judged.Steps.Where(step => step.Kind == StepKind.Observed).ToList() is [{ Numbers.Intervals: [{ IsPoint: true, Lower: { } only }] }] ? only : null;

    private static bool IsNearAnEnd(Region region, decimal value) =>
        region.Intervals.Any(part => Math.Abs((part.Lower ?? decimal.MaxValue / 2) - value) < 0.000_001m || Math.Abs((part.Upper ?? decimal.MaxValue / 2) - value) < 0.000_001m);

    private static void ForAll(Func<AgreementWorld, bool> law)
    {
        for (var seed = 1; seed <= Trials; seed++)
        {
            var world = AgreementWorld.Of(seed);
            law(world).Should().BeTrue("it holds for all, seed {0} too: {1}{2}", seed, world, Scaled(world));
        }
    }
}
