using System.Text.RegularExpressions;

namespace Jingan.Planning.Documents.Grammar;

/// <summary>What stands before a number in its clause, taken apart.</summary>
/// <param name="Name">What the number is of, without what only leads to it; may be empty.</param>
/// <param name="Verb">The verb of work before the number; may be empty.</param>
/// <param name="PredicateStart">Where the predicate begins: level, change, bound.</param>
internal readonly record struct Lead(string Name, string Verb, int PredicateStart);

/// <summary>Finds what a number is of.</summary>
internal static partial class Subjects
{
    private const int LongestName = 40;
    private const int LongestQuote = 20;
    private const int LongestPredicate = 36;

    /// <summary>Takes apart what stands between a boundary and a number.</summary>
    public static Lead Before(string text, int from, int numberStart)
    {
        var segment = text[from..numberStart];
        var near = Math.Max(0, segment.Length - LongestPredicate);
        var predicate = Words.Predicate.Match(segment[near..]);
        var start = predicate.Success ? near + predicate.Index : segment.Length;
        var before = segment[..start];
        var cut = Words.SubjectLead().Match(before);
        var name = cut.Success ? before[cut.Length..] : before;
        var verb = "";
        if (Words.IsWork().IsMatch(name))
            (name, verb) = ("", name);
        else if (name.Length == 0 && Words.IsWork().Match(LastVerb(before)) is { Success: true, Length: > 0 } left)
            verb = left.Value;
        else if (Words.EndsInWork.Match(name) is { Success: true } ending)
            verb = ending.Value;

        return new(Trimmed(name), verb, from + start);
    }

    /// <summary>The noun behind a unit, up to the next mark or number.</summary>
    public static string After(string text, int from, int limit)
    {
        var end = from;
        var joint = LastJoint(text, from, limit);
        while (end < limit && end != joint && !IsStop(text, end))
            end = text[end] == '“' && text.IndexOf('”', end, Math.Min(LongestQuote, text.Length - end)) is var close and > 0 ? close + 1 : end + 1;
        end = Math.Min(end, text.Length);
        var noun = text[from..end];
        var later = LaterVerb.Match(noun);
        if (later.Success && later.Index > 1)
            noun = noun[..later.Index];
        if (end == limit && Sum().Match(noun) is { Success: true } sum)
            noun = noun[..sum.Index];
        return Trimmed(noun.TrimStart('的'));
    }

    private static bool IsStop(string text, int at)
    {
        var character = text[at];
        if (character is '，' or '。' or '；' or '：' or '！' or '？' or '（' or '）' or '★' or '|')
            return true;
        return char.IsAsciiDigit(character) && (at == 0 || !(char.IsAsciiLetter(text[at - 1]) || char.IsAsciiDigit(text[at - 1]))) && !Age().IsMatch(text.AsSpan(at));
    }

    /// <summary>
    /// The mark or word between two items of a list, each with its number: the last 、 before the second number, or 和 right before it or before
    /// the verb that leads it; -1 where a clause ends between the two, or the text.
    /// </summary>
    public static int LastJoint(string text, int from, int number)
    {
        if (number >= text.Length || !(char.IsAsciiDigit(text[number]) || "零一二两三四五六七八九十百千万亿半><≥≤".Contains(text[number])))
            return -1;

        for (var at = number - 1; at >= from; at--)
        {
            if (text[at] is '，' or '。' or '；' or '：' or '（' or '）')
                return -1;
            if (text[at] == '、')
                return at;
            if (text[at] is '和' or '及' or '与' && !(at > from && text[at - 1] is '惠' or '普' or '涉' or '以') && (at == number - 1 || Words.IsWork().IsMatch(text.AsSpan(at + 1, number - at - 1))))
                return at;
        }

        return -1;
    }

    private static string LastVerb(string before)
    {
        var match = TrailingVerb.Match(before);
        return match.Success ? match.Value : "";
    }

    public static string Trimmed(string name)
    {
        var trimmed = name.Trim(' ', '，', '、', '：', '；', '的', '“', '—', '-', '（', '）', '|').TrimEnd('了', '和', '与', '并', '等');
        if (trimmed.Contains('”', StringComparison.Ordinal) && !trimmed.Contains('“', StringComparison.Ordinal) && name.Contains('“', StringComparison.Ordinal))
            trimmed = "“" + trimmed;
        if (trimmed.LastIndexOf('（') > trimmed.LastIndexOf('）') && name.Contains('）', StringComparison.Ordinal))
            trimmed += "）";
        return trimmed.Length > LongestName ? trimmed[^LongestName..] : trimmed;
    }

    /// <summary>The subjects of a list before 分别, each whole: 开工、竣工面积 are 开工面积 and 竣工面积.</summary>
    public static List<string> Split(string subjects)
    {
        if (subjects.StartsWith("城乡", StringComparison.Ordinal))
            return ["城镇" + subjects[2..], "农村" + subjects[2..]];

        var items = Joint().Split(subjects).Where(item => item.Length > 0).ToList();
        if (items.Count < 2)
            return items;

        var last = items[^1];
        for (var index = 0; index < items.Count - 1; index++)
        {
            if (!WholeNoun().IsMatch(items[index]) && (last.Length > items[index].Length || Tail().IsMatch(last)))
                items[index] += Shared(items[index], last);
        }

        var head = Head(items[0], last);
        for (var index = 1; head.Length > 0 && index < items.Count; index++)
            items[index] = head + items[index];
        return items;
    }

    /// <summary>What the last subject has behind the part that answers to an earlier one.</summary>
    private static string Shared(string item, string last)
    {
        if (PlaceName().IsMatch(item) && PlaceLead().Match(last) is { Success: true } place)
            return last[place.Length..];
        var bare = item.Length <= 3 ? Math.Min(item.Length, last.Length - 1) : 0;
        if (bare > 0)
            return last[bare..];
        var tail = Tail().Match(last);
        return tail.Success ? tail.Value : "";
    }

    /// <summary>城镇 before 居民收入 goes to both only where the first says whose both are; left to each where they are whole.</summary>
    private static string Head(string first, string last)
    {
        var match = OwnerHead().Match(first);
        return match.Success && !last.Contains(match.Value, StringComparison.Ordinal) && last.Length <= 6 ? match.Value : "";
    }

    [GeneratedRegex("[、]|和|以及|(?<![惠普涉])及|与", RegexOptions.CultureInvariant)]
    private static partial Regex Joint();

    [GeneratedRegex("(?:率|额|量|数|值|收入|面积|比重|占比|水平|增速|总值|投资|支出|指数|规模|人数|总额|总量|增加值|余额|产值|产量)$", RegexOptions.CultureInvariant)]
    private static partial Regex WholeNoun();

    [GeneratedRegex("(?:街坊|弄|路|桥|[一二三四五]期|新城|片区|街道|镇|乡|村|小区|地块)$", RegexOptions.CultureInvariant)]
    private static partial Regex PlaceName();

    /// <summary>A place at the head of a subject, of which more follows.</summary>
    [GeneratedRegex("^.{1,10}?(?:街坊|弄|路|桥|[一二三四五]期|新城|片区|街道|镇|乡|村|小区|地块)(?=.{3})", RegexOptions.CultureInvariant)]
    private static partial Regex PlaceLead();

    [GeneratedRegex("(?:常住居民人均可支配收入|居民人均可支配收入|人均可支配收入|可支配收入|增加值|面积|投资|收入|支出|覆盖率|占比|比重|人数|总数|总量|总额|余额|数量|率|数|额|量)$", RegexOptions.CultureInvariant)]
    private static partial Regex Tail();

    [GeneratedRegex("^[\\u4e00-\\u9fff“”]{2,12}的", RegexOptions.CultureInvariant)]
    private static partial Regex OwnerHead();

    private static readonly Rule TrailingVerb = Rule.Ending("现成增计共", TrailingVerbForm());

    [GeneratedRegex("(?:实现|完成|新增|累计|共)$", RegexOptions.CultureInvariant)]
    private static partial Regex TrailingVerbForm();

    /// <summary>An age that says who is meant, a time that says what: 80周岁及以上老年人, 24小时图书馆.</summary>
    [GeneratedRegex("^\\d{1,3}(?:周?岁|(?:小时|分钟)(?=[\\u4e00-\\u9fff]))", RegexOptions.CultureInvariant)]
    private static partial Regex Age();

    /// <summary>A verb that begins another statement behind a noun.</summary>
    private static readonly Rule LaterVerb = Rule.With("占位居同增下比较现量", LaterVerbForm());

    [GeneratedRegex("(?:占全|占比|位居|位列|居全|同比|增长|下降|比上年|较上年|均实现|数量居|总量居)", RegexOptions.CultureInvariant)]
    private static partial Regex LaterVerbForm();

    /// <summary>The word that leads to a sum in another unit: 步道5条共12公里.</summary>
    [GeneratedRegex("(?:(?<!公)共|共计|合计|总计|累计|总长度?|全长)约?$", RegexOptions.CultureInvariant)]
    private static partial Regex Sum();
}
