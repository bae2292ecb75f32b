using System.Globalization;
using System.Text.Json;
using Xunit.Abstractions;

namespace Jingan.Planning.Tests.Wording;

/// <summary>A wording with what an official would read in it: a line of targets.jsonl or values.jsonl.</summary>
public sealed class WordingCase : IXunitSerializable
{
    private string line = "{}";

    public string Wording => Text("wording")!;

    public string? Indicator => Text("indicator");

    public Unit? Unit => Text("unit") is { } text && Unit.TryParse(text, out var unit) ? unit : null;

    public JsonElement Expect => Row.GetProperty("expect");

    private JsonElement Row => JsonDocument.Parse(line).RootElement;

    public static TheoryData<WordingCase> All(string file)
    {
        var cases = new TheoryData<WordingCase>();
        foreach (var row in Rows(file))
            cases.Add(row);

        return cases;
    }

    public static IEnumerable<WordingCase> Rows(string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Wording", file)).Select(row => new WordingCase { line = row });

    public static bool SameNumber(string? expected, decimal? actual) =>
        expected is null ? actual is null : actual == decimal.Parse(expected, CultureInfo.InvariantCulture);

    public void Deserialize(IXunitSerializationInfo info) => line = info.GetValue<string>("line");

    public void Serialize(IXunitSerializationInfo info) => info.AddValue("line", line);

    public override string ToString() => $"{Wording} | {Indicator} | {Text("unit")}";

    private string? Text(string key) => Row.TryGetProperty(key, out var value) ? value.GetString() : null;
}
