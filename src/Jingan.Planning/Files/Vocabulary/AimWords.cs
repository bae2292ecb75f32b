namespace Jingan.Planning.Files;

/// <summary>The words of the file format for statements that are spelled out, each with the Chinese words that are read as it.</summary>
internal static class AimWords
{
    public static WordTable<StatementKind> Kinds { get; } = new(
        ("exact", StatementKind.Exact, "等于 达到"),
        ("at-least", StatementKind.AtLeast, "不低于 不少于 以上"),
        ("greater-than", StatementKind.GreaterThan, "高于 超过 大于"),
        ("at-most", StatementKind.AtMost, "不高于 不超过 以内"),
        ("less-than", StatementKind.LessThan, "低于 小于"),
        ("between", StatementKind.Between, "区间"),
        ("about", StatementKind.About, "左右 约"),
        ("change", StatementKind.Change, "增减 变化"),
        ("cumulative", StatementKind.Cumulative, "累计"),
        ("delegated", StatementKind.Delegated, "市下达 上级下达"),
        ("complete-all", StatementKind.CompleteAll, "全部完成"),
        ("relative", StatementKind.Relative, "与他者相比"),
        ("keep-pace", StatementKind.KeepPace, "保持同步"),
        ("rank", StatementKind.Rank, "位次"),
        ("maintain-level", StatementKind.MaintainLevel, "保持水平"),
        ("qualitative", StatementKind.Qualitative, "定性"),
        ("composite", StatementKind.Composite, "组合"));

    /// <summary>Of the statements that have no parts.</summary>
    public static WordTable<StatementKind> SimpleKinds { get; } = Kinds.Without(StatementKind.Composite);

    public static WordTable<ChangeDirection> Directions { get; } = new(
        ("increase", ChangeDirection.Increase, "增加 增长 提高 上升"),
        ("decrease", ChangeDirection.Decrease, "减少 下降 降低"));

    public static WordTable<ChangeType> ChangeTypes { get; } = new(
        ("relative-percent", ChangeType.RelativePercent, "百分比"),
        ("percentage-points", ChangeType.PercentagePoints, "百分点"),
        ("absolute", ChangeType.Absolute, "绝对数"),
        ("multiple-by", ChangeType.MultipleBy, "增加倍数"),
        ("multiple-to", ChangeType.MultipleTo, "为原来的倍数"));

    public static WordTable<Comparator> Comparators { get; } = new(
        ("reach", Comparator.Reach, "达到"),
        ("at-least", Comparator.AtLeast, "不低于"),
        ("greater-than", Comparator.GreaterThan, "高于"),
        ("at-most", Comparator.AtMost, "不高于"),
        ("less-than", Comparator.LessThan, "低于"));

    public static WordTable<Modality> Modalities { get; } = new(
        ("stretch", Modality.Stretch, "力争"),
        ("commitment", Modality.Commitment, "确保"));

    public static WordTable<Connective> Connectives { get; } = new(
        ("and", Connective.And, "且 和 并"),
        ("or", Connective.Or, "或"),
        ("respectively", Connective.Respectively, "分别"));
}
