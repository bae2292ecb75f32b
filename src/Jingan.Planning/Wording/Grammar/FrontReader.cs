namespace Jingan.Planning.Wording;

/// <summary>Reads what stands before a number: modality, subject, verb, frequency, reference, benchmark, bounds.</summary>
internal partial struct FrontReader(Glyphs text, List<Lexeme> clause, Item item, bool isAim)
{
    /// <summary>Verbs that also name what a number is of.</summary>
    private static readonly string[] Naming = ["投资", "就业", "补贴", "补助", "奖励", "救助", "产出", "生产", "储备", "供应", "消纳", "开发", "贡献"];

    private static readonly string[] WorkNouns = ["品质", "改造", "优化", "整治", "景观", "环境", "能级", "功能", "质量"];

    private int nounFrom = -1;
    private int nounTo = -1;
    private bool isNounClosed;
    private bool hasWork;
    private bool hasReach;
    private int changeAt = -1;
    private int nounAtChange = -1;
    private int objectAt = -1;
    private int againstAt = -1;
    private string? steps;

    /// <summary>Reads the lexemes from one place to the number; the reason where they contradict.</summary>
    public Reason? Read(int from, int number)
    {
        for (var index = from; index < number; index++)
        {
            var lexeme = clause[index];
            if (lexeme.Role is not null)
            {
                Given(index, lexeme);
                continue;
            }

            var (problem, end) = lexeme.Kind switch
            {
                LexemeKind.Word => Word(index, number),
                LexemeKind.Frequency => Frequency(lexeme, index),
                LexemeKind.Time => Time(index, number),
                LexemeKind.Text or LexemeKind.Name => Noun(index),
                LexemeKind.Rank => Noun(index),
                LexemeKind.Separator => Mark(lexeme, index),
                LexemeKind.Mark => Mark(lexeme, index, SpanRole.Footnote),
                _ => (null, index),
            };
            if (problem is not null)
                return problem;

            index = end;
        }

        Finish(number);
        return Touching(number) ?? Denied(number) ?? WhichWay(number);
    }

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

    /// <summary>达到半8.6万吨, 前移余5位: a character of quantity that stands alone at once before a number.</summary>
    private Reason? Touching(int number)
    {
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

    private void Given(int index, Lexeme lexeme)
    {
        // 由每月180元提高到230元: the new level is paid as often as the old one.
        if (lexeme is { Role: SpanRole.Base, Kind: LexemeKind.Frequency, Pace.IsMean: false })
            item.Pace ??= lexeme.Pace;

        if (lexeme.Role is SpanRole.Size or SpanRole.Name or SpanRole.Scope or SpanRole.Condition)
            Extend(index);
        else if (lexeme.Role == SpanRole.Note && lexeme.Kind == LexemeKind.Aside && !(index > 0 && clause[index - 1].IsNoun && index + 1 < clause.Count && clause[index + 1].IsNoun))
            item.Note ??= Asides.NoteOf(text, lexeme);
    }

    private (Reason?, int) Noun(int index)
    {
        clause[index].Role = clause[index].Kind == LexemeKind.Name ? SpanRole.Name : SpanRole.Subject;
        if (changeAt >= 0 || hasWork)
            objectAt = index;

        item.HasNounBefore = true;
        Extend(index);
        return (null, index);
    }

    private void Extend(int index)
    {
        if (isNounClosed)
            return;

        nounFrom = nounFrom < 0 ? index : nounFrom;
        nounTo = index;
    }

    private static (Reason?, int) Mark(Lexeme lexeme, int index, SpanRole role = SpanRole.Connective)
    {
        lexeme.Role = role;
        return (null, index);
    }

    private (Reason?, int) Frequency(Lexeme lexeme, int index)
    {
        lexeme.Role = SpanRole.Frequency;
        item.Pace = lexeme.Pace;
        steps = text[lexeme.Start] == '逐' ? text.Original(lexeme.Start, lexeme.End) : null;
        return (null, index);
    }

    private (Reason?, int) Time(int index, int number)
    {
        var lexeme = clause[index];
        var next = index + 1 < number ? clause[index + 1] : null;
        if (next is { Kind: LexemeKind.Word, Act: Act.OnBase or Act.Than })
        {
            lexeme.Role = SpanRole.Reference;
            next.Role = SpanRole.Reference;
            (item.Reference, againstAt) = (text.Original(lexeme.Start, lexeme.End), index + 1);
            return (null, index + 1);
        }

        lexeme.Role = SpanRole.Period;
        return (null, index);
    }

    private (Reason?, int) Word(int index, int number)
    {
        var word = clause[index];
        switch (word.Act)
        {
            case Act.AtLeast or Act.Above or Act.AtMost or Act.Below or Act.Cap or Act.Near or Act.About:
                return Bound(index, number);
            case Act.Level or Act.Reach or Act.Share or Act.Stock:
                return Level(index, number);
            case Act.Rise or Act.Fall:
                return Change(index, number);
            case Act.RateNoun:
                (item.IsRate, word.Role) = (true, SpanRole.Subject);
                Extend(index);
                break;
            case Act.RiseNoun or Act.FallNoun:
                (item.Direction, word.Role, item.HasVerb) = (word.Act == Act.RiseNoun ? ChangeDirection.Increase : ChangeDirection.Decrease, SpanRole.Direction, true);
                Extend(index);
                changeAt = index;
                break;
            case Act.Work when Benchmark.FindShareOfPlan(text, clause, index, number) is { } share:
                return Compared(share, index, number);
            case Act.Work:
                (hasWork, item.IsFlow, item.HasVerb, word.Role) = (true, true, true, SpanRole.Verb);
                if (IsPartOfName(index, number))
                    Extend(index);
                else if (index + 1 < number && clause[index + 1].IsNoun && ((nounFrom >= 0 && index > 0 && clause[index - 1].IsNoun) || HasVerbBehind(index + 1, number)))
                    Extend(index);
                else if (nounFrom >= 0 && index > 0 && clause[index - 1].IsNoun && !isNounClosed && (index + 1 == number || clause[index + 1] is { Kind: LexemeKind.Word, Act: Act.Level or Act.Reach or Act.AtLeast or Act.Above or Act.AtMost or Act.Below or Act.Cap or Act.Rise or Act.Fall }))
                    Extend(index);
                break;
            case Act.Total:
                (item.IsCountedUp, word.Role, item.HasVerb) = (true, SpanRole.Total, true);
                break;
            case Act.YearOnYear:
                (item.IsYearOnYear, word.Role, againstAt) = (true, SpanRole.Reference, index);
                break;
            case Act.Higher or Act.Lower when item.IsYearOnYear || (text[word.Start] == '多' && item.Reference is not null):
                return Change(index, number);
            case Act.Higher or Act.Lower when index + 1 == number && item is { Reference: null, Kind: ItemKind.Number } && clause[number].Quantity!.Unit is { IsPercentagePoints: true }:
                return (Reason.Left(text.Original(word.Start, clause[number].End)), index);
            case Act.Higher when text[word.Start] == '多' && index + 1 == number:
                return (Reason.Touching(text.Original(word.Start, clause[number].End)), index);
            case Act.Than:
                return Than(index, number);
            case Act.OnBase:
                (word.Role, item.Reference, againstAt) = (SpanRole.Reference, item.Reference ?? BaseNoun(), index);
                break;
            case Act.Respectively:
                (item.IsRespectively, word.Role) = (true, SpanRole.Connective);
                break;
            case Act.Each:
                (item.Each, word.Role) = (EachOf(index), SpanRole.Scope);
                break;
            case Act.Stretch:
                (item.Modality, word.Role) = (Modality.Stretch, SpanRole.Modality);
                break;
            case Act.Commitment:
                (item.Modality, word.Role) = (Modality.Commitment, SpanRole.Modality);
                break;
            case Act.Estimate:
                word.Role = SpanRole.Estimate;
                break;
            case Act.BasisWord:
                (item.Told, word.Role) = (BasisOf.Told(text.Between(word.Start, word.End)), SpanRole.Manner);
                break;
            case Act.OfWhich:
                (item.IsOfWhich, word.Role) = (true, SpanRole.Connective);
                break;
            case Act.PerEach:
                word.Role = SpanRole.Scope;
                Extend(index);
                break;
            case Act.Not:
                return (Reason.Negated(text.Original(word.Start, clause[number].End)), index);
            case Act.Or:
                word.Role = SpanRole.Connective;
                item.IsOr = true;
                break;
            case Act.And:
                word.Role = SpanRole.Connective;
                break;
            case Act.OrMore or Act.OrLess or Act.OrSo or Act.Within or Act.Beyond or Act.Among:
                if (index == 0 || !(clause[index - 1].IsNoun || clause[index - 1].Role is SpanRole.Size or SpanRole.Scope) || !(HasNounBehind(index, number) || Conservation.IsClass(text, clause, index)))
                    return (Reason.BoundAlone(text.Original(word.Start, word.End)), index);

                word.Role = SpanRole.Scope;
                Extend(index);
                break;
            default:
                word.Role = word.Act is Act.Of ? SpanRole.Subject : SpanRole.Manner;
                if (text.Between(word.Start, word.End) is "总" && index + 1 < number && (clause[index + 1].IsNoun || clause[index + 1].Is(Act.Work)))
                    Extend(index);

                break;
        }

        return (null, index);
    }

    /// <summary>4个街道和2个镇各: the word with the counts before it that say of how many.</summary>
    private string EachOf(int index)
    {
        var first = index;
        for (var at = index - 1; at >= 0 && clause[at].Role is SpanRole.Scope or SpanRole.Subject or SpanRole.Connective; at--)
            first = clause[at] is { Kind: LexemeKind.Quantity } ? at : first;

        return text.Original(clause[first].Start, clause[index].End);
    }

    private bool HasNounBehind(int index, int number)
    {
        for (var at = index + 1; at < number; at++)
        {
            if (clause[at].IsNoun || clause[at].Kind == LexemeKind.Word)
                return true;
        }

        return false;
    }

    private string? BaseNoun() => nounTo >= 0 ? text.Original(clause[nounFrom].Start, clause[nounTo].End) : null;

    private void Finish(int number)
    {
        if (nounFrom >= 0)
            item.Subject = Quoting.Unquoted(text.Original(clause[nounFrom].Start, clause[nounTo].End).Trim('、', '，', ' ', '的'));

        item.IsOwnVerb = item.HasVerb;
        if (IsWorkDone(number))
            (item.Direction, item.IsFlow, item.IsLevel) = (null, true, false);

        item.IsTotal |= item.IsCountedUp && item.Direction is null && HasPeriod(number);
        if (hasReach)
            item.IsLevel = item.Direction is null;

        // 逐年提高到20%: how the level is reached, and no amount of each year.
        if (hasReach && item.Pace is { IsMean: false } && steps is { } gradual)
            (item.Pace, item.Note) = (null, item.Note ?? gradual);
    }

    /// <summary>五年累计, “十四五”期间共, 2021-2025年累计: a total of the period.</summary>
    private bool HasPeriod(int number)
    {
        for (var at = 0; at < number; at++)
        {
            var lexeme = clause[at];
            if (lexeme is { Kind: LexemeKind.Quantity, Role: SpanRole.Period, Quantity.Unit: { } unit } && unit.Measures("year"))
                return true;

            if (lexeme.Kind == LexemeKind.Time && text.Between(lexeme.Start, lexeme.End) is var time && (time.IndexOf("期") >= 0 || time.IndexOf('五') >= 0 || time.IndexOfAny('-', '~', '至') >= 0 && time.IndexOf("年") >= 0))
                return true;
        }

        return false;
    }

    /// <summary>优化提升慢行道40公里: a verb of work or a noun of work leads, and nothing rises by kilometres.</summary>
    private bool IsWorkDone(int number)
    {
        if (item.Direction is null || changeAt < 0 || text.Between(clause[changeAt].Start, clause[changeAt].End) is not ("减排" or "提升" or "提高" or "提质" or "扩大" or "延长" or "降低" or "压缩"))
            return false;

        var unit = clause[number].Quantity!.Unit;
        if (unit is null || unit.IsPercent || unit.IsPercentagePoints)
            return false;

        var plain = unit.Base;
        if (text.Between(clause[changeAt].Start, clause[changeAt].End) is "减排")
            return plain.Measures("mass") || plain.Measures("carbon-dioxide");

        var isExtent = plain.Measures("area") || plain.Measures("length");
        var isThing = plain.Symbol is "个" or "家" or "处" or "座" or "所" or "条" or "栋" or "幢" or "套" or "户" or "台" or "间" or "片" or "块";
        var leads = hasWork || LedByNoun();
        return (isExtent && leads) || (isThing && text.Between(clause[changeAt].Start, clause[changeAt].End) is "提升" or "提质" && (objectAt > changeAt || leads));
    }

    private bool LedByNoun()
    {
        for (var at = 0; at < changeAt; at++)
        {
            if (clause[at].Is(Act.Work) || (clause[at].IsNoun && NamesWork(text.Between(clause[at].Start, clause[at].End))))
                return true;
        }

        return false;
    }

    private static bool NamesWork(ReadOnlySpan<char> words)
    {
        foreach (var noun in WorkNouns)
        {
            if (words.IndexOf(noun) >= 0)
                return true;
        }

        return false;
    }
}
