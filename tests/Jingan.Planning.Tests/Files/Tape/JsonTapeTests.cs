using System.Text;
using Jingan.Planning.Files;

namespace Jingan.Planning.Tests.Files.Tape;

public sealed class JsonTapeTests
{
    [Fact]
    public void A_scalar_knows_where_it_stands() =>
        Parse("""
            {"a":
              {"b": "静安"}}
            """).At("a").At("b").Position.Should().Be(new TextPosition(2, 9));

    [Fact]
    public void Columns_count_UTF16_units() =>
        Parse("""{"𠮷静é": 1, "b": 2}""").At("b").Position.Should().Be(new TextPosition(1, 18));

    [Fact]
    public void A_mapping_is_pointed_at_by_its_key() =>
        Parse("{\n \"a\": {\"b\": 1}}").At("a").Position.Should().Be(new TextPosition(2, 2));

    [Theory]
    [InlineData("{\"a\": 1,\n\"b\": 2}")]
    [InlineData("{\"a\": 1,\r\n\"b\": 2}")]
    [InlineData("{\"a\": 1,\r\"b\": 2}")]
    [InlineData("\uFEFF{\"a\": 1,\n\"b\": 2}")]
    public void Every_kind_of_line_end_counts_a_line(string text) => Parse(text).At("b").Position.Should().Be(new TextPosition(2, 6));

    [Theory]
    [InlineData("1.50")]
    [InlineData("-0")]
    [InlineData("79228162514264337593543950335.0000")]
    [InlineData("1E+3")]
    public void A_number_is_kept_as_written(string number) => Parse($"{{\"a\": {number}}}").At("a").Text.Should().Be(number);

    [Fact]
    public void The_word_null_in_quotation_marks_is_a_text() => Parse("""{"a": "null"}""").At("a").IsNothing.Should().BeFalse();

    [Fact]
    public void Null_is_nothing() => Parse("""{"a": null}""").At("a").IsNothing.Should().BeTrue();

    [Fact]
    public void Half_a_surrogate_pair_in_a_text_is_named_with_its_place()
    {
        var problems = new DiagnosticBag("f", 10);

        Tapes.Encode("{\"a\":\n \"\uD83D\"}", TextFormat.Json, ReadingLimits.Default, problems).Should().BeNull();

        problems.InOrder().Select(problem => problem.ToString()).Should().Equal("f(2,3): error JP1003: The character U+D83D does not belong in a text; remove it.");
    }

    [Theory]
    [InlineData("[", 1_000_000)]
    [InlineData("{\"a\":", 1_000_000)]
    [InlineData("[],", 500_000)]
    [InlineData("// c\n", 500_000)]
    [InlineData("/*c*/", 500_000)]
    [InlineData("\n", 2_000_000)]
    [InlineData("\"", 1_000_000)]
    [InlineData("[1,/**/,", 500_000)]
    public void Hostile_text_takes_little_time(string piece, int count)
    {
        var problems = new DiagnosticBag("f", 10);
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, count)));

        Action parse = () => Tapes.Of(bytes, TextFormat.Json, ReadingLimits.Default, problems);

        parse.ExecutionTime().Should().BeLessThan(TimeSpan.FromMinutes(2));
    }

    [Fact]
    public void Bytes_and_text_give_the_same_problems()
    {
        const string Text = "{\"静\": [1, ], \"b\": \"\\uD83D\"}";
        var (ofText, ofBytes) = (new DiagnosticBag("f", 10), new DiagnosticBag("f", 10));

        Tapes.Of(Tapes.Encode(Text, TextFormat.Json, ReadingLimits.Default, ofText)!, TextFormat.Json, ReadingLimits.Default, ofText);
        Tapes.Of(Encoding.UTF8.GetBytes(Text), TextFormat.Json, ReadingLimits.Default, ofBytes);

        ofBytes.InOrder().Should().Equal(ofText.InOrder()).And.HaveCount(2);
    }

    private static Spot Parse(string text) => Spot.Of(text, TextFormat.Json);
}
