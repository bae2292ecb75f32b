namespace Jingan.Planning;

/// <summary>Tells a number that only restates another one from one that differs.</summary>
internal static class Restatement
{
    /// <summary>
    /// Whether the second number is the first one, rounded to its own last digit: 250 beside 250.14, 3万 beside 29,876. Exact numbers that lie no
    /// farther apart than half a unit in the last digit of the coarser one.
    /// </summary>
    /// <param name="precise">The more precise one.</param>
    /// <param name="rounded">The one that may restate it.</param>
    /// <param name="unit">The unit of numbers that state none; null where both state one.</param>
    public static bool IsRounded(Observation precise, Observation rounded, Unit? unit = null)
    {
        if (AmountOf(precise, unit) is not { Kind: AmountKind.Exact } fine || AmountOf(rounded, unit) is not { Kind: AmountKind.Exact } coarse)
            return false;

        if (fine.Unit is not { } from || coarse.Unit is not { } to || !from.ConvertsTo(to))
            return false;

        return Calculation.Or(
            (Fine: fine.Stated.Lower!.Value, Coarse: coarse.Stated.Lower!.Value, from, to), static of => IsRounded(of.Fine, of.Coarse, of.from, of.to), static _ => false);
    }

    private static bool IsRounded(decimal fine, decimal coarse, Unit from, Unit to)
    {
        var (value, digit, coarseDigit) = (from.Convert(fine, to), from.Convert(DecimalText.LastDigit(fine), to), DecimalText.LastDigit(coarse));
        return value != coarse && digit < coarseDigit && Math.Abs(value - coarse) <= coarseDigit / 2;
    }

    private static Amount? AmountOf(Observation observation, Unit? unit) => observation.Value switch
    {
        NumberStatement reported => reported.Amount.CountedIn(unit),
        ChangeStatement reported => reported.Change.Amount.CountedIn(unit),
        _ => null,
    };
}
