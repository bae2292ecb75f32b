using FsCheck.Fluent;
using Jingan.Planning.Evaluation;
using static Jingan.Planning.Tests.Notation;

namespace Jingan.Planning.Tests.Progress;

public sealed class DecimalRootTests
{
    [Fact]
    public void The_root_of_a_power_that_fits_is_exact() => Law.Holds(
        Gen.Choose(1, 3_000).SelectMany(_ => Gen.Choose(1, 9), (thousandths, exponent) => (Base: thousandths / 1_000m, Exponent: exponent)),
        power => power.Base < 0.1m || DecimalRoot.Root(DecimalRoot.Power(power.Base, power.Exponent), power.Exponent) == power.Base);

    [Fact]
    public void A_root_raised_again_is_the_number() => Law.Holds(
        Gen.Choose(1, 1_000_000).SelectMany(_ => Gen.Choose(1, 15), (number, exponent) => (Number: number / 1_000m, Exponent: exponent)),
        root => Math.Abs((DecimalRoot.Power(DecimalRoot.Root(root.Number, root.Exponent), root.Exponent) / root.Number) - 1) < 1e-24m);

    [Theory]
    [InlineData("0.0000000000000000000000000001", 5)]
    [InlineData("0.0000000000000000000000000001", 15)]
    public void The_smallest_number_has_roots(string number, int n) => DecimalRoot.Root(Number(number), n).Should().BePositive();
}
