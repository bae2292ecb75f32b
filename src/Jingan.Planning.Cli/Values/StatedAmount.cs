namespace Jingan.Planning.Cli.Values;

/// <summary>The one amount that an aim or a value states, where it states one.</summary>
internal static class StatedAmount
{
    public static Amount? Of(Aim? aim) => aim switch
    {
        AmountAim { Amount: var amount } => amount,
        ChangeAim { Change.Amount: var amount } => amount,
        CumulativeAim { Total: var total } => total,
        _ => null,
    };

    public static Amount? Of(ReportedValue? value) => value switch
    {
        ReportedValue.OfAmount { Amount: var amount } => amount,
        ReportedValue.OfChange { Change.Amount: var amount } => amount,
        _ => null,
    };
}
