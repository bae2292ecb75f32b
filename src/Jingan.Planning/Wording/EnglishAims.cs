namespace Jingan.Planning.Wording;

/// <summary>Reads one aim in English, in the words of the canonical wording and near ones.</summary>
internal static class EnglishAims
{
    private static readonly string[] Rises = ["increase by ", "grow by ", "rise by ", "raise by "];

    private static readonly string[] Falls = ["decrease by ", "reduce by ", "fall by ", "drop by ", "cut by "];

    private static readonly (string Words, Comparator Comparator)[] Assigned =
    [
        ("meet the target set by ", Comparator.Reach), ("stay within the target set by ", Comparator.AtMost), ("be no lower than the target set by ", Comparator.AtLeast),
        ("as assigned by ", Comparator.Reach), ("as set by ", Comparator.Reach),
    ];

    private static readonly (string Words, Comparator Comparator)[] Compared =
    [
        ("reach ", Comparator.Reach), ("no lower than ", Comparator.AtLeast), ("above ", Comparator.GreaterThan), ("higher than ", Comparator.GreaterThan), ("faster than ", Comparator.GreaterThan),
        ("no higher than ", Comparator.AtMost), ("below ", Comparator.LessThan), ("lower than ", Comparator.LessThan),
    ];

    /// <summary>Aims that end with a name, before a note.</summary>
    private static readonly Func<EnglishCursor, Modality?, string?, Unit?, Statement?>[] Named = [Pace, Maintained, Whole, Ranked, Delegated];

    /// <summary>Aims that end with a unit, whose own brackets are no note: 20 entities (家).</summary>
    private static readonly Func<EnglishCursor, Modality?, string?, Unit?, Statement?>[] Numbered = [Changed, Multiplied, Total, Plain];

    /// <summary>Aims that compare with a name, which is anything but a number.</summary>
    private static readonly Func<EnglishCursor, Modality?, string?, Unit?, Statement?>[] Benchmarked = [Relative];

    /// <summary>The aim; null where the text is not one in English, up to its last letter.</summary>
    /// <param name="text">One part of a wording.</param>
    /// <param name="column">The unit of numbers that state none.</param>
    public static Statement? Read(string text, Unit? column)
    {
        var modality = text.StartsWith("strive for: ", StringComparison.OrdinalIgnoreCase) ? Modality.Stretch
            : text.StartsWith("ensure: ", StringComparison.OrdinalIgnoreCase) ? Modality.Commitment
            : null as Modality?;
        var body = modality is null ? text : text[(text.IndexOf(':', StringComparison.Ordinal) + 2)..];
        var bracket = body.EndsWith(')') ? body.LastIndexOf(" (", StringComparison.Ordinal) : -1;
        var bare = bracket > 0 ? body[..bracket] : body;
        var note = bracket > 0 ? body[(bracket + 2)..^1] : null;
        return ReadBody(Named, bare, note, modality, column)
            ?? ReadBody(Named, body, note: null, modality, column)
            ?? ReadBody(Numbered, body, note: null, modality, column)
            ?? ReadBody(Numbered, bare, note, modality, column)
            ?? ReadBody(Benchmarked, bare, note, modality, column)
            ?? ReadBody(Benchmarked, body, note: null, modality, column);
    }

    private static Statement? ReadBody(Func<EnglishCursor, Modality?, string?, Unit?, Statement?>[] readings, string body, string? note, Modality? modality, Unit? column)
    {
        foreach (var read in readings)
        {
            var cursor = new EnglishCursor(body);
            if (read(cursor, modality, note, column) is { } aim && cursor.IsAtEnd)
                return aim;
        }

        return null;
    }

    private static ReferenceStatement? Pace(EnglishCursor cursor, Modality? modality, string? note, Unit? column)
    {
        var isRough = cursor.Take("roughly ");
        return cursor.TakeAny("keep pace with ", "in step with ", "grow in step with ") >= 0 && cursor.TakeUntil() is { Length: > 0 } benchmark
            ? ReferenceStatement.KeepPace(benchmark, isRough) with { Modality = modality, Note = note }
            : null;
    }

    private static ReferenceStatement? Maintained(EnglishCursor cursor, Modality? modality, string? note, Unit? column)
    {
        var isRough = cursor.Take("roughly ");
        if (!cursor.Take("no worse than ") || cursor.TakeUntil(" “") is not { Length: > 0 } level)
            return null;

        return ReferenceStatement.MaintainLevel(cursor.TakeQuoted() ?? "保持稳定", level == "the base" ? null : TimeReference.Parse(level), isRough) with { Modality = modality, Note = note };
    }

    private static WholeStatement? Whole(EnglishCursor cursor, Modality? modality, string? note, Unit? column)
    {
        var isRough = cursor.Take("essentially complete");
        return isRough || cursor.TakeAny("complete in full", "completed in full", "all completed", "fully completed") >= 0
            ? new WholeStatement { Scope = cursor.TakeQuoted(), IsApproximate = isRough, Modality = modality, Note = note }
            : null;
    }

    private static RankStatement? Ranked(EnglishCursor cursor, Modality? modality, string? note, Unit? column) =>
        EnglishRanks.Take(cursor) is { } rank ? new RankStatement(rank) { Modality = modality, Note = note } : null;

    private static ReferenceStatement? Delegated(EnglishCursor cursor, Modality? modality, string? note, Unit? column)
    {
        foreach (var (words, comparator) in Assigned)
        {
            if (cursor.Take(words) && cursor.TakeUntil() is { Length: > 0 } authority)
                return ReferenceStatement.Delegated(authority == "the higher authority" ? null : authority, comparator) with { Modality = modality, Note = note };
        }

        return null;
    }

    private static ChangeStatement? Changed(EnglishCursor cursor, Modality? modality, string? note, Unit? column)
    {
        var isRise = cursor.TakeAny(Rises) >= 0;
        if ((!isRise && cursor.TakeAny(Falls) < 0) || EnglishAmounts.Take(cursor, column) is not { } amount)
            return null;

        return new ChangeStatement(new(isRise ? ChangeDirection.Increase : ChangeDirection.Decrease, AimReader.TypeOf(amount, isReached: false), amount, Against(cursor))) { Modality = modality, Note = note };
    }

    private static ChangeStatement? Multiplied(EnglishCursor cursor, Modality? modality, string? note, Unit? column) =>
        cursor.Take("reach ") && EnglishAmounts.Take(cursor) is { } amount && amount.Unit == Unit.Times && cursor.Take(" the base")
            ? new ChangeStatement(new(ChangeDirection.Increase, ChangeType.MultipleTo, amount, Against(cursor))) { Modality = modality, Note = note }
            : null;

    private static TimeReference? Against(EnglishCursor cursor) =>
        cursor.Take(" against ") && cursor.TakeUntil(" (") is { Length: > 0 } reference ? TimeReference.Parse(reference) : null;

    private static NumberStatement? Total(EnglishCursor cursor, Modality? modality, string? note, Unit? column) =>
        cursor.TakeAny("a total of ", "total of ") >= 0 && EnglishAmounts.Take(cursor, column) is { } amount && (cursor.Take(" over the period") || cursor.IsAtEnd)
            ? new NumberStatement(amount) { IsTotal = true, Modality = modality, Note = note }
            : null;

    private static NumberStatement? Plain(EnglishCursor cursor, Modality? modality, string? note, Unit? column)
    {
        cursor.Take("reach ");
        return EnglishAmounts.Take(cursor, column) is { } amount ? new NumberStatement(amount) { Modality = modality, Note = note } : null;
    }

    private static ReferenceStatement? Relative(EnglishCursor cursor, Modality? modality, string? note, Unit? column)
    {
        foreach (var (words, comparator) in Compared)
        {
            if (!cursor.Take(words) || cursor.TakeUntil(" by ") is not { Length: > 0 } benchmark || char.IsAsciiDigit(benchmark[0]))
                continue;

            var offset = cursor.Take(" by ") ? EnglishAmounts.Take(cursor) : null;
            return ReferenceStatement.Relative(comparator, benchmark, offset) with { Modality = modality, Note = note };
        }

        return null;
    }
}
