using System.Text.Json.Serialization;

namespace Jingan.Planning.Benchmarks.Plain;

/// <summary>What the source generator of <c>System.Text.Json</c> makes for these types.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PlainFile))]
public sealed partial class PlainJson : JsonSerializerContext;
