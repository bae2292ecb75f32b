namespace Jingan.Planning.Evaluation;

/// <summary>Says which indicator a benchmark is: 全市增速 is the city's growth.</summary>
public sealed record BenchmarkSeries
{
    /// <summary>Creates a link.</summary>
    /// <param name="benchmark">The benchmark as the aim words it (全市平均水平), or the id of the target that names it.</param>
    /// <param name="indicator">The id of the indicator whose observations are its values. An indicator of kind rate in % has growth as its values; of any other, growth is computed.</param>
    /// <exception cref="ArgumentException"><paramref name="benchmark"/> is blank, or <paramref name="indicator"/> is no id.</exception>
    public BenchmarkSeries(string benchmark, string indicator)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(benchmark);
        Benchmark = benchmark;
        Indicator = Identifier.Checked(indicator, nameof(indicator));
    }

    /// <summary>The benchmark as the aim words it, or the id of the target that names it.</summary>
    public string Benchmark { get; }

    /// <summary>The id of the indicator whose observations are its values.</summary>
    public string Indicator { get; }
}
