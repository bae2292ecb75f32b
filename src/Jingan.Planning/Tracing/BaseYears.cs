using System.Globalization;
using NodaTime;

namespace Jingan.Planning.Tracing;

/// <summary>The year that a change is against.</summary>
internal static class BaseYears
{
    private static readonly string[] YearBefore = ["上年", "上一年", "去年", "上年同期", "去年同期", "上年末", "上年底", "去年底", "去年末"];

    /// <summary>Whether a change is against the year before, as worded or by the default.</summary>
    public static bool IsYearBefore(string? reference) => reference is null || YearBefore.Contains(reference, StringComparer.Ordinal);

    /// <summary>The year that a change over a period is against; null where the words are not understood.</summary>
    /// <param name="reference">The words: 2020年, 上年; null for the year before the period.</param>
    /// <param name="period">The period of the change.</param>
    public static DateInterval? Of(string? reference, DateInterval period)
    {
        if (reference is null)
            return period.YearBefore();

        if (IsYearBefore(reference))
            return period.LastYear().YearBefore();

        var digits = reference.TrimEnd('年', '末', '底');
        return digits.Length == 4 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year > 0 ? Years.Of(year) : null;
    }
}
