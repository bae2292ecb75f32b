using System.Text;
using Jingan.Planning.Files;

namespace Jingan.Planning.Tests.Files.Tape;

public sealed class SwallowedTextTests
{
    [Theory]
    [InlineData("name: 机组 #1", 1, 10)]
    [InlineData("name: \"机组\" #1", 1, 12)]
    [InlineData("no: #1", 1, 5)]
    [InlineData("list:\n- #1\n- b", 2, 3)]
    [InlineData("a: &x b #1", 1, 9)]
    [InlineData("a: {b: c} #1", 1, 11)]
    public void A_number_sign_with_a_figure_behind_a_value_is_told(string yaml, int line, int column) =>
        Warnings(yaml).Should().Equal((line, column));

    [Theory]
    [InlineData("name: 机组 # 1")]
    [InlineData("name: 机组 #一号")]
    [InlineData("name: 机组#1")]
    [InlineData("name: \"机组 #1\"")]
    [InlineData("name: '机组 #1'")]
    [InlineData("name: 'it''s #1'")]
    [InlineData("name: \"\\\" #1\"")]
    [InlineData("name: |\n  机组 #1")]
    [InlineData("name: >-\n  机组\n  又 #1")]
    [InlineData("name: \"机组\n  又 #1\"")]
    [InlineData("  #1 a comment\nname: 机组")]
    [InlineData("\"a #1\": b")]
    public void A_comment_and_a_text_are_left_alone(string yaml) => Warnings(yaml).Should().BeEmpty();

    private static List<(int Line, int Column)> Warnings(string yaml)
    {
        var problems = new DiagnosticBag(file: null, limit: 100);
        using var tape = Tapes.Of(Encoding.UTF8.GetBytes(yaml), TextFormat.Yaml, ReadingLimits.Default, problems);
        return [.. problems.InOrder().Where(problem => problem.Id == "JP1016").Select(problem => (problem.Line, problem.Column))];
    }
}
