using System.Text;
using Jingan.Planning.Files;

namespace Jingan.Planning.Tests.Files.Tape;

public sealed class TextDecodingTests
{
    [Fact]
    public void UTF8_is_decoded() => Decode("静安𠮷"u8).Text.Should().Be("静安𠮷");

    [Fact]
    public void No_bytes_are_an_empty_text() => Decode([]).Text.Should().BeEmpty();

    [Theory]
    [InlineData(new byte[] { 0x61, 0xFF }, "0xFF at offset 1")]
    [InlineData(new byte[] { 0x61, 0xE9, 0x9D }, "0xE9 at offset 1")]
    [InlineData(new byte[] { 0xC0, 0x80 }, "0xC0 at offset 0")]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 }, "0xED at offset 0")]
    public void The_first_byte_that_is_not_UTF8_is_named(byte[] bytes, string named) => Decode(bytes).Problem.Should().Contain(named);

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    [InlineData("utf-32BE")]
    public void Other_encodings_are_known_by_their_byte_order_mark(string name)
    {
        var encoding = Encoding.GetEncoding(name);

        Decode([.. encoding.GetPreamble(), .. encoding.GetBytes("a: 1")]).Problem.Should().Contain(name[..6].ToUpperInvariant());
    }

    private static (string? Text, string? Problem) Decode(ReadOnlySpan<byte> bytes)
    {
        var problems = new DiagnosticBag("f", 10);
        var text = TextDecoding.Read(bytes, ReadingLimits.Default, problems, decoded => decoded.ToString());
        return (text, problems.InOrder().SingleOrDefault()?.Message);
    }
}
