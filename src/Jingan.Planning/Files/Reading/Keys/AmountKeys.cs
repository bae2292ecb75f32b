namespace Jingan.Planning.Files;

/// <summary>The keys of an amount: one number, or a lower and an upper end, with a unit.</summary>
internal static class AmountKeys
{
    public static Key<decimal?> Value { get; } = new("value", Scalars.Number, new("数值。", "The number."));

    public static Key<decimal?> RequiredValue { get; } = new("value", Scalars.Number, Value.Meaning) { IsRequired = true };

    public static Key<Unit?> Unit { get; } = new("unit", Scalars.Unit, new("单位；缺省为指标的单位。", "The unit; without it, the indicator's."));

    public static Key<bool?> Approximate { get; } = new("approximate", Scalars.Flag, new("是否约数。", "Whether it is approximate."));

    /// <summary>The keys of an amount that may be a range.</summary>
    public static ValueList<Key> Range { get; } =
        [Value, IntervalKeys.Lower, IntervalKeys.LowerInclusive, IntervalKeys.Upper, IntervalKeys.UpperInclusive, Unit, Approximate];

    /// <summary>Such an amount states one number, or an end.</summary>
    public static KeyRule IsStated { get; } = new KeyRule.Either(Value, [IntervalKeys.Lower, IntervalKeys.Upper]);

    public static MappingForm Form { get; } = new("amount", new("数量。", "An amount."), [.. Range]) { Rules = [IsStated] };
}
