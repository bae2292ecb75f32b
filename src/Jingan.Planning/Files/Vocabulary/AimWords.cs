namespace Jingan.Planning.Files;

/// <summary>The words of the file format for aims that are spelled out.</summary>
internal static class AimWords
{
    public static WordTable<StatementKind> Kinds { get; } = new(
        ("exact", StatementKind.Exact),
        ("at-least", StatementKind.AtLeast),
        ("greater-than", StatementKind.GreaterThan),
        ("at-most", StatementKind.AtMost),
        ("less-than", StatementKind.LessThan),
        ("between", StatementKind.Between),
        ("about", StatementKind.About),
        ("change", StatementKind.Change),
        ("cumulative", StatementKind.Cumulative),
        ("delegated", StatementKind.Delegated),
        ("complete-all", StatementKind.CompleteAll),
        ("relative", StatementKind.Relative),
        ("keep-pace", StatementKind.KeepPace),
        ("rank", StatementKind.Rank),
        ("maintain-level", StatementKind.MaintainLevel),
        ("qualitative", StatementKind.Qualitative),
        ("composite", StatementKind.Composite));

    /// <summary>Of the aims that have no parts.</summary>
    public static WordTable<StatementKind> SimpleKinds { get; } = Kinds.Without(StatementKind.Composite);

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
