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

    private const string Latin = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    /// <summary>The marks in order; the first that is at a number says what it is.</summary>
    private static readonly Mark[] Marks =
    [
        new("〕]］）", DocumentNumber, @"[〔\[［（]$", @"^[〕\]］）]\d*号", @"^\d{4}$"),
        new("号", DocumentNumber, @"[〕\]］]$", "^号", ""),
        new("〕]］", Footnote, @"[〔\[［]$", @"^[〕\]］]", @"^\d{1,2}$"),
        new("年", Date, "", @"^年(?!期)", @"^(?:1[89]|20)\d\d$"),
        new("年", Date, "", @"^年", "^[一二三四五六七八九〇○零]{4}$"),
        new("-—–~～－至", Date, "", @"^[-—–~～－至]{1,2}(?:19|20)\d\d年?", @"^(?:19|20)\d\d$"),
        new("", Date, "", @"^(?:[\u4e00-\u9fff“《·，。、）]|$)(?<!^[年个家万亿元人台项件套户名张所处条场次余多平公吨亩倍幢座栋辆])", @"^(?:19[5-9]|20[0-6])\d$"),
        new("", Date, @"(?:^|[^\d.])(?:19|20)\d\d年?(?:[-—–~～－至]{1,2})$", "", @"^(?:19|20)\d\d$"),
        new("月", Date, @"年$", "^月", @"^\d{1,2}$"),
        new("月", Date, "", @"^月(?!均)", @"^(?:\d|1[0-2])$"),
        new("-—–~～－至", Date, "", @"^[-—–~～－至]{1,2}\d{1,2}月", @"^(?:\d|1[0-2])$"),
        new("月", Date, "", "^月", "^[一二三四五六七八九十]{1,2}$"),
        new("日号", Date, "月$", "^[日号]", ""),
        new("世年", Date, "", "^(?:世纪|年代)", ""),
        new("日号", Date, @"[日号][-—–~～至]$", "^[日号]", ""),
        new("个季年", Date, "[上下前]$", "^(?:个?季度|年)", ""),
        new("季", Date, "", "^季度", ""),
        new("", Ordinal, "(?:附件|附表|附录|专栏|图表|(?<!代)表|(?:^|[（，。；：])图)$", "", @"^\d{1,2}$"),
        new("", Ordinal, @"第$", @"^(?!位|名)", ""),
        new("、.", Ordinal, "", @"^[、.](?!\d)", @"^\d{1,2}$", atStart: true),
        new("、", Ordinal, "", @"^、", "^[一二三四五六七八九十]{1,3}$", atStart: true),
        new("）", Ordinal, "（$", "^）", @"^(?:\d{1,2}|[一二三四五六七八九十]{1,3})$"),
        new("是要方", Ordinal, "(?:^|[。；：，])$", "^[是要]|^方面", "^[一二三四五六七八九十]{1,2}$"),
        new("", Name, "[A-Za-zΑ-Ω][-_{]*$", "", ""),
        new("万人户平亩名公件元吨", Size, "每$", "^万?(?:人|户|平方公里|平方米|亩|名|公里|件|元|吨)", ""),
        new(Latin, Name, "", @"^(?!(?:km|kg|kW|MW|GW|mm|cm|ml|m|t|h|L|TEU|Mbps|Gbps|EFLOPS|PFLOPS)(?![A-Za-z]))[A-Za-z]", ""),
        new("", Name, @"[\d）A-Za-z]?[+×]$", "", ""),
        new("+×", Name, "", @"^[+×](?:[\dA-Z（一二三四五六七八九]|[\u4e00-\u9fff])", ""),
        new("个大", Scope, "", "^(?:个|大)(?:方面|领域|板块|大类)", ""),
        new("家个项", Scope, "首批$", "^[家个项]", ""),
        new("项个", Scope, "", "^[项个](?:主要|约束性|预期性)?指标", ""),
        new("大", Name, "", "^大(?!\\d)", @"^\d$"),
        new("、", Name, "", @"^(?:、\d+)+(?:弄|号|路|街坊|地块)", ""),
        new("-—", Name, "弄$", @"^[-—]\d+号", ""),
        new("号", Name, @"弄\d+[-—]$", "^号", ""),
        new("号弄街地国省县团师", Name, "", @"^(?:号(?!召)|弄|街坊|地块|国道|省道|县道|团(?=[\u4e00-\u9fff])|师(?=[\u4e00-\u9fff]))", ""),
        new("-—", Name, "", @"^[-—]\d+(?:-\w+)?(?:号|弄|街坊|地块|单元|项目|[\u4e00-\u9fff]{1,6}项目)", @"^\d{2,}$"),
        new("", Name, @"\d{2,}[-—]$", @"^(?:-\w+)?(?:号|弄|街坊|地块|单元|[\u4e00-\u9fff]{1,8}项目)", ""),
        new("号弄地", Name, @"(?:弄|号|路|街坊|地块|单元)\d*[-—、]$", "^号|^弄|^地块", ""),
        new("", Name, "", @"^(?:版|时代|模式|方案|版本|工程|行动|计划)|^$|^[^%‰万亿个\d元:：∶]", @"^\d{1,2}\.0$"),
        new("市政便服热平指报急", Name, "", @"^(?:市民|政务|便民|服务|政府)*(?:热线|平台)|^(?:指挥|报警|急救)", @"^\d{3,5}$"),
        new("周后级大", Name, "", @"^周年|^后(?=[\u4e00-\u9fff，、])|^级地震|^大(?:精神|报告)", ""),
        new("×xX*", Name, "", @"^[×xX*]\d", ""),
        new("", Name, @"\d[×xX*]$", "", ""),
        new("千万kK英轴缸", Size, "", "^(?:千伏|万伏|kV|KV|英寸|轴|缸)", ""),
        new("-—~至0123456789周岁", Size, "", @"^[-—~至]?\d*(?:周?岁)(?![，。；、）]|$|左右)", ""),
        new("周岁", Size, @"\d[-—~至]$", "^周?岁", ""),
        new("分", Size, "", @"^分钟[^，。；、]{0,12}?(?:圈|步行|可达|通勤|达到率|范围|响应|出行|直达)", ""),
        new("小天", Size, "", @"^(?:小时|天)(?:[\u4e00-\u9fff]{0,6}?(?:圈|图书馆|街区|服务|营业|开放|自助|活力|办税|政务|书店|便利|不打烊|值班|在线|全天候|×))", ""),
        new("小", Size, @"[×xX]$", "^小时", ""),
        new("米公", Size, "", @"^(?:米|公里)(?:范围|半径|以内范围|服务半径|见绿|道|圈)", ""),
        new("亿万千百元", Size, "", @"^(?:亿|万|千万|百万)?元(?:级|楼|村|县|俱乐部)", ""),
        new("余多个半月年天季次届周日轮", Duration, @"(?:连续|历时|提前|为期|持续|过去|未来|今后|再用|已有|时隔|前后|蝉联|近|长达)(?:了)?$", "^(?:余|多)?(?:个)?(?:半)?(?:月|年|天|季度|次|届|周|日|轮)", ""),
        new("年个天周", Duration, "(?:提前|推迟|延长|延迟)$", "^(?:年|个月|天|周)", ""),
        new("个年", Duration, "", @"^(?:个)?年(?!级|产|均|销|检|度)|^年(?:半|来|间|内|期)", @"^(?:\d{1,2}|[一二两三四五六七八九十]{1,2})$"),
        new("个", Duration, "", @"^个月", @"^(?:\d{1,2}|[一二两三四五六七八九十]{1,2}|半)$"),
        new("天周星昼小", Duration, "", @"^(?:天|周|星期|昼夜|小时)(?:[+]|内|行动|时间|攻坚|，|。|$)", @"^(?:百|\d{1,3}|[一二两三四五六七八九十]{1,3})$"),
        new("个五", Name, "", @"^个五年|^五年(?:规划|计划)", ""),
    ];

    private static readonly Regex KeptDuration =
        new("(?:(?:缩短|压缩|缩减|压减|控制在|降)(?:到|至|为|了)?|不超过|不少于|不低于|不多于|不大于|至少|提供)$|(?:天数|时间|年限|时限|寿命|时长|周期)(?:[^，。；\\d]{0,6})$", RegexOptions.CultureInvariant);

    /// <summary>The reason for which a number token is no figure; null where none of the marks tells.</summary>
    public static string? ReasonOf(string text, NumberToken token, bool isBlockStart)
    {
        var near = new Near(text, token, isBlockStart && token.Start == 0);
        foreach (var mark in Marks)
        {
            if (mark.IsAt(near) && !(mark.Reason is Duration or Size && KeptDuration.IsMatch(near.Before)))
                return mark.Reason;
        }

        return null;
    }

    /// <summary>A number token with what stands around it.</summary>
    private readonly ref struct Near(string text, NumberToken token, bool isAtStart)
    {
        private const int FarBefore = 12;
        private const int FarAfter = 26;

        public ReadOnlySpan<char> Before { get; } = text.AsSpan(Math.Max(0, token.Start - FarBefore), Math.Min(FarBefore, token.Start));

        public ReadOnlySpan<char> After { get; } = text.AsSpan(token.End, Math.Min(FarAfter, text.Length - token.End));

        public ReadOnlySpan<char> Number { get; } = text.AsSpan(token.Start, token.End - token.Start);

        public bool IsAtStart { get; } = isAtStart;
    }

    /// <summary>What tells that a number is no figure.</summary>
    /// <param name="next">The letters that may stand right behind the number; empty for any.</param>
    /// <param name="reason">What the number is.</param>
    /// <param name="before">What stands before it; empty for anything.</param>
    /// <param name="after">What stands behind it; empty for anything.</param>
    /// <param name="number">What the number itself is; empty for anything.</param>
    /// <param name="atStart">Whether it must begin a paragraph.</param>
    private sealed class Mark(string next, string reason, string before, string after, string number, bool atStart = false)
    {
        private readonly Regex? before = Of(before);
        private readonly Regex? after = Of(after);
        private readonly Regex? number = Of(number);

        public string Reason => reason;

        public bool IsAt(Near near)
        {
            if (next.Length > 0 && (near.After.IsEmpty || !next.Contains(near.After[0], StringComparison.Ordinal)))
                return false;
            return (near.IsAtStart || !atStart) && number?.IsMatch(near.Number) != false && after?.IsMatch(near.After) != false && before?.IsMatch(near.Before) != false;
        }

        private static Regex? Of(string pattern) => pattern.Length == 0 ? null : new(pattern, RegexOptions.CultureInvariant);
    }
}
