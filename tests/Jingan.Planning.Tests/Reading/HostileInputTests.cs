using System.Text;
using Jingan.Planning.Files;
using Jingan.Planning.Checks;

namespace Jingan.Planning.Tests.Reading;

public sealed class HostileInputTests
{
    private const string Yaml = "format: jingan-planning/1\n";
    private const string Json = "{\"format\": \"jingan-planning/1\"";
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(2);

    public static TheoryData<string, string, string> Texts => new()
    {
        { "deep.yaml", Yaml + "plan: " + new string('[', 100_000), "JP1006" },
        { "deep.json", Json + ", \"plan\": " + new string('[', 100_000), "JP1006" },
        { "aliases.yaml", Yaml + AliasBomb(), "JP1008" },
        { "scalar.yaml", Yaml + "x: " + new string('a', 50_000_000), "JP1004" },
        { "scalar.json", Json + ", \"x\": \"" + new string('a', 50_000_000) + "\"}", "JP1004" },
        { "keys.yaml", Yaml + Repeated(300_000, number => $"k{number}: 1\n"), "JP1007" },
        { "keys.json", Json + Repeated(300_000, number => $",\"k{number}\":1") + "}", "JP1007" },
        { "million-keys.yaml", Yaml + Repeated(1_000_000, number => $"k{number}: 1\n"), "JP1004" },
        { "million-keys.json", Json + Repeated(1_000_000, number => $",\"k{number}\":1") + "}", "JP1004" },
        { "same-keys.yaml", Yaml + Repeated(99_000, _ => "k: 1\n"), "JP1012" },
        { "same-keys.json", Json + Repeated(99_000, _ => ",\"k\":1") + "}", "JP1012" },
        { "nul.yaml", Yaml + "x: a\0b", "JP1003" },
        { "nul.json", Json + ", \"x\": \"a\0b\"}", "JP1005" },
        { "full-width-format.yaml", "format: jingan-planning/１\n", "JP2012" },
        { "many-problems.yaml", Yaml + "documents:\n" + Repeated(60_000, _ => "  - {}\n"), "JP1015" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Hostile_text_gives_its_diagnostic_in_little_time(string file, string text, string id)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var found = new List<Diagnostic>();
        var read = () => found.AddRange(PlanFiles.Read([(file, bytes)]).Diagnostics);

        read.ExecutionTime().Should().BeLessThan(Long);
        found.Select(problem => problem.Id).Should().Contain(id);
    }

    [Theory]
    [InlineData(".yaml", new byte[] { 0x61, 0x3A, 0x20, 0xE9, 0x9D }, "JP1001")]
    [InlineData(".json", new byte[] { 0x7B, 0x22, 0xE9, 0x9D }, "JP1001")]
    [InlineData(".yaml", new byte[] { 0xFF, 0xFE, 0x61, 0x00 }, "JP1002")]
    [InlineData(".json", new byte[] { 0xFE, 0xFF, 0x00, 0x7B }, "JP1002")]
    [InlineData(".yaml", new byte[] { 0x61, 0x00, 0x3A, 0x00 }, "JP1003")]
    [InlineData(".yaml", new byte[] { 0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, 0x61 }, "JP1003")]
    [InlineData(".json", new byte[] { 0xEF, 0xBB, 0xBF }, "JP1014")]
    public void Bytes_that_are_no_plain_UTF8_give_their_diagnostic(string ending, byte[] bytes, string id) =>
        PlanReader.Read(bytes, "file" + ending).Diagnostics.Select(problem => problem.Id).Should().Contain(id);

    [Theory]
    [InlineData("\r")]
    [InlineData("\r\n")]
    public void The_example_reads_the_same_with_other_line_ends(string lineEnd) =>
        PlanReader.ReadYaml(ExampleFile.Text.ReplaceLineEndings(lineEnd)).Content.Should().Be(PlanReader.ReadYaml(ExampleFile.Text).Content);

    [Fact]
    public void The_example_reads_the_same_behind_a_byte_order_mark() =>
        PlanReader.ReadYaml((byte[])[.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(ExampleFile.Text)]).Content
            .Should().Be(PlanReader.ReadYaml(ExampleFile.Text).Content);

    [Theory]
    [InlineData("value: 79228162514264337593543950336亿元", "JP2014")]
    [InlineData("value: 1e999", "JP2014")]
    [InlineData("value: {kind: exact, value: 79228162514264337593543950336, unit: 亿元}", "JP2009")]
    [InlineData("value: {kind: exact, value: 1e999, unit: 亿元}", "JP2009")]
    [InlineData("value: {kind: exact, value: ５, unit: 亿元}", "JP2009")]
    public void A_number_beyond_decimal_is_an_error_and_no_other_number(string value, string id) =>
        Observed("2025", value).Diagnostics.Select(problem => problem.Id).Should().Contain(id);

    [Theory]
    [InlineData("0000")]
    [InlineData("10000")]
    [InlineData("99999999999999999999")]
    [InlineData("2026-2025")]
    [InlineData("2026-02-30/2026-03-01")]
    [InlineData("-0001")]
    public void A_date_out_of_range_is_an_error(string period) =>
        Observed(period, "value: 5亿元").Diagnostics.Select(problem => problem.Id).Should().Contain("JP2008");

    private static ReadResult Observed(string period, string value) =>
        PlanReader.ReadYaml($"{Yaml}observations:\n  - indicator: sales\n    period: {period}\n    {value}\n");

    private static string AliasBomb() =>
        "a0: &a0 [x]\n" + Repeated(40, number => $"a{number + 1}: &a{number + 1} [{string.Join(", ", Enumerable.Repeat($"*a{number}", 10))}]\n");

    private static string Repeated(int count, Func<int, string> piece)
    {
        var text = new StringBuilder();
        for (var number = 0; number < count; number++)
            text.Append(piece(number));
        return text.ToString();
    }
}
