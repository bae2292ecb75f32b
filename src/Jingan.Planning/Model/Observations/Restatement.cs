namespace Jingan.Planning;

/// <summary>Tells a number that only restates another one from one that differs.</summary>
internal static class Restatement
{
    /// <summary>Whether the second number is the first one, rounded to its own last digit: 250 beside 250.14, 3万 beside 29,876.</summary>
    public static bool IsRounded(Observation precise, Observation rounded)
    {
        if (AmountOf(precise) is not { Kind: AmountKind.Exact, Unit: { } unit } fine || AmountOf(rounded) is not { Kind: AmountKind.Exact, Unit: { } to } coarse || !unit.ConvertsTo(to))
            return false;

        var (value, stated) = (fine.Stated.Lower!.Value, coarse.Stated.Lower!.Value);
        try
        {
            var converted = unit.Convert(value, to);
            return converted != stated && decimal.Round(converted, stated.Scale, MidpointRounding.AwayFromZero) == stated;
        }
        catch (ArithmeticException)
        {
            return false;
        }
    }

    private static Amount? AmountOf(Observation observation) => observation.Value switch
    {
        NumberStatement reported => reported.Amount,
        ChangeStatement reported => reported.Change.Amount,
        _ => null,
    };
}
