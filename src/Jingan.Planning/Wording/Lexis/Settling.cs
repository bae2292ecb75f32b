namespace Jingan.Planning.Wording;

/// <summary>Settles what single characters are: function words where they lead to a number, parts of names everywhere else.</summary>
internal static class Settling
{
    private const string Vague = "数几";

    /// <summary>Before 约 they make a word of their own: 签约, 节约, 预约.</summary>
    private const string Contracts = "签节预履续合集契公特制简条毁违邀赴失纽";

    private static readonly string[] WithoutObject = ["增长", "上升", "上涨", "递增", "增收", "增产", "攀升", "前移", "前进", "抬升", "跃升", "回升", "反弹", "激增", "正增长", "提速", "下降", "回落", "递减", "下跌", "收窄", "后移", "下滑", "减产", "降价", "降本", "涨价", "负增长", "放缓"];

    private static readonly string[] Compared = ["全国", "全省", "全市", "全区", "全县", "全州", "时序", "序时", "年度", "全年", "预期", "上年", "平均", "同期", "省平均", "市平均", "计划", "目标"];

    public static void Settle(List<Lexeme> list, Glyphs text, out Reason? problem)
    {
        problem = null;
        for (var index = list.Count - 1; index >= 0 && problem is null; index--)
        {
            var lexeme = list[index];
            if (lexeme.Kind == LexemeKind.Quantity)
                problem = Number(list, index, text);
            else if (lexeme.Kind == LexemeKind.Word && lexeme.End == lexeme.Start + 1 && !Acts(list, index, text))
                (lexeme.Kind, lexeme.Act) = (LexemeKind.Text, Act.None);
            else if (lexeme is { Kind: LexemeKind.Word, Act: Act.Level } && text.Between(lexeme.Start, lexeme.End) is "可达" && index + 1 < list.Count && list[index + 1].Kind == LexemeKind.Text)
                (lexeme.Kind, lexeme.Act) = (LexemeKind.Text, Act.None);
            else if (lexeme.Kind == LexemeKind.Word && lexeme.Act is Act.Rise or Act.Fall && (IsNounOfWork(text, lexeme.End) || Describes(list, index, text)))
                (lexeme.Kind, lexeme.Act) = (LexemeKind.Text, Act.None);
            else if (lexeme is { Kind: LexemeKind.Word, Act: Act.Rise } && text.Between(lexeme.Start, lexeme.End) is "加快" or "提速" && !(index + 1 < list.Count && list[index + 1] is { Kind: LexemeKind.Quantity } or { Kind: LexemeKind.Word, Act: Act.About or Act.AtLeast or Act.Above or Act.Near or Act.Level }))
                lexeme.Act = Act.Manner;
            else if (lexeme.Kind == LexemeKind.Word && text[lexeme.Start] == '最' && (index + 1 < list.Count ? list[index + 1].Kind is LexemeKind.Text or LexemeKind.Break : index > 0 && list[index - 1].Kind != LexemeKind.Quantity))
                (lexeme.Kind, lexeme.Act) = (LexemeKind.Text, Act.None);
            else if (lexeme is { Kind: LexemeKind.Word, Act: Act.Work or Act.Level or Act.Stock or Act.Manner } && text[lexeme.End] is '率' or '度' or '额' or '性' && text[lexeme.End + 1] is not ('假' or '过'))
                (lexeme.Kind, lexeme.Act) = (LexemeKind.Text, Act.None);
        }

        Merge(list);
    }

    /// <summary>提升行动, 减排任务: a verb of change before such a noun is part of a name.</summary>
    private static bool IsNounOfWork(Glyphs text, int at)
    {
        var rest = text.From(Math.Min(at, text.Count));
        return rest is ['率' or '度' or '额' or '量' or '点' or '极' or '性' or '型' or '者' or '类', ..]
            || rest.StartsWith("行动") || rest.StartsWith("工程") || rest.StartsWith("计划") || rest.StartsWith("任务") || rest.StartsWith("专项") || rest.StartsWith("空间") || rest.StartsWith("潜力") || rest.StartsWith("通道")
            || rest.StartsWith("标准") || rest.StartsWith("动能") || rest.StartsWith("方案") || rest.StartsWith("方式") || rest.StartsWith("目标") || rest.StartsWith("班");
    }

    /// <summary>上升期企业15家, 增收致富带头人200名: a verb that takes no object, at once before what is counted or the name of a share, is part of the noun.</summary>
    private static bool Describes(List<Lexeme> list, int index, Glyphs text)
    {
        if (index + 2 >= list.Count || list[index + 1] is not { Kind: LexemeKind.Text } noun || noun.Start != list[index].End || !OneOf.Has(WithoutObject, text.Between(list[index].Start, list[index].End)))
            return false;

        if (index > 0 && list[index - 1] is { Kind: LexemeKind.Word, Act: Act.YearOnYear } or { Kind: LexemeKind.Time })
            return false;

        var end = index + 2;
        while (end < list.Count && (list[end].IsNoun || list[end].Is(Act.Work)))
            end++;

        var at = end;
        while (at < list.Count && list[at] is { Kind: LexemeKind.Word, Act: Act.AtLeast or Act.Above or Act.AtMost or Act.Below or Act.About or Act.Near or Act.Cap or Act.Level or Act.Reach })
            at++;

        if (at == list.Count || list[at].Quantity is not { Unit: { } unit, Itself: null })
            return false;

        return unit.IsPercent ? text.Between(noun.Start, list[end].Start) is [.., '占', '比'] or [.., '比', '例' or '重'] : unit.IsCount;
    }

    /// <summary>Whether a word of one character does what it does elsewhere, or is part of a name here.</summary>
    private static bool Acts(List<Lexeme> list, int index, Glyphs text)
    {
        var (lexeme, next) = (list[index], index + 1 < list.Count ? list[index + 1] : null);
        if (!Script.IsIdeograph(text[lexeme.Start]) || lexeme.Act is Act.And or Act.Or or Act.Of)
            return true;

        // 技能培训: behind a noun and before a verb of work it is part of the noun.
        if (lexeme.Act == Act.Manner && next is { Kind: LexemeKind.Word, Act: Act.Work } && index > 0 && list[index - 1].Kind == LexemeKind.Text && list[index - 1].End == lexeme.Start && text[lexeme.Start] is '能' or '实' or '应' or '要' or '需')
            return false;

        if (lexeme.Act is Act.From or Act.Than)
            return next is { Kind: LexemeKind.Time or LexemeKind.Text or LexemeKind.Name or LexemeKind.Quantity or LexemeKind.Rank or LexemeKind.Frequency } or { Kind: LexemeKind.Word, Act: Act.PerEach or Act.Manner or Act.Each }
                || (next is { Kind: LexemeKind.Word, Act: Act.Work } && (index == 0 || list[index - 1].Kind == LexemeKind.Break));

        if (lexeme.Act is Act.Within or Act.OrMore or Act.OrLess or Act.OrSo)
            return true;

        if (text[lexeme.Start] == '约' && lexeme.Start > 0 && Contracts.Contains(text[lexeme.Start - 1]))
            return false;

        // 约养老床位300张, 不养老床位增长5%: said of all that follows up to the number.
        if (text[lexeme.Start] is '约' or '不' && next is { Kind: LexemeKind.Text } && (index == 0 || list[index - 1].Kind is LexemeKind.Break) && !IsAgreement(text, next.Start))
            return LeadsToQuantity(list, index);

        // 平均减环节69%、增效率20%: a verb of one character with its object, before a share.
        if (text[lexeme.Start] is '减' or '增' && next is { Kind: LexemeKind.Text } && index + 2 < list.Count && list[index + 2] is { Quantity: { IsPercentOrPoints: true, Itself: null } } && (index == 0 || list[index - 1].Kind is LexemeKind.Break or LexemeKind.Separator || list[index - 1] is { Kind: LexemeKind.Word, Act: Act.Manner or Act.Respectively or Act.YearOnYear or Act.Each }))
            return true;

        // 36辆不, 5%约: nothing follows that it could lead to.
        if (next is null or { Kind: LexemeKind.Break } && text[lexeme.Start] is '不' or '未' or '非' or '约' or '近' or '各' or '均' or '占' && HasQuantityBefore(list, index))
            return true;

        // 超全国平均3.1个百分点
        if (text[lexeme.Start] == '超' && next is { Kind: LexemeKind.Text or LexemeKind.Time or LexemeKind.Word } && (IsComparedWith(text.From(next.Start)) || NamesBenchmark(list, index + 1, text)))
            return true;

        // 是全国平均的1.3倍
        if (lexeme.Act == Act.Level && NamesBenchmark(list, index + 1, text))
            return true;

        if (lexeme.Act == Act.Not)
            return next is { Kind: LexemeKind.Quantity } or { Kind: LexemeKind.Word, Act: not (Act.None or Act.And or Act.Or or Act.Of or Act.OfWhich or Act.OrMore or Act.OrLess or Act.OrSo or Act.Within) };

        if (lexeme.Act is Act.Each && next is { Kind: LexemeKind.Word, Act: Act.Whole or Act.Above or Act.Below or Act.AtLeast or Act.AtMost })
            return true;

        return next is { Kind: LexemeKind.Quantity } && !(next.Quantity!.IsBareScale && lexeme.Act is Act.Manner or Act.Work or Act.Each or Act.Stock)
            || (next is { Kind: LexemeKind.Frequency or LexemeKind.Time } && lexeme.Act is not (Act.Higher or Act.Lower or Act.Rise or Act.Fall))
            || (next is { Kind: LexemeKind.Rank } && lexeme.Act is Act.RankVerb or Act.Level or Act.Each or Act.Manner)
            || (next is { Kind: LexemeKind.Word } && Leads(next.Act) && lexeme.Act is not (Act.Higher or Act.Lower));
    }

    /// <summary>约谈, 约见: behind 约 they make a word of their own.</summary>
    private static bool IsAgreement(Glyphs text, int at) => text[at - 1] == '约' && text[at] is '谈' or '见' or '定' or '请' or '车' or '会' or '克' or '旦' or '稿' or '法' or '访' or '束' or '数' or '翰';

    private static bool LeadsToQuantity(List<Lexeme> list, int index)
    {
        for (var at = index + 1; at < list.Count && list[at].Kind != LexemeKind.Break; at++)
        {
            if (list[at].Kind == LexemeKind.Quantity)
                return true;
        }

        return false;
    }

    private static bool HasQuantityBefore(List<Lexeme> list, int index)
    {
        for (var at = index - 1; at >= 0 && list[at].Kind != LexemeKind.Break; at--)
        {
            if (list[at].Kind == LexemeKind.Quantity)
                return true;
        }

        return false;
    }

    /// <summary>超全国平均3.1个百分点, 超时序进度8个百分点.</summary>
    private static bool IsComparedWith(ReadOnlySpan<char> rest)
    {
        foreach (var name in Compared)
        {
            if (rest.StartsWith(name))
                return true;
        }

        return false;
    }

    /// <summary>超国家标准0.33平方米: words that name a benchmark, and a number at once behind them.</summary>
    private static bool NamesBenchmark(List<Lexeme> list, int from, Glyphs text)
    {
        var end = from;
        while (end < list.Count && (list[end].Kind == LexemeKind.Text || (list[end].Is(Act.Manner) && end > from)))
            end++;

        if (end == from || end >= list.Count)
            return false;

        var number = list[end].Is(Act.Of) && end + 1 < list.Count && list[end + 1] is { Quantity: { } multiple } && (multiple.Unit == Unit.Times || multiple.Unit is { IsPercent: true }) ? end + 1 : end;
        if (list[number].Kind != LexemeKind.Quantity || (number == end && !list[from - 1].Is(Act.Above)))
            return false;

        // 是农村居民的1.68倍: so many times whatever it is.
        if (number > end && list[number].Quantity!.Unit == Unit.Times)
            return true;

        var words = text.Between(list[from].Start, list[end].Start);
        return Benchmark.NamesOne(words) || Benchmark.IsPlan(words);
    }

    private static bool Leads(Act act) => act is
        Act.AtLeast or Act.Above or Act.AtMost or Act.Below or Act.Near or Act.About or Act.Cap or Act.Level or Act.Reach or Act.Rise or Act.Fall or Act.Work or Act.Stock or Act.Total or Act.YearOnYear or Act.Respectively or Act.Each
        or Act.Stretch or Act.Commitment or Act.Estimate or Act.Manner or Act.Share or Act.RankVerb or Act.PerEach or Act.Whole;

    /// <summary>Whether a number is one, or part of a word.</summary>
    private static Reason? Number(List<Lexeme> list, int index, Glyphs text)
    {
        var lexeme = list[index];
        var quantity = lexeme.Quantity!;
        if (quantity.Form == NumeralForm.Figures || quantity.Itself is not null)
            return null;

        // 十几家, 二十几个: nobody knows how many.
        if (text[lexeme.End] == '几' && quantity.Unit is null or { IsBareScale: true } && (UnitsInText.LengthAt(text, lexeme.End + 1) > 0 || ScaleWords.Contains(text[lexeme.End + 1])))
            return Reason.Numeral(text.Original(lexeme.Start, lexeme.End + 1));

        var before = text[lexeme.Start - 1];
        if ((quantity.IsBareScale || text[lexeme.Start] == '十') && (Vague.Contains(before) && !text.Between(Math.Max(0, lexeme.Start - 2), lexeme.Start).StartsWith("总") || before is '若'))
            return IsNumberWord(text, lexeme) ? Reason.Numeral(text.Original(lexeme.Start - 1, lexeme.End)) : null;

        if (IsNumber(list, index, text))
            return null;

        (lexeme.Kind, lexeme.Act) = (LexemeKind.Text, Act.None);
        return null;
    }

    private static bool IsNumberWord(Glyphs text, Lexeme lexeme) => text[lexeme.Start - 2] is not ('指' or '参' or '系' or '函' or '人' or '户' or '次' or '个' or '总' or '基' or '倍' or '分' or '岁' or '天' or '小');

    private static bool IsNumber(List<Lexeme> list, int index, Glyphs text)
    {
        var (lexeme, previous, next) = (list[index], index > 0 ? list[index - 1] : null, index + 1 < list.Count ? list[index + 1] : null);
        var quantity = lexeme.Quantity!;
        var isLed = previous is { Kind: LexemeKind.Word, Act: Act.AtLeast or Act.Above or Act.AtMost or Act.Below or Act.Near or Act.About or Act.Cap or Act.Level or Act.Reach or Act.Rise or Act.Fall or Act.Total or Act.Share };
        // 实现万荣路改建: no number, unless a unit or a level stands behind it.
        if (quantity is { IsBareScale: true, IsMore: false, Unit: null or { IsBareScale: true } } && next is { Kind: LexemeKind.Text } && next.Start == lexeme.End && !Levels.StartWith(text, next.Start))
            return false;

        if (quantity.IsBareScale)
            return quantity.IsMore || isLed || IsHundreds(list, index, text) || text[lexeme.Start - 1] == '上' && text[lexeme.Start - 2] is not ('以' or '之');

        var isAlone = (previous is null || previous.Kind is LexemeKind.Break or LexemeKind.Separator or LexemeKind.Mark) && (next is null || next.Kind is LexemeKind.Break || (next.Kind == LexemeKind.Separator && !IsPartOfList(list, index)) || next.Kind == LexemeKind.Word && next.Act is not Act.Of && !(next.Act == Act.Work && text[lexeme.Start] == '一'));
        if (text[lexeme.Start] == '零' && quantity.Unit is null && Script.IsIdeograph(text[lexeme.End]) && !quantity.IsMore && Words.MatchBehind(text.From(lexeme.End), out _) == 0)
            return false;

        if (quantity.Unit is null)
            return quantity.IsRange || isAlone || (isLed && !(next is { IsNoun: true } && quantity.Form == NumeralForm.OneDigit)) || (quantity.Form == NumeralForm.Chinese && previous is { Kind: LexemeKind.Word } && previous.Act != Act.Of);

        if (quantity.Form == NumeralForm.OneDigit && quantity.Unit.Symbol is "期" && previous is { IsNoun: true } && previous.End == lexeme.Start)
            return false;

        if (quantity.Form == NumeralForm.OneDigit && quantity.Unit.Symbol is "期" or "类" or "方" or "号" or "级" or "路" or "面" or "道" or "门" or "头" && next is { IsNoun: true })
            return false;

        // 占全天消费的一半以上
        if (text[lexeme.Start] == '一' && text[lexeme.Start + 1] == '半' && (next is null || next.Kind is LexemeKind.Break or LexemeKind.Separator or LexemeKind.Word))
            return true;

        if (text[lexeme.Start] == '一' && lexeme.End == lexeme.Start + 2)
            return isAlone || isLed || previous is { Kind: LexemeKind.Word or LexemeKind.Frequency } && previous.Act is not (Act.Of or Act.Than or Act.From);

        return true;
    }

    /// <summary>二、三级医院: a digit before another that is part of a name.</summary>
    private static bool IsPartOfList(List<Lexeme> list, int index) => list[index].Quantity!.Form == NumeralForm.OneDigit && index + 2 < list.Count && list[index + 2].Kind == LexemeKind.Text;

    /// <summary>百场路演: a hundred or a thousand of something counted, at the head of a wording.</summary>
    private static bool IsHundreds(List<Lexeme> list, int index, Glyphs text) =>
        index == 0 && text[list[0].Start] is '百' or '千' && list[0].Quantity is { Unit: { IsBareScale: false } unit, Low: 100 or 1000 } && unit.Base.Symbol is "场" or "个" or "家" or "名" or "项" or "所" or "处" or "座" or "件";

    private static void Merge(List<Lexeme> list)
    {
        var kept = 0;
        for (var index = 0; index < list.Count; index++)
        {
            var lexeme = list[index];
            if (kept > 0 && lexeme.Kind == LexemeKind.Text && list[kept - 1] is { Kind: LexemeKind.Text } last && last.End == lexeme.Start)
                last.End = lexeme.End;
            else
                list[kept++] = lexeme;
        }

        list.RemoveRange(kept, list.Count - kept);
    }
}
