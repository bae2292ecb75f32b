namespace Jingan.Planning.Files;

/// <summary>States numbers of one unit in another, for any numbers and units.</summary>
internal static class Conversion
{
    /// <summary>The same range in another unit; the range itself where a unit is not stated; null where there is no such range.</summary>
    public static NumberInterval? TryConvert(NumberInterval range, Unit? from, Unit? to)
    {
        if (from is null || to is null || from == to)
            return range;

        if (!from.ConvertsTo(to))
            return null;

        try
        {
            return from.Convert(range, to);
        }
        catch (Exception exception) when (exception is OverflowException or ArgumentException)
        {
            // Beyond decimal, or so small that the ends meet.
            return null;
        }
    }
}
