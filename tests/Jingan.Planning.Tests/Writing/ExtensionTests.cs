using Jingan.Planning.Files;
using Jingan.Planning.Tests.Reading;

namespace Jingan.Planning.Tests.Writing;

public sealed class ExtensionTests
{
    private const string Text = """
        format: jingan-planning/1

        documents:
          - id: outline
            title: 纲要
            x-owner: {name: 统计局, since: 2020, checked: true, tags: [a, "no", "1.50"], none: null}

        indicators:
          - id: share
            name: 占比
            unit: "%"
            kind: ratio
            colour: 蓝

        x-tool: 1.50

        """;

    [Fact]
    public void A_key_longer_than_YAML_takes_before_a_colon_is_written_and_read_back()
    {
        var text = $"{{\"format\": \"jingan-planning/1\", \"documents\": [{{\"id\": \"a\", \"title\": \"甲\", \"{new string('x', 5_000)}\": {{\"{new string('y', 1_200)}\": 1}}}}]}}";
        var read = PlanReader.ReadJson(text, keepsUnknownKeys: true);

        PlanReader.ReadYaml(PlanWriter.WriteYaml(read.Content, read.Extensions), keepsUnknownKeys: true).Extensions.Should().Equal(read.Extensions);
    }

    [Fact]
    public void A_key_id_is_not_kept_where_the_format_knows_none() =>
        PlanReader.ReadYaml(
            "format: jingan-planning/1\nobservations:\n  - {indicator: a, period: 2025, value: 5家, id: b, colour: 蓝}\n", keepsUnknownKeys: true)
            .Diagnostics.Select(problem => problem.Id).Should().Equal("JP2001");

    [Fact]
    public void Kept_keys_are_written_back_where_they_stood() => Rewritten(Text).Should().Be("""
        format: jingan-planning/1

        documents:
          - id: outline
            title: 纲要
            x-owner:
              name: 统计局
              since: 2020
              checked: true
              tags:
                - a
                - "no"
                - "1.50"
              none: null

        indicators:
          - id: share
            name: 占比
            unit: "%"
            kind: ratio
            colour: 蓝

        x-tool: 1.50

        """.ReplaceLineEndings("\n"));

    [Fact]
    public void Writing_kept_keys_again_gives_the_same_text() => Rewritten(Rewritten(Text)).Should().Be(Rewritten(Text));

    [Fact]
    public void Kept_keys_go_through_JSON_unchanged()
    {
        var read = PlanReader.ReadYaml(Text, keepsUnknownKeys: true);

        PlanReader.ReadJson(PlanWriter.WriteJson(read.Content, read.Extensions), keepsUnknownKeys: true).Extensions.Should().Equal(read.Extensions);
    }

    [Fact]
    public void A_kept_key_has_its_owner_and_its_value() =>
        PlanReader.ReadYaml(Text, keepsUnknownKeys: true).Extensions.Should().HaveCount(3).And.Contain(new ExtensionField("indicators[share]", "colour", "\"蓝\""));

    [Fact]
    public void Unless_asked_for_nothing_is_kept_and_each_unknown_key_is_an_error() =>
        PlanReader.ReadYaml(Text).Diagnostics.Select(problem => problem.Id).Should().Equal("JP2001", "JP2001", "JP2001");

    [Fact]
    public void Inside_values_unknown_keys_are_errors_even_where_others_are_kept() =>
        PlanReader.ReadYaml("format: jingan-planning/1\ndocuments: [{id: a, title: {zh: 纲要, fr: plan}}]", keepsUnknownKeys: true)
            .Diagnostics.Select(problem => problem.Id).Should().Equal("JP2001");

    [Theory]
    [InlineData("plan.targets[gone]", "x", "1", "plan.targets[gone]")]
    [InlineData("plan", "id", "1", "'id' stands at 'plan' already")]
    [InlineData("plan", "x", "{", "no JSON")]
    public void An_extension_that_cannot_be_written_is_a_bad_call(string owner, string key, string json, string said)
    {
        var write = () => PlanWriter.WriteYaml(ExampleFile.Read().Content, [new(owner, key, json)]);

        write.Should().Throw<ArgumentException>().WithMessage($"*{said}*");
    }

    private static string Rewritten(string text)
    {
        var read = PlanReader.ReadYaml(text, keepsUnknownKeys: true);
        read.Diagnostics.Should().BeEmpty();
        return PlanWriter.WriteYaml(read.Content, read.Extensions);
    }
}
