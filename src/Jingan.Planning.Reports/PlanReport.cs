using Jingan.Planning.Reports.Drawing;
using Jingan.Planning.Reports.From;
using Jingan.Planning.Reports.Page;
using NodaTime;

namespace Jingan.Planning.Reports;

/// <summary>A plan's page: how its targets stand on a day, in one HTML file that asks nothing of a network.</summary>
/// <example><code>
/// var set = BuiltInPlans.LoadAll();
/// var report = PlanReport.Of(set.FindPlan("jingan-fyp14")!, set, new LocalDate(2026, 1, 31));
/// File.WriteAllText("page.html", report.ToHtml());
/// </code></example>
public sealed class PlanReport
{
    private readonly ReportPage page;
    private readonly ReportOptions options;

    private PlanReport(ReportPage page, ReportOptions options)
    {
        this.page = page;
        this.options = options;
    }

    /// <summary>The title of the page.</summary>
    public string Title => page.Heading.Title;

    /// <summary>Judges a plan and lays out its page.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="context">What is known besides: indicators, observations, documents, other plans.</param>
    /// <param name="asOf">The day of evaluation. There is no clock inside: the same data and day give the same bytes.</param>
    /// <param name="options">Language, sections, title and colours; null for the defaults.</param>
    public static PlanReport Of(Plan plan, PlanSet context, LocalDate asOf, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(context);
        var chosen = options ?? new ReportOptions();
        return new(FromLibrary.Page(plan, context, asOf, chosen), chosen);
    }

    /// <summary>The whole page: UTF-8 text when written, with a line end at its end.</summary>
    public string ToHtml() => PageDrawing.Page(page, options);

    /// <summary>The page without the document around it: a style sheet under <c>.jp</c>, and one element of that class, for another page to hold.</summary>
    /// <param name="prefix">Stands before every id, so that several fragments may stand in one document; ASCII letters, digits and hyphens.</param>
    /// <exception cref="ArgumentException">The prefix holds something else.</exception>
    public string ToFragment(string prefix = "")
    {
        ArgumentNullException.ThrowIfNull(prefix);
        if (!prefix.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-'))
            throw new ArgumentException($"'{prefix}' is no prefix of ids: ASCII letters, digits and hyphens.",
                nameof(prefix));

        return PageDrawing.Fragment(page, options, prefix);
    }

    /// <summary>The figures of the page as one JSON document: keys in camelCase, numbers as strings, Chinese as it is.</summary>
    public string ToJson() => PageJson.Of(page);
}
