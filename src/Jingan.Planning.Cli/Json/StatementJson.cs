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
    /// <param name="spans">What each piece of the wording is; null where that is not asked for.</param>
    public static void WriteAim(Utf8JsonWriter json, Statement aim, string wording, Basis? basis, ValueList<Basis?> partBases, ValueList<WordingSpan>? spans = null) =>
        WriteObject(json, () =>
        {
            WriteMembers(json, aim, wording, () => WriteBasis(json, basis), partBases);
            WriteSpans(json, wording, spans);
        });

    /// <summary>A reported value, as an object of its own.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="reading">What was read.</param>
    /// <param name="value">Its value.</param>
    /// <param name="withSpans">Whether to tell what each piece of the wording is.</param>
    public static void WriteValue(Utf8JsonWriter json, ValueReading reading, Statement value, bool withSpans) =>
        WriteObject(json, () =>
        {
            WriteMembers(json, value, reading.Wording, () =>
            {
                json.WriteBoolean("estimated", reading.IsEstimated);
                WriteBasis(json, reading.Basis);
            }, reading.PartBases);
            WriteSpans(json, reading.Wording, withSpans ? reading.Spans : null);
        });

    private static void WriteSpans(Utf8JsonWriter json, string wording, ValueList<WordingSpan>? spans)
    {
        if (spans is null)
            return;

        json.WriteStartArray("spans");
        foreach (var span in spans)
        {
            json.WriteStartObject();
            json.WriteNumber("start", span.Start);
            json.WriteNumber("length", span.Length);
            json.WriteString("text", span.In(wording));
            json.WriteString("role", Kebab.Of(span.Role));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }


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
            AmountJson.Write(json, "offset", reference.Offset ?? FactorOf(reference));
        if (reference.Factor is { } factor)
            json.WriteString("factor", NumberText.Plain(factor));
        if (reference.Words is { } words)
            json.WriteString("words", words);
        if (reference.Since is { } since)
            json.WriteString("reference", since.Words);
        WriteApproximate(json, reference.IsApproximate);
    }

    /// <summary>The share or multiple of a benchmark as a number with its unit: 50 % of 全市平均的50%.</summary>
    private static Amount? FactorOf(ReferenceStatement reference)
    {
        if (reference.Factor is not { } factor)
            return null;

        var isShare = reference.Words is { } words && words.EndsWith('%');
        return isShare ? Amount.Exactly(factor * 100, Unit.Percent) : Amount.Exactly(factor, Unit.Times);
    }

    private static void WriteApproximate(Utf8JsonWriter json, bool isApproximate)
    {
        if (isApproximate)
            json.WriteBoolean("approximate", true);
    }
}
