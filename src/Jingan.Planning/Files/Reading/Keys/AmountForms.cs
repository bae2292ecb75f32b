namespace Jingan.Planning.Files;

/// <summary>The keys of the amounts of those kinds of aims and values that state one.</summary>
internal static class AmountForms
{
    /// <summary>The keys of a kind.</summary>
    public static Key[] KeysOf(StatementKind kind) => kind switch
    {
        StatementKind.AtLeast or StatementKind.GreaterThan => [AmountKeys.Value, IntervalKeys.Lower, AmountKeys.Unit, AmountKeys.Approximate],
        StatementKind.AtMost or StatementKind.LessThan => [AmountKeys.Value, IntervalKeys.Upper, AmountKeys.Unit, AmountKeys.Approximate],
        StatementKind.Between =>
        [
            IntervalKeys.RequiredLower, IntervalKeys.LowerInclusive, IntervalKeys.RequiredUpper, IntervalKeys.UpperInclusive,
            AmountKeys.Unit, AmountKeys.Approximate,
        ],
        StatementKind.Change => [AimKeys.Direction, AimKeys.ChangeType, .. AmountKeys.Range, AimKeys.Reference],
        StatementKind.Cumulative => [.. AmountKeys.Range],
        _ => [AmountKeys.RequiredValue, AmountKeys.Unit],
    };

    /// <summary>What they have to do with each other; null for nothing.</summary>
    public static KeyRule? RuleOf(StatementKind kind) => kind switch
    {
        StatementKind.AtLeast or StatementKind.GreaterThan => new KeyRule.Either(AmountKeys.Value, [IntervalKeys.Lower]),
        StatementKind.AtMost or StatementKind.LessThan => new KeyRule.Either(AmountKeys.Value, [IntervalKeys.Upper]),
        StatementKind.Change or StatementKind.Cumulative => AmountKeys.IsStated,
        _ => null,
    };
}
