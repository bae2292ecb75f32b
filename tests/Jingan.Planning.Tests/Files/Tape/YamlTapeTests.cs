using System.Text;
using Jingan.Planning.Files;

namespace Jingan.Planning.Tests.Files.Tape;

public sealed class YamlTapeTests
{
    [Theory]
    [InlineData("format: jingan-planning/1\nindicators: [{id: a", 2, 20)]
    [InlineData("format: jingan-planning/1\nindicators: [{id: a\n", 3, 1)]
    public void A_text_that_ends_too_early_is_told_at_its_end(string yaml, int line, int column) =>
        PlanReader.ReadYaml(yaml).Diagnostics.Select(problem => (problem.Line, problem.Column)).Should().Equal((line, column));

    [Fact]
    public void A_scalar_knows_where_it_stands() =>
        Parse("a:\n  b: 静安").At("a").At("b").Position.Should().Be(new TextPosition(2, 6));

    [Fact]
    public void Columns_count_UTF16_units() =>
        Parse("{𠮷𠮷: 1, b: 2}").At("b").Position.Should().Be(new TextPosition(1, 14));

    [Fact]
    public void A_block_mapping_is_pointed_at_by_its_key() =>
        Parse("a: 1\nbb:\n  c: 2").At("bb").Position.Should().Be(new TextPosition(2, 1));

    [Fact]
    public void An_empty_value_is_pointed_at_by_its_key() =>
        Parse("a: 1\nbb:\nc: 2").At("bb").Position.Should().Be(new TextPosition(2, 1));

    [Fact]
    public void An_item_is_pointed_at_where_it_begins() =>
        Parse("a:\n  - b: 1\n  - c: 2").At("a").Item(1).Position.Should().Be(new TextPosition(3, 5));

    [Theory]
    [InlineData("a: 1\nb: 2")]
    [InlineData("a: 1\r\nb: 2")]
    [InlineData("a: 1\rb: 2")]
    [InlineData("\uFEFFa: 1\nb: 2")]
    public void Every_kind_of_line_end_counts_a_line(string text) => Parse(text).At("b").Position.Should().Be(new TextPosition(2, 4));

    [Theory]
    [InlineData("a:")]
    [InlineData("a: ~")]
    [InlineData("a: null")]
    public void A_plain_null_is_nothing(string text) => Parse(text).At("a").IsNothing.Should().BeTrue();

    [Theory]
    [InlineData("a: ''")]
    [InlineData("a: '~'")]
    [InlineData("a: \"null\"")]
    [InlineData("a: no")]
    public void Other_scalars_are_texts(string text) => Parse(text).At("a").IsNothing.Should().BeFalse();

    [Fact]
    public void Of_a_repeated_key_the_first_counts()
    {
        var problems = new DiagnosticBag("f", 10);

        var tape = Tapes.Of("a: 1\na: 2"u8.ToArray(), TextFormat.Yaml, ReadingLimits.Default, problems)!;

        new Spot(tape, 0).At("a").Text.Should().Be("1");
    }

    [Theory]
    [InlineData("[", 1_000_000)]
    [InlineData("{", 1_000_000)]
    [InlineData("- ", 1_000_000)]
    [InlineData("? ", 1_000_000)]
    [InlineData("a: ", 1_000_000)]
    [InlineData("&a ", 1_000_000)]
    [InlineData("!a ", 1_000_000)]
    [InlineData("%A b\n", 500_000)]
    [InlineData("'", 1_000_000)]
    [InlineData("a\n", 1_000_000)]
    [InlineData("- a\n", 500_000)]
    [InlineData("[],", 500_000)]
    [InlineData("---\n", 500_000)]
    [InlineData("\n", 2_000_000)]
    [InlineData("# c\n", 500_000)]
    public void Hostile_text_takes_little_time(string piece, int count)
    {
        var problems = new DiagnosticBag("f", 10);
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, count)));

        Action parse = () => Tapes.Of(bytes, TextFormat.Yaml, ReadingLimits.Default, problems);

        parse.ExecutionTime().Should().BeLessThan(TimeSpan.FromMinutes(2));
    }

    private static Spot Parse(string text) => Spot.Of(text, TextFormat.Yaml);
}
