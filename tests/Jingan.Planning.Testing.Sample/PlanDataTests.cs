using Xunit;

namespace Jingan.Planning.Testing.Sample;

public sealed class PlanDataTests
{
    [Theory, MemberData(nameof(PlanFolder.Rows), "plans", MemberType = typeof(PlanFolder))]
    public void Every_plan_file_is_valid(PlanFile file) => file.Should().BeValid();
}
