using System.Text.RegularExpressions;

namespace Jingan.Planning.Documents.Grammar;

/// <summary>The words of official reports that stand between a thing and its number.</summary>
internal static partial class Words
{
    /// <summary>Verbs of work: what a count behind them counts is done, built, brought in.</summary>
    public const string Work =
        "建有|设有|配有|新增加|新开工建设|新开工|新引进|新培育|新认定|新获批|新建成|新注册|新设立|新发展|新招引|新签约|新改扩建|改扩建|改(?:造)?提升|新建改建|新改建|新增设|新布局|新增|新建|新设|新开|新创|新植|开工建设|启动建设|优化布局|优化提升|改造提升|建成投用|建成启用|建成|建设|改建|扩建|翻建|改造|完成|实现|实施|开展|"
        + "举办|组织|引进|引入|招引|培育|认定|创建|打造|推出|提供|发放|安装|配备|开设|设立|启动|推进|供应|筹措|筹集|帮助|帮扶|培养|培训|集聚|落户|落地|布局|办理|接待|服务|惠及|拆除|整治|修缮|修复|处置|清理|取消|调整|梳理|选派|遴选|发动|归并|"
        + "征收|收储|出让|签约|上线|接入|入驻|核发|部署|争取|落实|拨付|投入|整合|解决|化解|查处|检查|排查|种植|栽植|植树|组建|发布|出台|增设|加装|增加|聚集|吸引|承办|推广|创成|获评|获批|获得|评选|支持|资助|奖励|减免|清退|关停|淘汰|造林|"
        + "推动|促进|开工|竣工|完工|投用|启用|达产|投产|续建|治理|更新|维修|更换|铺设|敷设|开通|储备|开发|利用|盘活|消除|保障|救助|覆盖|配送|送|派出|受理|办结|兑现|撬动|带动|设置|优化|完善|打通|贯通|改善|生产|销售|出口|接收|转化|申报|组织申报|采购|搭建|成立|遴选出|选树|评出|选拔|招聘|招录|招收|转移|输送|安置|资助|表彰|巡查|开放|建立|公示|通过|制定|修订|举行|开行|编制|纳入|实地|走访|帮|让|使|为|对|向|将|把|从|在";

    /// <summary>Verbs of a level: what comes behind them is where something stands.</summary>
    private const string Level =
        "不低于|不少于|不小于|不高于|不超过|不多于|不大于|不足|不到|不满|仅为|控制在|稳定在|保持在|维持在|巩固在|巩固到|提高到|提升到|增加到|增长到|扩大到|上升到|下降到|降低到|减少到|压缩到|压减到|缩短到|缩小到|缩小至|提高至|提升至|增加至|增长至|扩大至|上升至|下降至|降低至|减少至|压缩至|压减至|缩短至|调整为|调整到|拓展到|拓展至|"
        + "提升为|增至|升至|降至|降到|升到|增到|减至|扩至|突破到|跃升至|攀升至|跃上|迈上|连跨|跨越|跨上|跨过|站上|迈过|登上|回升至|达到了|达到|(?<![发表到传下送])达|突破|超过|超|接近|(?<![附最])近|约为|(?<![签预公节契履条合特制])约|逾|(?<![通经])过|大于|小于|高于|低于|(?<![作成])为|是|(?<![所国拥私公占建设配])有|至|(?<![得收])到|(?<![正存所实])在|共计|合计|总计|累计|(?<![\\u4e00-\\u9fff”）])总数|(?<!公)共|(?:相当于|是|达到)(?:上年|去年|20\\d\\d年|“十[一二三四五六七]?五”末?)的|相当于";

    /// <summary>Words of change: what comes behind them is how much more or less.</summary>
    private const string Change =
        "同比增长|同比下降|同比增加|同比减少|同比提高|同比上升|同比提升|同比降低|年均增长|年均下降|年均递增|平均增长|同口径增长|可比增长|名义增长|实际增长|自然增长|正增长|增长了?|下降了?|提高了?|(?<!改造|优化|治理|巩固)提升了?|减少了?|增加了?|上升了?|降低了?|压减了?|压缩了?|缩短了?|"
        + "下浮|上浮|回落|收窄|扩大了?|缩减|净增加?|翻了?|上涨|下跌|递增|递减|削减|增产|减产|增收|减收|多增|少增|增支|减支|(?<=比|上年|去年)[多少高低快]";

    /// <summary>A comparison with a benchmark: 高于全省平均水平.</summary>
    private const string Beyond = "(?:(?:高于|低于|快于|慢于|优于|高出|低于|超出)(?:[\\u4e00-\\u9fff“”]{2,14})|比(?:全[国省市州盟]|本[省市]|周边|计划|预期|目标|任务|控制)[\\u4e00-\\u9fff]{0,8}(?:高|低|快|慢|多|少)出?)";

    /// <summary>The letters of which each comparison with a benchmark has one.</summary>
    private const string Benchmarked = "于出比";

    /// <summary>Words that neither move nor name the number.</summary>
    private const string Adverb =
        "[两三四五六]年(?=累计|平均|共)|分别|(?<![人户日月年地亩平])均|各|(?<![成首])都|已|已经|将|将要|可|仅|再|又|也|就|仍|力争|争取|确保|预计|预期|计划|拟|平均|全年|年内|实际|合计|累计|(?<!公)共|总共|一共|首次|成功|顺利|持续|稳步|基本|全部|提前|超额|圆满|初步|逐步|逐月|逐年|逐季|有望|至少|最多|努力|保持|年均|同比|环比|比上年|较上年|比去年|较去年|比上一年|比上年同期|同口径|每人每年|每人每月|每户每年|每年|每月|每日|每天|日均|月均|人均|户均|每人(?=不|至)";

    /// <summary>The predicate at the end of a text: verbs of level and change, adverbs, comparisons, one behind the other.</summary>
    public static Rule Predicate { get; } = Rule.Ending(Rule.Last(Change) + Rule.Last(Level) + Rule.Last(Adverb) + "多少高低快度年末期底初月上的”>≥<≤±，", PredicateForm(), Benchmarked);

    public static Rule EndsInChange { get; } = Rule.Ending(Rule.Last(Change) + "多少高低快在约近过超于别少达到为均各", EndsInChangeForm());

    public static Rule EndsInBenchmark { get; } = Rule.With(Benchmarked, EndsInBenchmarkForm());

    public static Rule EndsInWork { get; } = Rule.Ending(Rule.Last(Work) + "了", EndsInWorkForm());

    [GeneratedRegex("(?:" + Beyond + "|" + Change + "|" + Level + "|" + Adverb + "|在(?:\\d{4}年|上一?年|去年|“十[一二三四五六七]?五”末?)的?基础上|比(?:[\\u4e00-\\u9fff\\d“”]{1,10})(?:年度|年|末|期|底|初|月)(?:同期|末|底|初)?|较(?:[\\u4e00-\\u9fff\\d“”]{1,10})(?:年度|年|末|期|底|初|月)(?:同期|末|底|初)?|[比较]“十[一二三四五六七]?五”(?:期间|时期|末|初)?|[>≥<≤±]|，(?=$))+$", RegexOptions.CultureInvariant)]
    private static partial Regex PredicateForm();

    [GeneratedRegex("(?:" + Change + ")(?:了)?(?:约|近|超过|超|不低于|不少于|不超过|分别|至少|达到?|为|均|各|在)*$", RegexOptions.CultureInvariant)]
    private static partial Regex EndsInChangeForm();

    [GeneratedRegex(Beyond + "$", RegexOptions.CultureInvariant)]
    private static partial Regex EndsInBenchmarkForm();

    /// <summary>What a wording begins with: a bound, a level, a change with its comparison; not 完成, 分别 or 共.</summary>
    [GeneratedRegex("(?:预计|力争|确保|累计|年均|同比|环比|每年|每月|日均|同口径|" + Beyond + "|在(?:\\d{4}年|上一?年|去年|“十[一二三四五六七]?五”末?)的?基础上|比(?:[\\u4e00-\\u9fff\\d“”]{1,10})(?:年度|年|末|期|底|初|月)(?:同期|末|底|初)?|较(?:[\\u4e00-\\u9fff\\d“”]{1,10})(?:年度|年|末|期|底|初|月)(?:同期|末|底|初)?|[比较]“十[一二三四五六七]?五”(?:期间|时期|末|初)?|" + Change + "|不低于|不少于|不小于|不高于|不超过|不多于|不大于|不足|不到|不满|至少|最多|控制在|稳定在|保持在|维持在|(?:提高|提升|增加|增长|扩大|上升|下降|降低|减少|压缩|压减|缩短)[到至]|增至|升至|降至|降到|迈上|跃上|跃升至|攀升至|缩小到|达到了?|达|突破|超过|超|接近|(?<![附最])近|约为|(?<![签预公节契履条合特制])约|逾|(?<![通经])过|大于|小于|高于|低于|[>≥<≤±]).*$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    public static partial Regex WordingStart();

    [GeneratedRegex("(?:" + Work + ")了?$", RegexOptions.CultureInvariant)]
    private static partial Regex EndsInWorkForm();

    [GeneratedRegex("^(?:" + Work + ")了?(?:" + Work + ")?$", RegexOptions.CultureInvariant)]
    public static partial Regex IsWork();

    [GeneratedRegex("^(?:" + Work + ")", RegexOptions.CultureInvariant)]
    public static partial Regex StartsWithWork();

    /// <summary>What stands before a subject and is none of it: time, place of the whole, connectives, verbs that only say that it came about.</summary>
    [GeneratedRegex("^(?:免费(?=$|为|向|给|对)|年末|年底|月末|期末|季末|年初|初步核算|经初步核算|据初步统计|按(?:可比价|不变价|可比口径|现价)格?(?:计算)?|扣除价格因素|截至|其中|并且|并|且|而|同时|此外|预计|累计|力争|确保|努力|争取|建议|实现(?!率)|完成(?![率度])|达到|提出|明确|全年|当年|今年|本年|去年|上年|年内|上半年|下半年|前三季度|一季度|1[-—–~至]\\d{1,2}月|[二两三四五六]年累计|共(?!有|同|享|青)|已|将(?!来)|要(?!素|求|点)|使(?!用|命)|到(?!位|期|账)|至(?!今)|在(?!建|校|线|册|职|岗|库|园|地)|全[区市县省州旗盟镇乡]|[我本][区市县省州旗盟局委办厅院部]|计划(?=完成|新增|新建|实施|改造|投入|培育|引进|建成|开工|投资)|五年来|这五年|一年来|五年累计|五年|期末|我们|主要|预期|目标|是|等|，|、|：|；|“十[一二三四五六七]?五”(?:期间|时期|以来|末)|(?:到|至)?(?:\\d{4}|[一二][〇○零九][一二三四五六七八九〇○零]{2})年(?:底|末|全年|上半年)?|围绕[^，]{2,16}，|(?:一|二|三|四|五|六|七|八|九)是|\\d{1,2}[.、](?!\\d)|（[一二三四五六七八九十]{1,3}）|[一二三四五六七八九十]{1,3}、|★|—+|●|[-•·*](?!\\d)|其(?!他|它|余|中)|则|和|与(?!会)|及(?!时)|以及|的)+", RegexOptions.CultureInvariant)]
    public static partial Regex SubjectLead();

    [GeneratedRegex("(?:将|力争|确保|要|计划|拟|争取|努力|到\\d{4}年|预期|未来|下一步|今后|目标是)", RegexOptions.CultureInvariant)]
    public static partial Regex WillBe();

    [GeneratedRegex("(?:已|已经|完成了|达到了|实现了|截至|过去|去年|上年|一年来|五年来|这五年|累计(?:完成|实现|引进|建成))", RegexOptions.CultureInvariant)]
    public static partial Regex HasBeen();

    [GeneratedRegex("(?:率|比重|占比|比例|覆盖面|密度|强度|浓度|水平|指数|系数|总数|总量|数量|保有量|存量|数|人口|寿命|人均|拥有量|累计|规模|容量|能力|面积|装机|存栏|库存)$", RegexOptions.CultureInvariant)]
    public static partial Regex LevelNoun();

    /// <summary>A name that says that work is done, not where something stands: 改造面积, 开工数.</summary>
    [GeneratedRegex("(?:改造|加装|新增|新建|建设|修缮|整治|拆除|开工|竣工|培训|引进|征收|筹措|供应|建成|完成|发放|授权|治理)(?:[\\u4e00-\\u9fff]{0,4}(?:面积|数|数量|任务|人数|人次|套数|量))?$|^(?:新增|新建)", RegexOptions.CultureInvariant)]
    public static partial Regex WorkNoun();

    [GeneratedRegex("(?:(?<!自然)增长率|增长速度|增速|增幅|涨幅|下降率|降低率|降幅|能耗降低|能耗下降|排放下降)", RegexOptions.CultureInvariant)]
    public static partial Regex RateNoun();

    [GeneratedRegex("(?:全国|全省|全市|本市|上海市?|北京市?|世界|全球|我国|国家|长三角|京津冀|大湾区)(?:的)?$", RegexOptions.CultureInvariant)]
    public static partial Regex OtherPlace();
}
