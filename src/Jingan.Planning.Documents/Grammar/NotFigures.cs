using System.Text.RegularExpressions;

namespace Jingan.Planning.Documents.Grammar;

/// <summary>Why a number is no figure: the closed list of reasons, and the marks by which each is told.</summary>
internal static class NotFigures
{
    public const string Date = "date";
    public const string Name = "name";
    public const string Ordinal = "ordinal";
    public const string DocumentNumber = "document-number";
    public const string Slogan = "slogan";
    public const string Footnote = "footnote";
    public const string Size = "size";
    public const string Base = "base";
    public const string Duration = "duration";
    public const string Word = "word";
    public const string Page = "page";
    public const string Scope = "scope";
    public const string Heading = "heading";
    public const string Column = "column";
    public const string OtherPlace = "other-place";

    private static readonly Regex AtStart = new("", RegexOptions.CultureInvariant);

    /// <summary>Rules in order: a reason, what stands before the number, what stands behind it, what the number itself is; empty for anything.</summary>
    private static readonly (string Reason, Regex? Before, Regex? After, Regex? Number)[] Rules =
    [
        Rule(DocumentNumber, @"[〔\[［（]$", @"^[〕\]］）]\d*号", @"^\d{4}$"),
        Rule(DocumentNumber, @"[〕\]］]$", "^号", ""),
        Rule(Footnote, @"[〔\[［]$", @"^[〕\]］]", @"^\d{1,2}$"),
        Rule(Date, "", @"^年(?!期)", @"^(?:1[89]|20)\d\d$"),
        Rule(Date, "", @"^年", "^[一二三四五六七八九〇○零]{4}$"),
        Rule(Date, "", @"^[-—–~～－至]{1,2}(?:19|20)\d\d年?", @"^(?:19|20)\d\d$"),
        Rule(Date, "", @"^(?:[\u4e00-\u9fff“《·，。、）]|$)(?<!^[年个家万亿元人台项件套户名张所处条场次余多平公吨亩倍幢座栋辆])", @"^(?:19[5-9]|20[0-6])\d$"),
        Rule(Date, @"(?:^|[^\d.])(?:19|20)\d\d年?(?:[-—–~～－至]{1,2})$", "", @"^(?:19|20)\d\d$"),
        Rule(Date, @"年$", "^月", @"^\d{1,2}$"),
        Rule(Date, "", @"^月(?!均)", @"^(?:\d|1[0-2])$"),
        Rule(Date, "", @"^[-—–~～－至]{1,2}\d{1,2}月", @"^(?:\d|1[0-2])$"),
        Rule(Date, "", "^月", "^[一二三四五六七八九十]{1,2}$"),
        Rule(Date, "月$", "^[日号]", ""),
        Rule(Date, "", "^(?:世纪|年代)", ""),
        Rule(Date, @"[日号][-—–~～至]$", "^[日号]", ""),
        Rule(Date, "[上下前]$", "^(?:个?季度|年)", ""),
        Rule(Date, "", "^季度", ""),
        Rule(Ordinal, "(?:附件|附表|附录|专栏|图表|(?<!代)表|(?:^|[（，。；：])图)$", "", @"^\d{1,2}$"),
        Rule(Ordinal, @"第$", @"^(?!位|名)", ""),
        Rule(Ordinal, "", @"^[、.](?!\d)", @"^\d{1,2}$", atStart: true),
        Rule(Ordinal, "", @"^、", "^[一二三四五六七八九十]{1,3}$", atStart: true),
        Rule(Ordinal, "（$", "^）", @"^(?:\d{1,2}|[一二三四五六七八九十]{1,3})$"),
        Rule(Ordinal, "(?:^|[。；：，])$", "^[是要]|^方面", "^[一二三四五六七八九十]{1,2}$"),
        Rule(Name, "[A-Za-zΑ-Ω][-_{]*$", "", ""),
        Rule(Size, "每$", "^万?(?:人|户|平方公里|平方米|亩|名|公里|件|元|吨)", ""),
        Rule(Name, "", @"^(?!(?:km|kg|kW|MW|GW|mm|cm|ml|m|t|h|L|TEU|Mbps|Gbps|EFLOPS|PFLOPS)(?![A-Za-z]))[A-Za-z]", ""),
        Rule(Name, @"[\d）A-Za-z]?[+×]$", "", ""),
        Rule(Name, "", @"^[+×](?:[\dA-Z（一二三四五六七八九]|[\u4e00-\u9fff])", ""),
        Rule(Scope, "", "^(?:个|大)(?:方面|领域|板块|大类)", ""),
        Rule(Scope, "首批$", "^[家个项]", ""),
        Rule(Scope, "", "^[项个](?:主要|约束性|预期性)?指标", ""),
        Rule(Name, "", "^大(?!\\d)", @"^\d$"),
        Rule(Name, "", @"^(?:、\d+)+(?:弄|号|路|街坊|地块)", ""),
        Rule(Name, "弄$", @"^[-—]\d+号", ""),
        Rule(Name, @"弄\d+[-—]$", "^号", ""),
        Rule(Name, "", @"^(?:号(?!召)|弄|街坊|地块|国道|省道|县道|团(?=[\u4e00-\u9fff])|师(?=[\u4e00-\u9fff]))", ""),
        Rule(Name, "", @"^[-—]\d+(?:-\w+)?(?:号|弄|街坊|地块|单元|项目|[\u4e00-\u9fff]{1,6}项目)", @"^\d{2,}$"),
        Rule(Name, @"\d{2,}[-—]$", @"^(?:-\w+)?(?:号|弄|街坊|地块|单元|[\u4e00-\u9fff]{1,8}项目)", ""),
        Rule(Name, @"(?:弄|号|路|街坊|地块|单元)\d*[-—、]$", "^号|^弄|^地块", ""),
        Rule(Name, "", @"^(?:版|时代|模式|方案|版本|工程|行动|计划)|^$|^[^%‰万亿个\d元]", @"^\d{1,2}\.0$"),
        Rule(Name, "", @"^(?:市民|政务|便民|服务|政府)*(?:热线|平台)|^(?:指挥|报警|急救)", @"^\d{3,5}$"),
        Rule(Name, "", @"^周年|^后(?=[\u4e00-\u9fff，、])|^级地震|^大(?:精神|报告)", ""),
        Rule(Name, "", @"^[×xX*]\d", ""),
        Rule(Name, @"\d[×xX*]$", "", ""),
        Rule(Size, "", "^(?:千伏|万伏|kV|KV|英寸|轴|缸)", ""),
        Rule(Size, "", @"^[-—~至]?\d*(?:周?岁)(?![，。；、）]|$|左右)", ""),
        Rule(Size, @"\d[-—~至]$", "^周?岁", ""),
        Rule(Size, "", @"^分钟[^，。；、]{0,12}?(?:圈|步行|可达|通勤|达到率|范围|响应|出行|直达)", ""),
        Rule(Size, "", @"^(?:小时|天)(?:[\u4e00-\u9fff]{0,6}?(?:圈|图书馆|街区|服务|营业|开放|自助|活力|办税|政务|书店|便利|不打烊|值班|在线|全天候|×))", ""),
        Rule(Size, @"[×xX]$", "^小时", ""),
        Rule(Size, "", @"^(?:米|公里)(?:范围|半径|以内范围|服务半径|见绿|道|圈)", ""),
        Rule(Size, "", @"^(?:亿|万|千万|百万)?元(?:级|楼|村|县|俱乐部)", ""),
        Rule(Duration, @"(?:连续|历时|提前|为期|持续|过去|未来|今后|再用|已有|时隔|前后|蝉联|近|长达)(?:了)?$", "^(?:余|多)?(?:个)?(?:半)?(?:月|年|天|季度|次|届|周|日|轮)", ""),
        Rule(Duration, "(?:提前|推迟|延长|延迟)$", "^(?:年|个月|天|周)", ""),
        Rule(Duration, "", @"^(?:个)?年(?!级|产|均|销|检|度)|^年(?:半|来|间|内|期)", @"^(?:\d{1,2}|[一二两三四五六七八九十]{1,2})$"),
        Rule(Duration, "", @"^个月", @"^(?:\d{1,2}|[一二两三四五六七八九十]{1,2}|半)$"),
        Rule(Duration, "", @"^(?:天|周|星期|昼夜|小时)(?:[+]|内|行动|时间|攻坚|，|。|$)", @"^(?:百|\d{1,3}|[一二两三四五六七八九十]{1,3})$"),
        Rule(Name, "", @"^个五年|^五年(?:规划|计划)", ""),
    ];

    private static readonly Regex KeptDuration =
        new("(?:(?:缩短|压缩|缩减|压减|控制在|降)(?:到|至|为|了)?|不超过|不少于|不低于|不多于|不大于|至少|提供)$|(?:天数|时间|年限|时限|寿命|时长|周期)(?:[^，。；\\d]{0,6})$", RegexOptions.CultureInvariant);

    /// <summary>The reason for which a number token is no figure; null where none of the rules tells.</summary>
    public static string? ReasonOf(string text, NumberToken token, bool isBlockStart)
    {
        var before = text.AsSpan(Math.Max(0, token.Start - 12), Math.Min(12, token.Start)).ToString();
        var after = text.AsSpan(token.End, Math.Min(26, text.Length - token.End)).ToString();
        var number = text.AsSpan(token.Start, token.End - token.Start).ToString();
        foreach (var (reason, left, right, itself) in Rules)
        {
            if (ReferenceEquals(left, AtStart) && !(isBlockStart && token.Start == 0))
                continue;
            if (left is not null && !ReferenceEquals(left, AtStart) && !left.IsMatch(before))
                continue;
            if (right is not null && !right.IsMatch(after))
                continue;
            if (itself is not null && !itself.IsMatch(number))
                continue;
            if (reason is Duration or Size && KeptDuration.IsMatch(before))
                continue;

            return reason;
        }

        return null;
    }

    private static (string, Regex?, Regex?, Regex?) Rule(string reason, string before, string after, string number, bool atStart = false) =>
        (reason, atStart ? AtStart : Of(before), Of(after), Of(number));

    private static Regex? Of(string pattern) => pattern.Length == 0 ? null : new(pattern, RegexOptions.CultureInvariant);
}
