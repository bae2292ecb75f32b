using Jingan.Planning.Files;

namespace Jingan.Planning.Tests.Files;

/// <summary>A document and a line in one text, however it stands in the file.</summary>
public sealed class SourceFormTests
{
    private const string LongId = "outline-of-the-fourteenth-five-year-plan-and-long-range-objectives-through-2035";

    [Theory]
    [InlineData("doc:12", "doc", 12)]
    [InlineData("doc", "doc", null)]
    [InlineData("2035:12", "2035", 12)]
    [InlineData("\\u0064oc\\u003a12", "doc", 12)]
    [InlineData(LongId + ":12", LongId, 12)]
    [InlineData("doc:999999999", "doc", 999_999_999)]
    public void A_place_is_read(string written, string document, int? line)
    {
        var read = Read(written);

        read.Diagnostics.Should().BeEmpty();
        read.Content.Indicators[0].Source.Should().Be(new SourceReference { Document = document, Line = line });
    }

    [Theory]
    [InlineData("doc:1000000000")]
    [InlineData("doc:0")]
    [InlineData("doc:")]
    [InlineData("Doc:1")]
    [InlineData("doc:1:2")]
    public void What_is_no_place_is_told(string written) =>
        Read(written).Diagnostics.Select(problem => problem.Id).Should().Equal(ShapeProblems.NotASource.Id);

    private static ReadResult Read(string source) => PlanReader.ReadJson(
        $$"""{"format": "jingan-planning/1", "indicators": [{"id": "a", "name": "甲", "unit": "个", "kind": "stock", "source": "{{source}}"}]}""");
}
