using System.Text.RegularExpressions;

namespace Jingan.Planning.Documents.Grammar;

/// <summary>The forms in which documents name spatial patterns, zones, areas and boundaries.</summary>
internal static partial class ZoneForms
{
    private const int Longest = 24;

    /// <summary>Words at the end of a name that say what the zone is; the longer before the shorter that they end in.</summary>
    private static readonly string[] Endings =
    [
        "核心功能区", "功能拓展区", "核心区", "拓展区", "功能区", "主中心", "副中心", "都市圈", "主城区", "新城区", "增长极", "发展轴", "发展带", "集聚带", "经济带", "生态带", "隆起带", "走廊", "廊道",
        "片区", "组团", "节点", "支点", "新城", "主城", "副城", "板块", "轴线", "环带", "轴", "带", "环", "翼", "核", "圈", "廊",
    ];

    private static readonly Dictionary<string, string> OtherKinds = new(StringComparer.Ordinal)
    {
        ["核心功能区"] = "functional-zone",
        ["功能拓展区"] = "expansion",
        ["主城区"] = "main-centre",
        ["新城区"] = "new-town",
        ["经济带"] = "belt",
        ["生态带"] = "belt",
        ["隆起带"] = "belt",
        ["副城"] = "sub-centre",
        ["城区"] = "city",
    };

    /// <summary>The parts of a pattern, each with the kind of its zones as the file format names it: 一轴, 三带.</summary>
    public static List<(string Piece, string Kind)> Pieces(string pattern) =>
        [.. Piece().Matches(pattern).Select(match => (match.Value, KindOf(match.Groups["kind"].Value)))];

    /// <summary>The kind that a word names, as the file format has it; the word itself where the vocabulary does not have it.</summary>
    public static string KindOf(string word) => OtherKinds.GetValueOrDefault(word) ?? ZoneKind.Find(word)?.Key ?? word;

    /// <summary>The kind of zone that a name says by its last word; null where it is no name of a zone.</summary>
    /// <param name="name">The name.</param>
    /// <param name="hasGround">Whether it is said how large its ground is: a development zone is then a zone of the plan, not a body that manages one.</param>
    public static string? KindOfName(string name, bool hasGround = false)
    {
        if (CanBeName(name) && hasGround && Ground().IsMatch(name))
            return "functional-zone";
        if (!CanBeName(name) || NoZone().IsMatch(name))
            return null;
        foreach (var ending in Endings)
        {
            if (name.TrimEnd('”').EndsWith(ending, StringComparison.Ordinal) && name.Length > ending.Length + 1)
                return KindOf(ending);
        }

        return null;
    }

    public static bool CanBeName(string name) => name.Length is >= 2 and <= Longest && !Statement().IsMatch(name);

    /// <summary>A range without numbering, dashes and the verbs that lead to a name.</summary>
    public static (int Start, int End) Bare(string text, int start, int end)
    {
        start += Before().Match(text[start..end]).Length;
        while (end > start && text[end - 1] is '。' or '：' or '；' or '”' && !text[start..end].Contains('“', StringComparison.Ordinal))
            end--;
        if (Behind().Match(text[start..end]) is { Success: true } behind)
            end = start + behind.Index;
        return (start, end);
    }

    /// <summary>The items of a list of names.</summary>
    public static List<(int Start, int End)> Items(string text, int from, int until)
    {
        var items = new List<(int, int)>();
        var start = from;
        for (var at = from; at <= until; at++)
        {
            if (at < until && text[at] is not ('、' or '和' or '与' or '及'))
                continue;
            var (first, last) = Bare(text, start, at);
            while (last > first && text[last - 1] is '等' or '的' or '“')
                last--;
            if (last > first)
                items.Add((first, last));
            start = at + 1;
        }

        return items;
    }

    public static string SideOf(string side) => side switch { "东" => "east", "南" => "south", "西" => "west", _ => "north" };

    public static IEnumerable<string> Features(string words) =>
        Between().Split(words).Select(feature => feature.Trim()).Where(feature => feature.Length > 0);

    private const string Counts = "[一二三四五六七八九十两双多]+";

    private const string Words = "核心区|功能区|主中心|副中心|都市圈|主城|副城|新城|片区|组团|节点|廊道|走廊|中心|板块|主|副|核|轴|带|翼|廊|环|圈|城|心|点|极|团|片|区|湾|园|岛|谷|港|屏|岸|江|河";

    [GeneratedRegex("(?:" + Counts + "(?:" + Words + ")、?){2,}(?<!、)(?![线品策网])", RegexOptions.CultureInvariant)]
    public static partial Regex Pattern();

    [GeneratedRegex("(?<count>" + Counts + ")(?<kind>" + Words + ")", RegexOptions.CultureInvariant)]
    private static partial Regex Piece();

    [GeneratedRegex("(?:构建|形成|打造|优化|完善|构筑|实施|坚持|确立|按照|围绕|拉开|塑造)[^，。；]{0,6}$", RegexOptions.CultureInvariant)]
    public static partial Regex LeadsToPattern();

    [GeneratedRegex("^”?(?:的)?(?:总体|城市|区域|城镇|产业|国土|市域|县域|区域|发展|功能)*(?:空间|格局|布局|结构|战略|框架|发展)", RegexOptions.CultureInvariant)]
    public static partial Regex FollowsPattern();

    /// <summary>Behind a piece of a pattern, what says that its zones follow.</summary>
    [GeneratedRegex("^”?(?:分别|主要)?(?:即|是指|指的是|指|为|是|包括|——|：|—)(?:分别)?(?:为|是|指)?[：—]*", RegexOptions.CultureInvariant)]
    public static partial Regex Means();

    /// <summary>What is made the core or the axis: 以澄湖新城为核心.</summary>
    [GeneratedRegex("^以(?<name>[\\u4e00-\\u9fff]{2,20}?)为(?:发展)?(?:核心|中心|主轴|轴线|轴|主体|支撑|龙头|引领)", RegexOptions.CultureInvariant)]
    public static partial Regex AsCore();

    [GeneratedRegex("(?:形成|构建|打造|建设|划分为|划分|分为|规划|培育|布局|做强|包括)(?:了)?(?<names>[\\u4e00-\\u9fffA-Za-z“”（）]{2,24}(?:、[\\u4e00-\\u9fffA-Za-z“”（）]{2,24})*(?:[、和与及][\\u4e00-\\u9fffA-Za-z“”（）]{2,24}?)?)(?:等)?(?:(?<count>[二两三四五六七八九十])(?:个|大|条)|(?<![二两三四五六七八九十][个大条]))(?<kind>片区|组团|功能区|发展轴|发展带|经济带|轴|带|新城|廊道|都市圈|节点|副中心|板块)(?=[，。；]|$|的)", RegexOptions.CultureInvariant)]
    public static partial Regex List();

    /// <summary>The core and the rest of the zone that is spoken of, which have no name but what they are.</summary>
    [GeneratedRegex("(?<=^|[。；])(?<part>核心区|拓展区|扩展区)(?=：|（|范围|面积|规划|为)", RegexOptions.CultureInvariant)]
    public static partial Regex Inner();

    [GeneratedRegex("(?:(?:规划|总|占地|用地|覆盖|管辖|区域)*面积|占地|用地|规划范围)(?:为|达到|达|共)?(?<area>(?:约为|约|近|超过)?\\d[\\d.]*(?:余)?(?:万)?(?:平方公里|平方千米|公顷|万亩|亩))", RegexOptions.CultureInvariant)]
    public static partial Regex Area();

    /// <summary>What a zone is meant to be: 打造成为世界级滨水中央活动区, 功能定位为….</summary>
    [GeneratedRegex("(?:(?:打造|建设|建|发展|培育|塑造|提升)(?:成为|成|为)|(?:功能|发展|总体)?定位(?:为|是|：))(?<as>[^。；：，\\d]{4,40}?)(?=[。；，]|$)", RegexOptions.CultureInvariant)]
    public static partial Regex Positioning();

    [GeneratedRegex("(?<side>[东南西北])(?:至|到|起|抵|以)(?<features>[^，。；：、东南西北][^，。；：、]{1,60})(?=[，、。；]|$)", RegexOptions.CultureInvariant)]
    public static partial Regex Sides();

    [GeneratedRegex("[—–－-]+", RegexOptions.CultureInvariant)]
    private static partial Regex Between();

    [GeneratedRegex("^(?:[—\\-·●★、，：“]|（[一二三四五六七八九十\\d]{1,3}）|[一二三四五六七八九十]{1,3}[、是]|\\d{1,2}[.、]|第[一二三四五六七八九十]+[章节]|打造|建设|构建|推进|提升|做强做优|做强|做优|做大|加快|发展|形成|培育|推动|优化|完善|深化|着力|努力|加速|奋力|聚力|持续|重点|聚焦|全力|高标准|高质量)+", RegexOptions.CultureInvariant)]
    private static partial Regex Before();

    [GeneratedRegex("(?<=[轴带核翼环圈廊区城团点极])(?:建设|发展|提升)$", RegexOptions.CultureInvariant)]
    private static partial Regex Behind();

    /// <summary>Words that are a statement, not a name.</summary>
    [GeneratedRegex("[\\d，。；：！？%]|、.*[二两三四五六七八九十][大个条]|^(?:全|各|本|我|该|其|一批|多个)|推动|推进|加强|提高|促进|围绕|通过|实现|进一步|不断|为引领|为支撑|为核心", RegexOptions.CultureInvariant)]
    private static partial Regex Statement();

    [GeneratedRegex("^.{3,}(?:示范区|先行区|试验区|自贸区|保税区|合作区|度假区|开发区|高新区|产业园区|工业园区)$", RegexOptions.CultureInvariant)]
    private static partial Regex Ground();

    /// <summary>Words that end like zones and are none: 纽带, 社区, 示范区.</summary>
    [GeneratedRegex("(?:纽带|热带|地带|携带|连带|一带|宽带|循环|闭环|良性环|生态圈|朋友圈|生活圈|商圈|经济圈|服务圈|养老圈|文化圈|就业圈|健身圈|内核|考核|审核|硬核|结核|比翼|社区|小区|街区|校区|景区|园区|院区|病区|城区|地区|辖区|灾区|山区|库区|灌区|牧区|林区|农区|特区|专区|示范区|先行区|试验区|自贸区|保税区|保护区|度假区|开发区|高新区)$|^(?:全区|城区|市区|园区|片区|组团|核心区|功能区)$", RegexOptions.CultureInvariant)]
    private static partial Regex NoZone();
}
