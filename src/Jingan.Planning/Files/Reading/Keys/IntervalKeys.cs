namespace Jingan.Planning.Files;

/// <summary>The keys of an interval end by end.</summary>
internal static class IntervalKeys
{
    public static Key<decimal?> Lower { get; } = new("lower", Scalars.Number, new("下限。", "The lower end."));

    public static Key<decimal?> Upper { get; } = new("upper", Scalars.Number, new("上限。", "The upper end."));

    public static Key<decimal?> RequiredLower { get; } = new("lower", Scalars.Number, Lower.Meaning) { IsRequired = true };

    public static Key<decimal?> RequiredUpper { get; } = new("upper", Scalars.Number, Upper.Meaning) { IsRequired = true };

    public static Key<bool?> LowerInclusive { get; } = new("lowerInclusive", Scalars.Flag, new("下限是否包含在内；缺省为 true。", "Whether the lower end belongs to it; true without the key."));

    public static Key<bool?> UpperInclusive { get; } = new("upperInclusive", Scalars.Flag, new("上限是否包含在内；缺省为 true。", "Whether the upper end belongs to it; true without the key."));

    public static MappingForm Form { get; } = new("interval", new("区间。", "A range."), Lower, Upper, LowerInclusive, UpperInclusive);
}
