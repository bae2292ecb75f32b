using Jingan.Planning.Evaluation;

namespace Jingan.Planning.Tests.Evaluation;

/// <summary>One statement of any kind, with the evidence that an actual of a size gives, the size that is exactly as asked, and the side that is better.</summary>
/// <param name="Asked">The target, without observations.</param>
/// <param name="Seen">What would be reported of an actual.</param>
/// <param name="Exact">The actual that is exactly as asked; null where the statement has none (above 5 %).</param>
/// <param name="Better">1 where more is better, −1 where less is, 0 where neither.</param>
internal sealed record EveryStatement(Scenario Asked, Func<decimal, ValueList<Observation>> Seen, decimal? Exact, int Better)
{
    /// <summary>How many kinds of statements there are.</summary>
    public const int Kinds = 17;

    /// <summary>An actual in the reach of the statement, now and then exactly as asked.</summary>
    public decimal Actual(Random random) =>
        Exact is { } exact && random.Next(4) == 0 ? exact : Math.Max(1, decimal.Round((Exact ?? 100) * random.Next(60, 141) / 100m, Asked.Aim is RankStatement ? 0 : 1));

    public Scenario With(decimal actual) => Asked with { Seen = Seen(actual) };

    public static EveryStatement Any(Random random)
    {
        var polarity = random.Next(2) == 0 ? Polarity.HigherIsBetter : Polarity.LowerIsBetter;
        var kind = random.Next(2) == 0 ? QuantityKind.Flow : QuantityKind.Stock;
        var unit = Unit.Parse("家");
        switch (random.Next(Kinds))
        {
            case 0:
                return Number(random, Amount(random, 100, unit), polarity, Basis.Level, kind, x => [Value(2025, x)]);
            case 1:
                return Number(random, Amount(random, 100, unit), polarity, Basis.PeriodTotal, QuantityKind.Flow, x => [Value(2021, x / 5, 2021), Value(2022, x / 5 * 4, 2025)]);
            case 2:
                return Change(random, ChangeType.RelativePercent, Amount(random, 20, Unit.Percent), polarity, kind, amount => 100 + amount);
            case 3:
                return Growth(random, Basis.YearOnYear, polarity, x => [Scenario.SawGrowth(2025, Shown(x), DirectionOf(x))]);
            case 4:
                return Growth(random, Basis.AverageAnnualGrowth, polarity, x => [Scenario.Saw(2021, 2025, new ChangeStatement(new(DirectionOf(x), ChangeType.RelativePercent, Planning.Amount.Exactly(Math.Abs(x), Unit.Percent))) { Per = Mean })]);
            case 5:
                return Change(random, ChangeType.PercentagePoints, Amount(random, 9, Unit.PercentagePoints), polarity, QuantityKind.Ratio, amount => 100 + amount, "%");
            case 6:
                return Change(random, ChangeType.Absolute, Amount(random, 20, unit), polarity, kind, amount => 100 + amount);
            case 7:
                return Change(random, ChangeType.MultipleTo, Amount(random, 2, Unit.Times), polarity, kind, amount => 100 * Math.Abs(amount));
            case 8:
                return Number(random, Amount(random, 100, unit), polarity, Basis.PeriodTotal, QuantityKind.Flow, EachYear, Frequency.Yearly);
            case 9:
                return Number(random, Amount(random, 100, unit), polarity, Basis.PeriodTotal, QuantityKind.Flow, EachYear, Mean);
            case 10:
                return Relative(random, polarity, kind);
            case 11:
                return Pace(random, polarity);
            case 12:
                return Kept(random, polarity, kind);
            case 13:
                return Assigned(random, polarity);
            case 14:
                return Rank(random);
            case 15:
                return Several(random, polarity);
            default:
                return new(
                    new Scenario(new WholeStatement()) { Basis = Basis.Level, Unit = "%", Kind = QuantityKind.Ratio, Limits = NumberInterval.Between(0, 100) },
                    x => [Value(2025, Math.Min(x, 100))], 100, 1);
        }
    }

    private static Frequency Mean { get; } = new(1, PeriodUnit.Year, IsMean: true);

    private static ValueList<Observation> EachYear(decimal value) => [.. Enumerable.Range(2021, 5).Select(year => Value(year, value))];

    private static EveryStatement Number(
        Random random, Amount amount, Polarity polarity, Basis basis, QuantityKind kind, Func<decimal, ValueList<Observation>> seen, Frequency? per = null) =>
        new(
            new Scenario(new NumberStatement(amount) { Per = per, IsTotal = basis == Basis.PeriodTotal && per is null && random.Next(2) == 0 }) { Basis = basis, Polarity = polarity, Kind = kind },
            seen, ExactOf(amount), SideOf(amount, polarity));

    private static EveryStatement Growth(Random random, Basis basis, Polarity polarity, Func<decimal, ValueList<Observation>> seen)
    {
        var amount = Amount(random, 20, Unit.Percent);
        return new(new Scenario(new NumberStatement(amount)) { Basis = basis, Polarity = polarity, Unit = "亿元" }, seen, ExactOf(amount), SideOf(amount, polarity));
    }

    private static EveryStatement Change(
        Random random, ChangeType type, Amount amount, Polarity polarity, QuantityKind kind, Func<decimal, decimal> end, string unit = "亿元")
    {
        var direction = type != ChangeType.MultipleTo && random.Next(2) == 0 ? ChangeDirection.Decrease : ChangeDirection.Increase;
        var counted = type == ChangeType.Absolute ? new Amount(amount.Stated, Unit.Parse(unit), amount.IsApproximate) : amount;
        var sign = direction == ChangeDirection.Decrease ? -1 : 1;
        var isBare = counted.Kind is AmountKind.Exact or AmountKind.Between or AmountKind.About;
        var side = isBare && sign < 0 ? -1 : SideOf(counted, polarity) * (isBare ? 1 : sign);
        return new(
            new Scenario(new ChangeStatement(new(direction, type, counted))) { Basis = Basis.Change, Polarity = polarity, Kind = kind, Unit = unit },
            x => [Value(2020, 100), Value(2025, x)], ExactOf(counted) is { } exact ? end(sign * exact) : null, side);
    }

    private static EveryStatement Relative(Random random, Polarity polarity, QuantityKind kind)
    {
        var comparator = (Comparator)random.Next(5);
        var isBelow = comparator is Comparator.AtMost or Comparator.LessThan;
        var offset = comparator != Comparator.Reach && random.Next(2) == 0 ? Planning.Amount.Exactly(5, Unit.Parse("家")) : null;
        var side = comparator == Comparator.Reach ? Side(polarity) : isBelow ? -1 : 1;
        var isStrict = offset is null && comparator is Comparator.GreaterThan or Comparator.LessThan;
        return new(
            new Scenario(ReferenceStatement.Relative(comparator, "全市", offset)) { Basis = Basis.Level, Polarity = polarity, Kind = kind, Options = Linked },
            x => [Value(2025, x), Scenario.SawInCity(2025, "100")], isStrict ? null : 100 + (offset is null ? 0 : isBelow ? -5 : 5), side);
    }

    private static EveryStatement Pace(Random random, Polarity polarity)
    {
        var city = new Indicator { Id = "city", Name = new("市"), Unit = Unit.Percent, Kind = QuantityKind.Rate };
        return new(
            new Scenario(ReferenceStatement.KeepPace("全市", random.Next(2) == 0)) { First = 2025, Polarity = polarity, City = city, Unit = "亿元", Options = Linked },
            x => [Scenario.SawGrowth(2025, Shown(x), DirectionOf(x)), Scenario.SawInCity(2025, "8.0")], 8, Side(polarity));
    }

    private static EveryStatement Kept(Random random, Polarity polarity, QuantityKind kind)
    {
        var isLastYear = random.Next(2) == 0;
        return new(
            new Scenario(ReferenceStatement.MaintainLevel("保持稳定", isLastYear ? TimeReference.PreviousYear : null, random.Next(2) == 0)) { Polarity = polarity, Kind = kind },
            x => [Value(isLastYear ? 2024 : 2020, 100), Value(2025, x)], 100, Side(polarity));
    }

    private static EveryStatement Assigned(Random random, Polarity polarity)
    {
        var comparator = new[] { Comparator.Reach, Comparator.AtLeast, Comparator.AtMost }[random.Next(3)];
        var amount = Planning.Amount.Exactly(100);
        var side = comparator switch
        {
            Comparator.AtLeast => 1,
            Comparator.AtMost => -1,
            _ => Side(polarity),
        };
        var given = new Target { Id = "given", Indicator = "things", Aim = new NumberStatement(amount), Wording = "100" };
        return new(
            new Scenario(ReferenceStatement.Delegated("市", comparator)) { Basis = Basis.Level, Polarity = polarity, Options = new() { Assignments = [given] } },
            x => [Value(2025, x)], 100, side);
    }

    private static EveryStatement Rank(Random random)
    {
        var worst = random.Next(1, 9);
        return new(
            new Scenario(new RankStatement(new("全市", 1, worst, $"前{worst}"))),
            x => [Scenario.Saw(2025, 2025, new RankStatement(new("全市", (int)x, (int)x, $"第{(int)x}")))], worst, -1);
    }

    private static EveryStatement Several(Random random, Polarity polarity)
    {
        var side = random.Next(2) == 0 ? 1 : -1;
        Statement bound = new NumberStatement(side > 0 ? Planning.Amount.AtLeast(100) : Planning.Amount.AtMost(100));
        Statement other = random.Next(2) == 0
            ? new NumberStatement(Planning.Amount.Exactly(120)) { Modality = Modality.Stretch }
            : new NumberStatement(side > 0 ? Planning.Amount.AtLeast(90) : Planning.Amount.AtMost(110));
        return new(
            new Scenario(new CompositeStatement([new(bound), new(other)])) { Basis = Basis.Level, Polarity = polarity },
            x => [Value(2025, x)], 100, side);
    }

    private static EvaluationOptions Linked { get; } = new() { Benchmarks = [new("全市", "city")] };

    private static Amount Amount(Random random, int size, Unit unit)
    {
        var number = size + random.Next(-size / 3, (size / 3) + 1);
        return random.Next(7) switch
        {
            0 => Planning.Amount.AtLeast(number, unit),
            1 => Planning.Amount.GreaterThan(number, unit),
            2 => Planning.Amount.AtMost(number, unit),
            3 => Planning.Amount.LessThan(number, unit),
            4 => Planning.Amount.Between(number, number + random.Next(1, 2 + (size / 10)), unit),
            5 => Planning.Amount.About(number, unit),
            _ => Planning.Amount.Exactly(number, unit),
        };
    }

    private static decimal? ExactOf(Amount amount) => amount.Kind is AmountKind.GreaterThan or AmountKind.LessThan ? null : amount.Stated.Lower ?? amount.Stated.Upper;

    private static int SideOf(Amount amount, Polarity polarity) => amount.Kind switch
    {
        AmountKind.AtLeast or AmountKind.GreaterThan => 1,
        AmountKind.AtMost or AmountKind.LessThan => -1,
        _ => Side(polarity),
    };

    private static int Side(Polarity polarity) => polarity == Polarity.HigherIsBetter ? 1 : -1;

    private static ChangeDirection DirectionOf(decimal change) => change < 0 ? ChangeDirection.Decrease : ChangeDirection.Increase;

    private static string Shown(decimal change) => FormattableString.Invariant($"{Math.Abs(change)} %");

    private static Observation Value(int first, decimal value, int? last = null) => Scenario.Saw(first, last ?? first, new NumberStatement(Planning.Amount.Exactly(value)));
}
