using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Jingan.Planning.Benchmarks.Plain;
using Jingan.Planning.Files;

namespace Jingan.Planning.Benchmarks.Data;

/// <summary>Generated files of one size: their text in both formats, not made by the library, and what they hold.</summary>
public sealed class Sample
{
    private static readonly PlainJson Unescaped = new(new JsonSerializerOptions(PlainJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    private readonly Lazy<(string Name, ReadOnlyMemory<byte> Bytes)[]> yamlFiles;

    internal Sample(string name, PlanSize size, int files = 1, int changedEvery = 0)
    {
        Name = name;
        var plain = Enumerable.Range(0, files).Select(number => PlanGenerator.File(size, number, changedEvery)).ToArray();
        Plain = plain[0];
        yamlFiles = new(() => Named("yaml", plain.Select(file => PlainYaml.Writer.Serialize(file))));
        JsonFiles = Named("json", plain.Select(file => JsonSerializer.Serialize(file, Unescaped.PlainFile)));
        Set = PlanReader.ReadJson(Json, limits: Limits).Content;
    }

    /// <summary>Enough for the largest of them; the library's own limits end at some ten thousand indicators.</summary>
    public static ReadingLimits Limits { get; } = new(characters: 200_000_000, nodes: 50_000_000);

    public string Name { get; }

    public IReadOnlyList<(string Name, ReadOnlyMemory<byte> Bytes)> YamlFiles => yamlFiles.Value;

    public IReadOnlyList<(string Name, ReadOnlyMemory<byte> Bytes)> JsonFiles { get; }

    /// <summary>The first file in YAML.</summary>
    public ReadOnlyMemory<byte> Yaml => YamlFiles[0].Bytes;

    /// <summary>The first file in JSON.</summary>
    public ReadOnlyMemory<byte> Json => JsonFiles[0].Bytes;

    /// <summary>What the first file holds, in the baselines' types.</summary>
    public PlainFile Plain { get; }

    /// <summary>What the first file holds.</summary>
    public PlanSet Set { get; }

    public Plan Plan => Set.Plans[0];

    public override string ToString() => Name;

    private static (string Name, ReadOnlyMemory<byte> Bytes)[] Named(string ending, IEnumerable<string> texts) =>
        [.. texts.Select((text, index) => (FormattableString.Invariant($"plan-{index}.{ending}"), (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(text)))];
}
