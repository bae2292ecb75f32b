namespace Jingan.Planning.Benchmarks.Paired;

/// <summary>The ratios of all pairs, from the least to the greatest.</summary>
internal sealed class RatioSpread(IEnumerable<double> ratios)
{
    private readonly double[] sorted = [.. ratios.Order()];

    public int Count => sorted.Length;

    public double Median => At(0.5);

    public double LowerQuartile => At(0.25);

    public double UpperQuartile => At(0.75);

    public double Least => sorted[0];

    public double Greatest => sorted[^1];

    private double At(double share)
    {
        var place = share * (sorted.Length - 1);
        var (below, above) = (sorted[(int)Math.Floor(place)], sorted[(int)Math.Ceiling(place)]);
        return below + ((above - below) * (place - Math.Floor(place)));
    }
}
