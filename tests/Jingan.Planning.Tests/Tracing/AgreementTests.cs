using FsCheck;
using FsCheck.Fluent;
using Jingan.Planning.Comparison;
using Jingan.Planning.Measuring;
using Jingan.Planning.Tracing;

namespace Jingan.Planning.Tests.Tracing;

/// <summary>Trace, compare and align give one answer to what a number measures: basis, base, level, break and direction.</summary>
public sealed class AgreementTests
{
    private const int Trials = 3_000;

    private static readonly ReportingPeriod[] Periods =
    [
        ReportingPeriod.OfYear(2021), ReportingPeriod.OfYears(2021, 2025), ReportingPeriod.OfYear(2025), new(new(2021, 4, 1), new(2022, 3, 31)),
    ];

    private static readonly Gen<Statement> Statements = Gen.OneOf(
        from number in Gen.Choose(1, 300) select (Statement)new NumberStatement(Amount.Exactly(number)),
        from number in Gen.Choose(1, 300) select (Statement)new NumberStatement(Amount.AtLeast(number)),
        from low in Gen.Choose(1, 50) from more in Gen.Choose(0, 50) select (Statement)new NumberStatement(Amount.Between(low, low + more)),
        from number in Gen.Choose(1, 300) select (Statement)new NumberStatement(Amount.Exactly(number)) { IsTotal = true },
        from number in Gen.Choose(1, 90)
        from direction in Gen.Elements(ChangeDirection.Increase, ChangeDirection.Decrease)
        from type in Gen.Elements(ChangeType.RelativePercent, ChangeType.Absolute, ChangeType.MultipleBy, ChangeType.MultipleTo)
        from reference in Gen.Elements(null, "上年", "上一年", "去年同期", "2020年", "“十三五”末", "基期", "历史最好水平")
        select (Statement)new ChangeStatement(new(direction, type, Amount.Exactly(number), reference is null ? null : TimeReference.Parse(reference))),
        Gen.Elements<Statement>(ReferenceStatement.MaintainLevel("持平"), ReferenceStatement.MaintainLevel("不低于上年", TimeReference.Parse("上年"))));

    private static readonly Gen<Case> Cases =
        from aim in Statements
        from basis in Gen.Elements<Basis?>(null, null, Basis.Level, Basis.YearOnYear, Basis.AverageAnnualGrowth, Basis.Change, Basis.PeriodTotal)
        from period in Gen.Elements(Periods)
        from kind in Gen.Elements(QuantityKind.Stock, QuantityKind.Flow)
        from polarity in Gen.Elements(Polarity.None, Polarity.HigherIsBetter, Polarity.LowerIsBetter)
        from levels in Gen.Choose(50, 200).ListOf(8)
        from broken in Gen.Elements(0, 0, 2021, 2023)
        from isMarked in Gen.Elements(true, false)
        select Case.Of(aim, basis, period, kind, polarity, levels.ToArray(), broken, isMarked);

    [Fact]
    public void Trace_tells_the_basis_and_base_that_measuring_tells() => Law.Holds(Cases, of =>
        of.Traced.Measure == of.Measure && of.Traced.Basis == of.Measure.Basis && of.Traced.Numbers == of.Measure.RegionOf(of.Target.Aim, Amount.UsualTolerance).Stated,
        Trials);

    [Fact]
    public void Trace_and_comparison_compute_one_level_from_one_base_and_see_the_same_breaks() => Law.Holds(Cases, of =>
    {
        var level = of.Target with { Id = "level", Aim = new NumberStatement(Amount.Exactly(100)), Basis = new(Basis.Level) };
        var aims = of.Plan.ChangesTo(of.Plan with { Targets = [level with { Id = of.Target.Id }] }, of.Set).Changes.FirstOrDefault(change => change.Aims is not null)?.Aims;
        if (aims is null || !of.Measure.IsChange || of.Target.Aim is ReferenceStatement)
            return true;

        if (of.Traced.Gap is { Reason: GapReason.SeriesBreak })
            return aims.Reason is not null && aims.ConversionBefore is null;

        if (aims.ConversionBefore is not { } conversion)
            return true;

        var traced = of.Traced.Levels.Single();
        var (one, other) = (Ends(traced.Numbers), Ends(aims.RegionBefore!));
        return conversion.Baseline.Year == traced.Baseline!.Period.End.Year
            && (other.Lower is null or 0 || one.Lower is null || Near(one.Lower, other.Lower))
            && (other.Upper is null || one.Upper is null || Near(one.Upper, other.Upper));
    }, Trials);

    [Fact]
    public void Alignment_computes_the_level_that_trace_computes() => Law.Holds(Cases, of =>
    {
        var level = of.Plan with { Id = "lower", Targets = [of.Target with { Id = "level", Aim = new NumberStatement(Amount.Exactly(100)), Basis = new(Basis.Level) }] };
        var conversions = of.Plan.Align(level, of.Set).Pairs.SelectMany(pair => pair.Conversions).Where(one => one.Baseline is not null);
        return conversions.All(one => of.Traced.Levels.Any(traced => traced.Baseline == one.Baseline && traced.Period.Equals(one.Period)));
    }, Trials);

    [Fact]
    public void A_plan_says_the_same_as_itself() => Law.Holds(Comparison.PlanGen.Pairs, three =>
    {
        var alignment = three.Before.Align(three.Before, three.Context);
        return alignment.Pairs.All(pair => pair.Standing == PairStanding.Same) && alignment.UpperAlone.Count == 0 && alignment.LowerAlone.Count == 0;
    }, Trials);

    [Fact]
    public void Another_place_s_observations_change_nothing() => Law.Holds(Cases.Zip(Gen.Choose(1, 500)), given =>
    {
        var (of, number) = given;
        var elsewhere = of.Set.Observations.Select(seen => seen with { Place = new("100000", "全国"), Value = new NumberStatement(Amount.Exactly(number)), Wording = "全国" });
        var more = of.Set with { Observations = [.. of.Set.Observations, .. elsewhere] };
        var changed = of.Plan with { Targets = [of.Target with { Aim = new NumberStatement(Amount.Exactly(100)), Basis = new(Basis.Level) }] };
        return of.TracedIn(more).Equals(of.Traced)
            && of.Plan.ChangesTo(changed, more).Equals(of.Plan.ChangesTo(changed, of.Set))
            && of.Plan.Align(changed, more).Pairs.Equals(of.Plan.Align(changed, of.Set).Pairs);
    }, Trials);

    [Fact]
    public void Another_scale_of_the_unit_changes_no_effect_and_no_standing() => Law.Holds(Cases.Zip(Statements), given =>
    {
        var (of, aim) = given;
        if (aim is not NumberStatement { Amount: var after } || of.Target.Aim is not NumberStatement { Amount: var before })
            return true;

        var (one, other) = (of.With(before, Unit.Parse("家")), of.With(after, Unit.Parse("家")));
        var (scaled, otherScaled) = (of.With(Scaled(before), Unit.Parse("万家")), of.With(Scaled(after), Unit.Parse("万家")));
        return EffectOf(one, other, of.Set) == EffectOf(scaled, otherScaled, of.Set)
            && one.Align(other with { Id = "lower" }, of.Set).Pairs[0].Standing == scaled.Align(otherScaled with { Id = "lower" }, of.Set).Pairs[0].Standing;
    }, Trials);

    private static ChangeEffect? EffectOf(Plan before, Plan after, PlanSet set) =>
        before.ChangesTo(after, set).Changes.FirstOrDefault(change => change.Aims is not null)?.Effect;

    private static Amount Scaled(Amount amount) => new((amount.Stated / 10_000m)!.Value);

    private static (decimal? Lower, decimal? Upper) Ends(Region region) =>
        region.IsEmpty ? (null, null) : (region.Intervals[0].Lower, region.Intervals[^1].Upper);

    private static bool Near(decimal? one, decimal? other) => Math.Abs(one!.Value - other!.Value) < 0.000_001m;

    private sealed record Case(Target Target, Plan Plan, PlanSet Set)
    {
        public Measure Measure => Measure.Of(Target, Set.Indicators[0], Plan);

        public TracedNumbers Traced => TracedIn(Set);

        public static Case Of(Statement aim, Basis? basis, ReportingPeriod period, QuantityKind kind, Polarity polarity, int[] levels, int broken, bool isMarked)
        {
            var indicator = new Indicator
            {
                Id = "things",
                Name = new("事物"),
                Unit = Unit.Parse("家"),
                Kind = kind,
                Polarity = polarity,
                Breaks = broken > 0 && !isMarked ? [new(new(broken, 1, 1), new("另一口径"))] : [],
            };
            var seen = levels.Select((level, index) => new Observation
            {
                Indicator = "things",
                Period = ReportingPeriod.OfYear(2018 + index),
                Value = new NumberStatement(Amount.Exactly(level)),
                Wording = $"{level}家",
                Status = isMarked && broken == 2018 + index ? ObservationStatus.Break : ObservationStatus.Final,
            });
            var target = new Target { Id = "t", Indicator = "things", Aim = aim, Wording = "原文", Basis = basis is { } stated ? new(stated) : null };
            var plan = new Plan
            {
                Id = "plan",
                Title = new("规划"),
                Kind = PlanKind.SpecialPlan,
                Period = period,
                Jurisdiction = new("310106", new("静安区")),
                Targets = [target],
            };
            return new(target, plan, new() { Indicators = [indicator], Observations = [.. seen] });
        }

        public TracedNumbers TracedIn(PlanSet set) => (set with { Plans = [Plan] }).Trace("things").Points.OfType<TracedTarget>().Single().Numbers;

        public Plan With(Amount amount, Unit unit) =>
            Plan with { Targets = [Target with { Aim = new NumberStatement(amount), Unit = unit, Basis = new(Basis.Level) }] };
    }
}
