using System.Text.Json.Nodes;
using Jingan.Planning.Files;
using Jingan.Planning.Tests.House;
using Jingan.Planning.Tests.Reading;
using Jingan.Planning.Tests.Seeds;

namespace Jingan.Planning.Tests.Schema;

public sealed class PlanSchemaTests
{
    /// <summary>
    /// What no schema knows: a unit or wording that cannot be read, an id that is used twice, a source whose document is nowhere named,
    /// the order of ends and keys, and what a wording says of limits, areas and completion.
    /// </summary>
    private static readonly string[] BeyondSchemas = ["JP2003", "JP2013", "JP2014", "JP2015", "JP2016", "JP2018", "JP2021", "JP2023", "JP2024", "JP2028", "JP2029", "JP2040", "JP2041"];

    private static readonly SchemaCheck Check = new((JsonObject)JsonNode.Parse(PlanReader.JsonSchema())!);

    private static readonly IReadOnlyList<(string Text, bool IsAccepted, string[] Ids)> VariantsOfExample =
        [.. Variants.Of(JsonOf(ExampleFile.Text).ToJsonString()).Select(variant => (variant.Text, Check.Accepts(variant.Value), ErrorsIn(variant.Text)))];

    public static TheoryData<string> SeedFiles => new(SeedFolder.Files.Select(file => file.Name));

    [Theory]
    [MemberData(nameof(SeedFiles))]
    public void A_built_in_file_keeps_the_schema(string file) => Check.Accepts(JsonOf(File.ReadAllText(Repository.PathTo(file)))).Should().BeTrue();

    [Fact]
    public void What_the_schema_refuses_the_reader_refuses() =>
        VariantsOfExample.Where(variant => !variant.IsAccepted && variant.Ids.Length == 0).Select(variant => variant.Text).Should().BeEmpty();

    [Fact]
    public void What_the_reader_refuses_by_its_look_the_schema_refuses() =>
        VariantsOfExample.Where(variant => variant.IsAccepted && variant.Ids.Except(BeyondSchemas, StringComparer.Ordinal).Any()).Select(variant => variant.Text).Should().BeEmpty();

    [Fact]
    public void Both_refuse_some_variants_and_let_others_pass() =>
        VariantsOfExample.GroupBy(variant => (variant.IsAccepted, variant.Ids.Length == 0)).Where(group => group.Count() > 100).Select(group => group.Key)
            .Should().Contain([(true, true), (false, false)]);

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void Every_key_has_a_meaning(Language language) =>
        Descriptions(JsonNode.Parse(PlanSchema.Write(language))!).Should().NotBeEmpty().And.NotContain(string.Empty);

    [Fact]
    public void Meanings_are_in_the_language_that_was_asked_for() =>
        Descriptions(JsonNode.Parse(PlanSchema.Write(Language.English))!).Where(meaning => meaning[0] >= '\u2E80').Should().BeEmpty();

    [Fact]
    public void The_schema_of_a_json_file_may_stand_before_the_format() =>
        PlanReader.ReadJson("""{"$schema": "jingan-planning.schema.json", "format": "jingan-planning/1"}""").Diagnostics.Should().BeEmpty();

    [Fact]
    public void A_reader_that_keeps_unknown_keys_keeps_the_schema_of_a_file() =>
        PlanReader.ReadJson("""{"$schema": "a.json", "format": "jingan-planning/1"}""", keepsUnknownKeys: true).Extensions
            .Should().Equal([new ExtensionField("", "$schema", "\"a.json\"")]);

    private static string[] ErrorsIn(string json) =>
        [.. PlanReader.ReadJson(json).Diagnostics.Where(problem => problem.Severity == Severity.Error).Select(problem => problem.Id)];

    private static JsonNode JsonOf(string yaml) =>
        JsonNode.Parse(JsonText.LineOf(OutputTree.Of(new PlanText(System.Text.Encoding.UTF8.GetBytes(yaml), TextFormat.Yaml, ReadingLimits.Default).Tape()!, 0)))!;

    private static IEnumerable<string> Descriptions(JsonNode node) => node switch
    {
        JsonObject mapping => mapping.SelectMany(one => one is { Key: "description", Value: JsonValue text } ? [(string)text!] : one.Value is null ? [] : Descriptions(one.Value)),
        JsonArray list => list.SelectMany(item => item is null ? [] : Descriptions(item)),
        _ => [],
    };
}
