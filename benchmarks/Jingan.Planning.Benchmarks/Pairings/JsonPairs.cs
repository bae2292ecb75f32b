using Jingan.Planning.Benchmarks.Data;
using Jingan.Planning.Benchmarks.Paired;
using Jingan.Planning.Benchmarks.Workloads;

namespace Jingan.Planning.Benchmarks.Pairings;

/// <summary>Loading JSON, against walking over it and against making plain records of it.</summary>
internal static class JsonPairs
{
    public static IEnumerable<Pairing> Of(Samples samples)
    {
        var tokens = new Work("a bare walk with `Utf8JsonReader`", () => Loading.JsonTokens(samples.District.Json));
        var district = new Work("loading a district plan from JSON, validated", () => Loading.Validated(samples.District.JsonFiles));
        var records = new Work("source-generated `System.Text.Json` to plain records", () => Loading.JsonRecords(samples.District.Json));
        var wideTokens = new Work("the bare walk", () => Loading.JsonTokens(samples.Wide.Json));
        var wide = new Work("loading 10,000 indicators from JSON, validated", () => Loading.Validated(samples.Wide.JsonFiles));
        var wideRecords = new Work("source-generated to plain records", () => Loading.JsonRecords(samples.Wide.Json));
        var widest = new Work("loading 100,000 indicators from JSON", () => Loading.Validated(samples.Widest.JsonFiles));
        var tenth = wide with { Name = "ten times that for 10,000" };
        return
        [
            new(district, tokens, Goal.AtMost(3.5, 5)),
            new(district, records, Goal.AtMost(1), GiveTheSame: true),
            new(wide, wideTokens, Goal.AtMost(3.5, 5)),
            new(wide, wideRecords, Goal.AtMost(1), GiveTheSame: true),
            new(widest, tenth, Goal.Linear, BaselineTimes: 10, GiveTheSame: true),
        ];
    }
}
