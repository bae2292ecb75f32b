namespace Jingan.Planning.Reports.Page;

/// <summary>The fourth section.</summary>
internal sealed record MultiplesSection
{
    public required string Lead { get; init; }

    public required IReadOnlyList<Multiple> Pictures { get; init; }

    /// <summary>Which indicators have no picture, and why.</summary>
    public required string NotDrawn { get; init; }

    /// <summary>The first and the last year of every picture.</summary>
    public required (int First, int Last) Years { get; init; }

    /// <summary>The years of the plan, and its short name.</summary>
    public required (int First, int Last, string Name) Ground { get; init; }
}

/// <summary>One indicator over the years.</summary>
internal sealed record Multiple
{
    public required string Anchor { get; init; }

    public required string Name { get; init; }

    public required string Unit { get; init; }

    /// <summary>Whether the figure of a year stands by itself: drawn from zero, never joined.</summary>
    public bool IsYearly { get; init; }

    public required IReadOnlyList<SeriesPoint> Actuals { get; init; }

    public required IReadOnlyList<YearPlan> YearPlans { get; init; }

    public required IReadOnlyList<PlanPath> Paths { get; init; }

    public required IReadOnlyList<PeriodMean> Means { get; init; }

    public required IReadOnlyList<SeriesBreak> Breaks { get; init; }

    public required string Sentence { get; init; }

    public required IReadOnlyList<SeriesLine> Table { get; init; }
}

/// <summary>An actual of one year.</summary>
internal sealed record SeriesPoint(int Year, Figure Value, bool IsEstimate, string Label, int? Source);

/// <summary>What a plan of one year asks for.</summary>
internal sealed record YearPlan(int Year, Figure Value);

/// <summary>What a plan of several years asks for: a level at its end, or a total as its yearly mean.</summary>
/// <param name="Name">The plan's short name.</param>
/// <param name="First">The year of the base, or the first of the period for a mean.</param>
/// <param name="Base">The value that it starts from; null for a mean, or where it is not known.</param>
/// <param name="Last">The year for which it is asked.</param>
/// <param name="Value">What is asked.</param>
/// <param name="Side">Which side is fine.</param>
/// <param name="IsMean">Whether it is the yearly mean of a total.</param>
/// <param name="IsNext">Whether it is of another plan than the page's.</param>
/// <param name="Label">What is written at its end.</param>
internal sealed record PlanPath(
    string Name, int First, decimal? Base, int Last, Figure Value, GoalSide Side, bool IsMean, bool IsNext,
        string Label);

internal sealed record PeriodMean(int First, int Last, decimal Value, string Label);

/// <summary>From this year on, another definition holds.</summary>
internal sealed record SeriesBreak(int Year, string Label);

/// <summary>A line of the table of a picture.</summary>
internal sealed record SeriesLine(string Period, string Kind, string Value, int? Source);
