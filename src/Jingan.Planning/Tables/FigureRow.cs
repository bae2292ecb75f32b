using Jingan.Planning.Files;

namespace Jingan.Planning.Tables;

/// <summary>One figure with all that is said about it: a row of the table that <see cref="FigureTable"/> makes.</summary>
/// <remarks>Words are those of the file format, such as <c>at-least</c> or <c>period-total</c>. What does not apply is null.</remarks>
internal sealed record FigureRow
{
    private static readonly string RankKind = AimWords.Kinds.WordFor(StatementKind.Rank);

    internal FigureRow()
    {
    }

    /// <summary>What the row is about.</summary>
    public FigureRecord Record { get; internal init; }

    /// <summary>The id of the plan; null for an observation, which is no plan's own.</summary>
    public string? Plan { get; internal init; }

    /// <summary>The id of the target, commitment, project or zone; for an observation the indicator's.</summary>
    public string Id { get; internal init; } = "";

    /// <summary>The number as printed: of a table's row, a project, or the item of a list.</summary>
    public string? No { get; internal init; }

    /// <summary>The id of the indicator that the number is of.</summary>
    public string? Indicator { get; internal init; }

    /// <summary>What the number is of: the target's own name, else the indicator's; the name of what has no indicator.</summary>
    public Name? Name { get; internal init; }

    /// <summary>The figure as printed, or the printed name of what has none.</summary>
    public string? Literal { get; internal init; }

    /// <summary>The kind of the aim or of the value; of a project's row that of the milestone.</summary>
    public string? Kind { get; internal init; }

    /// <summary>
    /// The numbers as stated, before scaling. Of a change they bound its amount, of a total the total, of a comparison how far beyond the
    /// benchmark, and of a rank the positions, counted from 1.
    /// </summary>
    public Amount? Amount { get; internal init; }

    /// <summary>The unit of the numbers; where there are none, the one that the plan's table gives.</summary>
    public Unit? Unit { get; internal init; }

    /// <summary>What the number of a target measures.</summary>
    public string? Basis { get; internal init; }

    /// <summary>What is covered: by a target until its last day, by an observation, or by a milestone.</summary>
    public ReportingPeriod? Period { get; internal init; }

    /// <summary>How a target or a promise binds.</summary>
    public string? Force { get; internal init; }

    /// <summary>How final an observation is; whether a milestone is <c>reached</c> or <c>planned</c>.</summary>
    public string? Status { get; internal init; }

    /// <summary>Where it stands.</summary>
    public SourceReference? Source { get; internal init; }

    /// <summary>The section of the document, as printed.</summary>
    public string? Section { get; internal init; }

    /// <summary>The id of the target within a promise.</summary>
    public string? Target { get; internal init; }

    /// <summary>Which of several figures in one wording this is: what it is of as worded, else its number from 1; null where there is one.</summary>
    public string? Part { get; internal init; }

    /// <summary>Whether a change is an <c>increase</c> or a <c>decrease</c>.</summary>
    public string? Direction { get; internal init; }

    /// <summary>How a change is counted, such as <c>percentage-points</c>.</summary>
    public string? ChangeType { get; internal init; }

    /// <summary>How the value has to stand to a benchmark or to an authority's number.</summary>
    public string? Comparator { get; internal init; }

    /// <summary>What a value is compared with, as worded: a benchmark, an authority, the peers of a rank.</summary>
    public string? Benchmark { get; internal init; }

    /// <summary>How firmly a target is worded: <c>stretch</c> or <c>commitment</c>.</summary>
    public string? Modality { get; internal init; }

    /// <summary>Why a target's basis is assumed; null where the document states it.</summary>
    public Name? BasisInferred { get; internal init; }

    /// <summary>A remark of those who wrote the data.</summary>
    public Name? Note { get; internal init; }

    /// <summary>What a zone is, such as <c>axis</c>.</summary>
    public ZoneKind? ZoneKind { get; internal init; }

    /// <summary>The id of the zone that a zone belongs to.</summary>
    public string? Parent { get; internal init; }

    /// <summary>What a zone is meant to be.</summary>
    public Name? Positioning { get; internal init; }

    /// <summary>The zones that a zone comes from, as <c>merged jingan-fyp14/west-nanjing-road-zone</c>, separated by semicolons.</summary>
    public string? Lineage { get; internal init; }

    /// <summary>The part of the whole that an observation is of, as <c>sex=female; age=60+</c>; null for the whole.</summary>
    public string? Of { get; internal init; }

    /// <summary>The wording that was read; it differs from <see cref="Literal"/> where a list shares its verb or its unit.</summary>
    public string? Wording { get; internal init; }

    /// <summary>The kind of the plan, such as <c>five-year-plan</c>; null for an observation.</summary>
    public string? PlanKind { get; internal init; }

    /// <summary>The period of the plan; null for an observation.</summary>
    public ReportingPeriod? PlanPeriod { get; internal init; }

    /// <summary>The place: of a plan's figures that of the plan, of an observation its own where it names one.</summary>
    public Place? Place { get; internal init; }

    /// <summary>The same, with numbers that have no unit, or only a scale such as 万, counted in one; the positions of a rank have none.</summary>
    internal FigureRow CountedIn(Unit? unit) => Amount is not { } amount || Kind == RankKind ? this : this with
    {
        Amount = amount.CountedIn(unit),
        Unit = amount.CountedIn(unit).Unit,
    };
}
