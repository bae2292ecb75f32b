namespace Jingan.Planning.Benchmarks.Workloads;

/// <summary>What a keyed diff written by hand finds.</summary>
/// <param name="Before">The target before; null where it was added.</param>
/// <param name="After">The target after; null where it is gone.</param>
/// <param name="Fields">Which fields are not equal.</param>
internal sealed record FieldChange(Target? Before, Target? After, TargetFields Fields = TargetFields.None);
