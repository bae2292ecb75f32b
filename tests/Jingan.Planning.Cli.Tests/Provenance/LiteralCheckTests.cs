using Jingan.Planning.Checks;

namespace Jingan.Planning.Cli.Tests.Provenance;

public sealed class LiteralCheckTests
{
    [Theory]
    [InlineData("1360", 1, "零售 1360 亿元")]
    [InlineData("1360亿元", 1, "零售 1360\u3000亿元")]
    [InlineData("1360亿元", 2, "零售\n13\n60亿元")]
    [InlineData("3~5", 1, "3~5\n2\t全球")]
    [InlineData("5", 1, "占比5。")]
    [InlineData("5", 1, "占比5.")]
    [InlineData("％", 1, "5％")]
    [InlineData("80", null, "\n\n八级达成度 80")]
    public void A_literal_is_found_on_the_line_on_which_it_begins(string literal, int? line, string text) =>
        Check(literal, line, text).Status.Should().Be(LiteralStatus.Found);

    [Theory]
    [InlineData("5", "35")]
    [InlineData("5", "52")]
    [InlineData("5", "5.2")]
    [InlineData("5", "0.5")]
    [InlineData("5", "５5")]
    [InlineData("5%", "3.5%")]
    [InlineData("5%", "5％")]
    [InlineData("3~5", "3～5")]
    [InlineData("置", "臵")]
    [InlineData(" ", "a b")]
    public void A_literal_is_not_found_in_a_longer_number_or_another_form(string literal, string text) =>
        Check(literal, 1, text).Status.Should().Be(LiteralStatus.NotFound);

    [Fact]
    public void A_literal_on_other_lines_is_reported_with_these() =>
        Check("80家", 1, "一\n80家，80家\n80\n家").Should().Match<LiteralResult>(result =>
            result.Status == LiteralStatus.OnAnotherLine && result.FoundAt.SequenceEqual(new[] { 2, 3 }));

    [Fact]
    public void A_document_without_text_is_missing() => Check("80", 1, text: null).Status.Should().Be(LiteralStatus.DocumentMissing);

    [Fact]
    public void A_document_that_is_not_listed_is_missing() =>
        SetOf(new() { Document = "other", Literal = "80", Line = 1 }).VerifySources(_ => "80")[0].Status.Should().Be(LiteralStatus.DocumentMissing);

    [Fact]
    public void A_source_that_quotes_nothing_is_not_looked_for() => Check(literal: null, 1, "一").Status.Should().Be(LiteralStatus.NoLiteral);

    [Fact]
    public void A_source_that_quotes_nothing_names_a_line_that_exists() =>
        Check(literal: null, 2, "一").Status.Should().Be(LiteralStatus.NotFound);

    [Fact]
    public void A_document_is_asked_for_once()
    {
        var times = 0;
        var set = SetOf(new() { Document = "report", Literal = "一", Line = 1 }).Concat(SetOf(new() { Document = "report", Literal = "一", Line = 1 }));

        set.VerifySources(_ => $"一{times++}");

        times.Should().Be(1);
    }

    private static LiteralResult Check(string? literal, int? line, string? text) =>
        SetOf(new() { Document = "report", Literal = literal, Line = line }).VerifySources(_ => text)[0];

    private static PlanSet SetOf(SourceReference source) => new() { Indicators = [new Indicator { Id = "retail", Name = new("零售"), Unit = Unit.Percent, Kind = QuantityKind.Rate, Source = source }], Documents = [new SourceDocument { Id = "report", Title = new Name("报告") }] };
}
