using System.Text.RegularExpressions;

namespace Jingan.Planning.Documents.Grammar;

/// <summary>The forms in which steps of projects are said.</summary>
internal static partial class ProjectForms
{
    private const string How = "(?>(?:已|将|要|均|都|全面|全线|全部|正式|顺利|如期|按期|提前(?:[\\d半一二两三四五六七八九十]+(?:个半?)?(?:月|年|天|季度))?|相继|陆续|先后|同步|成功|有望|可|即将|实现|(?:今年|明年)?年[底末](?:以?前|之前)?|年内|今年|明年|力争|确保|争取|计划|预计|(?:到|于|在|至)?20\\d\\d年(?:\\d{1,2}月(?:底|份|末|中旬|上旬|下旬)?|[底末]|上半年|下半年|第?[一二三四]季度)?(?:以?前|之前)?|\\d{1,2}月(?:底|份|末|中旬|上旬|下旬)?(?:以?前|之前)?|(?:到|于|在)?(?:上半年|下半年|第?[一二三四]季度)末?(?:以?前|之前)?)*)";

    /// <summary>The next step of the same work: 2026年开工、2029年建成.</summary>
    [GeneratedRegex("^(?:20\\d\\d年|年底|明年|\\d{1,2}月)[^、，。；]{0,8}(?:开工|竣工|建成|完工|通车|投用|启用|封顶|运营)", RegexOptions.CultureInvariant)]
    public static partial Regex NextStep();

    [GeneratedRegex("(?:项目|工程)(?:清单|名单|一览表?|表|安排)?$", RegexOptions.CultureInvariant)]
    public static partial Regex ListOfWorks();

    [GeneratedRegex("^(?:（(?<no>\\d{1,3})）|(?<no>\\d{1,3})[.、](?!\\d))", RegexOptions.CultureInvariant)]
    public static partial Regex Numbering();

    private const string Tail = "(?:了|并[^，。；]{1,12})?$";

    [GeneratedRegex(How + "(?:基本|初步)?(?:(?:建成|竣工|完工|改造完成|建设完成)[、并后]?(?:并)?(?:投入使用|投入运营|投入运行|投用|投运|启用|开放|对外开放|通车|通航|投产|运营|开园|开业|开馆|使用|营业|达产)|开通(?:运营|投用|使用)?|下闸蓄水|蓄水发电|(?:全容量)?并网(?:发电)?|(?:建成)?送电|投产发电|投入使用|投入运营|投入运行|投用|启用|对外开放|开业|开园|开馆|开街|开学|开诊|通车(?:运营)?|通航|通水|通气|投产|投运|运营|正式营业|(?<!试)运行)" + Tail, RegexOptions.CultureInvariant)]
    public static partial Regex OpeningBehind();

    [GeneratedRegex(How + "(?:基本|初步|全面)?(?:竣工(?:验收)?|完工|建成|建设完成|改造完成|完成(?:建设|改造|竣工验收|扩建|修缮|升级改造|主体建设)|落成|贯通|交付(?:使用)?|收官)" + Tail, RegexOptions.CultureInvariant)]
    public static partial Regex CompletionBehind();

    [GeneratedRegex(How + "(?:(?:完成)?(?:主体)?(?:结构)?封顶|主体(?:结构|工程)?(?:全面)?(?:完工|建成|竣工|完成)|合龙)" + Tail, RegexOptions.CultureInvariant)]
    public static partial Regex ToppedBehind();

    [GeneratedRegex(How + "(?:开工(?:建设|动工)?|启动(?:建设|实施)?|动工(?:建设)?|破土动工|奠基)" + Tail, RegexOptions.CultureInvariant)]
    public static partial Regex StartBehind();

    [GeneratedRegex(How + "(?:完成)?(?:土地征收|房屋征收|征地拆迁|征收|动迁|腾地|收地)(?:完成)?" + Tail, RegexOptions.CultureInvariant)]
    public static partial Regex ClearedBehind();

    [GeneratedRegex("(?:的?前期(?:工作|研究|论证|手续)?(?:有序|加快|稳步)?(?:开展|推进|启动|完成)?)" + Tail, RegexOptions.CultureInvariant)]
    public static partial Regex PreparedBehind();

    [GeneratedRegex("(?:建设)?(?:加快|有序|稳步|顺利|扎实|全面|持续|加速|全力)(?:推进|实施|建设)(?:中)?" + Tail, RegexOptions.CultureInvariant)]
    public static partial Regex GoingOnBehind();

    /// <summary>What stands before the verb of a clause and is not of it: when, how.</summary>
    [GeneratedRegex("^(?:其中|同时|并|年内|今年|全年|将|要|力争|确保|争取|努力|计划|已|先后|相继|陆续|顺利|如期|提前|成功|推动|(?:到|于|在)?(?:20\\d\\d)年(?:底|末|上半年|下半年|\\d{1,2}月(?:底|份)?)?前?|年底前|\\d{1,2}月(?:底|份|末|中旬|上旬|下旬)?(?:以?前|之前)?|第?[一二三四]季度末?(?:以?前|之前)?|上半年|下半年|[一二三四五六七八九]是|\\d{1,2}[.、](?!\\d)|（[一二三四五六七八九十\\d]{1,3}）|[一二三四五六七八九十]{1,3}、|★|—+|-|·|●)*", RegexOptions.CultureInvariant)]
    public static partial Regex Lead();

    [GeneratedRegex("\\G(?<verb>(?:基本)?建成(?:并)?(?:投用|启用|开放|通车|运营|投产|使用)|投用|启用|开通)(?<of>.{3,120})$", RegexOptions.CultureInvariant)]
    public static partial Regex OpeningBefore();

    [GeneratedRegex("\\G(?<verb>(?:基本|全面)?(?:建成|竣工|完工)|(?:基本|全面)?完成(?=.*(?:建设|改造|扩建|新建|改建|迁建|复建|修缮|工程|项目|升级|更新|修复)$))(?<of>.{3,120})$", RegexOptions.CultureInvariant)]
    public static partial Regex CompletionBefore();

    [GeneratedRegex("\\G(?<verb>(?:新)?开工建设|(?:新)?开工|动工建设|启动建设|启动(?=.*(?:建设|改造|工程|项目|扩建|新建|迁建|修缮|更新)$))(?<of>.{3,120})$", RegexOptions.CultureInvariant)]
    public static partial Regex StartBefore();

    [GeneratedRegex("\\G(?<verb>谋划(?:建设|推进)?|(?:加快|扎实|有序|深入)?(?:开展|推进|做好|启动)(?=.{3,60}前期))(?<of>.{3,120}?)(?:的?前期(?:工作|研究|论证|手续)?)?$", RegexOptions.CultureInvariant)]
    public static partial Regex PreparedBefore();

    [GeneratedRegex("\\G(?<verb>(?:全力|加快|有序|稳步|持续|深入|扎实|全面|大力|积极|统筹|继续|协调|抓紧|强力|高标准|高质量|高水平|加速)*(?:推进|推动|实施|续建|加快|建设))(?<of>.{3,120})$", RegexOptions.CultureInvariant)]
    public static partial Regex GoingOnBefore();

    /// <summary>A clause without a project of its own, which goes on about the last one.</summary>
    [GeneratedRegex("^(?:并|且|计划|预计|力争|确保|争取|将|于|到|至|在|今年|明年|年内|年底前|20\\d\\d年|\\d|底|月|前|以前|上半年|下半年|目前|现|已|全面|正式|顺利|如期|项目|工程|主体|，)*$", RegexOptions.CultureInvariant)]
    public static partial Regex LeadsOn();

    [GeneratedRegex("已|去年|上年", RegexOptions.CultureInvariant)]
    public static partial Regex Done();

    [GeneratedRegex("将(?!来)|力争|确保|争取|计划(?!单列)|预计|拟|有望|明年", RegexOptions.CultureInvariant)]
    public static partial Regex ToCome();

    private const string EnglishWork = "(?!(?:The|We|Our|Its?|This|These|In|By|At|Construction|Work) )(?:[A-Z][A-Za-z0-9’'-]*(?: (?:of|and|the|on|de))? )*(?:[A-Z][A-Za-z0-9’'-]*)(?: \\d+)?";

    [GeneratedRegex("(?:(?<step>(?:[Cc]omplete|[Ff]inish|[Oo]pen(?: to traffic)?|[Pp]ut into (?:use|operation)|[Ss]tart (?:construction of|building|work on)|[Bb]egin (?:construction of|building|work on)|[Bb]reak ground (?:on|for)|[Tt]op out)) (?:the )?(?:construction of (?:the )?)?(?<name>" + EnglishWork + "(?: (?:phase|Phase) [IVX\\d]+)?)|(?:Construction (?:of|on|work on) (?:the )?|\\b[Tt]he )?(?<name>" + EnglishWork + ")(?:,? which)?(?: construction)? (?<step>(?:(?:will be|was|were|is to be|are to be|has been|have been|will|has|is|are) )?(?:completed|finished|opened(?: to (?:traffic|the public))?|open(?:s)? to (?:traffic|the public)|open|put into (?:use|operation|service)|enter(?:ed)? (?:service|operation)|topped out|top out|started|start|begun|began|begin|broke ground|break ground|under construction)))\\b", RegexOptions.CultureInvariant)]
    public static partial Regex EnglishStep();

    [GeneratedRegex("open|put into|enter", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    public static partial Regex EnglishOpening();

    [GeneratedRegex("start|begin|began|begun|ground", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    public static partial Regex EnglishStart();
}
