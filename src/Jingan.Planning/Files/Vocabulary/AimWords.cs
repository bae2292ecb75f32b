namespace Jingan.Planning.Files;

/// <summary>The words of the file format for aims that are spelled out.</summary>
internal static class AimWords
{
    public static WordTable<AimKind> Kinds { get; } = new(
        ("exact", AimKind.Exact),
        ("at-least", AimKind.AtLeast),
        ("greater-than", AimKind.GreaterThan),
        ("at-most", AimKind.AtMost),
        ("less-than", AimKind.LessThan),
        ("between", AimKind.Between),
        ("about", AimKind.About),
        ("change", AimKind.Change),
        ("cumulative", AimKind.Cumulative),
        ("delegated", AimKind.Delegated),
        ("complete-all", AimKind.CompleteAll),
        ("relative", AimKind.Relative),
        ("keep-pace", AimKind.KeepPace),
        ("rank", AimKind.Rank),
        ("maintain-level", AimKind.MaintainLevel),
        ("qualitative", AimKind.Qualitative),
        ("composite", AimKind.Composite));

    /// <summary>Of the aims that have no parts.</summary>
    public static WordTable<AimKind> SimpleKinds { get; } = Kinds.Without(AimKind.Composite);

    public static WordTable<ChangeDirection> Directions { get; } = new(
        ("increase", ChangeDirection.Increase),
        ("decrease", ChangeDirection.Decrease));

    public static WordTable<ChangeType> ChangeTypes { get; } = new(
        ("relative-percent", ChangeType.RelativePercent),
        ("percentage-points", ChangeType.PercentagePoints),
        ("absolute", ChangeType.Absolute),
        ("multiple-by", ChangeType.MultipleBy),
        ("multiple-to", ChangeType.MultipleTo));

    public static WordTable<Comparator> Comparators { get; } = new(
        ("reach", Comparator.Reach),
        ("at-least", Comparator.AtLeast),
        ("greater-than", Comparator.GreaterThan),
        ("at-most", Comparator.AtMost),
        ("less-than", Comparator.LessThan));

    public static WordTable<Modality> Modalities { get; } = new(("stretch", Modality.Stretch), ("commitment", Modality.Commitment));

    public static WordTable<Connective> Connectives { get; } = new(
        ("and", Connective.And),
        ("or", Connective.Or),
        ("respectively", Connective.Respectively));
}
