using Jingan.Planning.Documents.Grammar;

namespace Jingan.Planning.Documents.Drafts;

/// <summary>The words of the file format that a draft uses, and what callers may give.</summary>
internal static class Kinds
{
    private static readonly string[] Plans = ["five-year-plan", "long-range-vision", "annual-plan", "key-work-targets", "livelihood-projects", "special-plan"];

    public static string? Checked(string? kind)
    {
        if (kind is null || Plans.Contains(kind, StringComparer.Ordinal))
            return kind;
        throw new ArgumentException($"'{kind}' is no kind of plan: {string.Join(", ", Plans)}.", nameof(kind));
    }

    public static Span? Period(string? period)
    {
        if (period is null)
            return null;

        var parts = period.Split('-');
        if (parts.Length <= 2 && Periods.YearOf(parts[0]) is { } first && Periods.YearOf(parts[^1]) is { } last && first <= last)
            return Span.Years(first, last, false);
        throw new ArgumentException($"'{period}' is no period: a year such as 2026, or two such as 2026-2030.", nameof(period));
    }

    public static string Short(string kind) => kind switch
    {
        "annual-plan" => "annual",
        "five-year-plan" => "fyp",
        "long-range-vision" => "vision",
        "livelihood-projects" => "livelihood",
        "key-work-targets" => "key-targets",
        _ => "special",
    };
}
