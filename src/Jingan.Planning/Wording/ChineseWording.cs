namespace Jingan.Planning.Wording;

/// <summary>Writes aims in canonical Chinese wording.</summary>
internal static class ChineseWording
{
    public static string Of(Statement aim) => Modality(aim) + Bare(aim) + Note(aim);

    private static string Modality(Statement aim) => aim switch
    {
        WordsStatement => "",
        { Modality: Planning.Modality.Stretch } => "力争",
        { Modality: Planning.Modality.Commitment } => "确保",
        _ => "",
    };

    private static string Note(Statement aim) => aim.Note is null ? "" : $"（{aim.Note}）";

    private static string Bare(Statement aim) => aim switch
    {
        NumberStatement { IsTotal: false } amount => Amount(amount.Amount),
        ChangeStatement change => Change(change.Change),
        NumberStatement total => "累计" + Amount(total.Amount),
        ReferenceStatement { Reference: ReferenceKind.Delegated } delegated => Delegated(delegated),
        WholeStatement all => Whole(all),
        ReferenceStatement { Reference: ReferenceKind.Relative } relative => Compared(relative.Comparator) + relative.Whose + (relative.Offset is null ? "" : Amount(relative.Offset)),
        ReferenceStatement { Reference: ReferenceKind.KeepPace } pace => $"与{pace.Whose}{(pace.IsApproximate ? "基本" : "保持")}同步",
        RankStatement rank => "位居" + rank.Rank.Peers + rank.Rank.Words,
        ReferenceStatement { Reference: ReferenceKind.MaintainLevel } maintain => Maintained(maintain),
        WordsStatement words => words.Text,
        CompositeStatement composite => Composite(composite),
        _ => throw new ArgumentException("An unknown kind of aim.", nameof(aim)),
    };

    /// <summary>The canonical wording of an amount: 不低于5%, 3～5%, 5%左右.</summary>
    public static string Amount(Amount amount)
    {
        var stated = amount.Stated;
        var text = amount.Kind switch
        {
            AmountKind.AtLeast => "不低于" + One(stated.Lower, amount.Unit),
            AmountKind.GreaterThan => "高于" + One(stated.Lower, amount.Unit),
            AmountKind.AtMost => "不超过" + One(stated.Upper, amount.Unit),
            AmountKind.LessThan => "低于" + One(stated.Upper, amount.Unit),
            AmountKind.Between when stated is { LowerInclusive: true, UpperInclusive: true } => Number(stated.Lower) + "～" + One(stated.Upper, amount.Unit),
            AmountKind.Between => (stated.LowerInclusive ? "不低于" : "高于") + One(stated.Lower, amount.Unit)
                + (stated.UpperInclusive ? "不超过" : "低于") + One(stated.Upper, amount.Unit),
            _ => One(stated.Lower, amount.Unit),
        };
        return amount.IsApproximate ? text + "左右" : text;
    }

    private static string Change(Change change)
    {
        var against = change.Reference is null ? "" : "比" + change.Reference;
        return change.Type == ChangeType.MultipleTo
            ? (change.Reference is null ? "达到" : $"达到{change.Reference}的") + Amount(change.Amount)
            : against + Verb(change.Direction, change.Amount.Unit) + Amount(change.Amount);
    }

    private static string Verb(ChangeDirection direction, Unit? unit) =>
        direction == ChangeDirection.Decrease ? "下降" : unit is { IsPercentagePoints: true } ? "提高" : "增长";

    private static string Delegated(ReferenceStatement aim) => aim.Comparator switch
    {
        Comparator.AtMost => $"控制在{aim.Whose}下达目标内",
        Comparator.AtLeast => $"不低于{aim.Whose}下达目标",
        _ => $"完成{aim.Whose}下达目标",
    };

    private static string Compared(Comparator comparator) => comparator switch
    {
        Comparator.Reach => "达到",
        Comparator.AtLeast => "不低于",
        Comparator.GreaterThan => "高于",
        Comparator.AtMost => "不高于",
        _ => "低于",
    };

    private static string Maintained(ReferenceStatement aim) =>
        aim.Since is not null && aim.Words?.Contains(aim.Since.Words, StringComparison.Ordinal) == false ? $"与{aim.Since}{aim.Words}" : aim.Words ?? "";

    private static string Whole(WholeStatement aim)
    {
        var scope = aim.Scope ?? "全部完成";
        return aim.IsApproximate && !scope.Contains("基本", StringComparison.Ordinal) ? "基本" + scope : scope;
    }

    private static string Composite(CompositeStatement composite) => composite.Connective switch
    {
        Connective.Respectively => string.Join('、', composite.Parts.Where(part => part.Subject is not null).Select(part => part.Subject))
            + "分别为" + string.Join('、', composite.Parts.Select(part => Of(part.Statement))),
        Connective.Or => string.Join('或', composite.Parts.Select(Part)),
        _ => string.Join('；', composite.Parts.Select(Part)),
    };

    /// <summary>达到 keeps a bare number from sharing the words of the part before.</summary>
    private static string Part(StatementPart part)
    {
        var isBare = part.Statement is NumberStatement { Kind: StatementKind.Exact or StatementKind.About or StatementKind.Between };
        return part.Subject + (isBare ? Modality(part.Statement) + "达到" + Bare(part.Statement) + Note(part.Statement) : Of(part.Statement));
    }

    private static string One(decimal? value, Unit? unit) => Number(value) + unit?.Symbol;

    private static string Number(decimal? value) => value is { } number ? DecimalText.AsStated(number) : "";
}
