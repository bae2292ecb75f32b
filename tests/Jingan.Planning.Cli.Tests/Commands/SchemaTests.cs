using Jingan.Planning.Files;

namespace Jingan.Planning.Cli.Tests.Commands;

public sealed class SchemaTests
{
    [Theory]
    [InlineData("en", Language.English)]
    [InlineData("zh", Language.Chinese)]
    public void It_writes_the_schema_in_the_language_asked_for(string word, Language language) =>
        ToolRun.Of("schema", "--lang", word).Output.Should().Be(PlanReader.JsonSchema(language));

    [Fact]
    public void It_exits_with_0() => ToolRun.Of("schema").Code.Should().Be(0);
}
