using Jingan.Planning.Collections;
using Jingan.Planning.Observations;
using Jingan.Planning.Quantities;

namespace Jingan.Planning.Evaluation;

/// <summary>A value on the scale of a target's number, made of observations; or why there is none.</summary>
/// <param name="Region">The numbers that the value can be.</param>
/// <param name="Unit">Their unit.</param>
/// <param name="Observations">What it was made of, baseline first.</param>
internal sealed record Measured(Interval Region, Unit? Unit, ValueList<Observation> Observations)
{
    /// <summary>Whether years are missing from a sum, so that only its lower end is known.</summary>
    public bool IsPartial { get; init; }

    /// <summary>The value as an amount.</summary>
    public Amount Amount => new(Region, Unit);
}
