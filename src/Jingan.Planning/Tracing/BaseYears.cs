namespace Jingan.Planning.Tracing;

/// <summary>The year that a change is against.</summary>
internal static class BaseYears
{
    /// <summary>Whether a change is against the year before, as worded or by the default.</summary>
    public static bool IsYearBefore(TimeReference? reference) => reference is null or { Kind: TimeReferenceKind.PreviousYear };

    /// <summary>The year that a change over a period is against; null where the words are not understood.</summary>
    public static ReportingPeriod? Of(TimeReference? reference, ReportingPeriod period) =>
        reference is null ? period.YearBefore
        : IsYearBefore(reference) ? period.LastYear.YearBefore
        : reference.Resolve(period);
}
