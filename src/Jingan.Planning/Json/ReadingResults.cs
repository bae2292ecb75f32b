using Jingan.Planning.Wording;

namespace Jingan.Planning.Json;

/// <summary>Readings of wordings in JSON: the same keys for every kind of statement, and a few more for some.</summary>
internal static class ReadingResults
{
    public static void Write(ResultJson to, TargetReading reading)
    {
        WriteMembers(to, reading.Wording, reading.Aim, static (_, _) => { }, reading.Basis, reading.PartBases);
        WriteEnd(to, reading.ReasonIn(to.Language), reading.Wording, reading.Spans);
    }

    public static void Write(ResultJson to, ValueReading reading)
    {
        WriteMembers(to, reading.Wording, reading.Value, (inner, _) => inner.Flag("estimated", reading.IsEstimated), reading.Basis, reading.PartBases);
        WriteEnd(to, reading.ReasonIn(to.Language), reading.Wording, reading.Spans);
    }

    public static void Write(ResultJson to, WordingSpan span)
    {
        to.Count("start", span.Start);
        to.Count("length", span.Length);
        to.Word<SpanRole>("role", span.Role);
    }

    private static void WriteEnd(ResultJson to, string? reason, string wording, ValueList<WordingSpan> spans)
    {
        if (reason is not null)
            to.Text("reason", reason);

        to.List("spans", spans, (inner, span) =>
        {
            inner.Count("start", span.Start);
            inner.Count("length", span.Length);
            inner.Text("text", span.In(wording));
            inner.Word<SpanRole>("role", span.Role);
        });
    }

    private static void WriteMembers(
        ResultJson to, string wording, Statement? statement, Action<ResultJson, Statement?> writeOwn, Basis? basis, ValueList<Basis?> partBases)
    {
        var amount = AmountOf(statement);
        to.Text("wording", wording);
        to.Text("kind", statement is null ? "unreadable" : Words.Of(statement.Kind));
        to.Bounds(amount);
        writeOwn(to, statement);
        to.Text("basis", basis is { } known and not Basis.Other ? Words.Of(known) : null);
        to.Word("direction", (statement as ChangeStatement)?.Change.Direction);
        WriteReference(to, statement as ReferenceStatement);
        to.Word("modality", statement?.Modality);
        to.Text("per", FrequencyOf(statement)?.Key);
        WriteParts(to, statement as CompositeStatement, partBases);
        to.Object("canonical", statement, static (inner, one) =>
        {
            inner.Text("zh", TargetWording.Write(one, Language.Chinese));
            inner.Text("en", TargetWording.Write(one, Language.English));
        });
        to.Object("scaled", ScaledOf(amount), static (inner, one) =>
        {
            inner.Number("lower", one.Stated.Lower);
            inner.Number("upper", one.Stated.Upper);
            inner.Unit("unit", one.Unit);
        });
        to.Mark("approximate", amount is { IsApproximate: true });
        if (statement is not null)
            WriteExtras(to, statement);
    }

    private static void WriteParts(ResultJson to, CompositeStatement? composite, ValueList<Basis?> bases) =>
        to.List("parts", composite?.Parts.Select((part, index) => (Part: part, Basis: part.Basis ?? (index < bases.Count ? bases[index] : null))) ?? [], static (inner, one) =>
        {
            inner.Text("subject", one.Part.Subject);
            inner.Mark("ofWhich", one.Part.IsOfWhich);
            WriteMembers(inner, TargetWording.Write(one.Part.Statement), one.Part.Statement, static (_, _) => { }, one.Basis, []);
        });

    private static void WriteReference(ResultJson to, ReferenceStatement? reference)
    {
        var isDelegated = reference?.Reference == ReferenceKind.Delegated;
        var isCompared = isDelegated || reference?.Reference == ReferenceKind.Relative;
        to.Text("benchmark", isDelegated ? null : reference?.Whose);
        to.Text("comparator", isCompared ? Words.Of(reference!.Comparator) : null);
        to.Text("authority", isDelegated ? reference!.Whose : null);
    }

    private static void WriteExtras(ResultJson to, Statement statement)
    {
        switch (statement)
        {
            case ChangeStatement { Change: var change }:
                WriteExtras(to, change);
                break;
            case RankStatement { Rank: var rank }:
                to.Text("peers", rank.Peers);
                to.Number("best", rank.Best);
                to.Number("worst", rank.Worst);
                to.Text("words", rank.Words);
                break;
            case ReferenceStatement reference:
                WriteExtras(to, reference);
                break;
            case WholeStatement whole:
                to.Text("scope", whole.Scope);
                to.Mark("approximate", whole.IsApproximate);
                break;
            case WordsStatement { Text: var text }:
                to.Text("text", text);
                break;
            case CompositeStatement { Connective: var connective }:
                to.Word<Connective>("connective", connective);
                break;
        }

        if (statement.Note is { } note)
            to.Text("note", note);
    }

    private static void WriteExtras(ResultJson to, Change change)
    {
        var isMultiple = change.Type is ChangeType.MultipleBy or ChangeType.MultipleTo;
        to.Text("changeType", isMultiple ? "multiple" : change.Type is { } type ? Words.Of(type) : null);
        if (isMultiple)
            to.Text("multiple", change.Type == ChangeType.MultipleBy ? "by" : "to");
        if (change.Reference is { } reference)
            to.Text("reference", reference.Words);
    }

    private static void WriteExtras(ResultJson to, ReferenceStatement reference)
    {
        if (reference.Reference == ReferenceKind.Relative)
            to.Amount("offset", reference.Offset ?? FactorOf(reference));
        if (reference.Factor is { } factor)
            to.Number("factor", factor);
        if (reference.Words is { } words)
            to.Text("words", words);
        if (reference.Since is { } since)
            to.Text("reference", since.Words);
        to.Mark("approximate", reference.IsApproximate);
    }

    /// <summary>The share or multiple of a benchmark as a number with its unit: 50 % of 全市平均的50%.</summary>
    private static Amount? FactorOf(ReferenceStatement reference)
    {
        if (reference.Factor is not { } factor)
            return null;

        var isShare = reference.Words is { } words && words.EndsWith('%');
        return isShare ? Amount.Exactly(factor * 100, Unit.Percent) : Amount.Exactly(factor, Unit.Times);
    }

    /// <summary>The same bounds in the unit without its scale words; null where there is no unit, or the numbers are beyond decimal.</summary>
    private static Amount? ScaledOf(Amount? amount)
    {
        if (amount is not { Unit: { } unit, Stated: var stated })
            return null;

        return Calculation.Or(null, () => new Amount(stated.Map(number => unit.Convert(number, unit.Base)), unit.Base));
    }

    private static Amount? AmountOf(Statement? statement) => statement switch
    {
        NumberStatement { Amount: var amount } => amount,
        ChangeStatement { Change.Amount: var amount } => amount,
        _ => null,
    };

    private static Frequency? FrequencyOf(Statement? statement) => statement switch
    {
        NumberStatement number => number.Per,
        ChangeStatement change => change.Per,
        _ => null,
    };
}
