namespace Jingan.Planning;

/// <summary>An actual: what a document reports of an indicator, at a place, for a period.</summary>
public sealed record Observation
{
    /// <summary>The indicator's id.</summary>
    /// <exception cref="ArgumentException">It is no id (<see cref="Identifier"/>).</exception>
    public required string Indicator { get; init => field = Given.Id(value); }

    /// <summary>What the value is of: a day, month, quarter, half or year, or the years that a total covers.</summary>
    public required ReportingPeriod Period { get; init => field = Given.NotNull(value); }

    /// <summary>What is reported.</summary>
    public required Statement Value { get; init => field = Given.NotNull(value); }

    /// <summary>The value as printed, not blank.</summary>
    public required string Wording { get; init => field = Given.NotBlank(value); }

    /// <summary>The place that it is of; null for that of the plan in whose file it stands.</summary>
    public Place? Place { get; init; }

    /// <summary>The part of the whole that it is of, such as sex: female; empty for the whole. Only the whole judges a target.</summary>
    public ValueList<Dimension> Of { get; init => field = Given.Items(value); } = [];

    /// <summary>How final it is.</summary>
    public ObservationStatus Status { get; init => field = Given.Defined(value); }

    /// <summary>A remark of those who wrote the data.</summary>
    public Name? Note { get; init; }

    /// <summary>Where it stands.</summary>
    public SourceReference? Source { get; init; }

    /// <summary>What was reported, and for when.</summary>
    public override string ToString() => $"{Indicator} {Period}: {Wording}";
}

/// <summary>A part of a whole that is counted apart: sex: female, area: urban.</summary>
/// <param name="Name">The dimension.</param>
/// <param name="Value">The value in it.</param>
public sealed record Dimension(string Name, string Value)
{
    /// <summary>The dimension.</summary>
    public string Name { get; init => field = Given.NotBlank(value); } = Given.NotBlank(Name);

    /// <summary>The value in it.</summary>
    public string Value { get; init => field = Given.NotBlank(value); } = Given.NotBlank(Value);
}

/// <summary>How final an observation is: the observation status of SDMX (code list CL_OBS_STATUS).</summary>
public enum ObservationStatus
{
    /// <summary>A normal, final value; SDMX <c>A</c>.</summary>
    Final,

    /// <summary>An estimate, 预计; SDMX <c>E</c>.</summary>
    Estimated,

    /// <summary>Provisional, to be revised, 初步核算; SDMX <c>P</c>.</summary>
    Provisional,

    /// <summary>The first value after a break in the series; SDMX <c>B</c>.</summary>
    Break,
}
