namespace Jingan.Planning.Fuzz.Inputs;

/// <summary>One hostile input.</summary>
/// <param name="Bytes">What is read.</param>
/// <param name="Way">The mutations that made it, in order.</param>
internal sealed record FuzzInput(byte[] Bytes, string Way);
