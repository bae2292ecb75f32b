using Jingan.Planning.Reports.Page;
using Jingan.Planning.Reports.Words;

namespace Jingan.Planning.Reports.Tests;

/// <summary>Numbers as pages print them; the sentences are tested where they are made, in the library.</summary>
public class SentenceTests
{
    private static readonly Goal Share = new()
    {
        Kind = GoalKind.AtLeast,
        Basis = GoalBasis.Level,
        Low = 47,
        Side = GoalSide.Right,
        Unit = "%",
    };
    private static readonly Goal Growth = new()
    {
        Kind = GoalKind.Between,
        Basis = GoalBasis.MeanGrowth,
        Low = 3,
        High = 5,
        Side = GoalSide.Within,
        Unit = "%",
    };

    [Fact]
    public void A_computed_number_keeps_its_side_of_a_bound_when_it_is_rounded()
    {
        var judged = new Judgement(Growth, Figure.Exactly(2.9999m), false, IsDerived: true);

        judged.Printed.Low.Should().Be(2.9999m);
    }

    [Fact]
    public void A_computed_number_has_one_decimal_more_than_its_target() =>
        new Judgement(Growth, Figure.Exactly(4.26968843m), false, IsDerived: true).Printed.Low.Should().Be(4.3m);

    [Fact]
    public void Rounding_keeps_every_computed_number_on_its_side()
    {
        var random = new Random(19);
        for (var turn = 0; turn < 5000; turn++)
        {
            var bound = decimal.Round((decimal)random.NextDouble() * 100, random.Next(0, 3));
            var value = bound + ((decimal)(random.NextDouble() - 0.5) * (decimal)Math.Pow(10, -random.Next(0, 9)));
            var goal = Share with { Low = bound };

            var printed = new Judgement(goal, Figure.Exactly(value), false, true).Printed.Low!.Value;

            printed.CompareTo(bound).Should().Be(value.CompareTo(bound),
                $"{value} against {bound} is printed {printed}");
        }
    }
}
