using System.Text.Json;
using Jingan.Planning.Cli.Values;

namespace Jingan.Planning.Cli.Json;

/// <summary>The keys that only a rank has, into the open object.</summary>
internal static class RankJson
{
    public static void WriteExtras(Utf8JsonWriter json, Rank rank)
    {
        json.WriteString("peers", rank.Peers);
        WriteNumber(json, "best", rank.Best);
        WriteNumber(json, "worst", rank.Worst);
        json.WriteString("words", rank.Words);
    }

    private static void WriteNumber(Utf8JsonWriter json, string key, int? number) =>
        json.WriteString(key, number is { } value ? NumberText.Plain(value) : null);
}
