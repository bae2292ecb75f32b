using System.Text;
using System.Text.Json.Nodes;
using Jingan.Planning.Files;

namespace Jingan.Planning.Fuzz.Inputs;

/// <summary>What mutations start from: the seeds, the test cases, and small sound files thinned out of the seeds.</summary>
internal static class Corpus
{
    private const int ThinnedOfEach = 12;
    private const int Thinnings = 60;
    private const int SmallEnough = 6_000;

    /// <summary>The texts in one format, always in the same order.</summary>
    public static IReadOnlyList<byte[]> Load(FuzzFormat format)
    {
        var files = Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Corpus"), "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal).ToList();
        var own = files.Where(file => file.EndsWith(format == FuzzFormat.Json ? ".json" : ".yaml", StringComparison.Ordinal)).Select(File.ReadAllBytes);
        var sound = files.Select(file => PlanReader.Read(File.ReadAllBytes(file), file)).Where(read => !read.HasErrors).ToList();
        var written = sound.SelectMany(read => Thinned(PlanWriter.WriteJson(read.Content)).Prepend(read.Content))
            .Select(set => Encoding.UTF8.GetBytes(format == FuzzFormat.Json ? PlanWriter.WriteJson(set) : PlanWriter.WriteYaml(set)));
        return [.. own, .. written];
    }

    /// <summary>Smaller sets: what is left of a large one when random parts of it are taken away.</summary>
    private static IEnumerable<PlanSet> Thinned(string json)
    {
        if (json.Length < SmallEnough)
            yield break;

        for (var number = 0; number < ThinnedOfEach; number++)
        {
            var random = new Random(number);
            var tree = JsonNode.Parse(json)!;
            for (var step = 0; step < Thinnings && tree.ToJsonString().Length > SmallEnough; step++)
                Thin(tree, random);
            yield return PlanReader.ReadJson(tree.ToJsonString()).Content;
        }
    }

    private static void Thin(JsonNode node, Random random)
    {
        if (node is JsonObject mapping)
        {
            foreach (var (_, value) in mapping.Where(entry => entry.Value is JsonObject or JsonArray).ToList())
                Thin(value!, random);
        }
        else if (node is JsonArray { Count: > 2 } list)
        {
            for (var index = list.Count - 1; index >= 0; index--)
            {
                if (random.Next(3) == 0)
                    list.RemoveAt(index);
            }
        }
    }
}
