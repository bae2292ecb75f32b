using Jingan.Planning.Files;

namespace Jingan.Planning.Tests.Diagnostics;

public sealed class DiagnosticCaseTests
{
    public static TheoryData<string> Cases => new(DiagnosticCase.Names);

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_gives_exactly_the_expected_problems(string name)
    {
        var found = DiagnosticCase.Named(name);

        found.Actual().Should().Be(found.Expected);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_shows_the_problem_that_it_is_named_after(string name) =>
        DiagnosticCase.Named(name).Expected.Should().Contain($" {name[..6]}: ");

    [Fact]
    public void Every_id_has_a_case() =>
        DiagnosticKinds.All.Select(kind => kind.Id).Except(DiagnosticCase.Names.Select(name => name[..6]), StringComparer.Ordinal)
            .Should().BeEmpty();
}
