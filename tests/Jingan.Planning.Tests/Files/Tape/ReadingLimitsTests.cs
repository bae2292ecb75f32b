using Jingan.Planning.Files;

namespace Jingan.Planning.Tests.Files.Tape;

public sealed class ReadingLimitsTests
{
    [Theory]
    [InlineData(0, 1, 1, 1)]
    [InlineData(1, 0, 1, 1)]
    [InlineData(1, 257, 1, 1)]
    [InlineData(1, 1, 0, 1)]
    [InlineData(1, 1, 1, 0)]
    public void A_limit_that_means_nothing_is_a_bad_call(int characters, int depth, int nodes, int problems)
    {
        var create = () => new ReadingLimits(characters, depth, nodes, problems);

        create.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void The_deepest_nesting_allowed_is_read()
    {
        var text = "format: jingan-planning/1\nplan: " + new string('[', 255) + new string(']', 255);

        PlanReader.ReadYaml(text, limits: new ReadingLimits(depth: 256)).Diagnostics.Select(problem => problem.Id).Should().Equal("JP2004");
    }
}
