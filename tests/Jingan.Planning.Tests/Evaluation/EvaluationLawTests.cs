using FsCheck;
using FsCheck.Fluent;
using Jingan.Planning.Evaluation;
using Jingan.Planning.Tests.Quantities;

namespace Jingan.Planning.Tests.Evaluation;

public sealed class EvaluationLawTests
{
    private static readonly Gen<decimal> Numbers = Gen.Elements(
        0, 1, -1, 5, 100, 100.00001m, 0.0000000000000000000000000001m, 1e9m, -1e9m, decimal.MaxValue, decimal.MinValue);

    private static readonly Gen<string?> UnitText = Gen.Elements<string?>(null, "家", "万家", "亿", "%", "‰", "个百分点", "倍", "亿元", "万亿亿元");

    private static readonly Gen<Amount> Amounts =
        from kind in Gen.Choose(0, 6)
        from number in Numbers
        from other in Numbers
        from unit in UnitText
        select AmountOf(kind, number, other, unit is null ? null : Unit.Parse(unit));

    private static readonly Gen<Change> Changes =
        from direction in Gen.Elements(ChangeDirection.Increase, ChangeDirection.Decrease)
        from type in Gen.Elements<ChangeType?>([null, .. Enum.GetValues<ChangeType>().Cast<ChangeType?>()])
        from amount in Amounts
        select new Change(direction, type, amount);

    private static readonly Gen<Statement> Aims = Gen.OneOf(
        Amounts.Select(amount => (Statement)new NumberStatement(amount)),
        Changes.Select(change => (Statement)new ChangeStatement(change)),
        Amounts.Select(amount => (Statement)new NumberStatement(amount) { IsTotal = true }),
        Amounts.Two().Select(two => (Statement)new CompositeStatement([new(new NumberStatement(two.Item1)), new(new NumberStatement(two.Item2))], Connective.Or)),
        Gen.Elements<Statement>(
            new WholeStatement(), ReferenceStatement.MaintainLevel("持平"), ReferenceStatement.Delegated(null), ReferenceStatement.KeepPace("全市"), new WordsStatement("完善"),
            new RankStatement(new(null, 1, 1, "首位")), ReferenceStatement.Relative(Comparator.Reach, "上年")));

    private static readonly Gen<Observation> Observations =
        from first in Gen.Choose(2019, 2026)
        from span in Gen.Elements(0, 0, 0, 1, 4)
        from value in Gen.OneOf(
            Amounts.Select(amount => (Statement)new NumberStatement(amount)),
            Changes.Select(change => (Statement)new ChangeStatement(change)),
            Gen.Elements<Statement>(new WholeStatement { Scope = "完成" }, new RankStatement(new(null, 1, 1, "首位")), new WordsStatement("进展")))
        select Scenario.Saw(first, first + span, value);

    private static readonly Gen<Scenario> Any =
        from aim in Aims
        from basis in Gen.Elements<Basis?>([null, .. Enum.GetValues<Basis>().Cast<Basis?>()])
        from unit in Gen.Elements("家", "%", "亿元", "倍", "亿亿亿元")
        from column in UnitText
        from polarity in Gen.Elements(Enum.GetValues<Polarity>())
        from limits in Gen.Elements<NumberInterval?>(null, NumberInterval.AtLeast(0))
        from first in Gen.Elements(2021, 2025)
        from asOf in Gen.Elements("2020-06-30", "2023-12-31", "2026-01-31")
        from count in Gen.Choose(0, 6)
        from seen in Observations.ListOf(count)
        select new Scenario(aim)
        {
            Basis = basis,
            Unit = unit,
            Column = column,
            Polarity = polarity,
            Limits = limits,
            First = first,
            AsOf = asOf,
            Seen = [.. seen],
        };

    private static readonly Gen<(NumberInterval Aim, NumberInterval Seen)> Levels = IntervalGen.One.Two().Select(two => (two.Item1, two.Item2));

    [Fact]
    public void Judging_never_throws() => Law.Holds(Any, scenario => scenario.Judge().Message.Zh.Length > 0);

    [Fact]
    public void There_is_a_reason_exactly_where_there_is_no_verdict() => Law.Holds(Any, scenario =>
        scenario.Judge() is var judged && judged.Reason is null == judged.Verdict is not Verdict.Undetermined);

    [Fact]
    public void Nothing_is_missed_before_it_is_due() => Law.Holds(Any, scenario =>
        (scenario with { AsOf = "2023-12-31" }).Judge().Verdict != Verdict.NotMet);

    [Fact]
    public void A_level_is_met_when_all_that_it_can_be_is_inside() => Law.Holds(Levels, pair =>
        VerdictOn(pair.Aim, pair.Seen) == Verdict.Met == IntervalGen.Grid.Where(pair.Seen.Contains).All(pair.Aim.Contains));

    [Fact]
    public void A_level_is_missed_when_all_that_it_can_be_is_outside() => Law.Holds(Levels, pair =>
        VerdictOn(pair.Aim, pair.Seen) == Verdict.NotMet == !IntervalGen.Grid.Where(pair.Seen.Contains).Any(pair.Aim.Contains));

    [Fact]
    public void What_is_decided_stays_so_or_becomes_open_when_the_observation_is_widened() => Law.Holds(Widened, triple =>
        VerdictOn(triple.Aim, triple.Wide) is var wide && (wide == Verdict.Undetermined || wide == VerdictOn(triple.Aim, triple.Seen)));

    [Fact]
    public void Turning_everything_about_zero_keeps_the_verdict() => Law.Holds(Levels, pair =>
        VerdictOn(pair.Aim, pair.Seen) == VerdictOn(Mirror(pair.Aim), Mirror(pair.Seen)));

    [Fact]
    public void Turning_the_better_side_with_the_numbers_keeps_the_verdict() => Law.Holds(IntervalGen.One, seen =>
        new[] { -2m, 0, 1, 3 }.All(bound => BareVerdict(bound, seen, Polarity.HigherIsBetter) == BareVerdict(-bound, Mirror(seen), Polarity.LowerIsBetter)));

    [Fact]
    public void Every_verdict_shows_the_numbers_that_it_rests_on() => Law.Holds(Any, scenario =>
        scenario.Judge() is var judged && (judged.Actual is null || judged.Steps.Count > 1));

    [Fact]
    public void Linear_progress_is_the_share_of_the_way_over_the_share_of_the_time() => Law.Holds(Paths, path =>
        ProgressCalculation.Of(2020, path.Base, 2030, path.Target, [(2025, path.Now)], ProgressMethod.Linear) is var result
        && (path.Base == path.Target ? result.Gap == GapReason.TargetIsBase : Math.Abs(result.Ratio!.Value - (result.ShareOfWay!.Value / result.ShareOfTime!.Value)) < 1e-20m));

    [Fact]
    public void Progress_is_the_same_in_other_units() => Law.Holds(Paths, path => new[] { ProgressMethod.Linear, ProgressMethod.OpenSdg }.All(method =>
        ProgressCalculation.Of(2020, path.Base, 2030, path.Target, [(2025, path.Now)], method) is var one
        && ProgressCalculation.Of(2020, path.Base * 1000, 2030, path.Target * 1000, [(2025, path.Now * 1000)], method) is var other
        && (path.Target == 0 || (one.Gap == other.Gap && Math.Abs((one.Ratio ?? 0) - (other.Ratio ?? 0)) < 1e-15m))));

    private static Gen<(NumberInterval Aim, NumberInterval Seen, NumberInterval Wide)> Widened =>
        from aim in IntervalGen.One
        from seen in IntervalGen.One
        from more in IntervalGen.One
        select (aim, seen, seen.Enclosing(more));

    private static Gen<(decimal Base, decimal Now, decimal Target)> Paths =>
        from three in Gen.Choose(-1000, 1000).Three()
        select (three.Item1 / 10m, three.Item2 / 10m, three.Item3 / 10m);

    private static NumberInterval Mirror(NumberInterval interval) => new(-interval.Upper, interval.UpperInclusive, -interval.Lower, interval.LowerInclusive);

    private static Verdict BareVerdict(decimal bound, NumberInterval seen, Polarity polarity) => new Scenario(new NumberStatement(Amount.Exactly(bound)))
    {
        Basis = Basis.Level,
        Unit = "亿元",
        Polarity = polarity,
        Limits = null,
        Seen = [Scenario.Saw(2025, 2025, new NumberStatement(new(seen)))],
    }.Judge().Verdict;

    private static Verdict VerdictOn(NumberInterval aim, NumberInterval seen) => new Scenario(new NumberStatement(new(aim)))
    {
        Basis = Basis.Level,
        Unit = "亿元",
        Limits = null,
        Polarity = Polarity.None,
        Seen = [Scenario.Saw(2025, 2025, new NumberStatement(new(seen)))],
    }.Judge().Verdict;

    private static Amount AmountOf(int kind, decimal number, decimal other, Unit? unit) => kind switch
    {
        0 => Amount.Exactly(number, unit),
        1 => Amount.AtLeast(number, unit),
        2 => Amount.GreaterThan(number, unit),
        3 => Amount.AtMost(number, unit),
        4 => Amount.LessThan(number, unit),
        5 => Amount.Between(Math.Min(number, other), Math.Max(number, other), unit),
        _ => Amount.About(number, unit),
    };
}
