using Jingan.Planning.Reports.Page;

namespace Jingan.Planning.Reports.Drawing;

/// <summary>The upright scale of a small picture: four steps of a round size, from zero or, far above it, from a round number.</summary>
internal readonly record struct ValueScale(decimal Start, decimal Step)
{
    public const int Steps = 4;
    private const decimal FarFromZero = 0.66m;
    private const decimal Headroom = 1.03m;
    private const decimal Footroom = 0.12m;
    private static readonly decimal[] Sizes = [1, 1.5m, 2, 2.5m, 3, 4, 5, 6, 8];

    /// <summary>Whether the scale begins elsewhere than at zero.</summary>
    public bool IsBroken => Start > 0;

    public decimal End => Start + (Step * Steps);

    public decimal Share(decimal value) => Math.Clamp((value - Start) / (Step * Steps), 0, 1);

    public static ValueScale Of(Multiple picture)
    {
        var values = Values(picture).ToList();
        if (values.Count == 0)
            return new(0, 1);

        var (least, most) = (values.Min(), values.Max());
        if (least == most && least == 0)
            return new(0, 1);
        var isBroken = !picture.IsYearly && least > 0 && least > most * FarFromZero && least < most;
        if (isBroken)
            least = Math.Max(0, least - ((most - least) * Footroom));
        return Round(isBroken || least < 0 ? least : 0, Math.Max(most, 0) * Headroom);
    }

    private static ValueScale Round(decimal least, decimal most)
    {
        var power = 1m;
        var span = Math.Max((most - least) / Steps, 0.0000001m);
        while (power * 10 <= span && power < 1_000_000_000_000_000_000m)
            power *= 10;
        while (power > span && power > 0.0000001m)
            power /= 10;
        for (var turn = 0; turn < 3; turn++, power *= 10)
        {
            foreach (var size in Sizes)
            {
                var step = size * power;
                var start = Math.Floor(least / step) * step;
                if (start + (step * Steps) >= most)
                    return new(start, step);
            }
        }

        return new(least, span);
    }

    private static IEnumerable<decimal> Values(Multiple picture)
    {
        var figures = picture.Actuals.Select(point => point.Value)
            .Concat(picture.YearPlans.Select(point => point.Value)).Concat(picture.Paths.Select(path => path.Value));
        foreach (var figure in figures)
        {
            if (figure.Low is { } low)
                yield return low;
            if (figure.High is { } high)
                yield return high;
        }

        foreach (var mean in picture.Means)
            yield return mean.Value;
    }
}
