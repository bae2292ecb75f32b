namespace Jingan.Planning;

/// <summary>What a plan asks of an indicator: its force, what the number measures, by when, of which part of the place, and the aim.</summary>
public sealed record Target : IPlanItem
{
    /// <summary>Unique in its plan, targets of commitments included.</summary>
    /// <exception cref="ArgumentException">It is no id (<see cref="Identifier"/>).</exception>
    public required string Id { get; init => field = Given.Id(value); }

    /// <summary>The id of the indicator that it is about.</summary>
    public required string Indicator { get; init => field = Given.Id(value); }

    /// <summary>What is asked.</summary>
    public required Statement Aim { get; init => field = Given.NotNull(value); }

    /// <summary>The aim as printed, not blank.</summary>
    public required string Wording { get; init => field = Given.NotBlank(value); }

    /// <summary>The number of its row, as printed; null where it has none.</summary>
    public string? No { get; init; }

    /// <summary>What the plan calls it; null where that is the indicator's name.</summary>
    public Name? Name { get; init; }

    /// <summary>The unit of the aim's numbers as the plan's table gives it; null for the indicator's own.</summary>
    public Unit? Unit { get; init; }

    /// <summary>How it binds; null where the document does not say.</summary>
    public Force? Force { get; init => field = Given.Defined(value); }

    /// <summary>What the number measures; null where the document does not say and nobody has inferred it.</summary>
    public StatedBasis? Basis { get; init; }

    /// <summary>What it covers; null for the plan's period. It is due on the last day.</summary>
    public ReportingPeriod? Period { get; init; }

    /// <summary>What it covers in its plan: its own period, else that of the plan.</summary>
    /// <param name="plan">The plan in which it stands.</param>
    public ReportingPeriod PeriodIn(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return Period ?? plan.Period;
    }

    /// <summary>The part of the place that it is about; null for the whole.</summary>
    public TargetScope? Scope { get; init; }

    /// <summary>The id of the objective that it serves.</summary>
    public string? Objective { get; init => field = Given.NullOrId(value); }

    /// <summary>What other systems call it.</summary>
    public ValueList<OutsideCode> Codes { get; init => field = Given.Items(value); } = [];

    /// <summary>A remark of those who wrote the data.</summary>
    public Name? Note { get; init; }

    /// <summary>Where it stands.</summary>
    public SourceReference? Source { get; init; }

    /// <summary>The id and the wording.</summary>
    public override string ToString() => $"{Id}: {Wording}";
}

/// <summary>How a target binds.</summary>
public enum Force
{
    /// <summary>预期性: expected, reached mainly by the market's own doing.</summary>
    Expected,

    /// <summary>约束性: binding on the government.</summary>
    Binding,

    /// <summary>A promise of the government outside the indicator table.</summary>
    Commitment,
}

/// <summary>The part of a place that a target is about: named zones, each of several, or several together.</summary>
/// <param name="Words">The scope as worded: 三个片区, 各街镇. Not blank.</param>
/// <param name="Kind">Whether the number is that of all of them together or of each.</param>
/// <param name="Zones">The ids of the zones, where the plan names them.</param>
public sealed record TargetScope(string Words, ScopeKind Kind = ScopeKind.Together, ValueList<string>? Zones = null)
{
    /// <summary>The scope as worded.</summary>
    public string Words { get; init => field = Given.NotBlank(value); } = Given.NotBlank(Words);

    /// <summary>Whether the number is that of all of them together or of each.</summary>
    public ScopeKind Kind { get; init => field = Given.Defined(value); } = Given.Defined(Kind);

    /// <summary>The ids of the zones; empty where the plan names none.</summary>
    public ValueList<string> Zones { get; init => field = Given.Items(value); } = Given.Items(Zones ?? []);
}

/// <summary>Whether a number is that of several parts together or of each.</summary>
public enum ScopeKind
{
    /// <summary>Of all of them together.</summary>
    Together,

    /// <summary>Of each: 均, 各.</summary>
    Each,
}
