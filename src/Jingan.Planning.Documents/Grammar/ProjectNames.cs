using System.Text.RegularExpressions;

namespace Jingan.Planning.Documents.Grammar;

/// <summary>Tells the name of one building, road or park from words for works of a kind, which are no project: 老旧小区改造, 12所幼儿园.</summary>
internal static partial class ProjectNames
{
    private const int Longest = 40;

    /// <summary>The names of a list with where each begins, and whether the list itself calls them projects (A、B等项目).</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the list begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="isSubject">Whether a verb behind it says what happens to it, which is said of one work more often than of many.</param>
    /// <param name="isGoingOn">Whether the words only say that it goes on, which is said of everything.</param>
    public static List<(int Start, string Name)> In(string text, int start, int end, bool isSubject, bool isGoingOn)
    {
        var (from, until) = Bare(text, start, end);
        var isCalled = false;
        if (AndOthers().Match(text[from..until]) is { Success: true } others)
        {
            until = from + others.Index;
            isCalled = others.Groups["what"].Success;
        }

        var names = new List<(int, string)>();
        foreach (var (first, last) in Items(text, from, until))
        {
            var (own, behind) = Bare(text, first, last);
            var name = text[own..Math.Max(own, behind)];
            if (Counted().IsMatch(name))
                return [];
            if (isGoingOn ? IsGoingOn(name, isCalled) : IsOne(name, isSubject, isCalled))
                names.Add((own, name));
        }

        return names;
    }

    /// <summary>What goes on is a project only where its name says that it is built, or where it stands.</summary>
    private static bool IsGoingOn(string name, bool isCalled) =>
        IsOne(name, false, isCalled) && !name.Contains('的') && !name.Contains('和') && !name.StartsWith('“') && !Aspired().IsMatch(name) && Built().IsMatch(name);

    /// <summary>Whether a name is of one work that can be told from others.</summary>
    public static bool IsOne(string name, bool isSubject, bool isCalled)
    {
        if (name.Length is < 3 or > Longest || Counted().IsMatch(name) || Several().IsMatch(name) || Abstract().IsMatch(name) || Clause().IsMatch(name))
            return false;
        if (!isCalled && !Facility().IsMatch(name))
            return false;
        var specific = Generic().Replace(Kind().Replace(name, ""), "");
        if (specific.Length >= 2 || Numbered().IsMatch(name) || name.Contains('“', StringComparison.Ordinal))
            return true;
        return isSubject && !isCalled && name.Length >= 4 && Single().IsMatch(name);
    }

    /// <summary>The same name for two prints of one project: 城北水厂工程, “城北水厂”.</summary>
    public static string Plain(string name) => Filler().Replace(name, "");

    /// <summary>A range of text without the words that lead to a name or only follow it.</summary>
    private static (int Start, int End) Bare(string text, int start, int end)
    {
        for (var before = (-1, -1); before != (start, end) && start < end;)
        {
            before = (start, end);
            start += Leading().Match(text[start..end]).Length;
            end -= Trailing().Match(text[start..end]).Length;
        }

        return (start, end);
    }

    private static List<(int Start, int End)> Items(string text, int start, int end)
    {
        var items = new List<(int, int)>();
        var (from, depth) = (start, 0);
        for (var at = start; at < end; at++)
        {
            depth += text[at] switch { '（' or '“' => 1, '）' or '”' => -1, _ => 0 };
            if (depth > 0 || !(text[at] == '、' || (text[at] is '和' or '与' or '及' && IsJoint(text, from, at, end))))
                continue;
            items.Add((from, at));
            from = at + 1;
        }

        items.Add((from, end));
        return items;
    }

    /// <summary>Whether 和 stands between two works, not within the name of one.</summary>
    private static bool IsJoint(string text, int from, int at, int end)
    {
        var next = text.IndexOfAny(['、', '和', '与', '及'], at + 1, end - at - 1);
        return Facility().IsMatch(text[from..at]) && Facility().IsMatch(text[(at + 1)..(next < 0 ? end : next)]);
    }

    /// <summary>A work with a building site, not a programme or a title.</summary>
    [GeneratedRegex("(?<!”)(?:项目|工程|扩建|新建|改建|迁建|修缮|复建|改造)$|医院|院区|学校|中学|小学|幼儿园|校区|桥|隧道|快速路|高速|公路|大道|铁路|高铁|号线|[区通快环支]线|延伸线|专线|联络线|连接线|机场|港区|码头|水厂|电站|变电站|水库|枢纽|泵站|公园|绿地|体育馆|体育场|体育中心|图书馆|博物馆|剧院|养老院|车站|站|地块|街坊|综合体|大厦|大楼|管廊|安置房|科创社区|产业园|物流园|工业园|看守所|派出所|消防站|馆|期$", RegexOptions.CultureInvariant)]
    private static partial Regex Built();

    /// <summary>A rank or a title that a place works for.</summary>
    [GeneratedRegex("示范(?!区线)|国家级|世界级|一流|特色|高品质|高水平|品质|惠民|基层|文明|试点|美丽|友好|低碳|零碳|绿色|平安|幸福|和谐", RegexOptions.CultureInvariant)]
    private static partial Regex Aspired();

    [GeneratedRegex("等(?:\\d+|[一二三四五六七八九十]+|一批)?(?:个|项|座|条|所|处|家)?(?:(?<what>[^，。、等]{0,14}(?:项目|工程|改造))(?:建设|改造)?|[^，。、等]{0,10}建设)?$", RegexOptions.CultureInvariant)]
    private static partial Regex AndOthers();

    [GeneratedRegex("^(?:其中|同时|此外|另外|并|及|以及|和|将|要|已|先后|相继|陆续|今年|去年|年内|全年|力争|确保|争取|努力|全力|加快|推进|推动|促进|保障|实现|加强|抓好|做好|抓紧|扎实|有序|稳步|统筹|协调|持续|深入|积极|大力|支持|配合|继续|着力|重点|完成|实施|启动|高标准|高质量|高水平|高品质|建设(?!路|街|大|北|南|东|西|中)|打造|规划建设|谋划|全[区市县省州]的?|我[区市县省州]的?|[：、，]|★|—+|-|·|●|\\d{1,2}[.、](?!\\d)|（[一二三四五六七八九十\\d]{1,3}）|[一二三四五六七八九十]{1,3}[、是]|(?:到|于|在)?(?:20\\d\\d)年(?:底|末|上半年|下半年|\\d{1,2}月(?:底|份)?)?前?|\\d{1,2}月(?:底|份|末|中旬|上旬|下旬)?(?:以?前|之前)?|第?[一二三四]季度末?(?:以?前|之前)?|[上下]半年|由.{2,12}(?:投资|承建)的|总投资[\\d.]+(?:亿|万)元的|的)+", RegexOptions.CultureInvariant)]
    private static partial Regex Leading();

    [GeneratedRegex("(?:的?建设(?:工作|进度|步伐|任务)?|前期(?:工作)?|主体(?:结构|工程)?|(?<=..)主线(?:高架|全线)?|已|将|要|全面|正式|顺利|如期|按期|提前|相继|陆续|先后|同步|基本|全部|实现|有望|力争|确保|争取|预计|计划|可|均|均已|[、，]|年内|今年|(?:今年|明年)?(?:年底|年末)前?|(?:到|于|在)?(?:20\\d\\d年)?(?:年?底|\\d{1,2}月(?:底|份|末)?|上半年|下半年|第?[一二三四]季度)?(?:以?前|之前)?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Trailing();

    /// <summary>What ends the name of a work.</summary>
    private const string Facilities =
        "医院|院区|校区|分院|分校|新校|学校|中学|小学|初中|高中|幼儿园|学院|大学|职校|党校|桥|立交|互通|隧道|隧洞|通道|快速路|高速|高速路|公路|大道|路|街|巷|铁路|高铁|城际|轨道|号线|[区通快环支]线|延伸线|专线|联络线|连接线|地铁|机场|航站楼|港|港区|码头|航道|运河|船闸|水厂|电厂|电站|风电场|变电站|水库|枢纽|泵站|堤防|灌区|公园|绿地|绿道|绿廊|湿地|广场|体育馆|体育场|健身馆|游泳馆|中心|图书馆|博物馆|美术馆|科技馆|档案馆|文化馆|纪念馆|展览馆|规划馆|展示馆|艺术馆|新馆|分馆|新址|剧院|大剧院|养老院|福利院|敬老院|卫生院|车站|客运站|火车站|站房|站|厂|工厂|基地|产业园|科技园|物流园|工业园|创意园|园区|园|小镇|综合体|大厦|大楼|综合楼|教学楼|门诊楼|住院楼|楼|总部|酒店|市场|商场|商业街|步行街|街区|管廊|管网|路网|干线|干渠|渠|天桥|停车场|停车楼|停车库|安置房|安置区|安置点|公寓|社区|新城|片区|地块|街坊|旧址|故居|项目|工程|一期|二期|三期|四期|期）|实验室|数据中心|算力中心|生产线|产线|机组|线路|小区|家园|花园|村|段|会客厅|孵化器|殡仪馆|派出所|消防站|看守所|法庭|改造|扩建|新建|改扩建|迁建|修缮|复建";

    [GeneratedRegex("(?:" + Facilities + ")(?:（[^（）]{1,12}）)?”?$", RegexOptions.CultureInvariant)]
    private static partial Regex Facility();

    /// <summary>The word for the kind of a work, at the end of its name.</summary>
    [GeneratedRegex("(?:(?:" + Facilities + ")(?:（[^（）]{1,12}）)?”?(?:项目|工程)?)+$", RegexOptions.CultureInvariant)]
    private static partial Regex Kind();

    [GeneratedRegex("\\d(?:[余多])?(?:万|亿|千|百)?(?:个|所|条|座|家|处|项|栋|幢|套|公里|千米|米|平方米|平方公里|公顷|亩|台|张|名|户|人|件|吨|元|亿元|万元|%|间|批|片|块|辆|对|部)|[一二两三四五六七八九十百](?:个|所|条|座|家|处|栋|幢|批|件)", RegexOptions.CultureInvariant)]
    private static partial Regex Counted();

    [GeneratedRegex("^(?:一批|各类|各级|各[区县镇街]|若干|部分|所有|全部|相关|有关|这些|上述|其他|其余|重点|重大|主要|更多|系列|多个|多条|多所|新一轮|年度)", RegexOptions.CultureInvariant)]
    private static partial Regex Several();

    [GeneratedRegex("(?:体系|机制|制度|能力|环境|政府|水平|队伍|作风|任务|目标|改革|试点|工作|行动|计划|规划|政策|格局|品牌|覆盖|服务|质量|效率)(?:项目|工程|建设|改造)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Abstract();

    /// <summary>A verb within, so that the words are a statement and no name.</summary>
    [GeneratedRegex("[。；！？]|，|实现|推动|推进|加强|提高|提升了|促进|围绕|通过|根据|按照|以[^，]{1,12}为|不断|进一步|成功|开展|加大|新增|获评|获批|完成|累计|惠及|落户|落地|入驻|吸引|^(?:培育|发展|建立|打造|引进|提升|优化|引导|鼓励|聚焦|构建|形成)", RegexOptions.CultureInvariant)]
    private static partial Regex Clause();

    [GeneratedRegex("(?:重点|重大|一批|各类|各级|相关|若干|城乡|城镇|城市|农村|乡村|镇村|居村|村级|公共|公办|民办|社区|街道|街镇|乡镇|市级|区级|县级|省级|国家级|国家|全国|现代化|现代|新型|智慧|智能|数字|绿色|生态|口袋|街心|街角|高标准|高质量|高品质|标准化|示范性|示范|特色|品牌|主题|综合性|综合|专业|便民|为民|惠民|民生|养老|为老|助餐|助老|托育|托幼|老旧|老年人|老年|既有|多层|高层|成片|零星|二级|旧里|以下|旧住房|小区|住宅|住房|房屋|楼道|棚户区|危旧|危房|新建|改建|扩建|改扩建|迁建|翻建|新增|基础|设施|配套|市政|交通|道路|农田|电力|通信|燃气|供水|排水|污水|雨污|分流|垃圾|处理|环卫|停车|充电|健身|基层|普惠|优质|大型|中型|小型|骨干|主次|支路|背街|小巷|服务|管理|家门口|商业|商务|孵化|企业|人才|安全|消防|质量|地下|立体|口岸|区域|全区|全市|全县|保障性|保障|租赁|安居|居民|群众|儿童|青年|红色|美丽|无障碍|加装|电梯|节能|积水|改善|架空线|入地|合杆|中修|大修|非机动车|车库|（棚）|电动|自行车|屋面|管线|管道|直管公房|全项目|居家|环境|适老化|适幼化|家庭|既有|建筑|楼宇|园区|更新|修缮|整治|提升|改造|建设|治理|修复|升级|工程|项目|农业|工业|产业|高新|和|与|及|等|的|、|之|类|型|条|个|处|所|座|家|新|老|旧|大|小)+", RegexOptions.CultureInvariant)]
    private static partial Regex Generic();

    /// <summary>A work of which a place has one: its stadium, its library, its bus station.</summary>
    [GeneratedRegex("^(?:[区县市州镇乡省])?(?:新|老)?(?:综合)?(?:体育|文体|中心|人民|中医|第[一二三四]|特殊教育|敬老|文化|图书|博物|规划|会展|会议|妇幼|市民|政务|应急|客运|高铁|档案|科技|青少年|老年|殡仪|急救|疾控|融媒|行政|全民健身|社会福利|公共卫生|职教)[\\u4e00-\\u9fff]{0,6}(?:馆|中心|站|院|园|场|城|校)(?:新馆|新院|新院区|新址|二期|一期)?(?:迁建|扩建|改扩建|新建)?(?:项目|工程)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Single();

    [GeneratedRegex("\\d+号线|[SGsg]\\d{2,4}|\\d+(?:号|街坊)|第[一二三四五六七八九十]+(?:人民)?(?:医院|中学|小学|幼儿园|水厂|污水)", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    [GeneratedRegex("[“”‘’「」《》（）()\\s、的]|(?:建设|改造)?(?:项目|工程)$|建设$", RegexOptions.CultureInvariant)]
    private static partial Regex Filler();
}
