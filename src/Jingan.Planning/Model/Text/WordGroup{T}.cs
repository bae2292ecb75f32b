namespace Jingan.Planning;

/// <summary>Words of one meaning.</summary>
internal sealed record WordGroup<T>(T Meaning, params string[] Words);
