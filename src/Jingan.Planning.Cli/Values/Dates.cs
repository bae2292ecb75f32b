using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;

namespace Jingan.Planning.Cli.Values;

/// <summary>Dates as <c>2026-01-15</c>; NodaTime's first pattern takes as long as a short plan is read.</summary>
internal static class Dates
{
    private const string Iso = "O";

    /// <summary>The text of a date; null for none.</summary>
    [return: NotNullIfNotNull(nameof(date))]
    public static string? Of(LocalDate? date) => date?.ToDateOnly().ToString(Iso, CultureInfo.InvariantCulture);

    /// <summary>The date that a text is; null where it is none.</summary>
    public static LocalDate? Parse(string text) => ReportingPeriod.TryParse(text, out var period) && period.Kind == PeriodKind.Day ? period.Start : null;
}
