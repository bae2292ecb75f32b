namespace Jingan.Planning.Evaluation;

/// <summary>Measures progress in plain numbers.</summary>
internal static class ProgressCalculation
{
    public static ProgressResult Of(
        int baseYear,
        decimal? baseValue,
        int targetYear,
        decimal? targetValue,
        IEnumerable<(int Year, decimal Value)> observations,
        ProgressMethod method = ProgressMethod.OpenSdg,
        ProgressOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(observations);
        options ??= new();
        var series = observations.Where(seen => seen.Year >= baseYear).ToList();
        var empty = new ProgressResult(method, baseYear, targetYear, targetValue);
        if (baseValue is null && series.Count == 0)
            return empty with { Gap = GapReason.BaselineMissing };

        var first = baseValue is null ? series.Min(seen => seen.Year) : baseYear;
        var bases = baseValue is { } given ? [given] : ValuesOf(series, first);
        var last = series.Select(seen => seen.Year).DefaultIfEmpty(first).Max();
        var currents = last == first ? bases : ValuesOf(series, last);
        if (bases.Count > 1 || currents.Count > 1)
            return empty with { BaseYear = first, CurrentYear = last, Gap = GapReason.ValuesDisagree };

        var direction = DirectionOf(options.Direction, targetValue, bases[0]);
        var isReached = IsReached(currents[0], targetValue, direction);
        if (method == ProgressMethod.Destatis)
        {
            var points = baseValue is { } start && series.TrueForAll(seen => seen.Year != baseYear) ? [(baseYear, start), .. series] : series;
            return Destatis.Of(points, targetYear, targetValue, direction, isReached, options.IsKept);
        }

        // Of a series whose values have both signs no growth is computed, wherever in it they stand.
        var isMixed = method == ProgressMethod.OpenSdg && HasBothSigns([.. bases, .. series.Select(seen => seen.Value)]);
        var path = new ProgressPath(method, first, bases[0], last, currents[0], targetYear, targetValue);
        return path.Measure(direction, isReached, options, isMixed ? GapReason.SignChange : null);
    }

    private static bool HasBothSigns(List<decimal> values) => values.Exists(value => value > 0) && values.Exists(value => value < 0);

    private static List<decimal> ValuesOf(List<(int Year, decimal Value)> series, int year) =>
        [.. series.Where(seen => seen.Year == year).Select(seen => seen.Value).Distinct()];

    private static int DirectionOf(Polarity polarity, decimal? target, decimal from) => polarity switch
    {
        Polarity.HigherIsBetter => 1,
        Polarity.LowerIsBetter => -1,
        _ => target is { } goal ? goal.CompareTo(from) : 0,
    };

    private static bool IsReached(decimal current, decimal? target, int direction) => target is { } goal && direction switch
    {
        > 0 => current >= goal,
        < 0 => current <= goal,
        _ => current == goal,
    };
}
