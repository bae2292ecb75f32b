namespace Jingan.Planning.Reports.Page;

/// <summary>An indicator's own page.</summary>
/// <param name="Id">Its id, which is the name of its file.</param>
/// <param name="Picture">All plans and actuals in one picture.</param>
/// <param name="Years">The years of the picture.</param>
/// <param name="Ground">The years of the latest plan of several years, and its name.</param>
/// <param name="Plans">The plans that aim at it.</param>
/// <param name="Sources">Where its figures are from.</param>
internal sealed record IndicatorPage(
    string Id, Multiple Picture, (int First, int Last) Years, (int First, int Last, string Name) Ground,
        IReadOnlyList<PlanLink> Plans, SourceSection Sources);

/// <summary>A plan's page.</summary>
internal sealed record PlanLink(string Id, string Name);
