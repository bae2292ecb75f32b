using System.Text.RegularExpressions;

namespace Jingan.Planning.Documents.Grammar;

/// <summary>What is known of a number when it is asked what it is of.</summary>
/// <param name="Text">The paragraph.</param>
/// <param name="Candidate">The number.</param>
/// <param name="Lead">What stands before it in its clause.</param>
/// <param name="From">Where its clause begins.</param>
/// <param name="After">The noun behind it; empty for none.</param>
/// <param name="Following">The next number of its list; null where it is in none.</param>
/// <param name="Follows">Whether it goes on a list.</param>
internal sealed record NameCase(string Text, Candidate Candidate, Lead Lead, int From, string After, Candidate? Following, bool Follows)
{
    public Quantity Quantity => Candidate.Quantity;

    /// <summary>What stands between the beginning of the clause and the number.</summary>
    public string Before => Text[From..Quantity.Start];
}

/// <summary>Tells what a number is of: a name without verbs, times and qualifiers, and whether an earlier clause said it.</summary>
internal static partial class Names
{
    private static readonly HashSet<string> Generic = new(StringComparer.Ordinal)
    {
        "增幅", "增速", "总量", "数量", "总数", "占比", "比重", "面积", "金额", "降幅", "人数", "规模", "价格", "总额", "涨幅", "年均增长率", "增长率", "年均增速", "增长速度", "比例", "满意度", "完成率", "覆盖率", "达标率", "合格率", "销售额", "客流量", "总投资", "投资额", "总投资额", "计划投资", "计划总投资", "投资总额", "合同金额", "合同额", "协议金额", "建筑面积", "总建筑面积", "占地面积", "规划面积", "用地面积", "总面积",
    };

    private static readonly HashSet<string> EmptyVerbs = new(StringComparer.Ordinal)
    {
        "完成", "实现", "实施", "为", "对", "向", "将", "把", "使", "让", "落实", "推动", "促进", "在", "从", "共", "送", "通过", "有",
    };

    public static (string Name, bool IsInherited) Of(NameCase given, Course course)
    {
        var (name, isInherited) = Found(given, course);
        return (Tidied(name), isInherited);
    }

    /// <summary>A name that says only what is told of the subject, with the subject: 占比 of beds is 床位占比.</summary>
    public static string Whole(string name, string subject) =>
        Generic.Contains(name) && !subject.EndsWith(name, StringComparison.Ordinal) ? subject + name : name;

    /// <summary>Whether numbers of such a name have no unit: ratios, indices, coefficients.</summary>
    public static bool IsUnitless(string name) => Unitless().IsMatch(name);

    private static (string Name, bool IsInherited) Found(NameCase given, Course course)
    {
        var (quantity, lead, after) = (given.Quantity, given.Lead, given.After);
        var name = WholePlace().IsMatch(lead.Name) ? "" : ScopeOf().Replace(FromBase.Replace(lead.Name, ""), "");
        if (quantity.IsShare && Scope().Match(name) is { Success: true } scope)
            name = name[scope.Length..];
        if (quantity.IsShare && EndsInShare.IsMatch(name))
            return (name, false);
        if (quantity.IsShare && Completion.Match(given.Before) is { Success: true } plan)
            return Completed(given, plan, course);
        if (quantity.IsShare && ShareOfMean.Match(given.Before) is { Success: true } mean)
            return ($"{Subjects.Trimmed(Words.SubjectLead().Replace(given.Before[..mean.Index], ""))}相当于{mean.Groups["of"].Value}的比例", false);
        if (quantity.IsShare && ShareOf.Match(given.Before) is { Success: true } share)
            return ShareName(given, share, course);
        if (quantity.Word == "分之" && after.Length > 1 && OfTheWhole.Match(given.Before) is { Success: true } whole)
            return ($"{after}占{whole.Groups["of"].Value}比重", false);
        if (Units.IsMoney(quantity.Word) && after.StartsWith("用于", StringComparison.Ordinal) && after.Length > 4)
            return (after[2..], false);
        if (name is "剩余" or "其余" or "全部" or "所有" && after.Length > 0)
            return (name + after, false);
        if (name.Length > 1 && quantity.IsShare && quantity.End < given.Text.Length && given.Text[quantity.End] == '的' && !NounOfGrowth().IsMatch(given.Text[quantity.End..]))
            return (name + after, false);
        if (name.EndsWith('等') || (after.Length > 0 && quantity.Start > 0 && given.Text[quantity.Start - 1] == '等'))
            return (Joined(Words.StartsWithWork().Match(name).Value, after), false);
        if (after.Length == 0 && given.Following is not null && name.Length <= 1 && quantity.IsCount)
            after = Subjects.After(given.Text, given.Following.Quantity.End, given.Text.Length);
        if (name.Length > 0 && after.Length > 0 && IsCombined(given))
            return (Joined(name, after), false);
        return name.Length <= 1 ? Unnamed(given, after, course) : Named(given, name, course);
    }

    /// <summary>The name of a clause that has none of its own: the noun behind, what was worked on before, the subject of the sentence.</summary>
    private static (string Name, bool IsInherited) Unnamed(NameCase given, string after, Course course)
    {
        var (quantity, lead) = (given.Quantity, given.Lead);
        var verb = given.Follows && lead.Verb.Length == 0 ? course.Verb : lead.Verb;
        if (after.Length > 0 && !NounOfGrowth().IsMatch(given.Text[quantity.End..]))
            return (Joined(verb, after), false);
        if (AddedWork().IsMatch(lead.Verb) || (lead.Verb is "出口" or "进口" && !quantity.IsCount))
            return (lead.Verb, false);
        if (lead.Verb.Length > 0 && !EmptyVerbs.Contains(lead.Verb) && (quantity.IsCount || Units.IsExtent(quantity.Word)))
        {
            var earlier = Earlier(given.Text, given.From, course);
            if (Words.StartsWithWork().Match(earlier) is { Success: true } worked && worked.Length > 1 && worked.Length < earlier.Length && !Added().IsMatch(lead.Verb) && Words.IsWork().IsMatch(lead.Verb))
                return (lead.Verb.TrimEnd('了') + earlier[worked.Length..].TrimStart('了'), true);
            return (Added().IsMatch(lead.Verb) ? lead.Verb + Added().Replace(earlier, "") : earlier + (earlier.EndsWith(lead.Verb, StringComparison.Ordinal) || earlier == course.Seed && earlier.Length > 0 ? "" : lead.Verb.TrimEnd('了')), true);
        }

        var subject = Standing(course.Subject.Length > 0 ? course.Subject : Earlier(given.Text, given.From, course), given.Before);
        return (quantity.IsShare ? subject : EndingRate.Replace(subject, ""), true);
    }

    private static (string Name, bool IsInherited) Named(NameCase given, string name, Course course)
    {
        var opensItem = given.Follows && given.Lead.PredicateStart == given.Quantity.Start && given.Text[given.From - 1] == '、';
        if (opensItem && !Generic.Contains(name) && Spreading().Match(course.Subject) is { Success: true } led && !Words.StartsWithWork().IsMatch(name))
            return (led.Value + name, false);
        if (Generic.Contains(name) && course.Subject.Length == 0 && HeadOf().Match(given.Text[..given.From]) is { Success: true } head)
            return (head.Groups["of"].Value + name, true);
        if (Generic.Contains(name) && course.Subject.Length > 0)
            return (course.Subject.EndsWith(name, StringComparison.Ordinal) ? course.Subject : course.Subject + name, true);
        return (name, false);
    }

    private static (string Name, bool IsInherited) ShareName(NameCase given, Match share, Course course)
    {
        var owner = Subjects.Trimmed(Words.SubjectLead().Replace(given.Before[..share.Index], ""));
        var hasOwner = owner.Length > 1;
        return ((hasOwner ? owner : course.Subject) + share.Groups["of"].Value + "比重", !hasOwner);
    }

    /// <summary>The share of a plan that is done is of what the plan is about: 新增就业…，完成年度计划的103%.</summary>
    private static (string Name, bool IsInherited) Completed(NameCase given, Match plan, Course course)
    {
        var owner = Subjects.Trimmed(Words.SubjectLead().Replace(given.Before[..plan.Index], ""));
        return owner.Length > 1 ? (owner, false) : (course.Subject, true);
    }

    /// <summary>A name without the verb of its statement: 收入完成, 企业实现利润总额.</summary>
    private static string Tidied(string name)
    {
        var tidied = EndingManner.Replace(EndingVerb.Replace(FootnoteMark().Replace(name, ""), ""), "");
        tidied = Holding().Replace(Leading().Replace(Steps.Replace(tidied, ""), ""), "");
        return Within.Replace(tidied, "");
    }

    /// <summary>The stock of what was added: 新增地区总部6家，累计88家.</summary>
    private static string Standing(string subject, string before)
    {
        if (InOtherUnit().IsMatch(before))
            return subject;
        return StockBefore.IsMatch(before) ? Added().Replace(subject, "") : subject;
    }

    /// <summary>Whether the words before a count and the noun behind it are of one thing: 助力700余家企业跨境出海.</summary>
    private static bool IsCombined(NameCase given)
    {
        var (quantity, lead) = (given.Quantity, given.Lead);
        if (lead.Verb.Length > 0)
            return quantity.IsCount || Units.IsExtent(quantity.Word) || Units.IsMoney(quantity.Word);
        return quantity.IsCount && lead.PredicateStart == quantity.Start && quantity.End < given.Text.Length && !Words.LevelNoun().IsMatch(lead.Name);
    }

    /// <summary>What an earlier clause of the sentence is about, where none of its numbers said it.</summary>
    private static string Earlier(string text, int from, Course course)
    {
        if (course.Subject.Length > 0)
            return course.Subject;

        var end = from - 1;
        if (end <= 0 || text[end] is not ('，' or '（'))
            return "";
        var start = text.LastIndexOfAny(['，', '。', '；', '：', '★'], end - 1) + 1;
        var clause = Words.SubjectLead().Replace(BeforeNumber(text[start..end]), "");
        return Subjects.Trimmed(Furthering().Replace(clause, ""));
    }

    /// <summary>A clause up to its own quantity and the verb that leads to it: 收入突破百亿元.</summary>
    private static string BeforeNumber(string clause)
    {
        foreach (var token in NumberScanner.Scan(clause))
        {
            if (token.Start > 1 && Quantities.At(clause, token.Start) is { Word.Length: > 0 } && Words.Predicate.Match(clause[..token.Start]) is { Success: true, Index: > 1 } predicate)
                return clause[..predicate.Index];
        }

        return clause;
    }

    /// <summary>Two rates with one number are two figures: 解决率和满意率保持在80%以上.</summary>
    public static IReadOnlyList<string> Each(string name, string verb)
    {
        var parts = verb.Length == 0 ? RateJoint().Split(name) : [name];
        if (parts.Length is < 2 or > 4)
            return [name];
        if (name.Contains('/', StringComparison.Ordinal))
            return Subjects.Split(name.Replace('/', '、'));
        return parts.All(part => part.Length > 2) ? parts : [name];
    }

    private static string Joined(string verb, string noun)
    {
        var bare = verb.TrimEnd('了');
        return EmptyVerbs.Contains(bare) ? noun : bare + noun;
    }

    [GeneratedRegex("^的(?:正|快速|高速|平稳|稳定)?(增长|增幅|增速|下降|降幅)", RegexOptions.CultureInvariant)]
    public static partial Regex NounOfGrowth();

    public static Rule TimesOf { get; } = Rule.Ending("的", TimesOfForm());

    [GeneratedRegex("(?:是|为|相当于|达到)(?:\\d{4}年|上一?年|去年|“十[一二三四五六七]?五”末?)的$", RegexOptions.CultureInvariant)]
    private static partial Regex TimesOfForm();

    /// <summary>A verb of having, and the whole of which a part is had: 集聚全市三分之一的.</summary>
    private static readonly Rule OfTheWhole = Rule.With("全", OfTheWholeForm());

    [GeneratedRegex("(?:集聚|汇聚|聚集|集中|拥有|吸引)了?(?<of>全[国省市区县州])(?:约|近|超过?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex OfTheWholeForm();

    [GeneratedRegex("^(?:新增加?|净增加?|新?引进|新?培育|新?招引|新签约|新认定|新设立?|新建)", RegexOptions.CultureInvariant)]
    public static partial Regex Added();

    /// <summary>Words that say that the number is of all there is, not of what was added.</summary>
    private static readonly Rule StockBefore = Rule.With("累共总突达超增", StockBeforeForm());

    [GeneratedRegex("累计|共|总数|总量|(?:突破|达到?|超过|增至|增加到)$", RegexOptions.CultureInvariant)]
    private static partial Regex StockBeforeForm();

    /// <summary>The same things in another unit, right behind their number: 步道5条共12公里.</summary>
    [GeneratedRegex("^(?:共|共计|合计|总计|总长度?|全长)约?$", RegexOptions.CultureInvariant)]
    private static partial Regex InOtherUnit();

    /// <summary>The share of a plan, budget or task that is done.</summary>
    public static Rule Completion { get; } = Rule.Ending("的", CompletionForm());

    [GeneratedRegex("(?:(?:为|完成|达到|占)?(?:全年|年度|年初|目标|省定|市定)[^，。；、\\d]{0,6}|(?:完成|达到|占)了?)(?:计划|任务|目标|预算|预期)(?:数|值|任务|目标)?的$", RegexOptions.CultureInvariant)]
    private static partial Regex CompletionForm();

    /// <summary>Work that was added and is its own noun: 新增造林.</summary>
    [GeneratedRegex("^新增(?!加|设).{2,}$", RegexOptions.CultureInvariant)]
    private static partial Regex AddedWork();

    private static readonly Rule EndsInShare = Rule.Ending("比重例", EndsInShareForm());

    [GeneratedRegex("(?<!^)(?:占比|比重|比例)$(?<!^占.*)", RegexOptions.CultureInvariant)]
    private static partial Regex EndsInShareForm();

    /// <summary>A share of something: 占全区税收总收入的.</summary>
    private static readonly Rule ShareOf = Rule.With("占", ShareOfForm());

    [GeneratedRegex("(?:约)?(?<of>占(?![地比])[^，。；、]{1,14}?)(?:的比重|的比例|比重|比例|的|达到|达|为|约|超过|近|稳定在|保持在|提高到|提升至|上升到|不低于|不高于)*$", RegexOptions.CultureInvariant)]
    private static partial Regex ShareOfForm();

    /// <summary>How large something is beside a mean: 达到全省平均水平的85%.</summary>
    private static readonly Rule ShareOfMean = Rule.Ending("的", ShareOfMeanForm());

    [GeneratedRegex("(?<=.{2})(?:提高到|达到?|相当于|为|是)(?<of>[^，。；、\\d]{1,10}平均(?:水平|值|数)?)的$", RegexOptions.CultureInvariant)]
    private static partial Regex ShareOfMeanForm();

    [GeneratedRegex("^(?:为|对|向|给|在)?(?:全|本|我|各)?[区市县省州旗盟]?(?:内|域)?(?:共|共有)?$", RegexOptions.CultureInvariant)]
    private static partial Regex WholePlace();

    /// <summary>A base that stands before the later level: 由2016年的1860亿元增加到.</summary>
    public static Rule FromBase { get; } = Rule.With("由从", FromBaseForm());

    [GeneratedRegex("(?<![自理])(?:由|从)[^，。；]*\\d.*$", RegexOptions.CultureInvariant)]
    private static partial Regex FromBaseForm();

    /// <summary>A count before the verb of its clause: 200幢重点楼宇实现.</summary>
    [GeneratedRegex("^\\d[\\d.]*(?:万|亿)?[\u4e00-\u9fff]{2,14}?(?:实现|完成|获得|贡献|达到|共有|提供)", RegexOptions.CultureInvariant)]
    private static partial Regex ScopeOf();

    /// <summary>How many there are of which the share is told: 6个国控断面水质达标率.</summary>
    [GeneratedRegex("^\\d[\\d.]*(?:万|亿)?(?:个|家|所|条|座|项|名|户|处|件|类)(?=.{3,}(?:率|比例|比重|占比)$)", RegexOptions.CultureInvariant)]
    private static partial Regex Scope();

    /// <summary>Verbs that the items of a list share: 新增食堂5家、床位300张.</summary>
    [GeneratedRegex("^(?:新增加?|新建|新培育|新认定|新引进|引进|培育|创建|新设立?|新改扩建|新开办|新创建|建成|改造|整治|修缮|发放|举办|硬化|铺设|安装|培训)", RegexOptions.CultureInvariant)]
    private static partial Regex Spreading();

    [GeneratedRegex("^(?:加快|推进|加强|深化|推动|有序推进|持续推进|积极推进|大力推进|加大|强化|持续|全力|扎实|深入|着力|积极|大力|进一步|稳步|有序|切实|不断|做好|抓好|落实|扩大|优化|提升|完善|健全)+", RegexOptions.CultureInvariant)]
    private static partial Regex Furthering();

    [GeneratedRegex("(?<=率|度|数|指数)[和、及与](?=[\\u4e00-\\u9fff“”]{2,}(?:率|度|数|指数)$)|/(?=[\\u4e00-\\u9fff]{2,}面积$)", RegexOptions.CultureInvariant)]
    private static partial Regex RateJoint();

    [GeneratedRegex("(?:比|比例|比值|结构|构成|差距|指数|系数|得分|分值)$", RegexOptions.CultureInvariant)]
    private static partial Regex Unitless();

    private static readonly Rule EndingVerb = Rule.Ending("计成现为是有了", EndingVerbForm());

    [GeneratedRegex("(?<=.{2})(?:累计)?(?:累计|完成|实现|达成|兑现|(?<=[率额值量数入重比积度])(?:为|是|有))了?$", RegexOptions.CultureInvariant)]
    private static partial Regex EndingVerbForm();

    /// <summary>How work was done, left behind without its verb: 旧里改造提前全面完成.</summary>
    private static readonly Rule EndingManner = Rule.Ending("前面部利期满已年月次季度届", EndingMannerForm());

    [GeneratedRegex("(?<=.{4})(?:提前|全面|全部|顺利|如期|按期|圆满|已|连续(?:多|[两二三四五六七八九十\\d]+)(?:年|个月|个季度|次|届)?)+$", RegexOptions.CultureInvariant)]
    private static partial Regex EndingMannerForm();

    [GeneratedRegex("[〔［\\[]\\d{1,2}[\\]〕］]", RegexOptions.CultureInvariant)]
    private static partial Regex FootnoteMark();

    /// <summary>Steps that were passed on the way, in words: 连跨两个百亿元台阶.</summary>
    private static readonly Rule Steps = Rule.Ending("阶关口", StepsForm());

    [GeneratedRegex("(?<=.{2})(?:先后|连续|接连)*(?:连跨|跨越|跨上|迈上|跃上|站上|迈过|跨过|突破|登上)[^，。；]{1,14}(?:台阶|大关|关口)$", RegexOptions.CultureInvariant)]
    private static partial Regex StepsForm();

    /// <summary>The growth of what a name is of, which a number that is no share cannot be of: 总值年均增速, 达到600亿元.</summary>
    private static readonly Rule EndingRate = Rule.Ending("速幅率", EndingRateForm());

    [GeneratedRegex("(?<=.{2})(?:年均)?(?:增速|增幅|涨幅|降幅|增长率)$", RegexOptions.CultureInvariant)]
    private static partial Regex EndingRateForm();

    /// <summary>The name at the head of a paragraph that tells of one thing: 高新区：规划面积….</summary>
    [GeneratedRegex("^(?:\\d{1,2}[.、]|（[一二三四五六七八九十\\d]{1,3}）|[一二三四五六七八九十]{1,3}、|[—·●-]+)?(?<of>[\\u4e00-\\u9fffA-Za-z]{3,20})：$", RegexOptions.CultureInvariant)]
    private static partial Regex HeadOf();

    /// <summary>A preposition that led the one who gets something: 为全县老年人免费体检.</summary>
    [GeneratedRegex("^(?:为|对(?![^，]*(?:进出口|出口|进口|贸易|投资)额?$)|向|给)(?!民|老(?![年人])|农(?![村民])|企(?!业))(?:全[区市县省州国])?(?=.{3})|^(?:带动|推动|拉动|促进)(?=.{4,}(?:率|额|量|值|收入|投资|比重|占比|规模)$)|^[市区县省州镇]级?财政(?=安排|投入|拨付|每)", RegexOptions.CultureInvariant)]
    private static partial Regex Leading();

    /// <summary>A verb of having: 共有普通中学28所.</summary>
    [GeneratedRegex("^(?:共有|拥有|现有|实有|共设有|下辖)(?=.{2})", RegexOptions.CultureInvariant)]
    private static partial Regex Holding();

    /// <summary>The verb between the owner and what is measured of it.</summary>
    private static readonly Rule Within = Rule.With("实", WithinForm());

    [GeneratedRegex("(?<=.{2})实现(?=(?:利润|营业|销售|税收|增加值|总产值|产值|主营|收入|进出口)[\\u4e00-\\u9fff]{0,6}$)|(?<=.{3})实施(?=[\\u4e00-\\u9fff]{2,8}(?:改造|修缮|整治|救助)$)", RegexOptions.CultureInvariant)]
    private static partial Regex WithinForm();
}
