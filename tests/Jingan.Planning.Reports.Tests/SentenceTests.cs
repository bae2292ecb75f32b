using Jingan.Planning.Reports.Page;
using Jingan.Planning.Reports.Words;

namespace Jingan.Planning.Reports.Tests;

/// <summary>The sentences that planners would write, by example.</summary>
public class SentenceTests
{
    private static readonly Goal Share = new() { Kind = GoalKind.AtLeast, Basis = GoalBasis.Level, Low = 47,
        Side = GoalSide.Right, Unit = "%", DifferenceUnit = "个百分点" };
    private static readonly Goal Firms = new() { Kind = GoalKind.Exact, Basis = GoalBasis.Level, Low = 600, High = 600,
        Side = GoalSide.Right, Unit = "家", DifferenceUnit = "家" };
    private static readonly Goal Dust = new() { Kind = GoalKind.AtMost, Basis = GoalBasis.Level, High = 35,
        Side = GoalSide.Left, Unit = "微克", DifferenceUnit = "微克" };
    private static readonly Goal Strict = new() { Kind = GoalKind.GreaterThan, Basis = GoalBasis.Level, Low = 45,
        Side = GoalSide.Right, Unit = "%", DifferenceUnit = "个百分点" };
    private static readonly Goal Growth = new() { Kind = GoalKind.Between, Basis = GoalBasis.MeanGrowth, Low = 3,
        High = 5, Side = GoalSide.Within, Unit = "%", DifferenceUnit = "个百分点" };
    private static readonly Goal Fall = new() { Kind = GoalKind.Exact, Basis = GoalBasis.Change, Low = 18, High = 18,
        Side = GoalSide.Right, IsFall = true, Unit = "%", DifferenceUnit = "个百分点" };
    private static readonly Goal Money = new() { Kind = GoalKind.Exact, Basis = GoalBasis.Level, Low = 1000,
        High = 1000, Side = GoalSide.Right, Unit = "亿元", DifferenceUnit = "亿元" };

    public static TheoryData<string, string> Chinese
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var (zh, _, sentence) in Cases())
                rows.Add(sentence.Of(Language.Chinese), zh);
            return rows;
        }
    }

    public static TheoryData<string, string> English
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var (_, en, sentence) in Cases().Where(entry => entry.En.Length > 0))
                rows.Add(sentence.Of(Language.English), en);
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Chinese))]
    public void A_Chinese_sentence_reads_as_a_planner_writes_it(string written, string expected) =>
        written.Should().Be(expected);

    [Theory]
    [MemberData(nameof(English))]
    public void An_English_sentence_reads_as_a_planner_writes_it(string written, string expected) =>
        written.Should().Be(expected);

    [Fact]
    public void A_computed_number_keeps_its_side_of_a_bound_when_it_is_rounded()
    {
        var judged = Judgement.Of(Growth, Figure.Exactly(2.9999m), false, isDerived: true, PageVerdict.NotMet);

        judged.Printed.Low.Should().Be(2.9999m);
        judged.Standing.Should().Be(Standing.BelowRange);
    }

    [Fact]
    public void A_computed_number_has_one_decimal_more_than_its_target() =>
        Judgement.Of(Growth, Figure.Exactly(4.26968843m), false, isDerived: true,
            PageVerdict.Met).Printed.Low.Should().Be(4.3m);

    [Fact]
    public void Rounding_keeps_every_computed_number_on_its_side()
    {
        var random = new Random(19);
        for (var turn = 0; turn < 5000; turn++)
        {
            var bound = decimal.Round((decimal)random.NextDouble() * 100, random.Next(0, 3));
            var value = bound + ((decimal)(random.NextDouble() - 0.5) * (decimal)Math.Pow(10, -random.Next(0, 9)));
            var goal = Share with { Low = bound };

            var printed = Judgement.Of(goal, Figure.Exactly(value), false, true, PageVerdict.Met).Printed.Low!.Value;

            printed.CompareTo(bound).Should().Be(value.CompareTo(bound),
                $"{value} against {bound} is printed {printed}");
        }
    }

    private static IEnumerable<(string Zh, string En, Sentence Sentence)> Cases()
    {
        yield return ("目标不低于47%，实际50.5%，超3.5个百分点", "", new(Share, Figure.Exactly(50.5m), PageVerdict.Met));
        yield return ("目标600家，实际450家，差150家", "", new(Firms, Figure.Exactly(450), PageVerdict.NotMet));
        yield return ("目标不高于35微克，实际31微克，余4微克", "At most 35 µg: 31 µg, 4 µg to spare",
            new(Dust, Figure.Exactly(31), PageVerdict.Met));
        yield return ("目标不高于35微克，实际38微克，高3微克", "At most 35 µg: 38 µg, 3 µg over",
            new(Dust, Figure.Exactly(38), PageVerdict.NotMet));
        yield return ("目标高于45%，实际45%，未达到（须高于45%）", "Above 45 %: 45 %, not above",
            new(Strict, Figure.Exactly(45), PageVerdict.NotMet));
        yield return ("目标年均增长3%～5%，实际年均增长4.3%，在目标区间内", "", new(Growth, Figure.Exactly(4.3m), PageVerdict.Met));
        yield return ("目标年均增长3%～5%，实际年均增长5.6%，高出区间0.6个百分点", "", new(Growth, Figure.Exactly(5.6m), PageVerdict.NotMet));
        yield return ("目标下降18%，实际下降20%，多降2个百分点", "A fall of 18 %: fell 20 %, 2 points further",
            new(Fall, Figure.Exactly(20), PageVerdict.Met));
        yield return ("目标下降18%，实际上升3%，未下降", "A fall of 18 %: rose 3 %, no fall",
            new(Fall, Figure.Exactly(-3), PageVerdict.NotMet));
        yield return ("目标不低于280家，实际约300家（295～305），已达到", "",
            new(Firms with { Kind = GoalKind.AtLeast, Low = 280, High = null }, new(295, true, 305, true, 300),
                PageVerdict.Met));
        yield return ("目标不高于35微克，实际33～36微克，尚不能判定", "At most 35 µg: 33 to 36 µg, cannot be told",
            new(Dust, new(33, true, 36, true), PageVerdict.Undetermined));
        yield return ("目标1000亿元，实际超过1200亿元，已达到", "", new(Money, new(1200, false, null, false), PageVerdict.Met));
        yield return ("目标600家，预计650家，待决算", "", new(Firms, Figure.Exactly(650), PageVerdict.Met, IsEstimate: true));
    }

    private sealed record Sentence(Goal Goal, Figure Actual, PageVerdict Verdict, bool IsEstimate = false)
    {
        public string Of(Language language)
        {
            var goal = language == Language.Chinese ? Goal
                : Goal with { Unit = English(Goal.Unit), DifferenceUnit = English(Goal.DifferenceUnit) };
            return new Sentences(new Tongue(language)).Of(Judgement.Of(goal, Actual, IsEstimate, false, Verdict));
        }

        private static string English(string unit) => unit switch
        {
            "微克" => "µg",
            "个百分点" => "points",
            _ => unit,
        };
    }
}
