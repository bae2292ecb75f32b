using System.Text.RegularExpressions;

namespace Jingan.Planning.Documents.Grammar;

/// <summary>A quantity that may be a figure, with the number tokens in it.</summary>
internal sealed class Candidate(Quantity quantity, List<NumberToken> tokens)
{
    /// <summary>What stands for a figure in words, which has no number.</summary>
    public static Candidate None { get; } = new(new() { Start = 0, NumberEnd = 0, UnitEnd = 0, End = 0, Unit = "", Suffix = "", Word = "" }, []);

    public Quantity Quantity { get; } = quantity;

    public List<NumberToken> Tokens { get; } = tokens;

    /// <summary>Why it is no figure after all; null while it may be one.</summary>
    public string? Reason { get; set; }

    /// <summary>The same quantity once more, of another subject; its number is counted once.</summary>
    public Candidate Again() => new(Quantity, []) { IsRank = IsRank };

    /// <summary>Whether it is a position: 第3位.</summary>
    public bool IsRank { get; init; }
}

/// <summary>Sorts the number tokens of one sentence: what is no figure by its marks, and the quantities that are left, bases of transitions among them.</summary>
internal static partial class Candidates
{
    private const string WorkedOn = "新增|新建|建成|改造|改建|扩建|完成|引进|培育|开设|设立|创建|建设|增设|打造|落户|新设|举办|开展|实施|新引进|净增|引育|集聚|组建|获评|选派";

    public static List<Candidate> Of(string text, (int Start, int End) sentence, IReadOnlyList<NumberToken> tokens, Brackets brackets, Action<NumberToken, string> leave)
    {
        var found = new List<Candidate>();
        for (var index = 0; index < tokens.Count; index++)
        {
            var token = tokens[index];
            if (Marked(text, token, brackets, sentence.Start == 0) is { } reason)
            {
                leave(token, reason);
                continue;
            }

            var quantity = Quantities.At(text, token.Start);
            if (quantity is { Word: Quantities.Ratio } && !RatioBefore().IsMatch(text.AsSpan(Math.Max(0, token.Start - 40), Math.Min(40, token.Start))))
                quantity = null;
            if (quantity is null || quantity.End > sentence.End || (!token.IsArabic && !IsFigure(text, token, quantity)))
            {
                leave(token, token.IsArabic ? "" : NotFigures.Word);
                continue;
            }

            var inside = new List<NumberToken> { token };
            while (index + 1 < tokens.Count && tokens[index + 1].Start < quantity.End)
                inside.Add(tokens[++index]);
            found.Add(new(quantity, inside) { IsRank = token.Start > 0 && text[token.Start - 1] == '第' });
        }

        Relate(text, found);
        foreach (var candidate in found.Where(candidate => candidate.Reason is not (null or NotFigures.Base)))
            candidate.Tokens.ForEach(token => leave(token, candidate.Reason!));
        found.RemoveAll(candidate => candidate.Reason is not (null or NotFigures.Base));
        return found;
    }

    private static string? Marked(string text, NumberToken token, Brackets brackets, bool isBlockStart)
    {
        if (brackets.IsTitle(token.Start))
            return NotFigures.Name;
        if (brackets.IsQuoted(token.Start))
            return token.IsArabic ? NotFigures.Name : NotFigures.Slogan;
        return NotFigures.ReasonOf(text, token, isBlockStart);
    }

    /// <summary>Whether Chinese numerals are a figure: a share, a multiple, or a count that a verb of work or a bound governs.</summary>
    private static bool IsFigure(string text, NumberToken token, Quantity quantity)
    {
        var before = text[Math.Max(0, token.Start - 8)..token.Start];
        if (quantity.Word == "分之")
            return text[token.Start..token.End] != "一半" || HalfOf().IsMatch(before);
        if (quantity.Word is "番" or "倍")
            return quantity.Word == "倍" || Doubling().IsMatch(before);
        if (quantity.Word is "成" or "成半")
            return BoundBefore().IsMatch(before);
        if (before.EndsWith('第'))
            return quantity.Word is "位" or "名";
        if (!quantity.IsCount || quantity.Word is "级" or "批" or "类" or "期" or "轮" or "层" or "次" or "道" or "面" or "口" or "门" or "分" or "对" or "届" or "起" or "列" or "课" or "站" or "班" or "本" or "单" or "份")
            return false;

        var digits = text[token.Start..token.End];
        if (digits is "百" or "千" or "万" or "亿" or "上百" or "上千")
            return BoundBefore().IsMatch(before) || (quantity.Word.Length > 0 && (EndsInWorkedOn().IsMatch(before) || ListOfHundreds().IsMatch(text[Math.Max(0, token.Start - 24)..token.Start])));
        return digits == "一" ? LeastBefore().IsMatch(before) : EndsInWorkedOn().IsMatch(before) || BoundBefore().IsMatch(before);
    }

    /// <summary>What a number is beside the next one of its clause: base, size or scope.</summary>
    private static void Relate(string text, List<Candidate> found)
    {
        for (var index = 0; index + 1 < found.Count; index++)
        {
            var (one, next) = (found[index], found[index + 1]);
            var gap = text[one.Quantity.End..next.Quantity.Start];
            if (IsBase(text, found, index))
                one.Reason = NotFigures.Base;
            else if (gap.AsSpan().IndexOfAny("，。；：（）") < 0)
                one.Reason = Role(text, one.Quantity, next.Quantity, gap);
        }
    }

    private static string? Role(string text, Quantity one, Quantity next, string gap)
    {
        if (gap.AsSpan().IndexOfAny("、和及与") >= 0 && !one.HasBound)
            return null;

        if (Field().IsMatch(text[one.NumberEnd..next.Start]) && next.IsCount)
            return NotFigures.Scope;

        var isMeasure = Units.IsMoney(one.Word) || Units.IsExtent(one.Word) || one.Word is "吨" or "千瓦" or "兆瓦" or "人" or "岁" or "小时" or "分钟" or "度";
        if (isMeasure && (next.IsCount || (next.IsShare && one.HasBound)) && gap.Length > 0 && !gap.StartsWith('等') && (one.HasBound || gap.StartsWith('的') || gap.StartsWith('级') || SizeBefore().IsMatch(text[Math.Max(0, one.Start - 6)..one.Start])))
            return NotFigures.Size;

        if (one.IsCount && gap.Length > 1 && IsClauseStart(text, one.Start) && (ClauseVerb().IsMatch(gap) || (next.IsShare && Rate().IsMatch(Words.Predicate.Replace(gap, "")))))
            return NotFigures.Scope;

        return null;
    }

    private static bool IsBase(string text, List<Candidate> found, int index)
    {
        var one = found[index].Quantity;
        var from = text.LastIndexOfAny(['从', '由', '，', '。', '；', '：'], Math.Max(0, one.Start - 1));
        if (from < 0 || text[from] is not ('从' or '由') || one.Start - from > 30)
            return false;

        var until = one.End;
        while (until < text.Length && text[until] is not ('，' or '。' or '；') && until - one.End < 30)
            until++;
        return Transition().IsMatch(text[one.End..until]);
    }

    private static bool IsClauseStart(string text, int at) => at == 0 || text[at - 1] is '，' or '。' or '；' or '：' or '、' or '有' or '区';

    [GeneratedRegex("(?:比例?|结构|构成|比值|配比|差距|倍差)(?:分别)?(?:(?:由|从)[\\d.:：∶]+)?(?:为|达到?|是|约为|调整[为至到]|优化[为至到]|由|从|变为|演变为|转变为|缩小到|提高到)?$", RegexOptions.CultureInvariant)]
    private static partial Regex RatioBefore();

    [GeneratedRegex("翻了?(?:近|约|将近|超)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Doubling();

    [GeneratedRegex("(?:至少|不少于|不低于)$", RegexOptions.CultureInvariant)]
    private static partial Regex LeastBefore();

    [GeneratedRegex("(?:至少|不低于|不少于|不超过|不高于|[高低多少]于|突破|超过|超|达到|达|近|约|逾|过|占|约占|上|占全[国省市区县](?:的|比重)?(?:约|近|超|达)?)$", RegexOptions.CultureInvariant)]
    private static partial Regex BoundBefore();

    [GeneratedRegex("(?:超过|超|突破|不低于|不少于|逾|近|大于)$", RegexOptions.CultureInvariant)]
    private static partial Regex SizeBefore();

    [GeneratedRegex("^(?:个?(?:方面|领域|大类|类别|板块|类|行业)|大(?:方面|领域|类|板块|行动|工程))[\\u4e00-\\u9fff的共]{0,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Field();

    [GeneratedRegex("(?:率|比例|比重|占比)$", RegexOptions.CultureInvariant)]
    private static partial Regex Rate();

    [GeneratedRegex("实现|完成|获得|获评|获批|入选|新增|达到|提供|投入|贡献|接入|共有|引进|培育", RegexOptions.CultureInvariant)]
    private static partial Regex ClauseVerb();

    [GeneratedRegex("^[^，。；]{0,20}?(?:提高|增加|增长|提升|扩大|缩小|收缩|上升|下降|降低|减少|压缩|压减|缩短|调整|拓展|跃升|攀升|优化|发展|壮大|收窄|增|升|降|减|扩|变|缩|调)(?:至|到|为)", RegexOptions.CultureInvariant)]
    private static partial Regex Transition();

    [GeneratedRegex("(?:" + WorkedOn + ")了?$", RegexOptions.CultureInvariant)]
    private static partial Regex EndsInWorkedOn();

    /// <summary>Earlier items of a list of round numbers behind one verb: 举办百场路演、.</summary>
    [GeneratedRegex("(?:" + WorkedOn + ")(?:[百千万][家场名个项人][\\u4e00-\\u9fff]{1,6}、)+$", RegexOptions.CultureInvariant)]
    private static partial Regex ListOfHundreds();

    /// <summary>What a half is of: 占全市一半.</summary>
    [GeneratedRegex("占[\\u4e00-\\u9fff]{1,6}$", RegexOptions.CultureInvariant)]
    private static partial Regex HalfOf();
}
