namespace Jingan.Planning.Tracing;

/// <summary>An observation that states a level, and its numbers in the indicator's unit.</summary>
internal sealed record ObservedLevel(Observation Observation, NumberInterval Region);
