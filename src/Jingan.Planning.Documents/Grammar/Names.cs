using System.Text.RegularExpressions;
using static Jingan.Planning.Documents.Grammar.NameForms;

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
internal static class Names
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
}
