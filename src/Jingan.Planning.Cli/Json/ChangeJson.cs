using System.Text.Json;
using Jingan.Planning.Cli.Values;

namespace Jingan.Planning.Cli.Json;

/// <summary>The keys that only a change has, into the open object.</summary>
internal static class ChangeJson
{
    public static void WriteExtras(Utf8JsonWriter json, Change change)
    {
        var (type, multiple) = change.Type switch
        {
            ChangeType.MultipleBy => ("multiple", "by"),
            ChangeType.MultipleTo => ("multiple", "to"),
            { } other => (Kebab.Of(other), null),
            null => ((string?)null, (string?)null),
        };
        json.WriteString("changeType", type);
        if (multiple is not null)
            json.WriteString("multiple", multiple);
        if (change.Reference is { } reference)
            json.WriteString("reference", reference.Words);
    }
}
