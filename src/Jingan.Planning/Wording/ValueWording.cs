namespace Jingan.Planning.Wording;

/// <summary>Reads the official wording of actuals, and writes reported values in it.</summary>
/// <example><code>ValueWording.Read("超过2300亿元").Value   // more than 2300 亿元</code></example>
public static class ValueWording
{
    /// <summary>Reads a wording. Any text gives a value or a reason, in time linear in its length.</summary>
    /// <param name="wording">The wording: 超过2300亿元, 近3万人, 同比增长5.0%.</param>
    /// <param name="unit">The unit as the table gives it, which numbers without one are counted in; null for none.</param>
    /// <param name="indicator">The indicator's name, which can tell basis and direction; null for none.</param>
    /// <param name="known">A unit of the user's own that the wording may use; numbers without a unit do not get it.</param>
    public static ValueReading Read(string wording, Unit? unit = null, string? indicator = null, Unit? known = null)
    {
        ArgumentNullException.ThrowIfNull(wording);
        (unit, known) = (unit?.OrNothing, known?.OrNothing);
        if (EnglishGrammar.MayBe(wording) && EnglishGrammar.Read(wording, unit) is { } english)
            return new(wording, english, NameWords.BasesOf(english, indicator), isEstimated: false, Spans.OfEnglish(wording), null);

        if (Sentence.TryRead(wording, unit, known, isAim: false, out var problem) is not { } sentence)
            return new(wording, null, [], isEstimated: false, Spans.Unread(wording), problem);

        return StatementBuilder.Of(sentence, new(indicator, unit, IsAim: false)) is { } read
            ? new(wording, read.Statement, read.Bases, sentence.IsEstimated, Spans.Of(sentence), null)
            : new(wording, null, [], isEstimated: false, Spans.Unread(wording), Reason.OutOfRange);
    }

    /// <summary>The canonical wording of a value; reading it gives an equal one back.</summary>
    /// <param name="value">The value.</param>
    /// <param name="language">The language; names stay as the document has them.</param>
    public static string Write(Statement value, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(value);
        return language == Language.Chinese ? Chinese.OfActual(value) : English.Of(value);
    }
}
