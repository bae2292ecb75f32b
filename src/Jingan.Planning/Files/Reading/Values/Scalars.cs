namespace Jingan.Planning.Files;

/// <summary>The notations of single values.</summary>
internal static class Scalars
{
    public static TextValue Text { get; } = new();

    public static IdentifierValue Id { get; } = new();

    public static NumberValue Number { get; } = new();

    public static FrequencyValue Frequency { get; } = new();

    public static CountValue Count { get; } = new();

    public static FlagValue Flag { get; } = new();

    public static DateValue Date { get; } = new();

    public static PeriodValue Period { get; } = new();

    public static UnitValue Unit { get; } = new();

    public static WordValue<T> Word<T>(WordTable<T> table)
        where T : struct, Enum => new(table);
}
