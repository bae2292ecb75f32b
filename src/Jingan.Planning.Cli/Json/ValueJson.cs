using System.Text.Json;
using Jingan.Planning.Cli.Values;
using Jingan.Planning.Wording;

namespace Jingan.Planning.Cli.Json;

/// <summary>A reported value as <c>read-value</c> prints it: the same keys for every kind, and a few more for some.</summary>
internal static class ValueJson
{
    /// <summary>A value, as an object of its own.</summary>
    public static void Write(Utf8JsonWriter json, ReportedValue value, string wording, bool isEstimated)
    {
        json.WriteStartObject();
        WriteMembers(json, value, wording, isEstimated);
        WriteExtras(json, value);
        json.WriteEndObject();
    }

    /// <summary>A wording that was not read, and why.</summary>
    public static void WriteUnreadable(Utf8JsonWriter json, string wording, bool isEstimated, string reason)
    {
        json.WriteStartObject();
        WriteMembers(json, value: null, wording, isEstimated);
        json.WriteString("reason", reason);
        json.WriteEndObject();
    }

    private static void WriteMembers(Utf8JsonWriter json, ReportedValue? value, string wording, bool isEstimated)
    {
        var change = (value as ReportedValue.OfChange)?.Change;
        var amount = StatedAmount.Of(value);
        json.WriteString("wording", wording);
        json.WriteString("kind", KindOf(value));
        AmountJson.WriteStated(json, amount);
        json.WriteBoolean("estimated", isEstimated);
        json.WriteString("direction", change is null ? null : Kebab.Of(change.Direction));
        WriteParts(json, value as ReportedValue.OfParts, isEstimated);
        CanonicalJson.Write(json, value is null ? null : language => ValueWording.Write(value, language));
        AmountJson.WriteScaled(json, amount);
        AmountJson.WriteApproximate(json, amount);
    }

    private static void WriteParts(Utf8JsonWriter json, ReportedValue.OfParts? composite, bool isEstimated)
    {
        json.WriteStartArray("parts");
        foreach (var part in composite?.Parts ?? [])
            WritePart(json, part, isEstimated);
        json.WriteEndArray();
    }

    private static void WritePart(Utf8JsonWriter json, ReportedPart part, bool isEstimated)
    {
        json.WriteStartObject();
        json.WriteString("subject", part.Subject);
        WriteMembers(json, part.Value, ValueWording.Write(part.Value, Language.Chinese), isEstimated);
        WriteExtras(json, part.Value);
        json.WriteEndObject();
    }

    private static void WriteExtras(Utf8JsonWriter json, ReportedValue value)
    {
        switch (value)
        {
            case ReportedValue.OfChange { Change: var change }:
                ChangeJson.WriteExtras(json, change);
                break;
            case ReportedValue.OfRank { Rank: var rank }:
                RankJson.WriteExtras(json, rank);
                break;
            case ReportedValue.OfText text:
                json.WriteString("text", text.Text);
                json.WriteBoolean("completion", text.IsCompletion);
                break;
        }
    }

    private static string KindOf(ReportedValue? value) => value switch
    {
        ReportedValue.OfAmount { Amount: var amount } => Kebab.Of(amount.Kind),
        ReportedValue.OfChange => Kebab.Of(AimKind.Change),
        ReportedValue.OfRank => Kebab.Of(AimKind.Rank),
        ReportedValue.OfText => Kebab.Of(AimKind.Qualitative),
        ReportedValue.OfParts => Kebab.Of(AimKind.Composite),
        _ => "unreadable",
    };
}
