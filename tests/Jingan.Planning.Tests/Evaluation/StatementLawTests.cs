using System.Text.RegularExpressions;
using Jingan.Planning.Evaluation;
using Jingan.Planning.Tests.House;

namespace Jingan.Planning.Tests.Evaluation;

/// <summary>What no fact may contradict, over every kind of statement (<see cref="EveryStatement"/>); each trial has a seed of its own.</summary>
public sealed partial class StatementLawTests
{
    private const int Trials = 5_000;

    [Fact]
    public void A_worse_actual_never_gets_a_better_verdict() => ForAll(random =>
    {
        var statement = EveryStatement.Any(random);
        var (one, other) = (statement.Actual(random), statement.Actual(random));
        var (worse, better) = one < other == statement.Better > 0 ? (one, other) : (other, one);
        return RankOf(statement.With(worse)) <= RankOf(statement.With(better));
    });

    [Fact]
    public void What_is_exactly_as_asked_meets_every_aim() => ForAll(random =>
        EveryStatement.Any(random) is var statement && (statement.Exact is not { } exact || statement.With(exact).Judge().Verdict == Verdict.Met));

    [Fact]
    public void What_is_far_better_meets_every_aim_and_what_is_far_worse_misses_it() => ForAll(random =>
    {
        var statement = EveryStatement.Any(random);
        if (statement.Asked.Aim is RankStatement or WholeStatement)
            return true;

        var (better, worse) = statement.Better > 0 ? (900m, 0.1m) : (0.1m, 900m);
        var (met, missed) = (statement.With(better).Judge(), statement.With(worse).Judge());
        (met.Verdict, missed.Verdict).Should().Be((Verdict.Met, Verdict.NotMet), "{0}; {1}; {2}", statement.Asked, met.Message, missed.Message);
        return true;
    });

    [Fact]
    public void More_evidence_that_does_not_contradict_undecides_nothing() => ForAll(random =>
    {
        var statement = EveryStatement.Any(random);
        var scenario = statement.With(statement.Actual(random));
        var before = scenario.Judge().Verdict;
        ValueList<Observation> more =
        [
            .. scenario.Seen,
            Scenario.SawText(2025, 2025, "稳步提升"),
            Scenario.SawText(2021, 2025, "成效明显"),
            Scenario.Saw(2017, "12345"),
            Scenario.Saw(2025, 2025, new NumberStatement(Amount.Exactly(7))) with { Period = ReportingPeriod.OfMonth(2020, 2) },
            .. scenario.Seen,
        ];
        return before == Verdict.Undetermined || (scenario with { Seen = more }).Judge().Verdict == before;
    });

    [Fact]
    public void What_is_seen_at_another_place_or_of_a_part_changes_nothing() => ForAll(random =>
    {
        var statement = EveryStatement.Any(random);
        var scenario = statement.With(statement.Actual(random));
        var elsewhere = statement.Seen(statement.Actual(random)).Where(seen => seen.Indicator == "things").ToList();
        ValueList<Observation> more =
        [
            .. scenario.Seen,
            .. elsewhere.Select(seen => seen with { Place = new("100000", "全国") }),
            .. elsewhere.Select(seen => seen with { Place = new("440100") }),
            .. elsewhere.Select(seen => seen with { Of = [new("sex", "female")] }),
        ];
        var (alone, together) = (scenario.Judge(), (scenario with { Seen = more }).Judge());
        return (alone.Verdict, alone.Reason) == (together.Verdict, together.Reason) && alone.Message.Equals(together.Message);
    });

    [Fact]
    public void Counting_in_another_unit_changes_no_verdict() => ForAll(random =>
    {
        var statement = EveryStatement.Any(random);
        var scenario = statement.With(statement.Actual(random));
        var scale = random.Next(2) == 0 ? ("万", 10_000m) : ("亿", 100_000_000m);
        var scaled = scenario with { Seen = [.. scenario.Seen.Select(seen => Scaled(seen, scenario.Unit, scale.Item1, scale.Item2))] };
        return scaled.Judge().Verdict == scenario.Judge().Verdict;
    });

    [Fact]
    public void However_a_period_is_split_its_parts_add_up() => ForAll(random =>
    {
        var (first, sum, parts) = (random.Next(2021, 2026), 0, new List<Observation>());
        foreach (var part in Split(random, ReportingPeriod.OfYears(first, 2025)))
        {
            var value = random.Next(0, 40);
            sum += value;
            parts.Add(new() { Indicator = "things", Period = part, Value = new NumberStatement(Amount.Exactly(value)), Wording = "原文" });
        }

        var asked = new Scenario(new NumberStatement(Amount.Exactly(random.Next(1, 300)))) { First = first, Basis = Basis.PeriodTotal };
        var whole = asked with { Seen = [Scenario.Saw(first, 2025, new NumberStatement(Amount.Exactly(sum)))] };
        ValueList<Observation> shuffled = [.. parts.OrderBy(_ => random.Next())];
        var judged = (asked with { Seen = shuffled }).Judge();
        return judged.Verdict == whole.Judge().Verdict && judged.Actual == whole.Judge().Actual;
    });

    [Fact]
    public void Parts_of_a_period_that_meet_a_bound_still_do_when_the_rest_is_there() => ForAll(random =>
    {
        var parts = Split(random, ReportingPeriod.OfYears(2021, 2025))
            .Select(part => new Observation { Indicator = "things", Period = part, Value = new NumberStatement(Amount.Exactly(random.Next(0, 40))), Wording = "原文" })
            .ToList();
        var asked = new Scenario(new NumberStatement(Amount.AtLeast(random.Next(1, 200)))) { Basis = Basis.PeriodTotal };
        var some = (asked with { Seen = [.. parts.Where(_ => random.Next(3) > 0)] }).Judge();
        return some.Verdict == Verdict.Undetermined || some.Verdict == (asked with { Seen = [.. parts] }).Judge().Verdict;
    });

    [Fact]
    public void Nothing_that_can_still_change_is_decided_before_it_is_due() => ForAll(random =>
    {
        var statement = EveryStatement.Any(random);
        var early = (statement.With(statement.Actual(random)) with { AsOf = "2024-06-30" }).Judge();
        return early.Verdict == Verdict.Undetermined || statement.Asked.Aim is NumberStatement { Per: not null };
    });

    [Fact]
    public void Chinese_holds_no_English_and_English_no_Chinese_but_quoted_words() => ForAll(random =>
    {
        var statement = EveryStatement.Any(random);
        var scenario = statement.With(statement.Actual(random)) with { AsOf = random.Next(2) == 0 ? "2026-01-31" : "2025-06-30" };
        var found = scenario.Judge().Explain();
        Message[] messages = [found.Message, .. found.Sentence is { } said ? new[] { said.Text } : [], .. found.Inferred is { } why ? new[] { why } : []];
        return messages.All(message =>
            !English().IsMatch(message.Zh) && !Chinese().IsMatch(Quoted().Replace(message.En, "")) && !Notation().IsMatch(message.Zh) && !Notation().IsMatch(message.En)
            && SaidNumbers.In(message.Zh).SequenceEqual(SaidNumbers.In(message.En)));
    });

    private static void ForAll(Func<Random, bool> law)
    {
        for (var seed = 1; seed <= Trials; seed++)
            law(new(seed)).Should().BeTrue("it holds for all, seed {0} too", seed);
    }

    private static int RankOf(Scenario scenario) => scenario.Judge().Verdict switch
    {
        Verdict.Met => 2,
        Verdict.NotMet => 0,
        _ => 1,
    };

    /// <summary>The years of a period, each whole or as halves, quarters or months.</summary>
    private static IEnumerable<ReportingPeriod> Split(Random random, ReportingPeriod period)
    {
        for (var year = period.Start.Year; year <= period.End.Year; year++)
        {
            var at = year;
            var parts = random.Next(5) switch
            {
                0 => [ReportingPeriod.OfYear(at)],
                1 => [ReportingPeriod.OfHalf(at, 1), ReportingPeriod.OfHalf(at, 2)],
                2 => Enumerable.Range(1, 4).Select(quarter => ReportingPeriod.OfQuarter(at, quarter)),
                3 => [ReportingPeriod.OfHalf(at, 1), ReportingPeriod.OfQuarter(at, 3), .. Enumerable.Range(10, 3).Select(month => ReportingPeriod.OfMonth(at, month))],
                _ => Enumerable.Range(1, 12).Select(month => ReportingPeriod.OfMonth(at, month)),
            };
            foreach (var part in parts)
                yield return part;
        }
    }

    private static Observation Scaled(Observation seen, string unit, string scale, decimal by)
    {
        var isScalable = seen is { Indicator: "things", Value: NumberStatement { Amount: { Unit: null, Stated.IsPoint: true } } } && unit is "家" or "亿元";
        if (!isScalable)
            return seen;

        var value = ((NumberStatement)seen.Value).Amount.Stated.Lower!.Value;
        var size = unit == "亿元" ? value * 100_000_000m : value;
        return seen with { Value = new NumberStatement(Amount.Exactly(size / by, Unit.Parse(scale + (unit == "亿元" ? "元" : unit)))) };
    }

    [GeneratedRegex("[A-Za-z]{2,}", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex English();

    [GeneratedRegex(@"[\u2e80-\uffee]", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Chinese();

    [GeneratedRegex("“[^”]*”", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"[∞\[]|\(-|, \d+\)", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Notation();
}
