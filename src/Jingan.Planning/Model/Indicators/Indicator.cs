namespace Jingan.Planning;

/// <summary>Something measured, defined once and referenced by plans and observations, so that they compare.</summary>
public sealed record Indicator
{
    /// <summary>Creates an indicator.</summary>
    /// <param name="id">The stable id.</param>
    /// <param name="name">Its name.</param>
    /// <param name="unit">The unit of its values.</param>
    /// <param name="kind">The kind of quantity.</param>
    /// <param name="polarity">Which values are better.</param>
    /// <param name="limits">The values that are possible at all, in <paramref name="unit"/>, such as 0–100 %; null for no limit.</param>
    /// <param name="definition">What is counted, where the name does not say it.</param>
    /// <param name="breaks">Where its definition changed.</param>
    /// <param name="source">Where it is defined.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is no id.</exception>
    public Indicator(
        string id,
        Name name,
        Unit unit,
        QuantityKind kind,
        Polarity polarity = Polarity.None,
        NumberInterval? limits = null,
        string? definition = null,
        ValueList<DefinitionBreak>? breaks = null,
        SourceReference? source = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(unit);
        Id = Identifier.Checked(id, nameof(id));
        Name = name;
        Unit = unit;
        Kind = kind;
        Polarity = polarity;
        Limits = limits;
        Definition = definition;
        Breaks = breaks ?? [];
        Source = source;
    }

    /// <summary>The stable id.</summary>
    public string Id { get; }

    /// <summary>Its name.</summary>
    public Name Name { get; }

    /// <summary>The unit of its values.</summary>
    public Unit Unit { get; }

    /// <summary>The kind of quantity.</summary>
    public QuantityKind Kind { get; }

    /// <summary>Which values are better.</summary>
    public Polarity Polarity { get; }

    /// <summary>The values that are possible at all, in <see cref="Unit"/>; null for no limit.</summary>
    public NumberInterval? Limits { get; }

    /// <summary>What is counted, where the name does not say it.</summary>
    public string? Definition { get; }

    /// <summary>Where its definition changed.</summary>
    public ValueList<DefinitionBreak> Breaks { get; }

    /// <summary>Where it is defined.</summary>
    public SourceReference? Source { get; }
}
