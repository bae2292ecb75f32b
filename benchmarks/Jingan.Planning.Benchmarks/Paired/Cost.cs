namespace Jingan.Planning.Benchmarks.Paired;

/// <summary>What a run takes.</summary>
/// <param name="Nanoseconds">CPU time.</param>
/// <param name="Bytes">Bytes allocated.</param>
internal readonly record struct Cost(double Nanoseconds, double Bytes)
{
    public Cost Times(int count) => new(Nanoseconds * count, Bytes * count);
}
