using Jingan.Planning.Reports.Drawing;
using Jingan.Planning.Reports.From;
using Jingan.Planning.Reports.Words;
using NodaTime;

namespace Jingan.Planning.Reports;

/// <summary>Pages of several plans: an index, one page a plan, one page an indicator with all plans and actuals in one picture.</summary>
public sealed class ReportSite
{
    private ReportSite(ValueList<ReportFile> files) => Files = files;

    /// <summary>The files: <c>index.html</c>, <c>plans/ID.html</c>, <c>indicators/ID.html</c>.</summary>
    public ValueList<ReportFile> Files { get; }

    /// <summary>Lays out the pages of plans.</summary>
    /// <param name="plans">The plans, at least one, each with an id of its own.</param>
    /// <param name="context">What is known besides: indicators, observations, documents, other plans.</param>
    /// <param name="asOf">The day of evaluation.</param>
    /// <param name="options">Language, sections and colours; null for the defaults. Title and command hold for the index.</param>
    /// <exception cref="ArgumentException">No plan is given.</exception>
    public static ReportSite Of(IEnumerable<Plan> plans, PlanSet context, LocalDate asOf, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(plans);
        ArgumentNullException.ThrowIfNull(context);
        List<Plan> all = [.. plans.DistinctBy(plan => plan.Id, StringComparer.Ordinal)
            .OrderBy(plan => plan.Period.Start).ThenByDescending(plan => plan.Period.End)];
        if (all.Count == 0)
            throw new ArgumentException("A site has one plan at least.", nameof(plans));

        var chosen = options ?? new ReportOptions();
        var tongue = new Tongue(chosen.Language);
        var pages = all.Select(plan =>
            (Plan: plan, Page: FromLibrary.Page(plan, context, asOf, chosen with { Title = null, Command = null })))
            .ToList();
        var series = new FromSeries(context, tongue).Of(all);
        List<ReportFile> files = [new("index.html", SiteDrawing.Index(pages, series, asOf, chosen))];
        files.AddRange(pages.Select(pair =>
            new ReportFile($"plans/{pair.Plan.Id}.html", PageDrawing.Page(pair.Page, chosen))));
        files.AddRange(series.Select(each =>
            new ReportFile($"indicators/{each.Id}.html", SiteDrawing.Indicator(each, chosen))));
        return new([.. files]);
    }
}
