namespace Jingan.Planning.Wording;

/// <summary>Finds units where they stand behind numbers: the longest one that fits, and none that is the beginning of a word.</summary>
internal static class UnitsInText
{
    /// <summary>Words that begin with a character that also counts something: 台阶 is no 台.</summary>
    private static readonly Lexicon<bool> NoUnits = new(new WordGroup<bool>(true, (
        "台阶 台风 台账 家庭 家长 家园 家政 家具 家电 家门口 家族 家访 项目 人口 人才 人均 人员 人工 人民 人群 人大 人社 人文 人物 人力 人体 人居 人工智能 条件 条例 条款 条块 " +
        "场所 场馆 场地 场景 次数 次生 位数 位置 位次 户籍 户型 户外 户均 门诊 门类 门店 门户 批准 批发 期间 期末 期货 处理 处置 处罚 处室 分别 分类 分级 分布 分析 分行 分中心 分局 分校 分院 " +
        "米粉 件数 套餐 套内 间隔 所有 所在 所需 所属 座谈 座位 支持 支出 支付 支部 支撑 支行 支线 组织 组团 组成 组合 组建 本地 本级 本科 本市 本土 本区 头部 头等 只有 块钱 口岸 口径 口袋 口腔 份额 " +
        "种类 种植 种子 种业 种养 对外 对口 对接 对应 对象 根据 列入 列为 班级 班子 班车 车间 车辆 车站 车型 课程 课题 课外 节点 节能 节约 节日 节水 节目 站点 站台 箱体 面积 面向 面对 面源 顶层 层级 层次 " +
        "层面 道路 道口 羽毛球 尾矿 架构 例如 起步 起草 床上 方面 方案 方向 方式 方位 元素 元宇宙 天然 天气 天文 月度 月均 年度 年级 年均 年龄 年产 年末 日常 日均 日间 日用 度假 度数 " +
        "宗旨 宗教 厘清 升级 升学 升降 克服 斤斤 吨位 亩均 里程 级别 篇章 期权 例行 名单 名录 名师 名校 名企 名牌 名医 名家 名优 位于 位居 位列 时间 时代 时段 时期 时尚 站房 面貌 幅度 幢楼 层楼 对比 对照 倍增 " +
        "分钟级 月嫂 天津 日本 日照 口碑 成功 成立 成为 成果 成本 成员 成熟 成效 成片 成套 成品 成都 成人 成交 成长 成就 点亮 株洲 台湾 台州 升旗 克拉 " +
        "组长 组别 人行 人次数 元人 项下 批复 批示 批量 次年 次日 课后 户主 股权 站长 所长 位移 床头 车道 车主 车流 车载 箱包 只能 只争 处长 件件 本轮 本次 本年 本届 本月 本金 套利 天线 天台 岁月 岁末 岁入 " +
        "家校 家居 家乡 家风 家企 家贫 家禽 家畜 家装 家纺 家宴").Split(' ')));

    /// <summary>How many characters of a text at a place are a unit; 0 for none.</summary>
    public static int LengthAt(Glyphs text, int at) => at >= text.Count || IsHidden(text, at) ? 0 : UnitAtStart.Length(text.From(at));

    /// <summary>Whether a unit's own word begins with the scale character at a place: 百分点, 百帕, 千瓦.</summary>
    public static bool IsWordAt(Glyphs text, int at) =>
        text[at] is '百' or '千' && UnitWords.TryMatch(text.From(at), out _, out _);

    /// <summary>The unit that begins at a place, the user's own unit before those of the list.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where it begins.</param>
    /// <param name="own">The unit of the column or the indicator; null for none.</param>
    /// <param name="unit">The unit; null for none.</param>
    /// <returns>How many characters it takes; 0 where none begins there.</returns>
    public static int Match(Glyphs text, int at, Unit? own, out Unit? unit)
    {
        unit = null;
        if (at >= text.Count)
            return 0;

        if (text[at] is '「' or '『')
            return MatchQuoted(text, at, out unit);

        var ownLength = own is null ? 0 : MatchOwn(text, at, own, out unit);
        if (IsHidden(text, at))
            return ownLength;

        var length = UnitAtStart.Match(text.From(at), out var known);
        if (length == 2 && text.From(at).StartsWith("bp"))
            return ownLength;

        if (length > 0 && text[at + length - 1] is '万' or '亿' or '千' or '百' && text.Between(at, at + length).Contains('/') && WholeRate(text, at, length) is var (rate, whole))
            (known, length) = (rate, whole);

        if (length <= ownLength)
            return ownLength;

        // 元/人·年: a raised point joins a second denominator.
        if (text[at + length] == '·' && known is not null && text.Between(at, at + length).Contains('/') && UnitAtStart.Match(text.From(at + length + 1), out var second) is > 0 and var more && second is not null)
            (known, length) = (known.Per(second), length + 1 + more);

        unit = known;
        return length;
    }

    /// <summary>A unit in quotation marks, as canonical wordings write one that could be read otherwise.</summary>
    private static int MatchQuoted(Glyphs text, int at, out Unit? unit)
    {
        unit = null;
        var close = text[at] == '「' ? '」' : '』';
        var end = at + 1;
        while (end < text.Count && text[end] != close)
            end++;

        return end < text.Count && Unit.TryParse(text.Original(at + 1, end), out unit) ? end + 1 - at : 0;
    }

    /// <summary>人/万标台: what a bare scale in a denominator counts, up to the next word or mark.</summary>
    private static (Unit Unit, int Length)? WholeRate(Glyphs text, int at, int length)
    {
        const int Longest = 6;
        var end = at + length;
        while (end < at + length + Longest && Script.IsIdeograph(text[end]) && Wording.Words.MatchBehind(text.From(end), out _) == 0 && Wording.Words.Match(text.From(end), out var act) is var taken && (taken == 0 || act == Act.None))
            end++;

        return end > at + length && !Script.IsIdeograph(text[end]) | Wording.Words.MatchBehind(text.From(Math.Min(end, text.Count)), out _) > 0 && Unit.TryParse(text.Between(at, end).ToString(), out var unit)
            ? (unit, end - at)
            : null;
    }

    /// <summary>The user's own unit, also with scale words before it: 万艾焦.</summary>
    private static int MatchOwn(Glyphs text, int at, Unit own, out Unit? unit)
    {
        unit = null;
        var rest = text.From(at);
        if (StartsWithWord(rest, own.Symbol))
        {
            unit = own;
            return own.Symbol.Length;
        }

        var word = own.Base.Symbol;
        if (own.IsPercentagePoints || word.Length == 0 || ScaleWords.Contains(word[0]))
            return 0;

        var scale = Numerals.ScaleRunAt(text, at).Length;
        if (!StartsWithWord(rest[scale..], word) || !Unit.TryParse(string.Concat(rest[..scale], word), out unit))
            return 0;

        return scale + word.Length;
    }

    private static bool StartsWithWord(ReadOnlySpan<char> rest, string word) =>
        rest.StartsWith(word) && !(char.IsAsciiLetter(word[^1]) && rest.Length > word.Length && char.IsAsciiLetter(rest[word.Length]));

    /// <summary>Whether the characters behind a number begin a word that is no unit.</summary>
    private static bool IsHidden(Glyphs text, int at)
    {
        if (!NoUnits.TryMatch(text.From(at), out _, out var length))
            return false;

        // 5个月 and the like: a longer unit than the word wins.
        return UnitAtStart.Length(text.From(at)) < length;
    }
}
