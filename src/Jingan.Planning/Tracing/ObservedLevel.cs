using Jingan.Planning.Observations;
using Jingan.Planning.Quantities;

namespace Jingan.Planning.Tracing;

/// <summary>An observation that states a level, and its numbers in the indicator's unit.</summary>
internal sealed record ObservedLevel(Observation Observation, Interval Region);
