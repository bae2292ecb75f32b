namespace Jingan.Planning.Cli.Values;

/// <summary>The one amount that an aim or a value states, where it states one.</summary>
internal static class StatedAmount
{
    public static Amount? Of(Statement? statement) => statement switch
    {
        NumberStatement { Amount: var amount } => amount,
        ChangeStatement { Change.Amount: var amount } => amount,
        _ => null,
    };
}
