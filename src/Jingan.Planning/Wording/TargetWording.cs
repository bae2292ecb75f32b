namespace Jingan.Planning.Wording;

/// <summary>Reads the official wording of targets, in Chinese or in canonical English, and writes statements in both.</summary>
/// <example><code>TargetWording.Read("3~5", "区级一般公共预算收入年均增长率", Unit.Percent).Aim   // between 3 % and 5 %, average annual growth</code></example>
public static class TargetWording
{
    /// <summary>Reads a wording. Any text gives an aim or a reason, in time linear in its length.</summary>
    /// <param name="wording">The wording: 3~5, 控制在750吨以内/日, 完成市下达目标.</param>
    /// <param name="indicator">The indicator's name as the document's table gives it, which can tell basis and direction; null for none.</param>
    /// <param name="unit">The unit as the table gives it, which numbers without one are counted in; null for none.</param>
    /// <param name="known">A unit of the user's own that the wording may use; numbers without a unit do not get it.</param>
    public static TargetReading Read(string wording, string? indicator = null, Unit? unit = null, Unit? known = null)
    {
        ArgumentNullException.ThrowIfNull(wording);
        (unit, known) = (unit?.OrNothing, known?.OrNothing);
        if (EnglishGrammar.MayBe(wording) && EnglishGrammar.Read(wording, unit) is { } english)
            return new(wording, english, NameWords.BasesOf(english, indicator), Spans.OfEnglish(wording), null);

        if (Sentence.TryRead(wording, unit, known, isAim: true, out var problem) is not { } sentence)
            return new(wording, null, [], Spans.Unread(wording), problem);

        return StatementBuilder.Of(sentence, new(indicator, unit, IsAim: true)) is { } read
            ? new(wording, read.Statement, read.Bases, Spans.Of(sentence), null)
            : new(wording, null, [], Spans.Unread(wording), Reason.OutOfRange);
    }

    /// <summary>The canonical wording of a statement; reading it gives an equal one back.</summary>
    /// <param name="aim">The statement.</param>
    /// <param name="language">The language; names stay as the document has them.</param>
    public static string Write(Statement aim, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(aim);
        return language == Language.Chinese ? Chinese.Of(aim) : English.Of(aim);
    }
}
