using System.Text.RegularExpressions;

namespace Jingan.Planning.Documents.Grammar;

/// <summary>The forms by which names are told: verbs, shares, plans, bases around them.</summary>
internal static partial class NameForms
{
    [GeneratedRegex("^的(?:正|快速|高速|平稳|稳定)?(增长|增幅|增速|下降|降幅)", RegexOptions.CultureInvariant)]
    public static partial Regex NounOfGrowth();

    public static Rule TimesOf { get; } = Rule.Ending("的", TimesOfForm());

    [GeneratedRegex("(?:是|为|相当于|达到)(?:\\d{4}年|上一?年|去年|“十[一二三四五六七]?五”末?)的$", RegexOptions.CultureInvariant)]
    public static partial Regex TimesOfForm();

    /// <summary>A verb of having, and the whole of which a part is had: 集聚全市三分之一的.</summary>
    public static Rule OfTheWhole { get; } = Rule.With("全", OfTheWholeForm());

    [GeneratedRegex("(?:集聚|汇聚|聚集|集中|拥有|吸引)了?(?<of>全[国省市区县州])(?:约|近|超过?)?$", RegexOptions.CultureInvariant)]
    public static partial Regex OfTheWholeForm();

    [GeneratedRegex("^(?:新增加?|净增加?|新?引进|新?培育|新?招引|新签约|新认定|新设立?|新建)", RegexOptions.CultureInvariant)]
    public static partial Regex Added();

    /// <summary>Words that say that the number is of all there is, not of what was added.</summary>
    public static Rule StockBefore { get; } = Rule.With("累共总突达超增", StockBeforeForm());

    [GeneratedRegex("累计|共|总数|总量|(?:突破|达到?|超过|增至|增加到)$", RegexOptions.CultureInvariant)]
    public static partial Regex StockBeforeForm();

    /// <summary>The same things in another unit, right behind their number: 步道5条共12公里.</summary>
    [GeneratedRegex("^(?:共|共计|合计|总计|总长度?|全长)约?$", RegexOptions.CultureInvariant)]
    public static partial Regex InOtherUnit();

    /// <summary>The share of a plan, budget or task that is done.</summary>
    public static Rule Completion { get; } = Rule.Ending("的", CompletionForm());

    [GeneratedRegex("(?:(?:为|完成|达到|占)?(?:全年|年度|年初|目标|省定|市定)[^，。；、\\d]{0,6}|(?:完成|达到|占)了?)(?:计划|任务|目标|预算|预期)(?:数|值|任务|目标)?的$", RegexOptions.CultureInvariant)]
    public static partial Regex CompletionForm();

    /// <summary>Work that was added and is its own noun: 新增造林.</summary>
    [GeneratedRegex("^新增(?!加|设).{2,}$", RegexOptions.CultureInvariant)]
    public static partial Regex AddedWork();

    public static Rule EndsInShare { get; } = Rule.Ending("比重例", EndsInShareForm());

    [GeneratedRegex("(?<!^)(?:占比|比重|比例)$(?<!^占.*)", RegexOptions.CultureInvariant)]
    public static partial Regex EndsInShareForm();

    /// <summary>A share of something: 占全区税收总收入的.</summary>
    public static Rule ShareOf { get; } = Rule.With("占", ShareOfForm());

    [GeneratedRegex("(?:约)?(?<of>占(?![地比])[^，。；、]{1,14}?)(?:的比重|的比例|比重|比例|的|达到|达|为|约|超过|近|稳定在|保持在|提高到|提升至|上升到|不低于|不高于)*$", RegexOptions.CultureInvariant)]
    public static partial Regex ShareOfForm();

    /// <summary>How large something is beside a mean: 达到全省平均水平的85%.</summary>
    public static Rule ShareOfMean { get; } = Rule.Ending("的", ShareOfMeanForm());

    [GeneratedRegex("(?<=.{2})(?:提高到|达到?|相当于|为|是)(?<of>[^，。；、\\d]{1,10}平均(?:水平|值|数)?)的$", RegexOptions.CultureInvariant)]
    public static partial Regex ShareOfMeanForm();

    [GeneratedRegex("^(?:为|对|向|给|在)?(?:全|本|我|各)?[区市县省州旗盟]?(?:内|域)?(?:共|共有)?$", RegexOptions.CultureInvariant)]
    public static partial Regex WholePlace();

    /// <summary>A base that stands before the later level: 由2016年的1860亿元增加到.</summary>
    public static Rule FromBase { get; } = Rule.With("由从", FromBaseForm());

    [GeneratedRegex("(?<![自理])(?:由|从)[^，。；]*\\d.*$", RegexOptions.CultureInvariant)]
    public static partial Regex FromBaseForm();

    /// <summary>A count before the verb of its clause: 200幢重点楼宇实现.</summary>
    [GeneratedRegex("^\\d[\\d.]*(?:万|亿)?[\u4e00-\u9fff]{2,14}?(?:实现|完成|获得|贡献|达到|共有|提供)", RegexOptions.CultureInvariant)]
    public static partial Regex ScopeOf();

    /// <summary>How many there are of which the share is told: 6个国控断面水质达标率.</summary>
    [GeneratedRegex("^\\d[\\d.]*(?:万|亿)?(?:个|家|所|条|座|项|名|户|处|件|类)(?=.{3,}(?:率|比例|比重|占比)$)", RegexOptions.CultureInvariant)]
    public static partial Regex Scope();

    /// <summary>Verbs that the items of a list share: 新增食堂5家、床位300张.</summary>
    [GeneratedRegex("^(?:新增加?|新建|新培育|新认定|新引进|引进|培育|创建|新设立?|新改扩建|新开办|新创建|建成|改造|整治|修缮|发放|举办|硬化|铺设|安装|培训)", RegexOptions.CultureInvariant)]
    public static partial Regex Spreading();

    [GeneratedRegex("^(?:加快|推进|加强|深化|推动|有序推进|持续推进|积极推进|大力推进|加大|强化|持续|全力|扎实|深入|着力|积极|大力|进一步|稳步|有序|切实|不断|做好|抓好|落实|扩大|优化|提升|完善|健全)+", RegexOptions.CultureInvariant)]
    public static partial Regex Furthering();

    [GeneratedRegex("(?<=率|度|数|指数)[和、及与](?=[\\u4e00-\\u9fff“”]{2,}(?:率|度|数|指数)$)|/(?=[\\u4e00-\\u9fff]{2,}面积$)", RegexOptions.CultureInvariant)]
    public static partial Regex RateJoint();

    [GeneratedRegex("(?:比|比例|比值|结构|构成|差距|指数|系数|得分|分值)$", RegexOptions.CultureInvariant)]
    public static partial Regex Unitless();

    public static Rule EndingVerb { get; } = Rule.Ending("计成现为是有了", EndingVerbForm());

    [GeneratedRegex("(?<=.{2})(?:累计)?(?:累计|完成|实现|达成|兑现|(?<=[率额值量数入重比积度])(?:为|是|有))了?$", RegexOptions.CultureInvariant)]
    public static partial Regex EndingVerbForm();

    /// <summary>How work was done, left behind without its verb: 旧里改造提前全面完成.</summary>
    public static Rule EndingManner { get; } = Rule.Ending("前面部利期满已年月次季度届", EndingMannerForm());

    [GeneratedRegex("(?<=.{4})(?:提前|全面|全部|顺利|如期|按期|圆满|已|连续(?:多|[两二三四五六七八九十\\d]+)(?:年|个月|个季度|次|届)?)+$", RegexOptions.CultureInvariant)]
    public static partial Regex EndingMannerForm();

    [GeneratedRegex("[〔［\\[]\\d{1,2}[\\]〕］]", RegexOptions.CultureInvariant)]
    public static partial Regex FootnoteMark();

    /// <summary>Steps that were passed on the way, in words: 连跨两个百亿元台阶.</summary>
    public static Rule Steps { get; } = Rule.Ending("阶关口", StepsForm());

    [GeneratedRegex("(?<=.{2})(?:先后|连续|接连)*(?:连跨|跨越|跨上|迈上|跃上|站上|迈过|跨过|突破|登上)[^，。；]{1,14}(?:台阶|大关|关口)$", RegexOptions.CultureInvariant)]
    public static partial Regex StepsForm();

    /// <summary>The growth of what a name is of, which a number that is no share cannot be of: 总值年均增速, 达到600亿元.</summary>
    public static Rule EndingRate { get; } = Rule.Ending("速幅率", EndingRateForm());

    [GeneratedRegex("(?<=.{2})(?:年均)?(?:增速|增幅|涨幅|降幅|增长率)$", RegexOptions.CultureInvariant)]
    public static partial Regex EndingRateForm();

    /// <summary>The name at the head of a paragraph that tells of one thing: 高新区：规划面积….</summary>
    [GeneratedRegex("^(?:\\d{1,2}[.、]|（[一二三四五六七八九十\\d]{1,3}）|[一二三四五六七八九十]{1,3}、|[—·●-]+)?(?<of>[\\u4e00-\\u9fffA-Za-z]{3,20})：$", RegexOptions.CultureInvariant)]
    public static partial Regex HeadOf();

    /// <summary>A preposition that led the one who gets something: 为全县老年人免费体检.</summary>
    [GeneratedRegex("^(?:为|对(?![^，]*(?:进出口|出口|进口|贸易|投资)额?$)|向|给)(?!民|老(?![年人])|农(?![村民])|企(?!业))(?:全[区市县省州国])?(?=.{3})|^(?:带动|推动|拉动|促进)(?=.{4,}(?:率|额|量|值|收入|投资|比重|占比|规模)$)|^[市区县省州镇]级?财政(?=安排|投入|拨付|每)", RegexOptions.CultureInvariant)]
    public static partial Regex Leading();

    /// <summary>A verb of having: 共有普通中学28所.</summary>
    [GeneratedRegex("^(?:共有|拥有|现有|实有|共设有|下辖)(?=.{2})", RegexOptions.CultureInvariant)]
    public static partial Regex Holding();

    /// <summary>The verb between the owner and what is measured of it.</summary>
    public static Rule Within { get; } = Rule.With("实", WithinForm());

    [GeneratedRegex("(?<=.{2})实现(?=(?:利润|营业|销售|税收|增加值|总产值|产值|主营|收入|进出口)[\\u4e00-\\u9fff]{0,6}$)|(?<=.{3})实施(?=[\\u4e00-\\u9fff]{2,8}(?:改造|修缮|整治|救助)$)", RegexOptions.CultureInvariant)]
    public static partial Regex WithinForm();
}
