using Jingan.Planning.Diagnostics;
using NodaTime;
using NodaTime.Text;

namespace Jingan.Planning.Reading.Values;

/// <summary>Reads dates: <c>2026-01-15</c>.</summary>
internal static class DateValue
{
    private const int Length = 10;

    /// <summary>A date; null, with a diagnostic, where the text is none.</summary>
    public static LocalDate? Read(Field? field)
    {
        if (TextValue.Read(field) is not { } text)
            return null;

        if (Parse(text) is { } date)
            return date;

        field!.Report(ShapeProblems.NotADate, Phrase.Quote(text));
        return null;
    }

    /// <summary>A date of the years 1 to 9999; null where the text is none.</summary>
    public static LocalDate? Parse(string text) =>
        text.Length == Length && LocalDatePattern.Iso.Parse(text) is { Success: true, Value: { Year: >= 1 } date } ? date : null;
}
