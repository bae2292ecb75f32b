using System.Text.Json;
using Jingan.Planning.Cli.Values;
using Jingan.Planning.Wording;

namespace Jingan.Planning.Cli.Json;

/// <summary>An aim or a reported value as <c>read-target</c> and <c>read-value</c> print it: the same keys for every kind, and a few more for some.</summary>
internal static class StatementJson
{
    /// <summary>An aim, as an object of its own.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="aim">The aim.</param>
    /// <param name="wording">Its wording, as printed.</param>
    /// <param name="basis">What its number measures.</param>
    /// <param name="partBases">What the numbers of its parts measure; none where that is not known.</param>
    public static void WriteAim(Utf8JsonWriter json, Statement aim, string wording, Basis? basis, ValueList<Basis?> partBases) =>
        WriteObject(json, () => WriteMembers(json, aim, wording, () => WriteBasis(json, basis), partBases));

    /// <summary>A reported value, as an object of its own.</summary>
    public static void WriteValue(Utf8JsonWriter json, Statement value, string wording, bool isEstimated) =>
        WriteObject(json, () => WriteMembers(json, value, wording, () => json.WriteBoolean("estimated", isEstimated), []));

    /// <summary>A target's wording that was not read, and why.</summary>
    public static void WriteUnreadableAim(Utf8JsonWriter json, string wording, string reason) => WriteObject(json, () =>
    {
        WriteMembers(json, null, wording, () => WriteBasis(json, null), []);
        json.WriteString("reason", reason);
    });

    /// <summary>A value's wording that was not read, and why.</summary>
    public static void WriteUnreadableValue(Utf8JsonWriter json, string wording, bool isEstimated, string reason) => WriteObject(json, () =>
    {
        WriteMembers(json, null, wording, () => json.WriteBoolean("estimated", isEstimated), []);
        json.WriteString("reason", reason);
    });

    private static void WriteObject(Utf8JsonWriter json, Action write)
    {
        json.WriteStartObject();
        write();
        json.WriteEndObject();
    }

    private static void WriteBasis(Utf8JsonWriter json, Basis? basis) =>
        json.WriteString("basis", basis is { } known and not Basis.Other ? Kebab.Of(known) : null);

    private static void WriteMembers(Utf8JsonWriter json, Statement? statement, string wording, Action writeOwn, ValueList<Basis?> partBases)
    {
        var amount = StatedAmount.Of(statement);
        json.WriteString("wording", wording);
        json.WriteString("kind", statement is null ? "unreadable" : Kebab.Of(statement.Kind));
        AmountJson.WriteStated(json, amount);
        writeOwn();
        json.WriteString("direction", statement is ChangeStatement change ? Kebab.Of(change.Change.Direction) : null);
        WriteReference(json, statement as ReferenceStatement);
        json.WriteString("modality", statement?.Modality is { } modality ? Kebab.Of(modality) : null);
        json.WriteString("per", FrequencyOf(statement)?.Key);
        WriteParts(json, statement as CompositeStatement, partBases);
        CanonicalJson.Write(json, statement is null ? null : language => TargetWording.Write(statement, language));
        AmountJson.WriteScaled(json, amount);
        AmountJson.WriteApproximate(json, amount);
        if (statement is not null)
            WriteExtras(json, statement);
    }

    private static void WriteReference(Utf8JsonWriter json, ReferenceStatement? reference)
    {
        var isDelegated = reference?.Reference == ReferenceKind.Delegated;
        var isCompared = isDelegated || reference?.Reference == ReferenceKind.Relative;
        json.WriteString("benchmark", isDelegated ? null : reference?.Whose);
        json.WriteString("comparator", isCompared ? Kebab.Of(reference!.Comparator) : null);
        json.WriteString("authority", isDelegated ? reference!.Whose : null);
    }

    private static Frequency? FrequencyOf(Statement? statement) => statement switch
    {
        NumberStatement number => number.Per,
        ChangeStatement change => change.Per,
        _ => null,
    };

    private static void WriteParts(Utf8JsonWriter json, CompositeStatement? composite, ValueList<Basis?> bases)
    {
        json.WriteStartArray("parts");
        for (var index = 0; index < composite?.Parts.Count; index++)
        {
            var part = composite.Parts[index];
            var basis = part.Basis ?? (index < bases.Count ? bases[index] : null);
            WriteObject(json, () =>
            {
                json.WriteString("subject", part.Subject);
                if (part.IsOfWhich)
                    json.WriteBoolean("ofWhich", true);
                WriteMembers(json, part.Statement, TargetWording.Write(part.Statement), () => WriteBasis(json, basis), []);
            });
        }

        json.WriteEndArray();
    }

    private static void WriteExtras(Utf8JsonWriter json, Statement statement)
    {
        switch (statement)
        {
            case ChangeStatement { Change: var change }:
                ChangeJson.WriteExtras(json, change);
                break;
            case RankStatement { Rank: var rank }:
                RankJson.WriteExtras(json, rank);
                break;
            case ReferenceStatement reference:
                WriteExtras(json, reference);
                break;
            case WholeStatement whole:
                json.WriteString("scope", whole.Scope);
                WriteApproximate(json, whole.IsApproximate);
                break;
            case WordsStatement { Text: var text }:
                json.WriteString("text", text);
                break;
            case CompositeStatement { Connective: var connective }:
                json.WriteString("connective", Kebab.Of(connective));
                break;
        }

        if (statement.Note is { } note)
            json.WriteString("note", note);
    }

    private static void WriteExtras(Utf8JsonWriter json, ReferenceStatement reference)
    {
        if (reference.Reference == ReferenceKind.Relative)
            AmountJson.Write(json, "offset", reference.Offset);
        if (reference.Factor is { } factor)
            json.WriteString("factor", NumberText.Plain(factor));
        if (reference.Words is { } words)
            json.WriteString("words", words);
        if (reference.Since is { } since)
            json.WriteString("reference", since.Words);
        WriteApproximate(json, reference.IsApproximate);
    }

    private static void WriteApproximate(Utf8JsonWriter json, bool isApproximate)
    {
        if (isApproximate)
            json.WriteBoolean("approximate", true);
    }
}
