using System.Globalization;
using System.Text.RegularExpressions;
using Jingan.Planning.Evaluation;

namespace Jingan.Planning.Tests.Evaluation;

/// <summary>What no fact may contradict, over statements and series of all kinds; each trial has a seed of its own.</summary>
public sealed partial class VerdictLawTests
{
    private const int Trials = 3_000;

    private static readonly Basis[] Bases = [Basis.Level, Basis.PeriodTotal, Basis.YearOnYear, Basis.AverageAnnualGrowth, Basis.Change];

    [Fact]
    public void A_worse_actual_never_gets_a_better_verdict() => ForAll(random =>
    {
        var scenario = Any(random);
        var (one, other) = (Actual(random), Actual(random));
        var (low, high) = (Math.Min(one, other), Math.Max(one, other));
        var (worse, better) = IsMoreBetter(scenario) ? (low, high) : (high, low);
        return RankOf(With(scenario, worse)) <= RankOf(With(scenario, better));
    });

    [Fact]
    public void What_is_exactly_as_asked_meets_every_aim() => ForAll(random =>
    {
        var scenario = Any(random);
        var target = scenario.Aim is NumberStatement { Amount: { Kind: AmountKind.Exact or AmountKind.AtLeast or AmountKind.AtMost or AmountKind.Between or AmountKind.About } amount }
            ? amount.Stated.Lower ?? amount.Stated.Upper
            : null;
        if (target is not { } level || scenario.Basis is not (Basis.Level or Basis.PeriodTotal))
            return true;

        return With(scenario with { Unit = "亿元" }, level).Judge().Verdict == Verdict.Met;
    });

    [Fact]
    public void More_evidence_that_says_the_same_undecides_nothing() => ForAll(random =>
    {
        var actual = Actual(random);
        var scenario = With(Any(random), actual);
        var before = scenario.Judge().Verdict;
        ValueList<Observation> more =
        [
            .. scenario.Seen,
            Scenario.SawText(2025, 2025, "稳步提升"),
            Scenario.Saw(2022, "12345"),
            scenario.Seen[^1],
        ];
        return before == Verdict.Undetermined || scenario.Basis == Basis.PeriodTotal || (scenario with { Seen = more }).Judge().Verdict == before;
    });

    [Fact]
    public void Counting_in_another_unit_changes_no_verdict() => ForAll(random =>
    {
        var scenario = With(Any(random) with { Unit = "亿元" }, Actual(random));
        var scaled = scenario with { Seen = [.. scenario.Seen.Select(InTenThousands)] };
        return scaled.Judge().Verdict == scenario.Judge().Verdict;
    });

    [Fact]
    public void The_parts_of_a_year_add_up_to_it() => ForAll(random =>
    {
        var (parts, sum) = (new List<Observation>(), 0m);
        var months = random.Next(2) == 0;
        for (var part = 1; part <= (months ? 12 : 4); part++)
        {
            var value = random.Next(0, 50);
            sum += value;
            parts.Add(Of(months ? ReportingPeriod.OfMonth(2025, part) : ReportingPeriod.OfQuarter(2025, part), value));
        }

        var asked = new Scenario(new NumberStatement(Amount.Exactly(random.Next(50, 350)))) { First = 2025, Basis = random.Next(2) == 0 ? Basis.Level : Basis.PeriodTotal };
        return (asked with { Seen = [.. parts] }).Judge().Verdict == (asked with { Seen = [Of(ReportingPeriod.OfYear(2025), sum)] }).Judge().Verdict;
    });

    [Fact]
    public void What_is_seen_at_another_place_or_of_a_part_changes_nothing() => ForAll(random =>
    {
        var scenario = With(Any(random), Actual(random));
        ValueList<Observation> elsewhere =
        [
            .. scenario.Seen,
            Scenario.Saw(2025, 2025, new NumberStatement(Amount.Exactly(Actual(random)))) with { Place = new("100000", "全国") },
            Scenario.Saw(2020, 2020, new NumberStatement(Amount.Exactly(Actual(random)))) with { Place = new("440100") },
            Scenario.Saw(2025, 2025, new NumberStatement(Amount.Exactly(Actual(random)))) with { Of = [new("sex", "female")] },
        ];
        var (alone, together) = (scenario.Judge(), (scenario with { Seen = elsewhere }).Judge());
        return (alone.Verdict, alone.Reason) == (together.Verdict, together.Reason) && alone.Message.Equals(together.Message);
    });

    [Fact]
    public void Chinese_and_English_state_the_same_numbers() => ForAll(random =>
    {
        var message = With(Any(random), Actual(random)).Judge().Message;
        return NumbersIn(message.Zh).SequenceEqual(NumbersIn(message.En));
    });

    [Fact]
    public void No_sentence_for_people_holds_interval_notation() => ForAll(random =>
        With(Any(random), Actual(random)).Judge().Message is var message && !message.Zh.Contains('∞', StringComparison.Ordinal) && !message.En.Contains('[', StringComparison.Ordinal));

    private static void ForAll(Func<Random, bool> law)
    {
        for (var seed = 1; seed <= Trials; seed++)
            law(new(seed)).Should().BeTrue("it holds for all, seed {0} too", seed);
    }

    private static Scenario Any(Random random)
    {
        var basis = Bases[random.Next(Bases.Length)];
        var isRelative = basis is not (Basis.Level or Basis.PeriodTotal);
        var unit = isRelative ? Unit.Percent : null;
        var number = isRelative ? random.Next(0, 40) : random.Next(80, 150);
        var amount = random.Next(7) switch
        {
            0 => Amount.AtLeast(number, unit),
            1 => Amount.GreaterThan(number, unit),
            2 => Amount.AtMost(number, unit),
            3 => Amount.LessThan(number, unit),
            4 => Amount.Between(number, number + random.Next(1, 9), unit),
            5 => Amount.About(number, unit),
            _ => Amount.Exactly(number, unit),
        };
        Statement aim = basis == Basis.Change
            ? new ChangeStatement(new(random.Next(2) == 0 ? ChangeDirection.Increase : ChangeDirection.Decrease, ChangeType.RelativePercent, amount))
            : new NumberStatement(amount);
        return new Scenario(aim)
        {
            Basis = basis,
            Polarity = random.Next(2) == 0 ? Polarity.HigherIsBetter : Polarity.LowerIsBetter,
            Kind = basis == Basis.PeriodTotal ? QuantityKind.Flow : (QuantityKind)random.Next(0, 2),
        };
    }

    private static bool IsMoreBetter(Scenario scenario)
    {
        var amount = (scenario.Aim as NumberStatement)?.Amount ?? ((ChangeStatement)scenario.Aim).Change.Amount;
        var isFall = scenario.Aim is ChangeStatement { Change.Direction: ChangeDirection.Decrease };
        if (amount.Stated.Upper is null)
            return !isFall;

        if (amount.Stated.Lower is null)
            return isFall;

        return !isFall && scenario.Polarity == Polarity.HigherIsBetter;
    }

    private static decimal Actual(Random random) => random.Next(600, 2000) / 10m;

    private static Scenario With(Scenario scenario, decimal actual) => scenario with
    {
        Seen = scenario.Basis == Basis.PeriodTotal
            ? [Scenario.Saw(2021, 2025, new NumberStatement(Amount.Exactly(actual)))]
            : [Number(2020, 100), Number(2024, 100), Number(2025, actual)],
    };

    private static Observation Number(int year, decimal value) => Scenario.Saw(year, year, new NumberStatement(Amount.Exactly(value)));

    private static Observation Of(ReportingPeriod period, decimal value) =>
        new() { Indicator = "things", Period = period, Value = new NumberStatement(Amount.Exactly(value)), Wording = "原文" };

    private static Observation InTenThousands(Observation seen) => seen.Value is NumberStatement { Amount.Stated.Lower: { } value }
        ? seen with { Value = new NumberStatement(Amount.Exactly(value * 10_000, Unit.Parse("万元"))) }
        : seen;

    private static int RankOf(Scenario scenario) => scenario.Judge().Verdict switch
    {
        Verdict.Met => 2,
        Verdict.NotMet => 0,
        _ => 1,
    };

    private static IEnumerable<decimal> NumbersIn(string text) =>
        Numbers().Matches(text).Select(match => decimal.Parse(match.Value.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture)).Order();

    [GeneratedRegex(@"\d[\d,]*(\.\d+)?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Numbers();
}
