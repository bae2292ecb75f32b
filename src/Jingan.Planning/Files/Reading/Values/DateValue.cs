using System.Globalization;
using NodaTime;

namespace Jingan.Planning.Files;

/// <summary>A date of the years 1 to 9999: <c>2026-01-15</c>.</summary>
internal sealed class DateValue() : ScalarValue<LocalDate?>(new Shape.Text($"^{Pattern}$"))
{
    /// <summary>Which days a month has is not in it.</summary>
    public const string Pattern = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";

    public override LocalDate? Parse(string text) => Parse(text.AsSpan());

    /// <summary>The date; null where the text is none.</summary>
    /// <remarks>NodaTime's patterns read the same; the first of them costs a process more than a whole plan does.</remarks>
    public static LocalDate? Parse(ReadOnlySpan<char> text) =>
        text is [_, _, _, _, '-', _, _, '-', _, _]
        && Number(text[..4]) is { } year and >= 1
        && Number(text[5..7]) is { } month and >= 1 and <= 12
        && Number(text[8..]) is { } day and >= 1
        && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new(year, month, day)
            : null;

    protected override void Report(Field field, string text) => field.Report(ShapeProblems.NotADate, Phrase.Quote(text));

    private static int? Number(ReadOnlySpan<char> digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
