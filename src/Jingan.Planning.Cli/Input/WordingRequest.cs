using System.Text.Json;

namespace Jingan.Planning.Cli.Input;

/// <summary>One wording to read, with what a table says beside it.</summary>
/// <param name="Wording">The wording; the whole line where the line is not a request.</param>
/// <param name="Indicator">The indicator's name; null for none.</param>
/// <param name="Unit">The unit; null for none.</param>
/// <param name="Problem">Why the line is not a request; null where it is.</param>
internal sealed record WordingRequest(string Wording, string? Indicator = null, Unit? Unit = null, string? Problem = null)
{
    /// <summary>Reads a line: a JSON object with a wording, or else the wording itself.</summary>
    /// <param name="line">The line.</param>
    /// <param name="defaults">What holds where the line does not say otherwise.</param>
    public static WordingRequest Parse(string line, WordingRequest defaults)
    {
        if (!line.AsSpan().TrimStart().StartsWith("{", StringComparison.Ordinal))
            return defaults with { Wording = line };

        try
        {
            using var json = JsonDocument.Parse(line);
            return Read(json.RootElement, defaults) is { } request ? request : new(line, Problem: "The object has no \"wording\".");
        }
        catch (JsonException exception)
        {
            return new(line, Problem: $"The line is not JSON: {exception.Message}");
        }
        catch (Exception exception) when (exception is InputException or InvalidOperationException)
        {
            return new(line, Problem: exception.Message);
        }
    }

    private static WordingRequest? Read(JsonElement json, WordingRequest defaults)
    {
        if (Text(json, "wording") is not { } wording)
            return null;

        var unit = Text(json, "unit");
        return new(wording, Text(json, "indicator") ?? defaults.Indicator, unit is null ? defaults.Unit : UnitText.Read(unit));
    }

    private static string? Text(JsonElement json, string key)
    {
        if (!json.TryGetProperty(key, out var value) || value.ValueKind == JsonValueKind.Null)
            return null;

        return value.ValueKind == JsonValueKind.String ? value.GetString() : throw new InputException(InputProblems.NotText(key));
    }
}
