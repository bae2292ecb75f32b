using System.Diagnostics.CodeAnalysis;

namespace Jingan.Planning;

/// <summary>The words of units that are known: measures, currencies and the counting words that have an English name.</summary>
internal static class UnitWords
{
    private static readonly UnitWord[] Measures =
    [
        new("%", "%", "percent"),
        new("‰", "‰", "percent", 1, 10),
        new("百分点", "percentage points", "percentage-point"),
        new("倍", "times", "times"),
        new("分", "points", "score"),

        new("元", "yuan", "CNY"),
        new("美元", "US dollars", "USD"),
        new("港元", "Hong Kong dollars", "HKD"),
        new("欧元", "euros", "EUR"),
        new("日元", "yen", "JPY"),

        new("平方米", "m²", "area"),
        new("平方公里", "km²", "area", 1_000_000),
        new("平方厘米", "cm²", "area", 1, 10_000),
        new("公顷", "hectares", "area", 10_000),
        new("亩", "mu", "area", 2_000, 3),

        new("米", "m", "length"),
        new("公里", "km", "length", 1_000),
        new("厘米", "cm", "length", 1, 100),
        new("毫米", "mm", "length", 1, 1_000),
        new("海里", "nautical miles", "length", 1_852),

        new("立方米", "m³", "volume"),
        new("立方厘米", "cm³", "volume", 1, 1_000_000),
        new("升", "litres", "volume", 1, 1_000),
        new("毫升", "ml", "volume", 1, 1_000_000),

        new("克", "g", "mass"),
        new("毫克", "mg", "mass", 1, 1_000),
        new("微克", "µg", "mass", 1, 1_000_000),
        new("千克", "kg", "mass", 1_000),
        new("斤", "jin", "mass", 500),
        new("吨", "tonnes", "mass", 1_000_000),
        new("吨标准煤", "tonnes of coal equivalent", "coal-equivalent", 1_000),
        new("千克标准煤", "kg of coal equivalent", "coal-equivalent"),
        new("吨二氧化碳", "tonnes of CO₂", "carbon-dioxide"),

        new("千瓦时", "kWh", "energy"),
        new("兆瓦时", "MWh", "energy", 1_000),
        new("吉瓦时", "GWh", "energy", 1_000_000),
        new("瓦", "W", "power"),
        new("千瓦", "kW", "power", 1_000),
        new("兆瓦", "MW", "power", 1_000_000),
        new("吉瓦", "GW", "power", 1_000_000_000),

        new("秒", "seconds", "duration"),
        new("分钟", "minutes", "duration", 60),
        new("小时", "hours", "duration", 3_600),
        new("天", "days", "day"),
        new("月", "months", "month"),
        new("年", "years", "year"),
        new("岁", "years of age", "age"),

        new("百帕", "hPa", "pressure"),
        new("伏", "V", "voltage"),
        new("千伏", "kV", "voltage", 1_000),
        new("千伏安", "kVA", "apparent-power", 1_000),
        new("兆伏安", "MVA", "apparent-power", 1_000_000),
        new("兆赫", "MHz", "frequency", 1_000_000),
        new("分贝", "dB", "sound"),
        new("摄氏度", "°C", "temperature"),
        new("比特每秒", "bps", "data-rate"),
        new("兆比特每秒", "Mbps", "data-rate", 1_000_000),
        new("吉比特每秒", "Gbps", "data-rate", 1_000_000_000),
        new("标准箱", "TEU", "TEU"),
        new("NTU", "NTU", "turbidity"),
        new("TB", "TB", "data"),
        new("PB", "PB", "data", 1_000),
        new("EB", "EB", "data", 1_000_000),
        new("PFLOPS", "PFLOPS", "computing-power"),
        new("EFLOPS", "EFLOPS", "computing-power", 1_000),
    ];

    private static readonly (string Zh, string En)[] Counters =
    [
        ("人", "persons"), ("人次", "person-times"), ("名", "persons (名)"), ("位", "persons (位)"), ("户", "households"),
        ("户次", "household-times"), ("户籍人", "registered residents"), ("家", "entities (家)"), ("个", "items (个)"), ("台", "machines (台)"),
        ("张", "beds (张)"), ("件", "pieces (件)"), ("项", "items (项)"), ("套", "sets (套)"), ("间", "rooms (间)"),
        ("所", "institutions (所)"), ("座", "structures (座)"), ("幢", "buildings (幢)"), ("栋", "buildings (栋)"), ("处", "places (处)"),
        ("条", "lines (条)"), ("场", "events (场)"), ("场次", "performances (场次)"), ("次", "times (次)"), ("辆", "vehicles (辆)"), ("车", "vehicles"), ("具", "pieces (具)"), ("客", "passengers"),
        ("部", "units (部)"), ("组", "groups (组)"), ("本", "copies (本)"), ("册", "volumes (册)"), ("片", "tracts (片)"),
        ("支", "teams (支)"), ("批", "batches (批)"), ("期", "issues (期)"), ("株", "trees (株)"), ("头", "heads (头)"),
        ("只", "animals (只)"), ("枚", "pieces (枚)"), ("块", "plots (块)"), ("棵", "trees (棵)"), ("盏", "lamps (盏)"), ("口", "wells (口)"),
        ("份", "copies (份)"), ("篇", "articles (篇)"), ("种", "kinds (种)"), ("对", "pairs (对)"), ("根", "pieces (根)"), ("列", "trains (列)"),
        ("班次", "services (班次)"), ("车次", "train services"), ("航次", "voyages"), ("件次", "item-times"), ("台套", "machine sets"), ("人年", "person-years"), ("批次", "batches (批次)"),
        ("台次", "machine-times"), ("课", "lessons"), ("节", "sessions (节)"), ("站", "stations"), ("箱", "boxes"), ("点位", "sites"),
        ("吨公里", "tonne-kilometres"), ("人公里", "person-kilometres"), ("套次", "set-times"), ("届", "editions (届)"), ("宗", "plots (宗)"),
        ("面", "faces (面)"), ("顶", "roofs (顶)"), ("泊位", "berths"), ("车位", "parking spaces"), ("床位", "beds (床位)"), ("学位", "school places"),
        ("托位", "childcare places"), ("工作日", "working days"), ("幅", "plots (幅)"), ("层", "storeys"), ("道", "lanes (道)"), ("只次", "animal-times"),
        ("羽", "birds"), ("尾", "fish"), ("亩次", "mu-times"), ("条段", "reaches (条段)"), ("艘", "ships (艘)"), ("架", "aircraft (架)"), ("门", "doors (门)"), ("例", "cases (例)"),
        ("起", "incidents (起)"), ("轮", "rounds (轮)"), ("笔", "transactions (笔)"), ("段", "sections (段)"), ("遍", "times (遍)"), ("首", "pieces (首)"), ("集", "episodes (集)"), ("席", "seats (席)"), ("桌", "tables (桌)"), ("堂", "classes (堂)"), ("颗", "trees (颗)"), ("餐", "meals (餐)"), ("单", "orders (单)"), ("票", "votes (票)"), ("包", "packages (包)"), ("袋", "bags (袋)"), ("盒", "boxes (盒)"), ("瓶", "bottles (瓶)"), ("桶", "barrels (桶)"), ("人份", "doses (人份)"), ("剂", "doses (剂)"), ("剂次", "doses (剂次)"), ("标方", "standard cubic metres"), ("类", "classes (类)"), ("圈", "rings (圈)"), ("档", "grades (档)"), ("间次", "room-times"), ("人天", "person-days"), ("床日", "bed-days"), ("册次", "volume-times"), ("架次", "flights"), ("艘次", "ship-calls"), ("辆次", "vehicle-times"), ("户数", "households (户数)"), ("学时", "class hours (学时)"), ("学分", "credits"), ("周", "weeks"), ("季度", "quarters"), ("课时", "class hours"), ("床", "beds"), ("班", "classes (班)"), ("基点", "basis points"), ("千分点", "per mille points"),
    ];

    /// <summary>Other words for the same thing; printed as they were written.</summary>
    private static readonly (string Alias, string Zh)[] Synonyms =
    [
        ("平方千米", "平方公里"), ("千米", "公里"), ("公斤", "千克"), ("吨标煤", "吨标准煤"), ("千克标煤", "千克标准煤"), ("公斤标准煤", "千克标准煤"),
        ("度", "千瓦时"), ("日", "天"), ("个月", "月"), ("周岁", "岁"), ("平米", "平方米"), ("立方", "立方米"), ("方", "立方米"), ("标箱", "标准箱"),
        ("个工作日", "工作日"), ("个基点", "基点"), ("个千分点", "千分点"),
    ];

    /// <summary>Abbreviations and foreign spellings; printed as the word that they stand for.</summary>
    private static readonly (string Alias, string Zh)[] Abbreviations =
    [
        ("个百分点", "百分点"), ("percentage point", "百分点"), ("人民币", "元"), ("元人民币", "元"), ("圆", "元"), ("美金", "美元"), ("港币", "港元"),
        ("㎡", "平方米"), ("m2", "平方米"), ("km2", "平方公里"), ("m3", "立方米"), ("kg", "千克"), ("μg", "微克"), ("ug", "微克"),
        ("tce", "吨标准煤"), ("tonnes of CO2", "吨二氧化碳"), ("tonne of CO2", "吨二氧化碳"), ("t", "吨"), ("h", "小时"), ("d", "天"), ("ha", "公顷"), ("L", "升"), ("TEU", "标准箱"), ("标准集装箱", "标准箱"), ("℃", "摄氏度"), ("°C", "摄氏度"),
    ];

    private static readonly Lexicon<UnitWord> ByText = new(Spellings());

    /// <summary>A word that the list has.</summary>
    public static UnitWord Named(string zh) => Find(zh) ?? throw new ArgumentException($"'{zh}' is no word of a unit.", nameof(zh));

    /// <summary>The known word that a text is, in either language; null where it is none.</summary>
    public static UnitWord? Find(ReadOnlySpan<char> text) => ByText.TryFind(text, out var word) ? word : null;

    /// <summary>The longest known word with which a text starts; the t of tops is none.</summary>
    public static bool TryMatch(ReadOnlySpan<char> text, [NotNullWhen(true)] out UnitWord? word, out int length)
    {
        foreach (var (spelling, found) in ByText.Matches(text))
        {
            if (IsWithinWord(spelling, text))
                continue;

            (word, length) = (found, spelling.Length);
            return true;
        }

        (word, length) = (null, 0);
        return false;
    }

    private static bool IsWithinWord(string spelling, ReadOnlySpan<char> text) =>
        spelling.Length < text.Length && char.IsAsciiLetter(spelling[^1]) && char.IsAsciiLetter(text[spelling.Length]);

    /// <summary>All spellings; where two words share one, the Chinese spelling counts and not the English, and an abbreviation before both.</summary>
    private static WordGroup<UnitWord>[] Spellings()
    {
        UnitWord[] words = [.. Measures, .. Array.ConvertAll(Counters, counter => new UnitWord(counter.Zh, counter.En, counter.Zh))];
        var byZh = new Dictionary<string, UnitWord>(words.Length, StringComparer.Ordinal);
        foreach (var word in words)
            byZh.Add(word.Zh, word);

        return
        [
            .. Array.ConvertAll(words, word => new WordGroup<UnitWord>(word, word.Singular)),
            .. Array.ConvertAll(words, word => new WordGroup<UnitWord>(word, word.En)),
            .. Array.ConvertAll(words, word => new WordGroup<UnitWord>(word, word.Zh)),
            .. Array.ConvertAll(Abbreviations, entry => new WordGroup<UnitWord>(byZh[entry.Zh], entry.Alias)),
            .. Array.ConvertAll(Synonyms, entry => new WordGroup<UnitWord>(byZh[entry.Zh].SpelledAs(entry.Alias), entry.Alias)),
        ];
    }
}
