namespace Jingan.Planning.Wording;

/// <content>What before a number makes it unreadable.</content>
internal partial struct FrontReader
{
    /// <summary>Whether 前 ends at a place before so many 位 or 名 or tenths, and not as part of 目前 and the like.</summary>
    private bool IsPosition(int number, int end) =>
        (clause[number].Quantity!.Unit?.Symbol is "位" or "名" || text[clause[number].End - 1] == '成') && text[end - 1] == '前' && text[end - 2] is not ('情' or '灾' or '震' or '革' or '目' or '此' or '当' or '以' or '提' or '先');

    /// <summary>认定不下20项: a negation with an unknown word between it and the number.</summary>
    private Reason? Denied(int number)
    {
        if (number == 0 || clause[number - 1] is not { Kind: LexemeKind.Text } before || before.End != clause[number].Start)
            return null;

        var at = text[before.End - 1] is '不' or '未' or '没' ? before.End - 1 : before.End - 2;
        if (at < before.Start || text[at] is not ('不' or '未' or '没') || Words.Match(text.From(at), out var act) > 1 && act == Act.None)
            return null;

        return Reason.Negated(text.Original(at, clause[number].End));
    }

    /// <summary>同比改善8.7%, 较上年优化5%: a word that does not tell which way the number goes.</summary>
    private Reason? WhichWay(int number)
    {
        // 同比年均增长: against last year, or as a mean of years.
        if (item is { IsYearOnYear: true, Pace: { IsMean: true, Unit: 'y' } })
            return Reason.Left(text.Original(item.Start, clause[number].End));

        if (number > 0 && item is { Direction: null, Kind: ItemKind.Number } && clause[number].Quantity is { IsPercentOrPoints: true, Itself: null } && clause[number - 1].Kind is LexemeKind.Text or LexemeKind.Word && IsEitherWay(text.Between(clause[number - 1].Start, clause[number - 1].End)))
            return Reason.Left(text.Original(clause[number - 1].Start, clause[number].End));

        // 同比少发412起, 比上年多完成3件
        if (againstAt >= 0 && againstAt + 1 < number && item is { Direction: null, IsLevel: false, IsRate: false, Kind: ItemKind.Number } && clause[againstAt + 1] is { Kind: LexemeKind.Text } more && text[more.Start] is '多' or '少' && Words.Match(text.From(more.Start), out _) <= 1)
        {
            item.Direction = text[more.Start] == '多' ? ChangeDirection.Increase : ChangeDirection.Decrease;
            more.Role = SpanRole.Direction;
        }

        // 同比+5.6%, 较上年末-0.2个百分点: the sign tells which way.
        if (againstAt >= 0 && againstAt + 1 == number && clause[number].Quantity is { IsSigned: true, IsBand: false, Itself: null } && item is { Direction: null, IsLevel: false, IsRate: false, Kind: ItemKind.Number })
            item.Direction = ChangeDirection.Increase;

        // 较年初新增268亿元: counted from another time, what is new is a rise.
        if (againstAt >= 0 && againstAt + 2 == number && item is { Direction: null, Kind: ItemKind.Number, Reference: not null } && text.Between(clause[againstAt + 1].Start, clause[againstAt + 1].End) is "新增")
            item.Direction = ChangeDirection.Increase;

        if (againstAt < 0 || item.Direction is not null || item.IsLevel || item.IsRate || item.Kind != ItemKind.Number || clause[number].Quantity is not { Itself: null } quantity || (hasWork && !quantity.IsPercentOrPoints) || !HasNounBetween(againstAt + 1, number))
            return null;

        return Reason.Left(text.Original(clause[againstAt].Start, clause[number].Start));
    }

    private static bool IsEitherWay(ReadOnlySpan<char> words) =>
        words is [.., '改', '善'] or [.., '好', '转'] or [.., '恶', '化'] or [.., '波' or '变', '动'] or [.., '变', '化'] or [.., '增', '减'] or [.., '升', '降'] or [.., '涨', '跌'] || words is "优化";

    /// <summary>达到半8.6万吨, 前移余5位: a character of quantity that stands alone at once before a number.</summary>
    private Reason? Touching(int number)
    {
        // 超过两位数: ten or more is a bound already.
        if (number > 0 && clause[number].Quantity!.Itself is ItselfKind.TwoDigits && clause[number - 1] is { Kind: LexemeKind.Word, Act: Act.Above or Act.AtMost or Act.Below or Act.Near or Act.About or Act.Cap })
            return Reason.Left(text.Original(clause[number - 1].Start, clause[number].End));

        // 居全国前不低于10位
        if (number > 1 && clause[number - 1] is { Kind: LexemeKind.Word, Act: Act.AtLeast or Act.Above or Act.AtMost or Act.Below } bound && IsPosition(number, bound.Start))
            return Reason.Touching(text.Original(bound.Start - 1, clause[number].End));

        if (number == 0 || clause[number - 1] is not { Kind: LexemeKind.Text } before || before.End != clause[number].Start)
            return null;

        // 达半2.6, 面积几500; 居全国前·10位
        var isMore = text[before.End - 1] == '余' && text[before.End - 2] is not ('富' or '剩' or '盈' or '结' or '其' or '节' or '业');
        if (isMore || IsPosition(number, before.End) || text[before.End - 1] is '半' or '几')
            return Reason.Touching(text.Original(before.End - 1, clause[number].End));

        if (before.End != before.Start + 1)
            return null;

        return text[before.Start] is '半' or '余' or '倍' or '番' or '成' or '来' or '多' or '百' or '千' or '万' or '亿' or '数' or '几' ? Reason.Touching(text.Original(before.Start, clause[number].End)) : null;
    }
}
