using FsCheck;
using FsCheck.Fluent;

namespace Jingan.Planning.Tests.Wording;

/// <summary>Aims of every kind, as wordings state them.</summary>
internal static class AimGenerator
{
    private static readonly Gen<Modality?> Modalities = Gen.Elements<Modality?>(null, null, Modality.Stretch, Modality.Commitment);

    private static readonly Gen<string?> Notes = Gen.Elements<string?>(null, null, null, "含改造", "不含飞地");

    private static readonly Gen<decimal> Numbers =
        from digits in Gen.Choose(1, 99_999)
        from scale in Gen.Choose(0, 3)
        select new decimal(digits, 0, 0, isNegative: false, (byte)scale);

    private static readonly Gen<Unit?> Units =
        Gen.Elements(null, "%", "‰", "亿元", "万亿元", "家", "万人", "平方公里", "微克/立方米", "张/千人", "岁", "万平方米", "个", "吨/日", "万吨标准煤").Select(symbol => symbol is null ? null : Unit.Parse(symbol));

    public static Gen<Amount> Amounts { get; } = Units.SelectMany(In);

    public static Gen<Change> Changes { get; } =
        from direction in Gen.Elements(ChangeDirection.Increase, ChangeDirection.Decrease)
        from unit in Gen.Frequency((2, Units), (1, Gen.Constant<Unit?>(Unit.PercentagePoints)), (1, Gen.Constant<Unit?>(Unit.Times)))
        from amount in In(unit)
        from reference in Gen.Elements(null, "2020年", "2015年")
        select new Change(direction, TypeOf(unit), amount, reference is null ? null : TimeReference.Parse(reference));

    public static Gen<Rank> Ranks { get; } =
        from peers in Gen.Elements(null, "全市", "中心城区", "全国")
        from position in Gen.Choose(1, 30)
        from rank in Gen.Elements(new Rank(peers, position, position, $"第{position}位"), new Rank(peers, 1, position, $"前{position}位"), new Rank(peers, 1, 1, "首位"), new Rank(peers, null, null, "前列"))
        select rank;

    /// <summary>Aims that are no composites.</summary>
    public static Gen<Statement> Singles { get; } = Modalities.SelectMany(modality => Notes.SelectMany(note => Gen.OneOf(
        Amounts.Select(amount => (Statement)new NumberStatement(amount) { Modality = modality, Note = note }),
        Changes.Select(change => (Statement)new ChangeStatement(change) { Modality = modality, Note = note }),
        Amounts.Select(total => (Statement)new NumberStatement(total) { IsTotal = true, Modality = modality, Note = note }),
        Ranks.Select(rank => (Statement)new RankStatement(rank) { Modality = modality, Note = note }),
        Gen.Elements<Statement>(
            new ChangeStatement(new(ChangeDirection.Increase, ChangeType.MultipleTo, Amount.Exactly(2, Unit.Times))) { Modality = modality, Note = note },
            ReferenceStatement.Delegated("市", Comparator.Reach) with { Modality = modality, Note = note },
            ReferenceStatement.Delegated("国家", Comparator.AtMost) with { Modality = modality, Note = note },
            ReferenceStatement.Delegated("省", Comparator.AtLeast) with { Modality = modality, Note = note },
            new WholeStatement { Scope = "全覆盖", IsApproximate = false, Modality = modality, Note = note },
            new WholeStatement { Scope = "全部完成", IsApproximate = false, Modality = modality, Note = note },
            ReferenceStatement.Relative(Comparator.GreaterThan, "全市平均水平") with { Modality = modality, Note = note },
            ReferenceStatement.Relative(Comparator.AtLeast, "全国平均水平") with { Modality = modality, Note = note },
            ReferenceStatement.Relative(Comparator.GreaterThan, "全国平均水平", Amount.Exactly(1.5m, Unit.PercentagePoints)) with { Modality = modality, Note = note },
            ReferenceStatement.KeepPace("全市增速", isApproximate: false) with { Modality = modality, Note = note },
            ReferenceStatement.KeepPace("经济增长", isApproximate: true) with { Modality = modality, Note = note },
            ReferenceStatement.MaintainLevel("保持稳定") with { Modality = modality, Note = note },
            ReferenceStatement.MaintainLevel("只减不增") with { Modality = modality, Note = note }))));

    public static Gen<Statement> All { get; } = Gen.Frequency((4, Singles), (1, Composites()));

    private static Gen<Statement> Composites() =>
        from first in Singles
        from second in Gen.Frequency((4, Singles), (1, Gen.Constant<Statement>(new WordsStatement("力争更好") { Modality = Modality.Stretch })))
        select (Statement)new CompositeStatement(new[] { new StatementPart(first), new StatementPart(second) }.ToValueList());

    private static Gen<Amount> In(Unit? unit) =>
        from number in Numbers
        from other in Numbers
        from isAbout in Gen.Elements(true, false)
        from amount in Gen.Elements(
            Amount.Exactly(number, unit),
            Amount.About(number, unit),
            Amount.AtLeast(number, unit),
            Amount.GreaterThan(number, unit),
            Amount.AtMost(number, unit),
            Amount.LessThan(number, unit),
            new Amount(NumberInterval.Between(number, number + other), unit, isAbout),
            new Amount(new NumberInterval(number, false, number + other, true), unit),
            new Amount(new NumberInterval(number, true, number + other, false), unit))
        select amount;

    private static ChangeType? TypeOf(Unit? unit) => unit switch
    {
        null => null,
        { IsPercent: true } => ChangeType.RelativePercent,
        { IsPercentagePoints: true } => ChangeType.PercentagePoints,
        _ when unit == Unit.Times => ChangeType.MultipleBy,
        _ => ChangeType.Absolute,
    };
}
