using System.Globalization;

namespace Jingan.Planning.Tests.Wording;

/// <summary>Composes wordings of known pieces, with the reading that the composition has by the rules of the language.</summary>
/// <remarks>Time, modality, subject, verb, amount, unit, qualifier, reference and the structure of lists are drawn one by one; what is expected is written down as they are.</remarks>
internal sealed class WordingComposer(Random random)
{
    private static readonly string[] Rates =
    [
        "森林覆盖率", "供水普及率", "基层诊疗量占比", "数字化普及率", "湿地保护率", "常住人口城镇化率", "5G网络用户普及率", "12345热线按时办结率", "70岁以上老人健康管理率", "学前教育毛入园率", "再生水利用率", "第三产业增加值占比", "15分钟生活圈覆盖率",
        "“一网通办”办件率", "Ⅲ类以上水体比例", "市级以上课题结题率", "非化石能源消费比重", "公共机构节能达标率",
    ];

    private static readonly string[] Amounts =
    [
        "粮食总产量|万吨", "港口吞吐量|亿吨", "图书馆藏书|万册", "光伏装机规模|万千瓦", "社会消费品零售总额|亿元", "高标准农田面积|万亩", "轨道交通里程|公里", "旅游接待人数|万人次", "有效发明专利拥有量|件", "体育场地面积|万平方米",
        "PM2.5年均浓度|微克/立方米", "污水处理能力|万吨/日", "养老床位|张", "3岁以下婴幼儿托位|个", "规上工业企业|家", "人均可支配收入|元", "用水总量|亿立方米", "平均受教育年限|年",
    ];

    private static readonly string[] Falling = ["单位GDP能耗", "农药使用量", "火灾起数", "氮氧化物排放总量", "事故死亡人数", "办理时限", "不良贷款余额", "供水管网漏损量"];

    private static readonly string[] Rising = ["规上工业增加值", "进出口总额", "技术合同成交额", "粮食产量", "一般公共预算收入", "游客接待量", "集装箱吞吐量", "服务业增加值", "居民人均可支配收入"];

    private static readonly string[] Things =
    [
        "所|幼儿园", "家|科技型企业", "座|变电站", "个|口袋公园", "条|公交线路", "套|保障性住房", "张|护理床位", "台|电梯", "名|全科医生", "项|地方标准", "处|健身场地", "公里|绿道", "万平方米|立体绿化", "件|高价值专利", "场|文艺演出", "万户|家庭", "支|应急队伍",
        "辆|新能源公交车", "亩|设施农业", "个|充电桩", "万人次|技能培训",
    ];

    private static readonly string[] Works = ["新增", "新建", "建成", "完成", "培育", "引进", "打造", "建设", "改造", "新改建"];

    private static readonly string[] Times = ["", "", "", "", "到2030年，", "2027年底前", "“十五五”期间", "2026年", "到“十五五”末，", "到2035年"];

    private static readonly string[] Modalities = ["", "", "", "力争", "确保", "争取"];

    private static readonly string[] Peers = ["全省", "全国", "全市", "中部六省"];

    private static readonly string[] Benchmarks = ["全国平均水平", "全省平均水平", "上年同期", "全市平均"];

    /// <summary>A wording of one to three statements, and its reading.</summary>
    public (string Wording, string Expected) Next()
    {
        var count = random.Next(6) switch { 0 => 3, 1 or 2 => 2, _ => 1 };
        var (words, readings) = (new List<string>(count), new List<string>(count));
        for (var index = 0; index < count; index++)
        {
            var (wording, expected) = Statement();
            words.Add(wording);
            readings.Add(expected);
        }

        var wording0 = One(Times) + One(Modalities) + words[0];
        return (string.Join(One("，", "，", "；"), words.Skip(1).Prepend(wording0)), string.Join(" & ", readings));
    }

    private (string Wording, string Expected) Statement() => random.Next(42) switch
    {
        0 or 1 or 2 => Level(),
        3 or 4 => Work(),
        5 or 6 => Change(),
        7 => Transition(),
        8 or 9 => WorkList(),
        10 => Pair(),
        11 => PairOfChanges(),
        12 => WithPart(),
        13 => Relative(),
        14 => Position(),
        15 => Often(),
        16 => Sized(),
        17 => OverTime(),
        18 => LevelWithChange(),
        19 => Noted(),
        20 => Group(),
        21 => PerHead(),
        22 => Net(),
        23 => FallTo(),
        24 => Doubled(),
        25 => Tenths(),
        26 => InChinese(),
        27 => AndMore(),
        28 => Positions(),
        29 => Within(),
        30 => LevelAndPosition(),
        31 => PairOfTransitions(),
        32 => Ratio(),
        33 => ShareOfThings(),
        34 => VerbList(),
        35 => NamedThings(),
        36 => Stretched(),
        37 => OnBase(),
        38 => ByPace(),
        39 => LevelsOfTwo(),
        40 => Money(),
        _ => ShareOf(),
    };

    private (string, string) Level()
    {
        var (subject, unit) = random.Next(2) == 0 ? (One(Rates), "%") : Split(One(Amounts));
        var (before, after, expected) = Amount(unit, isLevel: true);
        return (subject + (before.Length > 0 ? "" : One("达到", "达", "为", "保持在", "稳定在", "提高到", "")) + before + after, expected);
    }

    private (string, string) Work()
    {
        var (unit, thing) = Split(One(Things));
        var (before, after, expected) = Amount(unit, isLevel: false);
        return (random.Next(2) == 0 ? One(Works) + before + after + thing : One(Works) + thing + before + after, expected);
    }

    private (string, string) Change()
    {
        var isUp = random.Next(2) == 0;
        var (before, after, expected) = Amount(One("%", "%", "个百分点"), isLevel: false);
        var (verb, subject) = isUp ? (One("增长", "提高", "增加", "上升"), One(Rising)) : (One("下降", "降低", "减少", "压减"), One(Falling));
        return (subject + One("", "", "同比", "比上年", "较2020年", "比“十四五”末") + verb + before + after, (isUp ? "up " : "down ") + expected);
    }

    private (string, string) Transition()
    {
        var (from, to) = (Number(1, 40), Number(41, 90));
        return (One(Rates) + One("从", "由") + $"{from}%{One("", "左右")}" + One("提高到", "提升至", "增加到", "上升到") + $"{to}%", $"={to} %");
    }

    private (string, string) WorkList()
    {
        var count = random.Next(2, 4);
        var (words, readings) = (new List<string>(count), new List<string>(count));
        for (var index = 0; index < count; index++)
        {
            var (unit, thing) = Split(One(Things));
            var number = Whole();
            words.Add(number + unit + thing);
            readings.Add($"={number} {unit}");
        }

        return (One(Works) + string.Join("、", words.Take(count - 1)) + One("、", "和", "，") + words[^1], string.Join(" & ", readings));
    }

    private (string, string) Pair()
    {
        var (one, other) = (Number(1, 99), Number(1, 99));
        var (tail, side) = Tail();
        var (first, second) = Two(Rates);
        return ($"{first}{One("、", "和")}{second}分别{One("达到", "提高到", "为")}{one}%{One("、", "和")}{other}%{tail}", $"{side}{one} % & {side}{other} %");
    }

    private (string, string) PairOfChanges()
    {
        var (one, other) = (Number(1, 30), Number(1, 30));
        var (tail, side) = Tail();
        var isUp = random.Next(2) == 0;
        var (first, second) = isUp ? Two(Rising) : Two(Falling);
        var sign = isUp ? "up" : "down";
        return ($"{first}、{second}{One("", "", "比2020年")}分别{(isUp ? "增长" : "下降")}{one}%、{other}%{tail}", $"{sign} {side}{one} % & {sign} {side}{other} %");
    }

    private (string, string) WithPart()
    {
        var (unit, thing) = Split(One(Things));
        var (whole, part) = (random.Next(60, 500), random.Next(2, 59));
        return random.Next(2) == 0
            ? ($"{One(Works)}{thing}{whole}{unit}，其中市区{part}{unit}", $"={whole} {unit} & of ={part} {unit}")
            : ($"{One(Works)}{whole}{unit}{thing}（其中新建{part}{unit}）", $"={whole} {unit} & of ={part} {unit}");
    }

    private (string, string) Relative()
    {
        var (points, whose) = (Number(1, 9), One(Benchmarks));
        var (above, sign) = random.Next(3) == 0 ? ("低于", "<") : ("高于", ">");
        return random.Next(2) == 0 ? ($"{One(Rates)}{above}{whose}{points}个百分点", $"rel{sign}{whose}:{points} 个百分点") : ($"{One(Rates)}{above}{whose}", $"rel{sign}{whose}");
    }

    private (string, string) Position()
    {
        var position = random.Next(2, 20);
        return random.Next(2) == 0 ? ($"{One(Rising)}总量居{One(Peers)}第{position}位", $"rank {position}") : ($"{One(Rising)}增速{One("进入", "位居", "保持")}{One(Peers)}前{position}", $"rank 1..{position}");
    }

    private (string, string) Often()
    {
        var (unit, thing) = Split(One(Things));
        var number = Whole();
        return random.Next(3) switch
        {
            0 => ($"每年{One(Works)}{number}{unit}{thing}", $"={number} {unit} /year"),
            1 => ($"{One(Rising)}年均增长{number}%", $"up ={number} % /year"),
            _ => ($"每年{One(Works)}{thing}不少于{number}{unit}", $">={number} {unit} /year"),
        };
    }

    private (string, string) Sized()
    {
        var (size, number) = (random.Next(1, 60), random.Next(2, 90));
        return ($"{One("引进", "新增", "开工", "新签约")}{One($"总投资超{size}亿元的项目", $"{size}亿元以上项目", $"投资{size}亿元以上产业项目", $"总投资{size}亿元及以上的重大项目")}{number}个", $"={number} 个");
    }

    private (string, string) OverTime()
    {
        var (unit, thing) = Split(One(Things));
        var number = Whole();
        return random.Next(2) == 0 ? ($"三年内{One(Works)}{number}{unit}{thing}", $"={number} {unit}") : ($"五年累计{One(Works)}{thing}{number}{unit}", $"sum ={number} {unit}");
    }

    private (string, string) LevelWithChange()
    {
        var (level, change) = (Number(30, 99), Number(1, 20));
        return ($"{One(Rates)}{One("达到", "为", "")}{level}%，{One("比上年", "同比", "较2020年")}{One("提高", "增加")}{change}个百分点", $"={level} % & up ={change} 个百分点");
    }

    private (string, string) Noted()
    {
        var (unit, thing) = Split(One(Things));
        var number = Whole();
        return ($"{One(Works)}{thing}{One("（含改造）", "（不含农村）", "（见专栏3）", "[1]", "①", "（约束性）")}{number}{unit}", $"={number} {unit}");
    }

    private (string, string) Group()
    {
        var (verb, sign) = random.Next(2) == 0 ? ("达到", "=") : ("超过", ">");
        var number = Number(20, 99);
        return ($"{random.Next(3, 17)}个{One("区", "街镇", "县（市）")}{One(Rates)}{One("均", "全部")}{verb}{number}%", $"{sign}{number} %");
    }

    private (string, string) PerHead()
    {
        var (verb, sign) = random.Next(2) == 0 ? (One("达到", "为", ""), "=") : ("不少于", ">=");
        var (number, unit) = (Number(1, 60), One("个", "名"));
        return ($"{One("每千人口", "每万人", "每百户居民")}{One("拥有", "配备")}{One("全科医生", "公共文化设施", "托位", "社会体育指导员")}{verb}{number}{unit}", $"{sign}{number} {unit}");
    }

    private (string, string) Net()
    {
        var ((unit, thing), number) = (Split(One(Things)), Whole());
        return ($"净增{thing}{number}{unit}", $"up ={number} {unit}");
    }

    private (string, string) FallTo()
    {
        var (number, unit) = (Number(1, 90), One("吨", "件", "天", "亿元"));
        return random.Next(2) == 0
            ? ($"{One(Falling)}{One("降至", "下降到", "压减到", "减少到")}{number}{unit}{One("以下", "以内")}", $"<={number} {unit}")
            : ($"{One(Falling)}{One("降至", "下降到", "压减到", "减少到")}{number}{unit}", $"={number} {unit}");
    }

    private (string, string) Doubled()
    {
        var times = Number(2, 6);
        return random.Next(5) switch
        {
            0 => ($"{One(Rising)}翻一番", "up to =2 倍"),
            1 => ($"{One(Falling)}减半", "down =50 %"),
            2 => ($"{One(Rising)}增长{times}倍", $"up ={times} 倍"),
            3 => ($"{One(Rising)}{One("达到", "是")}2020年的{times}倍", $"up to ={times} 倍"),
            _ => ($"{One(Rising)}比2020年翻两番", "up to =4 倍"),
        };
    }

    private (string, string) Tenths()
    {
        var tenths = random.Next(2, 10);
        var digit = "零一二三四五六七八九"[tenths];
        return random.Next(4) switch
        {
            0 => ($"{One(Rates)}{One("达到", "达")}{digit}成", $"={tenths}0 %"),
            1 => ($"{One(Rates)}{One("达到", "达")}{digit}成以上", $">={tenths}0 %"),
            2 => ($"{One(Rates)}超{digit}成", $">{tenths}0 %"),
            _ => ($"{One(Rates)}达到百分之{digit}十{digit}", $"={tenths}{tenths} %"),
        };
    }

    private (string, string) InChinese()
    {
        var ((unit, thing), hundreds, tens, ones) = (Split(One(Things)), random.Next(0, 10), random.Next(2, 10), random.Next(1, 10));
        const string Digits = "零一二三四五六七八九";
        var words = (hundreds > 0 ? $"{Digits[hundreds]}百" : "") + $"{Digits[tens]}十{Digits[ones]}";
        return ($"{One(Works)}{words}{unit}{thing}", $"={(100 * hundreds) + (10 * tens) + ones} {unit}");
    }

    private (string, string) AndMore()
    {
        var ((unit, thing), number) = (Split(One(Things)), $"{random.Next(2, 90)}0");
        return ($"{One(Works)}{number}余{unit}{thing}", $">{number} {unit}");
    }

    private (string, string) Positions()
    {
        var (one, other) = (random.Next(2, 20), random.Next(2, 20));
        var (first, second) = Two(Rising);
        return ($"{first}、{second}分别{One("居", "位居", "列")}{One(Peers)}第{one}、第{other}", $"rank {one} & rank {other}");
    }

    private (string, string) Within()
    {
        var number = Number(60, 99);
        return ($"{One("10分钟内到达率", "5个工作日内办结率", "24小时内响应率", "30分钟通勤比例", "500米范围覆盖率")}{One("达到", "达", "提升至")}{number}%", $"={number} %");
    }

    private (string, string) LevelAndPosition()
    {
        var ((subject, unit), number, position, verb) = (Split(One(Amounts)), Whole(), random.Next(2, 20), One("达到", "达", "突破"));
        return ($"{subject}{verb}{number}{unit}，居{One(Peers)}第{position}位", $"{(verb == "突破" ? ">" : "=")}{number} {unit} & rank {position}");
    }

    private (string, string) PairOfTransitions()
    {
        var ((first, second), one, other) = (Two(Rates), Number(41, 90), Number(41, 90));
        return ($"{first}、{second}分别{One("从", "由")}{Number(1, 20)}%、{Number(21, 40)}%提高到{one}%、{other}%", $"={one} % & ={other} %");
    }

    private (string, string) Ratio()
    {
        var (number, verb) = (Number(1, 4), One("缩小到", "降至", "为", "控制在"));
        return ($"城乡居民收入比{verb}{number}:1", $"{(verb == "控制在" ? "<=" : "=")}{number}");
    }

    private (string, string) ShareOfThings()
    {
        var number = Number(20, 99);
        return random.Next(2) == 0 ? ($"{number}%以上的{One("村（社区）", "学校", "规上企业")}{One("建成", "完成", "实现")}{One("文化广场", "数字化改造", "垃圾分类")}", $">={number} %") : ($"{number}%的{One("学校", "公交站点")}完成{One("无障碍改造", "节能改造")}", $"={number} %");
    }

    private (string, string) VerbList()
    {
        var ((unit, thing), one, other, last) = (Split(One(Things)), Whole(), Whole(), Whole());
        return ($"新建{thing}{one}{unit}、改建{other}{unit}、扩建{last}{unit}", $"={one} {unit} & ={other} {unit} & ={last} {unit}");
    }

    private (string, string) NamedThings()
    {
        var (number, verb) = (random.Next(1, 40), One("达到", "突破"));
        var (unit, thing) = Split(One("家|5A级旅游景区", "座|500千伏变电站", "公里|“四好农村路”", "所|三甲医院", "个|千亿级产业集群", "家|世界500强企业总部", "个|14号线车站", "家|二级以上公立医院", "个|国家3A级物流园区", "个|10万吨级泊位", "家|专精特新“小巨人”企业", "项|“一件事”服务事项"));
        return random.Next(2) == 0 ? ($"{One("新增", "建成", "新建")}{thing}{number}{unit}", $"={number} {unit}") : ($"{thing}{verb}{number}{unit}", $"{(verb == "突破" ? ">" : "=")}{number} {unit}");
    }

    private (string, string) Stretched()
    {
        var (one, other) = (random.Next(2, 50), random.Next(51, 99));
        return random.Next(2) == 0 ? ($"{One(Rising)}增长{one}%以上，力争{other}%", $"up >={one} % & up ={other} %") : ($"{One(Rates)}达到{one}%以上，力争达到{other}%", $">={one} % & ={other} %");
    }

    private (string, string) OnBase()
    {
        var number = Number(1, 20);
        return ($"{One(Rates)}在{One("2020年", "“十四五”末", "上年")}基础上{One("再提高", "提高", "增加")}{number}个百分点", $"up ={number} 个百分点");
    }

    private (string, string) ByPace()
    {
        var number = Number(1, 20);
        return random.Next(2) == 0 ? ($"{One(Rising)}以年均{number}%的速度增长", $"up ={number} % /year") : ($"{One(Falling)}每年下降{number}%以上", $"down >={number} % /year");
    }

    private (string, string) LevelsOfTwo()
    {
        var ((first, second), one, other) = (Two(Rates), Number(1, 99), Number(1, 99));
        var (tail, side) = Tail();
        return ($"{first}达到{one}%、{second}{One("达到", "达")}{other}%{tail}", $"={one} % & {side}{other} %");
    }

    private (string, string) Money()
    {
        var (before, after, expected) = Amount(One("亿元", "万元", "亿美元", "万亿元"), isLevel: true);
        return ($"{One("固定资产投资", "实际使用外资", "社会融资规模", "村集体经营性收入", "公募基金规模", "民生支出")}{(before.Length > 0 ? "" : One("达到", "完成", ""))}{before}{after}", expected);
    }

    private (string, string) ShareOf()
    {
        var (number, verb) = (Number(1, 99), One("的", "的比重达到", "比重为", "比例超过"));
        return ($"{One("绿色金融贷款余额", "高新技术产品出口额", "基础研究经费")}占{One("全部贷款余额", "出口总额", "研发经费")}{verb}{number}%", $"{(verb == "比例超过" ? ">" : "=")}{number} %");
    }

    /// <summary>What stands before a number, the number with its unit and what stands behind, and the reading.</summary>
    private (string Before, string After, string Expected) Amount(string unit, bool isLevel)
    {
        var number = unit is "%" or "个百分点" || random.Next(3) == 0 ? Number(1, 99) : Whole();
        switch (random.Next(isLevel ? 15 : 13))
        {
            case 0:
                return ("", $"{number}{unit}以上", $">={number} {unit}");
            case 1:
                return (One("不低于", "不少于", "至少"), $"{number}{unit}", $">={number} {unit}");
            case 2:
                return (One("超过", "突破"), $"{number}{unit}", $">{number} {unit}");
            case 3:
                return (One("不超过", "不高于"), $"{number}{unit}", $"<={number} {unit}");
            case 4:
                return ("", $"{number}{unit}左右", $"~{number} {unit}");
            case 5:
                return ("约", $"{number}{unit}", $"~{number} {unit}");
            case 6:
                var (low, high) = (Number(1, 9), Number(10, 90));
                return ("", $"{low}{One("-", "～", "至", "—")}{high}{unit}", $"{low}..{high} {unit}");
            case 13:
                return ("控制在", $"{number}{unit}{One("以内", "以下", "")}", $"<={number} {unit}");
            case 14:
                return (One("低于", "不足"), $"{number}{unit}", $"<{number} {unit}");
            default:
                return ("", $"{number}{unit}", $"={number} {unit}");
        }
    }

    private (string Tail, string Side) Tail() => random.Next(4) switch { 0 => ("以上", ">="), 1 => ("左右", "~"), _ => ("", "=") };

    private string Number(int from, int to) => random.Next(2) == 0 ? random.Next(from, to).ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{random.Next(from, to)}.{random.Next(1, 10)}");

    private string Whole() => random.Next(2, 900).ToString(CultureInfo.InvariantCulture);

    private (string, string) Two(string[] words)
    {
        var first = One(words);
        string second;
        do
            second = One(words);
        while (second == first);
        return (first, second);
    }

    private static (string, string) Split(string pair) => pair.Split('|') is [var one, var other] ? (one, other) : throw new ArgumentException(pair, nameof(pair));

    private string One(params string[] words) => words[random.Next(words.Length)];
}
