using NodaTime;

namespace Jingan.Planning;

/// <summary>What a plan asks of an indicator: its force, what the number measures, by when, and the aim.</summary>
public sealed record Target
{
    /// <summary>Creates a target.</summary>
    /// <param name="id">The id, unique in its plan.</param>
    /// <param name="indicator">The id of the indicator that it is about.</param>
    /// <param name="aim">What is asked.</param>
    /// <param name="wording">The aim as printed.</param>
    /// <param name="no">The number of its row, as printed.</param>
    /// <param name="name">What the plan calls it, where that is not the indicator's name.</param>
    /// <param name="unit">The unit of the aim's numbers as the plan's table gives it; null for the indicator's own.</param>
    /// <param name="force">How it binds.</param>
    /// <param name="basis">What the number measures; null where nobody can tell.</param>
    /// <param name="period">What it covers; null for the plan's period. It is due on the last day.</param>
    /// <param name="objective">The id of the objective that it serves.</param>
    /// <param name="note">A remark of those who wrote the data.</param>
    /// <param name="source">Where it stands.</param>
    /// <exception cref="ArgumentException">An id has not the form of one, or <paramref name="wording"/> is blank.</exception>
    public Target(
        string id,
        string indicator,
        Aim aim,
        string wording,
        string? no = null,
        Name? name = null,
        Unit? unit = null,
        Force force = Force.Expected,
        StatedBasis? basis = null,
        DateInterval? period = null,
        string? objective = null,
        string? note = null,
        SourceReference? source = null)
    {
        ArgumentNullException.ThrowIfNull(aim);
        ArgumentException.ThrowIfNullOrWhiteSpace(wording);
        Id = Identifier.Checked(id, nameof(id));
        Indicator = Identifier.Checked(indicator, nameof(indicator));
        Aim = aim;
        Wording = wording;
        No = no;
        Name = name;
        Unit = unit;
        Force = force;
        Basis = basis;
        Period = period;
        Objective = objective is null ? null : Identifier.Checked(objective, nameof(objective));
        Note = note;
        Source = source;
    }

    /// <summary>The id, unique in its plan.</summary>
    public string Id { get; }

    /// <summary>The id of the indicator that it is about.</summary>
    public string Indicator { get; }

    /// <summary>What is asked.</summary>
    public Aim Aim { get; }

    /// <summary>The aim as printed.</summary>
    public string Wording { get; }

    /// <summary>The number of its row, as printed; null where it has none.</summary>
    public string? No { get; }

    /// <summary>What the plan calls it; null where that is the indicator's name.</summary>
    public Name? Name { get; }

    /// <summary>The unit of the aim's numbers as the plan's table gives it; null for the indicator's own.</summary>
    public Unit? Unit { get; }

    /// <summary>How it binds.</summary>
    public Force Force { get; }

    /// <summary>What the number measures; null where nobody can tell.</summary>
    public StatedBasis? Basis { get; }

    /// <summary>What it covers; null for the plan's period. It is due on the last day.</summary>
    public DateInterval? Period { get; }

    /// <summary>The id of the objective that it serves.</summary>
    public string? Objective { get; }

    /// <summary>A remark of those who wrote the data.</summary>
    public string? Note { get; }

    /// <summary>Where it stands.</summary>
    public SourceReference? Source { get; }
}
