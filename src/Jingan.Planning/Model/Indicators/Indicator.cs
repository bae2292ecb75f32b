using NodaTime;

namespace Jingan.Planning;

/// <summary>Something measured, defined once and referenced by plans and observations, so that they compare.</summary>
public sealed record Indicator : IPlanItem
{
    /// <summary>The stable id: <c>retail-sales</c>.</summary>
    /// <exception cref="ArgumentException">It is no id (<see cref="Identifier"/>).</exception>
    public required string Id { get; init => field = Given.Id(value); }

    /// <summary>Its name.</summary>
    public required Name Name { get; init => field = Given.NotNull(value); }

    /// <summary>The unit of its values; <see cref="Unit.One"/> for a ratio of two numbers or an index, which has none.</summary>
    public Unit Unit { get; init => field = Given.NotNull(value); } = Unit.One;

    /// <summary>The kind of quantity, which tells how its values add up over time.</summary>
    public required QuantityKind Kind { get; init => field = Given.Defined(value); }

    /// <summary>Which values are better.</summary>
    public Polarity Polarity { get; init => field = Given.Defined(value); }

    /// <summary>The values that are possible at all, in <see cref="Unit"/>, such as 0–100 %; null for no limit.</summary>
    public NumberInterval? Limits { get; init; }

    /// <summary>Whether money is counted at current or constant prices; null where that is not said, or it is no money.</summary>
    public PriceBasis? PriceBasis { get; init => field = Given.Defined(value); }

    /// <summary>Who has the figures, as worded: 统计, 市, 民政; null where that is not said.</summary>
    public Name? Holder { get; init; }

    /// <summary>What is counted, where the name does not say it.</summary>
    public Name? Definition { get; init; }

    /// <summary>Where its definition changed.</summary>
    public ValueList<DefinitionBreak> Breaks { get; init => field = Given.Items(value); } = [];

    /// <summary>What other systems call it.</summary>
    public ValueList<OutsideCode> Codes { get; init => field = Given.Items(value); } = [];

    /// <summary>Where it is defined.</summary>
    public SourceReference? Source { get; init; }

    /// <summary>The id and the name.</summary>
    public override string ToString() => $"{Id} {Name}";
}

/// <summary>What kind of quantity an indicator is, which tells how its values add up over time.</summary>
public enum QuantityKind
{
    /// <summary>Counted at a point in time, such as a number of firms; not summed over years.</summary>
    Stock,

    /// <summary>Counted over a period, such as retail sales; the years add up.</summary>
    Flow,

    /// <summary>A change per time or per unit, such as a growth rate.</summary>
    Rate,

    /// <summary>A part of a whole or one quantity over another, such as a share or an area per head.</summary>
    Ratio,

    /// <summary>A composed score.</summary>
    Index,
}

/// <summary>Which values of an indicator are better.</summary>
public enum Polarity
{
    /// <summary>Neither more nor less is better, or the document does not tell.</summary>
    None,

    /// <summary>The higher the better.</summary>
    HigherIsBetter,

    /// <summary>The lower the better.</summary>
    LowerIsBetter,

    /// <summary>Best inside a band.</summary>
    InsideBand,
}

/// <summary>At which prices money is counted; growth at constant prices is never the quotient of values at current prices.</summary>
public enum PriceBasis
{
    /// <summary>当年价, 现价: nominal.</summary>
    Current,

    /// <summary>不变价, 可比价: real, as official growth of GDP, value added and income is.</summary>
    Constant,
}

/// <summary>A change of what an indicator counts: values on the two sides do not compare.</summary>
/// <param name="Since">The first day under the new definition.</param>
/// <param name="Note">What changed, or how the break shows.</param>
public sealed record DefinitionBreak(LocalDate Since, Name Note)
{
    /// <summary>What changed, or how the break shows.</summary>
    public Name Note { get; init => field = Given.NotNull(value); } = Given.NotNull(Note);

    /// <summary>The day and what changed.</summary>
    public override string ToString() => $"{NodaTime.Text.LocalDatePattern.Iso.Format(Since)} {Note}";
}

/// <summary>What another system calls something: <c>sdg</c> 1.1.1.</summary>
/// <param name="Scheme">The system, as a word of its own: <c>sdg</c>, <c>iati</c>.</param>
/// <param name="Code">The code there, in that system's form.</param>
public sealed record OutsideCode(string Scheme, string Code)
{
    /// <summary>The system.</summary>
    public string Scheme { get; init => field = Given.NotBlank(value); } = Given.NotBlank(Scheme);

    /// <summary>The code there.</summary>
    public string Code { get; init => field = Given.NotBlank(value); } = Given.NotBlank(Code);
}
