using Jingan.Planning.Reports.Page;
using Jingan.Planning.Reports.Words;

namespace Jingan.Planning.Reports.From;

/// <summary>The indicators of plans, each over all plans and actuals, for a site.</summary>
internal sealed class FromSeries(PlanSet set, Tongue tongue)
{
    private const int MostPages = 1000;
    private readonly PlanIndex index = new(set);

    public IReadOnlyList<IndicatorPage> Of(IReadOnlyList<Plan> plans)
    {
        var owners = plans
            .SelectMany(plan => plan.Targets.Concat(plan.Commitments.SelectMany(commitment => commitment.Targets))
                .Select(target => (target.Indicator, Plan: plan)))
            .Distinct().ToLookup(pair => pair.Indicator, pair => pair.Plan, StringComparer.Ordinal);
        List<IndicatorPage> pages = [];
        foreach (var group in owners.Where(group => set.FindIndicator(group.Key) is not null).Take(MostPages))
        {
            if (PageOf(group.Key, [.. group]) is { } page)
                pages.Add(page);
        }

        return pages;
    }

    private IndicatorPage? PageOf(string indicator, List<Plan> plans)
    {
        var sources = new SourceBook(set, tongue);
        var widest = plans.OrderByDescending(plan => plan.Period.YearCount).ThenBy(plan => plan.Period.Start).First();
        var trace = new FromTrace(widest, null, index, sources, tongue);
        if (trace.Picture(indicator, null, 0) is not { } picture)
            return null;

        var section = new SourceSection
        {
            Documents = sources.Rows(),
            Notes = [],
            LetteredNotes = [],
            Footer = FromLibrary.Footer(tongue)
        };
        return new(
            indicator,
            picture,
            trace.YearsOf([picture]),
            (widest.Period.Start.Year, widest.Period.End.Year, PlanNames.Quoted(widest, tongue)),
            [.. plans.Select(plan => new PlanLink(plan.Id, PlanNames.Of(plan, tongue)))],
            section);
    }
}
