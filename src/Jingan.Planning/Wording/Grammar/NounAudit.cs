namespace Jingan.Planning.Wording;

/// <summary>What stands in a noun beside a number: no word that limits, denies, repeats or compares may hide there, unless a rule below proves it part of the name.</summary>
internal readonly struct NounAudit(Glyphs text, List<Lexeme> lexemes)
{
    /// <summary>Names of ranks and sizes, behind which 以上 and 以下 take in all that are higher or lower.</summary>
    private static readonly string[] Grades =
    [
        "类", "级", "等", "档", "型", "星", "层", "线", "A", "规模", "限额", "较大", "重大", "一般", "特大", "较重", "严重", "轻度", "中度", "重度", "本科", "大专", "专科", "高中", "初中", "中专", "硕士", "研究生", "学士", "博士", "副高", "正高", "中职", "高职", "职称",
        "县", "市", "省", "办", "乡", "镇", "街道", "科", "处", "厅", "局", "股", "国家", "班组", "旧里", "良", "优", "三甲", "学历", "技能", "高技能", "技师", "孩", "胎", "代", "期", "兆", "中等", "合格", "良好", "优良", "优秀", "达标", "大型", "中型", "小型", "中层", "骨干", "主干", "干线", "副职", "正职", "国二", "国三", "国四", "国五", "国六",
    ];

    /// <summary>The first word of quantity that a noun hides; null for none.</summary>
    public Reason? Check()
    {
        var from = 0;
        for (var index = 0; index <= lexemes.Count; index++)
        {
            if (index < lexemes.Count && lexemes[index].Kind != LexemeKind.Break)
                continue;

            if (StatesNumber(from, index) && Clause(from, index) is { } hidden)
                return hidden;

            from = index + 1;
        }

        return null;
    }

    private bool StatesNumber(int from, int to)
    {
        for (var index = from; index < to; index++)
        {
            if (lexemes[index].Role == SpanRole.Number)
                return true;
        }

        return false;
    }

    private Reason? Clause(int from, int to)
    {
        for (var index = from; index < to; index++)
        {
            var lexeme = lexemes[index];
            if (IsTimesOfNoun(index))
                return Reason.Left(text.Original(lexemes[index - 1].Start, lexeme.End));

            if (!IsNounRole(lexeme.Role))
                continue;

            var isHidden = lexeme.Kind switch
            {
                LexemeKind.Frequency => true,
                LexemeKind.Word => Limits(lexeme.Act) && !IsGrade(index) && !IsCompared(index) && !IsPlace(index) && !IsRatio(index) && !IsSource(index) && !IsSaid(index) && !Describes(index),
                LexemeKind.Quantity => lexeme.Quantity!.Itself is ItselfKind.Doubled or ItselfKind.Halved or ItselfKind.TwoDigits,
                _ => false,
            };
            if (isHidden)
                return Reason.Left(text.Original(lexeme.Start, lexeme.End));

            if (lexeme.Kind == LexemeKind.Text && Compounds.Unproven(text, lexeme.Start, lexeme.End) is { Length: > 0 } piece)
                return Reason.Left(text.Original(piece.Start, piece.Start + piece.Length));
        }

        return null;
    }

    /// <summary>水平的1.5倍: so many times what has been taken for a noun.</summary>
    private bool IsTimesOfNoun(int index) =>
        index > 1 && lexemes[index] is { Role: SpanRole.Number, Quantity: { } times } && times.Unit == Unit.Times && lexemes[index - 1] is { Kind: LexemeKind.Word, Act: Act.Of, Role: SpanRole.Subject };

    private static bool IsNounRole(SpanRole? role) => role is null or SpanRole.Subject or SpanRole.Scope or SpanRole.Name or SpanRole.Manner;

    private static bool Limits(Act act) =>
        Conservation.CarriesQuantity(act) || act is Act.YearOnYear or Act.Total or Act.From or Act.Than or Act.OnBase or Act.Respectively or Act.OfWhich or Act.Not or Act.Rise or Act.Fall or Act.Reach or Act.Running or Act.Stretch or Act.Commitment or Act.Higher or Act.Lower;

    /// <summary>市级及以上, 规模以上, 60岁以上: a rank, a size or an age with all beyond it.</summary>
    private bool IsGrade(int index)
    {
        if (index == 0 || lexemes[index].Act is not (Act.OrMore or Act.OrLess or Act.Within or Act.Beyond))
            return false;

        var before = lexemes[index - 1];
        if (before.Kind == LexemeKind.Quantity || (before.Role is SpanRole.Scope && !before.IsNoun))
            return true;

        if (text.Between(lexemes[index].Start, lexemes[index].End).IndexOfAny('上', '下') < 0)
            return false;

        // 50万人口以上城市
        if (index > 1 && lexemes[index - 2] is { Kind: LexemeKind.Quantity, Role: SpanRole.Size or SpanRole.Scope })
            return true;

        var words = text.Between(before.Start, before.End);
        foreach (var grade in Grades)
        {
            if (words.EndsWith(grade))
                return true;
        }

        return Conservation.IsRoundSize(text, before);
    }

    /// <summary>政策范围内住院费用: where it holds, between two nouns.</summary>
    private bool IsPlace(int index) =>
        lexemes[index].Act == Act.OrLess && text.Between(lexemes[index].Start, lexemes[index].End) is "范围内" && index > 0 && index + 1 < lexemes.Count && lexemes[index - 1].IsNoun && lexemes[index + 1].IsNoun;

    /// <summary>医护比1:1.16, 车桩比达到2.5: the noun that a ratio is called by.</summary>
    private bool IsRatio(int index) =>
        lexemes[index].Act == Act.Than && index > 0 && index + 1 < lexemes.Count && lexemes[index - 1].IsNoun && lexemes[index - 1].End == lexemes[index].Start && !lexemes[index + 1].IsNoun && lexemes[index + 1].Kind is not (LexemeKind.Time or LexemeKind.Frequency);

    /// <summary>从基金结余中拿出1000亿元: where something is taken from.</summary>
    private bool IsSource(int index) =>
        lexemes[index].Act == Act.From && index + 1 < lexemes.Count && lexemes[index + 1].IsNoun && text.Between(lexemes[index + 1].Start, lexemes[index + 1].End).IndexOfAny('中', '里') > 0;

    /// <summary>反映订单不足: what is said of a noun, with nothing behind it that could be a number.</summary>
    private bool IsSaid(int index) =>
        index > 0 && lexemes[index - 1].IsNoun && text.Between(lexemes[index].Start, lexemes[index].End) is "不足" or "不到" or "不满" && (index + 1 == lexemes.Count || lexemes[index + 1].Kind == LexemeKind.Break);

    /// <summary>落后产能, 下降水位站, 行业实现增长, 连续第五年: a change that tells what a thing is like, or what is said of it.</summary>
    private bool Describes(int index) =>
        (lexemes[index].Act == Act.Running && index + 1 < lexemes.Count && lexemes[index + 1].Kind is LexemeKind.Rank or LexemeKind.Time or LexemeKind.Name or LexemeKind.Text)
        || lexemes[index].Act is Act.Rise or Act.Fall or Act.Higher or Act.Lower
        && ((index + 1 < lexemes.Count && lexemes[index + 1].IsNoun && lexemes[index + 1].Start == lexemes[index].End) || (index > 0 && lexemes[index - 1].Is(Act.Level)));

    /// <summary>优于Ⅲ类水体, 高于全市平均水平的社区: what is compared is the thing that is named, up to 的 or to its class.</summary>
    private bool IsCompared(int index)
    {
        if (lexemes[index].Role != SpanRole.Scope)
            return false;

        for (var at = index + 1; at < lexemes.Count && lexemes[at].Role is SpanRole.Scope or SpanRole.Size; at++)
        {
            if (lexemes[at].Is(Act.Of))
                return true;
        }

        return index + 1 < lexemes.Count && lexemes[index + 1].IsNoun && FrontReader.IsClass(text.Between(lexemes[index + 1].Start, lexemes[index + 1].End));
    }
}
