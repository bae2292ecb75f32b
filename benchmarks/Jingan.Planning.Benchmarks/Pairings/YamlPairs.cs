using Jingan.Planning.Benchmarks.Data;
using Jingan.Planning.Benchmarks.Paired;
using Jingan.Planning.Benchmarks.Workloads;

namespace Jingan.Planning.Benchmarks.Pairings;

/// <summary>Loading YAML, against the parser alone and against making plain objects of it.</summary>
internal static class YamlPairs
{
    public static IEnumerable<Pairing> Of(Samples samples)
    {
        var events = new Work("YamlDotNet's parser events alone", () => Loading.YamlEvents(samples.District.YamlFiles));
        var district = new Work("loading a district plan from YAML, validated", () => Loading.Validated(samples.District.YamlFiles));
        var objects = new Work("YamlDotNet's `Deserializer` to mutable objects", () => Loading.YamlObjects(samples.District.Yaml));
        var wideEvents = new Work("the events alone", () => Loading.YamlEvents(samples.Wide.YamlFiles));
        var wide = new Work("loading 10,000 indicators from YAML, validated", () => Loading.Validated(samples.Wide.YamlFiles));
        var wideObjects = new Work("`Deserializer` on 10,000 indicators", () => Loading.YamlObjects(samples.Wide.Yaml));
        var folderEvents = new Work("the events alone", () => Loading.YamlEvents(samples.Folder.YamlFiles));
        var folder = new Work("loading 3,000 files of YAML, validated", () => Loading.Validated(samples.Folder.YamlFiles));
        var builtInEvents = new Work("the events alone", () => Loading.YamlEvents(BuiltInFile.Yaml));
        var builtIn = new Work("loading the file of the built-in 14th plan", () => Loading.Read(BuiltInFile.Yaml[0].Bytes));
        var widest = new Work("loading 100,000 indicators from YAML", () => Loading.Validated(samples.Widest.YamlFiles));
        var tenth = wide with { Name = "ten times that for 10,000" };
        return
        [
            new(events, events with { Name = "themselves, which is 1" }, GiveTheSame: true),
            new(builtIn, builtInEvents, Goal.AtMost(0.25, 0.35), Goal.AtMost(0.2, 0.3)),
            new(district, events, Goal.AtMost(0.25, 0.35), Goal.AtMost(0.2, 0.3)),
            new(objects, district, Goal.AtLeast(1.75), GiveTheSame: true),
            new(wide, wideEvents, Goal.AtMost(0.35, 0.5), Goal.AtMost(0.2, 0.3)),
            new(wideObjects, wide, Goal.AtLeast(1.75), GiveTheSame: true),
            new(folder, folderEvents, Goal.AtMost(0.35, 0.5)),
            new(widest, tenth, Goal.Linear, BaselineTimes: 10, GiveTheSame: true),
        ];
    }
}
