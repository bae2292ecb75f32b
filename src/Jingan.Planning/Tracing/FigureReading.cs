namespace Jingan.Planning.Tracing;

/// <summary>What a target or an actual says in numbers, and the levels that this stands for on the scale of its indicator.</summary>
public sealed record FigureReading
{
    internal FigureReading(Figure figure, ValueList<LevelReading> levels, Gap? gap, ValueList<SeriesGrowth> growth)
    {
        Basis = figure.Basis;
        InferredFrom = figure.InferredFrom;
        Numbers = figure.Stated.Numbers;
        Unit = figure.Stated.Unit;
        Levels = levels;
        Reason = gap?.Reason;
        Message = gap?.Message;
        Growth = growth;
    }

    /// <summary>What the number measures; null where nobody can tell.</summary>
    public Basis? Basis { get; }

    /// <summary>Why this basis is assumed; null where it is stated, or follows from the wording or the length of the period.</summary>
    public Name? InferredFrom { get; }

    /// <summary>The numbers stated, in <see cref="Unit"/>; a change is signed, a decrease negative. Null where it states none.</summary>
    public Region? Numbers { get; }

    /// <summary>The unit of the numbers; null where nobody can tell.</summary>
    public Unit? Unit { get; }

    /// <summary>The level that it stands for: one where it states it, one for each observation that it can be computed from otherwise; none with a <see cref="Reason"/>.</summary>
    public ValueList<LevelReading> Levels { get; }

    /// <summary>Why it stands for no level; null where it does.</summary>
    public NotCommensurable? Reason { get; }

    /// <summary>The same in words; null where it stands for a level.</summary>
    public Name? Message { get; }

    /// <summary>How far a stated level lies from observed ones: for a target the year before its period, for an actual the last year observed before it.</summary>
    public ValueList<SeriesGrowth> Growth { get; }
}
