using System.Text.Json;
using Jingan.Planning.Cli.Values;
using Jingan.Planning.Wording;

namespace Jingan.Planning.Cli.Json;

/// <summary>An aim as <c>read-target</c> prints it: the same keys for every kind, and a few more for some.</summary>
internal static class AimJson
{
    /// <summary>An aim, as an object of its own.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="aim">The aim.</param>
    /// <param name="wording">Its wording, as printed.</param>
    /// <param name="basis">What its number measures.</param>
    /// <param name="partBases">What the numbers of its parts measure; none where that is not known.</param>
    public static void Write(Utf8JsonWriter json, Aim aim, string wording, Basis? basis, ValueList<Basis?> partBases)
    {
        json.WriteStartObject();
        WriteMembers(json, aim, wording, basis, partBases);
        WriteExtras(json, aim);
        json.WriteEndObject();
    }

    /// <summary>A wording that was not read, and why.</summary>
    public static void WriteUnreadable(Utf8JsonWriter json, string wording, string reason)
    {
        json.WriteStartObject();
        WriteMembers(json, aim: null, wording, basis: null, []);
        json.WriteString("reason", reason);
        json.WriteEndObject();
    }

    private static void WriteMembers(Utf8JsonWriter json, Aim? aim, string wording, Basis? basis, ValueList<Basis?> partBases)
    {
        var amount = StatedAmount.Of(aim);
        json.WriteString("wording", wording);
        json.WriteString("kind", aim is null ? "unreadable" : Kebab.Of(aim.Kind));
        AmountJson.WriteStated(json, amount);
        json.WriteString("basis", basis is { } known and not Basis.Other ? Kebab.Of(known) : null);
        json.WriteString("direction", DirectionOf(aim) is { } direction ? Kebab.Of(direction) : null);
        json.WriteString("benchmark", (aim as RelativeAim)?.Benchmark ?? (aim as KeepPaceAim)?.Benchmark);
        json.WriteString("comparator", ((aim as RelativeAim)?.Comparator ?? (aim as DelegatedAim)?.Comparator) is { } how ? Kebab.Of(how) : null);
        json.WriteString("authority", (aim as DelegatedAim)?.Authority);
        json.WriteString("modality", aim?.Modality is { } modality ? Kebab.Of(modality) : null);
        WriteParts(json, aim as CompositeAim, partBases);
        CanonicalJson.Write(json, aim is null ? null : language => TargetWording.Write(aim, language));
        AmountJson.WriteScaled(json, amount);
        AmountJson.WriteApproximate(json, amount);
    }

    private static void WriteParts(Utf8JsonWriter json, CompositeAim? composite, ValueList<Basis?> bases)
    {
        json.WriteStartArray("parts");
        for (var index = 0; index < composite?.Parts.Count; index++)
            WritePart(json, composite.Parts[index], index < bases.Count ? bases[index] : null);
        json.WriteEndArray();
    }

    private static void WritePart(Utf8JsonWriter json, AimPart part, Basis? basis)
    {
        json.WriteStartObject();
        json.WriteString("subject", part.Subject);
        WriteMembers(json, part.Aim, TargetWording.Write(part.Aim, Language.Chinese), basis, []);
        WriteExtras(json, part.Aim);
        json.WriteEndObject();
    }

    private static void WriteExtras(Utf8JsonWriter json, Aim aim)
    {
        switch (aim)
        {
            case ChangeAim { Change: var change }:
                ChangeJson.WriteExtras(json, change);
                break;
            case RankAim { Rank: var rank }:
                RankJson.WriteExtras(json, rank);
                break;
            case RelativeAim { Offset: var offset }:
                AmountJson.Write(json, "offset", offset);
                break;
            case CompleteAllAim { Scope: var scope }:
                json.WriteString("scope", scope);
                break;
            case MaintainLevelAim maintain:
                json.WriteString("words", maintain.Words);
                json.WriteString("reference", maintain.Reference);
                break;
            case QualitativeAim { Text: var text }:
                json.WriteString("text", text);
                break;
            case CompositeAim { Connective: var connective }:
                json.WriteString("connective", Kebab.Of(connective));
                break;
        }

        if (aim is CompleteAllAim { IsApproximate: true } or KeepPaceAim { IsApproximate: true } or MaintainLevelAim { IsApproximate: true })
            json.WriteBoolean("approximate", true);
        if (aim.Note is { } note)
            json.WriteString("note", note);
    }

    private static ChangeDirection? DirectionOf(Aim? aim) => aim switch
    {
        ChangeAim { Change.Direction: var direction } => direction,
        _ => null,
    };
}
