using System.Collections.Frozen;

namespace Jingan.Planning.Documents.Grammar;

/// <summary>The words behind a number that count or measure.</summary>
internal static class Units
{
    private const string Measure =
        "个百分点|百分点|%|‰|亿吨|吨标准煤|吨标煤|吨二氧化碳|千克标准煤|公斤标准煤|立方米|平方公里|平方千米|平方米|平米|㎡|公顷|公里|千米|米|亩|公斤|千克|斤|微克|毫克|克|吨|升|毫升|"
        + "千瓦时|兆瓦时|兆瓦|吉瓦|千瓦|度|标准箱|标箱|美元|欧元|港元|日元|元人民币|元|倍|小时|分钟|秒|个工作日|工作日|年(?=[，。；、）以左]|$)|天(?![然津空气桥猫线台])|分贝|摄氏度|℃|比特每秒|Mbps|Gbps|TEU|EFLOPS|PFLOPS|km|kg|m2|t|h";

    private const string Counter =
        "人次|人天|户次|件次|台次|场次|班次|车次|航次|套次|台套|架次|艘次|辆次|床位|车位|泊位|学位|托位|点位|课时|人|名|位|户|家|个|台|张|件|项|套|间|所|座|幢|栋|处|条|场|次|辆|部|组|本|册|片|支|批|期|"
        + "株|头|只|枚|块|棵|盏|口|份|篇|种|对|根|列|节|站|箱|宗|面|顶|幅|层|道|羽|尾|艘|架|门|例|起|课|床|班|具|岁|周岁|分|例次|副|眼|孔|盘|单|笔|款|类|届|卷|轮|桩|杆|级|客";

    /// <summary>What a counter is not: the first letter of another word (5项目, 3人民).</summary>
    private const string WithinWord =
        "(?!(?<=名)(?:录|单|牌|称|字)|(?<=家)(?:庭|长(?!者)|园|政|电|具|居(?!家)|门口)|(?<=条)(?:例|件)|(?<=项)目|(?<=户)(?:籍|外|型)|(?<=位)(?:于|列|居|置)|(?<=个)(?:体|人|性)|(?<=人)(?:民|才|均|口|工|大|行|物|选|士|群|力|员|文)|"
        + "(?<=元)(?:旦|素)|(?<=台)(?:湾|风|账)|(?<=场)(?:所|馆|地|景)|(?<=门)(?:店|户|诊|槛)|(?<=口)(?:岸|径)|(?<=期)(?:间|末|权|货)|(?<=批)(?:准|发)|(?<=种)(?:植|子|业|类)|(?<=组)(?:织|建)|(?<=部)(?:门|署|分)|(?<=本)(?:地|区|市|级|科|土)|(?<=分)(?:别|布|类|享|级|析)|(?<=起)步|(?<=级)别)";

    /// <summary>A pattern for one unit, with what it is counted by: 吨/日, 元/平方米.</summary>
    public const string Pattern = "(?:" + Measure + "|" + Counter + ")" + WithinWord + "(?:/(?:万人|千人|百人|立方米|平方公里|平方米|公里|人|户|日|天|年|月|亩|小时|秒|次|辆|台|吨|万元|件|家))?";

    private static readonly FrozenSet<string> Counters = Counter.Split('|').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Areas =
        new[] { "平方米", "平米", "㎡", "公顷", "平方公里", "亩", "公里", "千米", "米", "立方米" }.ToFrozenSet(StringComparer.Ordinal);

    public static bool IsCounter(string word) => Counters.Contains(word);

    /// <summary>Of an area, a length or a volume: what work on things is measured in.</summary>
    public static bool IsExtent(string word) => Areas.Contains(word);

    private static readonly System.Text.RegularExpressions.Regex Whole =
        new("^(?:万亿|百万|千万|亿|万|千|百)?" + Pattern + "$", System.Text.RegularExpressions.RegexOptions.CultureInvariant);

    /// <summary>Whether a text, such as that of a column of units, is a unit and nothing else.</summary>
    public static bool IsUnit(string text) => Whole.IsMatch(text);

    public static bool IsMoney(string word) => word.EndsWith('元') || word.Contains("元/", StringComparison.Ordinal);
}
