using System.Text.RegularExpressions;
using Jingan.Planning.Documents.Text;

namespace Jingan.Planning.Documents.Grammar;

/// <summary>Figures in words: a rank, a benchmark, a number that an authority sets, the whole of a scope.</summary>
internal static partial class WordedFigures
{
    /// <summary>The kind of a target in words that name no number: 大幅跃升.</summary>
    public const string Quality = "quality";

    /// <summary>Tells each worded figure of a sentence: its place, its subject, basis and kind.</summary>
    public static void Read(Passage passage, (int Start, int End) sentence, List<Candidate> numbers, Action<int, int, string, string?, string> tell)
    {
        var text = passage.Text;
        var start = sentence.Start;
        var subject = ("", "");
        for (var index = sentence.Start; index <= sentence.End; index++)
        {
            if (index < sentence.End && text[index] is not ('，' or '。' or '；' or '：' or '（' or '）'))
                continue;

            if (index > start)
                subject = Clause(text, (start, index), numbers, subject, tell);
            start = index + 1;
        }
    }

    /// <summary>Tells the worded figures of a clause, and gives back what it is of: an indicator, and for a rank whatever a number of it is of.</summary>
    private static (string Indicator, string Any) Clause(string text, (int Start, int End) clause, List<Candidate> numbers, (string Indicator, string Any) earlier, Action<int, int, string, string?, string> tell)
    {
        var words = text[clause.Start..clause.End];
        var hasNumber = numbers.Exists(number => number.Quantity.Start >= clause.Start && number.Quantity.Start < clause.End);
        var here = hasNumber ? NameForms.FromBase.Replace(Subjects.Before(text, clause.Start, FirstNumber(numbers, clause)).Name, "") : "";
        foreach (var (form, kind, basis) in Forms)
        {
            var match = form.Match(words);
            if (!match.Success || (hasNumber && kind == "relative") || (hasNumber && clause.Start + match.Index < LastNumber(numbers, clause) && clause.Start + match.Index + match.Length > FirstNumber(numbers, clause)))
                continue;

            var of = match.Groups["of"];
            var own = Subjects.Trimmed(of.Success ? of.Value : Lead(words[OwnStart(words, match.Index, hasNumber)..match.Index]));
            own = Among().Replace(Counted().Replace(InARow().Replace(own, ""), ""), "");
            var any = here.Length > 1 ? here : earlier.Any;
            var before = kind == "rank" && any.Length > 0 ? any : earlier.Indicator;
            var subject = own.Length < 2 || (before.Length > 0 && GenericList().IsMatch(own)) ? before + Rate().Match(own).Value : own;
            var isRankOf = kind == "rank" && own.Length < 2 && subject.Length is > 1 and < 17 && !subject.Contains('《');
            if (!IsIndicator(subject) && !(kind == "rank" && IsListOfIndicators(subject)) && !isRankOf && (kind != "complete-all" || subject.Length is < 3 or > 30))
                break;

            var told = basis is not null && subject.StartsWith("新增", StringComparison.Ordinal) ? "period-total" : basis;
            foreach (var one in Each(kind, subject))
                tell(clause.Start + match.Index, clause.Start + match.Index + match.Length, one, told, kind);
            break;
        }

        var bare = NameForms.FromBase.Replace(Subjects.Before(text, clause.Start, FirstNumber(numbers, clause)).Name, "");
        var last = bare.Length > 1 ? bare : earlier.Any;
        if (IsIndicator(bare))
            return (bare, last);
        if (Manner().Match(words) is { Success: true, Index: > 2 } manner && Lead(words[..manner.Index]) is var done && IsIndicator(done))
            return (done, done);
        var named = Lead(words);
        return IsIndicator(named) ? (named, named) : (earlier.Indicator, last);
    }

    /// <summary>Each thing that is said of: a rank of several indicators is one of each.</summary>
    private static IReadOnlyList<string> Each(string kind, string subject)
    {
        if (kind is "delegated" && Subjects.Split(subject) is { Count: > 1 } measured && measured.TrueForAll(IsIndicator))
            return measured;
        if (kind is "complete-all" or "delegated")
            return Whole(subject);
        if (kind is not ("rank" or "relative") || subject.AsSpan().IndexOfAny("、和及与") < 0)
            return [subject];
        var parts = Subjects.Split(subject);
        return parts.TrueForAll(part => part.Length > 3 && Measured().IsMatch(part)) ? parts : [subject];
    }

    /// <summary>The things of a list that the whole is said of, each at least four letters long.</summary>
    private static string[] Whole(string subject)
    {
        var parts = subject.Split('、');
        return Array.TrueForAll(parts, part => part.Length > 3) ? parts : [subject];
    }

    /// <summary>Behind a number, the words that a rank is of begin at the last mark of the list.</summary>
    private static int OwnStart(string words, int end, bool hasNumber) => hasNumber && end > 0 ? words.LastIndexOf('、', end - 1) + 1 : 0;

    private static int LastNumber(List<Candidate> numbers, (int Start, int End) clause) =>
        numbers.FindLast(number => number.Quantity.Start >= clause.Start && number.Quantity.Start < clause.End)?.Quantity.Start ?? -1;

    private static int FirstNumber(List<Candidate> numbers, (int Start, int End) clause) =>
        numbers.Find(number => number.Quantity.Start >= clause.Start && number.Quantity.Start < clause.End)?.Quantity.Start ?? clause.End;

    private static string Lead(string words)
    {
        var lead = Words.SubjectLead().Match(words);
        var name = lead.Success ? words[lead.Length..] : words;
        var predicate = Words.Predicate.Match(name);
        return predicate.Success ? name[..predicate.Index] : name;
    }

    private static bool IsListOfIndicators(string subject) => subject.Split('、') is { Length: > 1 } parts && Array.TrueForAll(parts, IsIndicator);

    /// <summary>Whether a noun is of how much there is, not of how good it is.</summary>
    public static bool IsOfQuantity(string name) => Quantity().IsMatch(name);

    /// <summary>Whether a noun is of something that is measured.</summary>
    private static bool IsIndicator(string name) => name.Length is > 2 and < 30 && Measured().IsMatch(name);

    private static readonly (Rule Form, string Kind, string? Basis)[] Forms =
    [
        (Rule.With("达", Delegated()), "delegated", "level"),
        (Rule.With("步", Pace()), "keep-pace", null),
        (Rule.With("于过水", Relative()), "relative", "level"),
        (Rule.With("位列居排保蝉处全", RankForm()), "rank", "level"),
        (Rule.With("覆完清尽收", WholeScope()), "complete-all", "level"),
        (Rule.Ending("平", Alike()), "maintain-level", null),
        (Rule.Ending("模阶口", Scale()), "at-least", "level"),
        (Rule.With("正", Growth()), "change", "year-on-year"),
        (Rule.Ending("番", Doubled()), "change", "change"),
        (Rule.Ending("升强高善化加大上降少阶度定间流", Better()), Quality, "level"),
    ];

    [GeneratedRegex("(?:率|额|量|值|总产|收入|面积|总值|投资|支出|价格|产量|指数|规模|人数|总额|总量|增加值|比重|占比|降幅|涨幅|寿命|满意度|水平|能耗|增速|增幅|销售|排放|浓度|任务|户数|床位数?|户|比例|强度|密度|测评|考评|考核|评价|评估|竞争力|影响力|软实力|实力|能级|效率|品质|能力|文明程度|动力)$|(?:率|数)$", RegexOptions.CultureInvariant)]
    private static partial Regex Measured();

    [GeneratedRegex("(?:总量|总数|数量|规模|收入|增速|增长率|占比|比重|率|总额|人数|面积|价格)$", RegexOptions.CultureInvariant)]
    private static partial Regex Quantity();

    [GeneratedRegex("(?:控制在|完成|达到|低于|不高于)?(?:国家|省市|省、市|省政府|省级?|市政府|市委市政府|市级?|上级|区政府|区级?|县级?|州级?)?下达的?(?:各项)?(?:目标|指标|任务|计划|要求)(?:值|数)?(?:以内|之内|内|范围内|要求)?", RegexOptions.CultureInvariant)]
    private static partial Regex Delegated();

    [GeneratedRegex("(?:与|和|同)(?:全国|全省|全市|经济|地区|国民|居民|国内)[^，。；]{0,14}?(?:保持)?(?:基本)?同步(?:增长|提高)?", RegexOptions.CultureInvariant)]
    private static partial Regex Pace();

    [GeneratedRegex("(?:高于|低于|快于|优于|好于|超过|不低于|不高于)(?:全国|全省|全市|上年|国家|省|市|中心城区|同期|经济|地区生产总值|GDP)[^，。；\\d]{0,10}|达到[^，。；\\d]{2,16}平均水平$", RegexOptions.CultureInvariant)]
    private static partial Regex Relative();

    [GeneratedRegex("(?:均)?(?:持续|稳定|继续|始终|一直|牢牢)?(?:数量|总量)?(?:位列|位居|列|排名|排|名列|居|保持|稳居|蝉联|位于|处于)[^，。；\\d]{0,10}?(?:第[一二三四五六七八九十]+(?:位|名)?|首位|前列|前[一二三四五六七八九十]+|榜首|领先)|全[市省国州](?:第[一二三]|首位|前列|领先)$", RegexOptions.CultureInvariant)]
    private static partial Regex RankForm();

    [GeneratedRegex("(?:在全[市省区国]|在全国)?(?:率先|基本|全部)?(?:实现|达到|确保)?(?:区级|街镇|区域|常住人口|全区|乡镇|镇街|村居)*(?<!、)(?:全覆盖(?=$|的?目标|的?任务|”)|基本覆盖$)|(?:全部|全面|如期)完成$|(?:完成全部|(?:全面|全部|如期|提前|历史性)完成)(?<of>[^，。；\\d]{2,24}(?:改造|整治|修缮|治理|征收|整改|拆除|搬迁|清理|移交))(?:任务|工作)?$|(?:率先|全面)?实现(?<of>[^，。；\\d]{2,16})收官$|(?:动态)?清零$|应(?<to>[\\u4e00-\\u9fff])尽\\k<to>$", RegexOptions.CultureInvariant)]
    private static partial Regex WholeScope();

    [GeneratedRegex("(?:大幅|显著|明显|稳步|持续|全面|不断|有所|进一步)(?:跃升|增强|提升|提高|改善|优化|增加|扩大|上升|下降|减少)$|[迈再]上新台阶$|达到新的?高度$|保持稳定$|保持在合理区间$|保持全[市省国]一流$", RegexOptions.CultureInvariant)]
    private static partial Regex Better();

    [GeneratedRegex("(?:与|和|同|比|较)?(?:上一?年|去年)?(?:同期)?(?:基本|大致|总体)?持平$", RegexOptions.CultureInvariant)]
    private static partial Regex Alike();

    /// <summary>A round number that something keeps to or goes beyond, without a unit: 保持万亿以上规模.</summary>
    [GeneratedRegex("(?:保持|突破|超过?|达到|迈上|跃上|站上)[百千万十]*[千万亿](?:元)?(?:以上)?(?:规模|台阶|关口|大关)$", RegexOptions.CultureInvariant)]
    private static partial Regex Scale();

    /// <summary>Where in a clause it begins to be said how something does.</summary>
    [GeneratedRegex("均?(?:实现|保持)?(?:大幅|显著|明显|稳步|持续|不断|进一步|逐步|逐月|逐年|有所|均|始终)", RegexOptions.CultureInvariant)]
    private static partial Regex Manner();

    /// <summary>How many of a kind are meant, before their name: 十件民生实事.</summary>
    [GeneratedRegex("^(?:\\d+|[一二三四五六七八九十百]+)(?:件|项|个|条|家|所)(?=.{2})", RegexOptions.CultureInvariant)]
    private static partial Regex Counted();

    /// <summary>Behind the name of an assessment: 综合测评中位居前列.</summary>
    [GeneratedRegex("(?<=评|核|查|价|估)中$", RegexOptions.CultureInvariant)]
    private static partial Regex Among();

    /// <summary>Words for the size and the growth of what was named before: 绝对值和增幅.</summary>
    [GeneratedRegex("^(?:(?:绝对值|总量|规模|数量|增速|增幅|增长率|降幅|涨幅)[、和及与]?)+$", RegexOptions.CultureInvariant)]
    private static partial Regex GenericList();

    [GeneratedRegex("^(?:增速|增幅|增长率|降幅|涨幅)$", RegexOptions.CultureInvariant)]
    private static partial Regex Rate();

    [GeneratedRegex("均?连续(?:(?:多|[两二三四五六七八九十\\d]+)(?:年|个月|个季度|次|届))?$", RegexOptions.CultureInvariant)]
    private static partial Regex InARow();

    [GeneratedRegex("(?:力争|有望|同比)?(?:实现)?(?<!翻)翻番$", RegexOptions.CultureInvariant)]
    private static partial Regex Doubled();

    [GeneratedRegex("(?:同比)?(?:实现)?(?:同比)?正增长", RegexOptions.CultureInvariant)]
    private static partial Regex Growth();
}
