using Jingan.Planning.Benchmarks.Data;
using Jingan.Planning.Benchmarks.Paired;
using Jingan.Planning.Benchmarks.Workloads;

namespace Jingan.Planning.Benchmarks.Pairings;

/// <summary>Loading JSON, against making plain records of it; a bare walk over it reads no value and is no baseline.</summary>
internal static class JsonPairs
{
    public static IEnumerable<Pairing> Of(Samples samples)
    {
        var district = new Work("loading a district plan from JSON, validated", () => Loading.Validated(samples.District.JsonFiles));
        var records = new Work("source-generated `System.Text.Json` to plain records", () => Loading.JsonRecords(samples.District.Json));
        var wide = new Work("loading 10,000 indicators from JSON, validated", () => Loading.Validated(samples.Wide.JsonFiles));
        var wideRecords = new Work("source-generated to plain records", () => Loading.JsonRecords(samples.Wide.Json));
        var widest = new Work("loading 100,000 indicators from JSON", () => Loading.Validated(samples.Widest.JsonFiles));
        var tenth = wide with { Name = "ten times that for 10,000" };
        return
        [
            new(district, records, Goal.AtMost(1.8, 2.5), GiveTheSame: true),
            new(wide, wideRecords, Goal.AtMost(3, 4), GiveTheSame: true),
            new(widest, tenth, Goal.Linear, BaselineTimes: 10, GiveTheSame: true),
        ];
    }
}
