using System.Globalization;
using NodaTime;

namespace Jingan.Planning.Files;

/// <summary>Writes dates and periods.</summary>
internal static class TimeNode
{
    /// <summary>Such as <c>2026-01-15</c>.</summary>
    /// <exception cref="ArgumentException">The date is of another calendar than the ISO one.</exception>
    public static ScalarNode? Of(LocalDate? date) =>
        date is { } day ? Notation(Checked(day).ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)) : null;

    /// <summary>Such as <c>2026-2030</c>.</summary>
    /// <exception cref="ArgumentException">The period is of another calendar than the ISO one.</exception>
    public static ScalarNode? Of(ReportingPeriod? period)
    {
        if (period is null)
            return null;

        Checked(period.Start);
        return Notation(period.ToString());
    }

    private static ScalarNode Notation(string text) => new(text, ScalarForm.Notation);

    private static LocalDate Checked(LocalDate date) => date.Calendar == CalendarSystem.Iso
        ? date
        : throw new ArgumentException($"{date} is a date of the calendar {date.Calendar}; files hold those of the ISO calendar.", nameof(date));
}
