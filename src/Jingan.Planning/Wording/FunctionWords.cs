namespace Jingan.Planning.Wording;

/// <summary>The function words of official wording, with what each does.</summary>
/// <remarks>
/// 以上, 以下 and 以内 include the number, 不满, 超过 and 以外 do not (Civil Code, art. 1259).
/// Words that merely contain a function word (签约, 增加值, 下达) stand here as neutral or as nouns, so that the longest match sees them first.
/// </remarks>
internal static class FunctionWords
{
    private static readonly string[] Rising =
    [
        "增长", "提高", "提升", "增加", "上升", "上涨", "扩大", "递增", "增", "升", "涨", "↑", "增收", "增产", "攀升", "上调", "延长", "正增长", "前移", "前进",
    ];

    private static readonly string[] Falling =
    [
        "下降", "降低", "减少", "压减", "削减", "缩减", "下调", "回落", "缩短", "压缩", "递减", "下跌", "降", "减", "↓", "负增长", "缩小", "消减", "减排", "减产", "收窄", "后移",
    ];

    /// <summary>Behind a verb of change, they make its number the level that is reached.</summary>
    private static readonly string[] Particles = ["到", "至", "为", "成", "到了", "至了"];

    private static readonly Lexicon<WordKind> Suffixes = new(
        new(WordKind.OrMore, ["以上", "及以上", "或以上", "和以上", "及其以上", "之上", "起", "或更高", "或更多", "+"]),
        new(WordKind.OrLess, ["以下", "及以下", "或以下", "和以下", "之下", "以内", "之内", "内", "范围内", "范围以内", "或更低", "或更少"]),
        new(WordKind.AndMore, ["余", "多", "来", "以外", "之外", "有余"]),
        new(WordKind.OrSo, ["左右", "上下", "前后", "左右水平", "上下浮动"]));

    private static readonly string[] Nouns =
    [
        "增长率", "增长速度", "增长点", "增长极", "增加值", "增加额", "增长额", "增速", "增幅", "增量", "降幅", "涨幅", "升幅", "下降率", "降低率", "减少率", "提高率",
        "下降幅度", "增长幅度", "提升行动", "提升工程", "提升计划", "提高班", "升级", "升学", "降解", "减灾", "减税", "减负", "降费", "降本", "降碳",
        "增值", "增效", "增强", "增设", "增进", "增补", "下达", "到位", "到达", "发达", "抵达", "表达", "传达", "行为", "作为", "认为", "为民", "为老", "为企", "为农",
        "签约", "节约", "预约", "集约", "合约", "履约", "条约", "制约", "约束", "近郊", "附近", "临近", "新近", "近期", "近年", "近视", "超高", "超市", "超限", "超前",
        "超级", "超大", "超声", "超薄", "过程", "过渡", "过剩", "占地", "占用", "占道", "内容", "内涵", "内部", "内环", "内外", "多层", "多功能", "来源", "来沪", "来访", "起步", "起点", "到期", "到岗", "减量", "达标", "达成", "达产", "达人", "完成率", "实现率", "建成区", "建成率",
        "上升通道", "缩短率", "压减率", "建设用地", "建设规模", "建设标准", "建设水平", "改造率", "开工率", "竣工率", "更新率", "供应量", "安装率", "配备率", "实施率", "服务业", "生产总值", "生产能力", "升降", "增减", "涨跌", "起降", "新增量", "每日", "每年",
    ];

    /// <summary>The nouns, which mean nothing, and the function words in front of a number.</summary>
    private static readonly Lexicon<WordKind?> Words = new(
        new(null, Nouns),
        new(WordKind.AtLeast,
        [
            "不低于", "不少于", "不小于", "不短于", "不弱于", "不下于", "至少", "最低", "最少", "不低过", "大于等于", "大于或等于", "高于或等于", "达到或超过", "不亚于",
            "迈上", "跨上", "站上", "跃上", "迈过", "≥", "≮", ">=", "=>", "保底", "不得低于", "不得少于", "应不低于", "应不少于", "达到和超过", "跨入", "登上", "稳定在不低于",
        ]),
        new(WordKind.GreaterThan, ["高于", "超过", "大于", "多于", "突破", "超", "逾", "超出", "跨越", "优于", "快于", "长于", ">", "超越", "冲破"]),
        new(WordKind.AtMost,
        [
            "不超过", "不高于", "不大于", "不多于", "不超出", "不突破", "不逾", "最多", "至多", "最高", "最高不超过", "最长不超过", "小于等于", "小于或等于", "低于或等于",
            "不长于", "不超", "≤", "≯", "<=", "=<", "不得超过", "不得高于", "不得突破", "应不超过", "应不高于", "控制在不超过",
        ]),
        new(WordKind.LessThan, ["低于", "小于", "少于", "不足", "不到", "不满", "未达", "未满", "短于", "<", "慢于", "未到", "未超过"]),
        new(WordKind.Near, ["近", "将近", "接近"]),
        new(WordKind.About, ["约", "大约", "约为", "大体", "大致", "大概", "≈", "约占", "约达", "在约", "近约"]),
        new(WordKind.Level,
        [
            "达到", "达", "稳定在", "保持在", "维持在", "保持", "稳定", "维持", "实现", "为", "是", "到", "至", "占", "占到", "占比", "升到", "升至", "减到", "减至", "增到", "增至",
            "降到", "降至", "涨到", "涨至", "增为", "升为", "涨为", "减为", "降为", "达到了", "达成", "力达", "总数达", "总量达", "均达到", "均达", "都达到", "已达", "已达到", "共达", "合计达", "=", "位于", "处于", "在",
        ]),
        new(WordKind.Cap, ["控制在", "控制到", "控制为", "严格控制在", "限制在", "压缩在", "缩短在", "管控在", "严控在"]),
        new(WordKind.Flow,
        [
            "新增", "新建", "新建成", "建成", "建设", "完成", "引进", "培育", "打造", "改造", "实施", "开展", "举办", "提供", "推出", "新开", "新设", "新设立", "设立", "成立", "创建",
            "建立", "组建", "新认定", "认定", "新培育", "引育", "集聚", "落地", "开工", "竣工", "筹措", "供应", "新开工", "修缮", "更新", "新改建", "改建", "扩建", "新建改建", "新建、改建",
            "翻建", "新建、翻建", "改造提升", "提质改造", "净增", "净增加", "净新增", "培养", "培训", "帮助", "扶持", "支持", "服务", "发放", "招引", "招录", "吸引", "投放", "安装", "加装", "拆除", "整治", "创造", "开发",
            "开通", "新开通", "配备", "增设", "新招", "引入", "编制", "出台", "评选", "选树", "选派", "开设", "布设", "覆盖", "惠及", "受益", "安置", "帮扶", "收储", "出让", "发展",
            "创成", "获批", "推进", "启动", "推动", "计划引进", "计划新增", "转化", "盘活", "处置", "办理", "解决", "减免", "拨付", "投入", "投资", "募集", "争取资金", "吸纳", "拥有", "形成",
            "产出", "生产", "种植", "绿化", "造林", "植树", "接待", "研发", "搭建", "上线", "推广", "优化", "升级改造", "提升改造", "新添", "新购", "新投", "新注册", "实有", "有", "共有",
            "需", "需要", "用", "仅", "只", "其中", "含", "参加", "参与", "签约", "登记", "录取", "毕业", "就业", "实到", "到位", "安排", "落实", "补贴", "补助", "奖励", "救助", "带动", "辐射",
        ]),
        new(WordKind.Cumulative, ["累计", "总计", "合计", "五年共", "五年累计", "期内累计", "五年合计", "共计", "累计新增", "累计完成", "累计实现"]),
        new(WordKind.YearOnYear, ["同比", "比上年", "较上年", "比去年", "较去年", "比上年同期", "较上年同期", "与上年相比", "与去年相比", "比上一年", "较上一年", "比前一年", "同期"]),
        new(WordKind.Respectively, ["分别"]),
        new(WordKind.Stretch, ["力争", "争取", "努力", "力求", "奋力", "冲刺"]),
        new(WordKind.Commitment, ["确保", "保证", "务必", "必须", "坚决", "务求"]),
        new(WordKind.Estimate, ["预计", "预估", "估计", "初步核算", "初步统计", "初步预计", "有望", "初步测算", "初步", "快报数", "快报", "预测", "预期数"]),
        new(WordKind.Neutral,
        [
            "实际", "名义", "可比", "继续", "要", "将", "应", "也", "均", "都", "再", "全部", "总体", "基本", "进一步", "全年", "年内", "当年", "每年", "年均", "年平均", "平均", "年度", "期末",
            "年末", "年底", "本年", "今年", "全区", "全市", "首次", "已", "已经", "了", "就", "可", "能", "能够", "总体上", "计划", "目标", "目标值", "原则上", "个方面", "合理", "稳步", "稳定地",
            "逐步", "平稳", "持续", "年", "总数", "总量", "总额", "数量", "比例", "比重", "共", "总", ":", "同步", "按可比价格计算", "按可比价计算", "扣除价格因素", "现价", "按不变价格计算",
            "剔除不可比因素", "同口径", "按同口径", "任务", "大", "成功", "历史性", "历史性地", "一举", "稳", "翻新", "成效", "实现了", "成为", "达到并", "增长率", "收入",
        ]),
        new(WordKind.Per, ["每"]),
        new(WordKind.And, ["和", "及", "与", "以及", "并", "且", "同时", "并且"]),
        new(WordKind.Or, ["或", "或者"]),
        new(WordKind.Increase, [.. Rising, .. WithParticles(Rising, "了")]),
        new(WordKind.Decrease, [.. Falling, .. WithParticles(Falling, "了")]),
        new(WordKind.Level, [.. WithParticles(Rising, Particles), .. WithParticles(Falling, Particles)]));

    /// <summary>The function word in front of a number, or the noun that hides one, with which a text starts.</summary>
    /// <returns>How many characters it takes; 0 for none. <paramref name="kind"/> is null for a noun.</returns>
    public static int Match(ReadOnlySpan<char> text, out WordKind? kind) => Words.TryMatch(text, out kind, out var length) ? length : 0;

    /// <summary>The function word behind a number with which a text starts.</summary>
    public static int MatchSuffix(ReadOnlySpan<char> text, out WordKind kind) =>
        Suffixes.TryMatch(text, out kind, out var length) && !Hides(text, length) ? length : 0;

    private static bool Hides(ReadOnlySpan<char> text, int length)
    {
        foreach (var (word, kind) in Words.Matches(text))
        {
            if (kind is null && word.Length > length)
                return true;
        }

        return false;
    }

    /// <summary>The verbs of more than one letter, each with each particle behind it.</summary>
    private static IEnumerable<string> WithParticles(string[] verbs, params string[] particles)
    {
        foreach (var verb in verbs)
        {
            foreach (var particle in particles)
            {
                if (verb.Length > 1)
                    yield return verb + particle;
            }
        }
    }
}
