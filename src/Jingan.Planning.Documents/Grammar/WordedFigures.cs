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
        var here = hasNumber ? Names.FromBase.Replace(Subjects.Before(text, clause.Start, FirstNumber(numbers, clause)).Name, "") : "";
        foreach (var (form, kind, basis) in Forms)
        {
            var match = form.Match(words);
            if (!match.Success || (hasNumber && kind == "relative") || (hasNumber && clause.Start + match.Index < LastNumber(numbers, clause) && clause.Start + match.Index + match.Length > FirstNumber(numbers, clause)))
                continue;

            var own = Subjects.Trimmed(Lead(words[OwnStart(words, match.Index, hasNumber)..match.Index]));
            own = Among().Replace(Counted().Replace(InARow().Replace(own, ""), ""), "");
            var any = here.Length > 1 ? here : earlier.Any;
            var before = kind == "rank" && any.Length > 0 ? any : earlier.Indicator;
            var subject = own.Length < 2 || (before.Length > 0 && GenericList().IsMatch(own)) ? before + Rate().Match(own).Value : own;
            var isRankOf = kind == "rank" && own.Length < 2 && subject.Length is > 1 and < 17 && !subject.Contains('《');
            if (!IsIndicator(subject) && !isRankOf && (kind != "complete-all" || subject.Length is < 3 or > 30))
                break;

            var told = basis is not null && subject.StartsWith("新增", StringComparison.Ordinal) ? "period-total" : basis;
            foreach (var one in Each(kind, subject))
                tell(clause.Start + match.Index, clause.Start + match.Index + match.Length, one, told, kind);
            break;
        }

        var bare = Names.FromBase.Replace(Subjects.Before(text, clause.Start, FirstNumber(numbers, clause)).Name, "");
        var last = bare.Length > 1 ? bare : earlier.Any;
        if (IsIndicator(bare))
            return (bare, last);
        return IsIndicator(Lead(words)) ? (Lead(words), Lead(words)) : (earlier.Indicator, last);
    }

    /// <summary>Each thing that is said of: a rank of several indicators is one of each.</summary>
    private static IReadOnlyList<string> Each(string kind, string subject)
    {
        if (kind is "complete-all" or "delegated")
            return Whole(subject);
        if (kind != "rank" || subject.AsSpan().IndexOfAny("、和及与") < 0)
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

    /// <summary>Whether a noun is of something that is measured.</summary>
    private static bool IsIndicator(string name) => name.Length is > 2 and < 30 && Measured().IsMatch(name);

    private static readonly (Rule Form, string Kind, string? Basis)[] Forms =
    [
        (Rule.With("达", Delegated()), "delegated", "level"),
        (Rule.With("步", Pace()), "keep-pace", null),
        (Rule.With("于过", Relative()), "relative", "level"),
        (Rule.With("位列居排保蝉处", RankForm()), "rank", "level"),
        (Rule.With("覆完", WholeScope()), "complete-all", "level"),
        (Rule.With("正", Growth()), "change", "year-on-year"),
        (Rule.Ending("升强高善化加大上降少阶定间流先", Better()), Quality, "level"),
    ];

    [GeneratedRegex("(?:率|额|量|值|收入|面积|总值|投资|支出|指数|规模|人数|总额|总量|增加值|比重|占比|寿命|满意度|水平|能耗|增速|增幅|销售|排放|浓度|任务|户数|床位数?|户|比例|强度|密度|测评|考评|考核|评价|评估|竞争力|影响力|软实力|实力|能级|效率|品质|能力|文明程度|动力)$|(?:率|数)$", RegexOptions.CultureInvariant)]
    private static partial Regex Measured();

    [GeneratedRegex("(?:控制在|完成|达到|低于|不高于)?(?:国家|省政府|省级?|市政府|市委市政府|市级?|上级|区政府|区级?|县级?|州级?)?下达的?(?:各项)?(?:目标|指标|任务|计划|要求)(?:值|数)?(?:以内|之内|内|范围内|要求)?", RegexOptions.CultureInvariant)]
    private static partial Regex Delegated();

    [GeneratedRegex("(?:与|和|同)(?:全国|全省|全市|经济|地区|国民|居民|国内)[^，。；]{0,14}?(?:保持)?(?:基本)?同步(?:增长|提高)?", RegexOptions.CultureInvariant)]
    private static partial Regex Pace();

    [GeneratedRegex("(?:高于|低于|快于|优于|好于|超过|不低于|不高于)(?:全国|全省|全市|上年|国家|省|市|中心城区|同期|经济|地区生产总值|GDP)[^，。；\\d]{0,10}", RegexOptions.CultureInvariant)]
    private static partial Regex Relative();

    [GeneratedRegex("(?:均)?(?:持续|稳定|继续)?(?:数量|总量)?(?:位列|位居|列|排名|排|名列|居|保持|稳居|蝉联|位于|处于)[^，。；\\d]{0,10}?(?:第[一二三四五六七八九十]+(?:位|名)?|首位|前列|前[一二三四五六七八九十]+|榜首|领先)", RegexOptions.CultureInvariant)]
    private static partial Regex RankForm();

    [GeneratedRegex("(?:在全[市省区国]|在全国)?(?:率先|基本|全部)?(?:实现|达到|确保)?(?:区级|街镇|区域|常住人口|全区|乡镇|镇街|村居)*(?<!、)全覆盖(?=$|的?目标|的?任务|”)|(?:全部|全面|如期)完成$", RegexOptions.CultureInvariant)]
    private static partial Regex WholeScope();

    [GeneratedRegex("(?:大幅|显著|明显|稳步|持续|全面|不断|有所|进一步)(?:跃升|增强|提升|提高|改善|优化|增加|扩大|上升|下降|减少)$|迈上新台阶$|保持稳定$|保持在合理区间$|保持全[市省国]一流$|全[市省国]领先$", RegexOptions.CultureInvariant)]
    private static partial Regex Better();

    /// <summary>How many of a kind are meant, before their name: 十件民生实事.</summary>
    [GeneratedRegex("^(?:\\d+|[一二三四五六七八九十百]+)(?:件|项|个|条|家|所)(?=.{2})", RegexOptions.CultureInvariant)]
    private static partial Regex Counted();

    /// <summary>Behind the name of an assessment: 综合测评中位居前列.</summary>
    [GeneratedRegex("(?<=评|核|查|价|估)中$", RegexOptions.CultureInvariant)]
    private static partial Regex Among();

    /// <summary>Words for the size and the growth of what was named before: 绝对值和增幅.</summary>
    [GeneratedRegex("^(?:(?:绝对值|总量|规模|数量|增速|增幅|增长率)[、和及与]?)+$", RegexOptions.CultureInvariant)]
    private static partial Regex GenericList();

    [GeneratedRegex("^(?:增速|增幅|增长率)$", RegexOptions.CultureInvariant)]
    private static partial Regex Rate();

    [GeneratedRegex("连续(?:多|[两二三四五六七八九十\\d]+)(?:年|个月|个季度)$", RegexOptions.CultureInvariant)]
    private static partial Regex InARow();

    [GeneratedRegex("(?:同比)?(?:实现)?(?:同比)?正增长", RegexOptions.CultureInvariant)]
    private static partial Regex Growth();
}
