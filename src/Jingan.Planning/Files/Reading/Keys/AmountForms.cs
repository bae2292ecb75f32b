namespace Jingan.Planning.Files;

/// <summary>The keys of the amounts of those kinds of aims and values that state one.</summary>
internal static class AmountForms
{
    /// <summary>The keys of a kind.</summary>
    public static Key[] KeysOf(AimKind kind) => kind switch
    {
        AimKind.AtLeast or AimKind.GreaterThan => [AmountKeys.Value, IntervalKeys.Lower, AmountKeys.Unit, AmountKeys.Approximate],
        AimKind.AtMost or AimKind.LessThan => [AmountKeys.Value, IntervalKeys.Upper, AmountKeys.Unit, AmountKeys.Approximate],
        AimKind.Between =>
        [
            IntervalKeys.RequiredLower, IntervalKeys.LowerInclusive, IntervalKeys.RequiredUpper, IntervalKeys.UpperInclusive,
            AmountKeys.Unit, AmountKeys.Approximate,
        ],
        AimKind.Change => [AimKeys.Direction, AimKeys.ChangeType, .. AmountKeys.Range, AimKeys.Reference],
        AimKind.Cumulative => [.. AmountKeys.Range],
        _ => [AmountKeys.RequiredValue, AmountKeys.Unit],
    };

    /// <summary>What they have to do with each other; null for nothing.</summary>
    public static KeyRule? RuleOf(AimKind kind) => kind switch
    {
        AimKind.AtLeast or AimKind.GreaterThan => new KeyRule.Either(AmountKeys.Value, [IntervalKeys.Lower]),
        AimKind.AtMost or AimKind.LessThan => new KeyRule.Either(AmountKeys.Value, [IntervalKeys.Upper]),
        AimKind.Change or AimKind.Cumulative => AmountKeys.IsStated,
        _ => null,
    };
}
