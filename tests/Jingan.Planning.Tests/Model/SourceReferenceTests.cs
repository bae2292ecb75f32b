namespace Jingan.Planning.Tests.Model;

public sealed class SourceReferenceTests
{
    [Theory]
    [InlineData("fyp14-outline:195")]
    [InlineData("fyp14-outline")]
    public void Its_text_reads_back(string text) => SourceReference.Parse(text).ToString().Should().Be(text);

    [Theory]
    [InlineData("")]
    [InlineData("195:")]
    [InlineData("fyp14-outline:")]
    [InlineData("fyp14-outline:0")]
    [InlineData("fyp14-outline:-5")]
    [InlineData("fyp14-outline:1:2")]
    [InlineData("fyp14-outline:5\0")]
    [InlineData("fyp14-outline:99999999999")]
    [InlineData("FYP14:5")]
    [InlineData(":5")]
    public void A_text_that_is_no_source_is_refused(string text) =>
        FluentActions.Invoking(() => SourceReference.Parse(text)).Should().Throw<FormatException>();
}
