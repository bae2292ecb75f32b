namespace Jingan.Planning.Files;

/// <summary>A key that stands in one mapping twice.</summary>
/// <param name="First">The entry that counts.</param>
/// <param name="Again">The other one.</param>
internal sealed record RepeatedKey(MappingEntry First, MappingEntry Again);
