namespace Jingan.Planning.Wording;

/// <summary>What limits a statement that has no place of its own for it, kept as its note: 较2015年 before a level, 每年 before a position, 均, 分别.</summary>
internal static class Limits
{
    private const string Separator = "；";

    /// <summary>The note of a statement: the remark beside it, and each word that limits it and that its value does not say.</summary>
    /// <param name="item">What was read.</param>
    /// <param name="statement">The statement that it became.</param>
    /// <param name="isAlone">Whether it is the whole wording, so that no list says how it hangs together with others.</param>
    public static string? NoteOf(Item item, Statement statement, bool isAlone)
    {
        var note = string.IsNullOrWhiteSpace(item.Note) ? null : item.Note;
        if (statement is WordsStatement)
            return note;

        if (isAlone && item.IsRespectively)
            note = Joined(note, "分别");

        if (isAlone && item.IsOfWhich)
            note = Joined(note, "其中");

        if (isAlone && item.IsOr)
            note = Joined(note, "或");

        if (item.IsCountedUp && !item.IsTotal)
            note = Joined(note, "累计");

        if (item.Each is { } each)
            note = Joined(note, each);

        if (item.Reference is { } reference && !SaysReference(statement))
            note = Joined(note, "比" + reference);

        if (item.IsYearOnYear && !SaysYearOnYear(statement))
            note = Joined(note, "同比");

        if (StatementBuilder.PerOf(item.Pace) is { } per && statement is not (NumberStatement or ChangeStatement))
            note = Joined(note, Chinese.Per(per));

        return note;
    }

    private static string Joined(string? note, string limit)
    {
        if (note is null)
            return limit;

        return note.Contains(limit, StringComparison.Ordinal) ? note : note + Separator + limit;
    }

    private static bool SaysReference(Statement statement) =>
        statement is ChangeStatement or ReferenceStatement { Reference: ReferenceKind.MaintainLevel };

    private static bool SaysYearOnYear(Statement statement) => statement is ChangeStatement or NumberStatement { Amount.Unit: { IsPercent: true } };
}
