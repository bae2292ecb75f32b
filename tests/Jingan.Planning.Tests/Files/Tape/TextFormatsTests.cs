using System.Text;
using Jingan.Planning.Files;

namespace Jingan.Planning.Tests.Files.Tape;

public sealed class TextFormatsTests
{
    [Theory]
    [InlineData("plan.json", "a: 1", true)]
    [InlineData("PLAN.JSON", "a: 1", true)]
    [InlineData("plan.yaml", "{\"a\": 1}", false)]
    [InlineData("plan.yml", "{\"a\": 1}", false)]
    [InlineData("-", "\uFEFF \n{ \n\"a\": 1}", true)]
    [InlineData(null, "{}", true)]
    [InlineData(null, "{a: 1}", false)]
    [InlineData(null, "\"a\": 1", false)]
    [InlineData(null, "", false)]
    public void The_name_tells_the_format_and_else_the_first_characters(string? file, string text, bool isJson) =>
        TextFormats.Of(file, Encoding.UTF8.GetBytes(text)).Should().Be(isJson ? TextFormat.Json : TextFormat.Yaml);
}
