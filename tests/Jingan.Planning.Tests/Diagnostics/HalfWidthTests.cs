using Jingan.Planning.Files;

namespace Jingan.Planning.Tests.Diagnostics;

public sealed class HalfWidthTests
{
    [Theory]
    [InlineData("period: ２０２１", "Did you mean '2021'?")]
    [InlineData("period: 2021—2025", "Did you mean '2021-2025'?")]
    [InlineData("period: 2021～2025", "Did you mean '2021-2025'?")]
    [InlineData("period: 2021——2025", "Did you mean '2021-2025'?")]
    [InlineData("source: doc：12", "Did you mean 'doc:12'?")]
    [InlineData("source: １２", "Did you mean '12'?")]
    [InlineData("indicator: ｘ", "Did you mean 'x'?")]
    [InlineData("completion: ｔｒｕｅ", "Did you mean 'true'?")]
    public void A_text_in_signs_of_a_Chinese_keyboard_is_asked_about(string entry, string question) =>
        PlanReader.ReadYaml($"format: jingan-planning/1\nobservations:\n- {entry}").Diagnostics.Should().Contain(problem => problem.Message.EndsWith(question));

    [Theory]
    [InlineData("period: soon")]
    [InlineData("source: 纲要：12")]
    public void What_cannot_be_read_either_is_not_proposed(string entry) =>
        PlanReader.ReadYaml($"format: jingan-planning/1\nobservations:\n- {entry}").Diagnostics.Should().NotContain(problem => problem.Message.Contains("Did you mean"));

    [Theory]
    [InlineData("{id：x, name: 甲}")]
    [InlineData("{id: x, unit：张}")]
    public void A_full_width_colon_in_a_key_is_named(string indicator) =>
        PlanReader.ReadYaml($"format: jingan-planning/1\nindicators:\n- {indicator}").Diagnostics.Should().Contain(problem => problem.Id == "JP2001" && problem.Message.Contains("full-width '：'"));

    [Fact]
    public void A_number_sign_that_takes_the_end_of_brackets_away_is_named() =>
        PlanReader.ReadYaml("format: jingan-planning/1\nplan:\n  targets:\n  - {id: t, no: #1, target: 5张}\n").Diagnostics
            .Should().ContainSingle().Which.ToString().Should().StartWith("input(4,17): error JP1005").And.Contain("\"#1\"");
}
