namespace Jingan.Planning.Wording;

/// <summary>Numbers that a higher authority sets elsewhere: 完成市下达目标, 控制在市政府下达目标内.</summary>
internal static class DelegatedPhrase
{
    private static readonly string[] Authorities =
    [
        "党中央、国务院", "国家和自治区", "国家和省", "国家和市", "国家、省", "国家、市", "国务院", "省政府", "市政府", "区政府", "自治区", "国家", "中央", "上级", "省级", "市级", "区级", "省里", "市里", "省委", "市委", "县级",
        "本市", "全市", "全省", "上海市", "北京市", "部委", "省", "市", "区", "县", "州", "部",
    ];

    private static readonly string[] Givings = ["下达", "定", "分解", "核定", "规定", "确定", "考核", "安排", "给定", "明确", "批复", "批准", "交办", "分配", "约束", "控制", "要求", "制定", "部署", "提出", "统一", "标准", "审核", "审定"];

    private static readonly string[] Givens = ["目标", "指标", "任务", "要求", "标准", "计划", "控制数", "数", "额度", "范围", "限额", "定额", "值", "为准", "执行", "完成"];

    private static readonly string[] Ceilings = ["控制在", "不超过", "不超", "不突破", "不高于"];

    public static bool Read(PhraseText words, Item item)
    {
        var folded = words.Folded;
        foreach (var giving in Givings)
        {
            for (var index = folded.IndexOf(giving, StringComparison.Ordinal); index >= 0; index = folded.IndexOf(giving, index + 1, StringComparison.Ordinal))
            {
                if (AuthorityBefore(folded, index, giving) is not { } authority || !Ends(folded, index, giving))
                    continue;

                item.Kind = ItemKind.Delegated;
                item.Whose = authority.Length == 0 ? null : Quoting.Unquoted(words.Original(authority.Start, authority.Start + authority.Length));
                item.Comparator = Bound(folded, index);
                item.IsApproximate = words.IsSoftened;
                return true;
            }
        }

        if (!folded.Contains("目标任务", StringComparison.Ordinal) || folded.IndexOf("衔接", StringComparison.Ordinal) < 0)
            return false;

        item.Kind = ItemKind.Delegated;
        return true;
    }

    public static bool IsAuthority(string whose) => Array.IndexOf(Authorities, whose) >= 0;

    private static Comparator Bound(string whole, int giving)
    {
        // The words of an authority in quotation marks say nothing of the bound.
        var quote = whole.IndexOfAny(['「', '『']);
        var folded = quote >= 0 && quote < giving ? string.Concat(whole.AsSpan(0, quote), whole.AsSpan(giving)) : whole;
        if (folded.Contains("不低于", StringComparison.Ordinal) || folded.Contains("不少于", StringComparison.Ordinal))
            return Comparator.AtLeast;

        if (folded.Contains("超额", StringComparison.Ordinal))
            return Comparator.GreaterThan;

        if (folded.Contains("低于", StringComparison.Ordinal))
            return Comparator.LessThan;

        return Array.Exists(Ceilings, folded.Contains) || folded.EndsWith('内') ? Comparator.AtMost : Comparator.Reach;
    }

    private static (int Start, int Length)? AuthorityBefore(string folded, int index, string giving)
    {
        var before = folded.AsSpan(0, index).TrimEnd("的有关所统一年度及经");
        if (before is [.., '」'] && before.LastIndexOf('「') is >= 0 and var open)
            return (open, before.Length - open);

        if (before is [.., '』'] && before.LastIndexOf('『') is >= 0 and var other)
            return (other, before.Length - other);

        foreach (var authority in Authorities)
        {
            if (before.EndsWith(authority) && !(authority == "市" && before.EndsWith("城市")) && !(authority == "区" && before.EndsWith("地区")))
                return (before.Length - authority.Length, authority.Length);
        }

        return giving == "下达" ? (0, 0) : null;
    }

    private static bool Ends(string folded, int index, string giving)
    {
        var rest = folded.AsSpan(index + giving.Length);
        if (giving is "要求" or "规定" or "标准" or "下达" && rest.Length <= 3)
            return giving != "标准" || Array.Exists(Ceilings, folded.Contains);

        if (giving is "要求" && rest.IndexOf("完成") >= 0)
            return true;

        if (giving == "定")
            return rest.StartsWith("目标") || rest.StartsWith("任务") || rest.StartsWith("指标");

        if (giving is "标准" or "统一" or "控制" or "安排")
            return false;

        foreach (var given in Givens)
        {
            if (rest.IndexOf(given) is >= 0 and < 24)
                return true;
        }

        return false;
    }
}

/// <summary>Growth in step with a benchmark: 与全市增速保持同步, 和经济增长同步, 与省持平.</summary>
internal static class PacePhrase
{
    private static readonly char[] Withs = ['与', '和', '同', '跟'];

    private static readonly string[] Steps = ["同步增长", "同步提高", "相同步", "同步", "保持一致", "相一致", "相匹配", "匹配", "持平"];

    private static readonly string[] Adverbs = ["保持", "基本上", "基本", "大体上", "大体", "总体上", "总体", "实现", "大致", "相", "的", "、"];

    private static readonly string[] Growths = ["增长", "增速", "增幅", "GDP", "生产总值", "经济", "提高", "全市", "全国", "全省", "全区", "收入", "省", "市", "周边"];

    private static readonly string[] Times = ["上年", "去年", "上一年", "前一年", "现有", "目前", "往年", "上届", "年"];

    public static bool Read(PhraseText words, Item item)
    {
        var folded = words.Folded;
        foreach (var step in Steps)
        {
            var end = folded.LastIndexOf(step, StringComparison.Ordinal);
            if (end < 0 || folded.AsSpan(end + step.Length) is not ("" or "增长" or "提高" or "提升" or "的增长"))
                continue;

            var before = Stripped(folded, end, out var soft);
            var start = LastWith(folded.AsSpan(0, before));
            if (start < 0)
                continue;

            var name = Stripped(folded, before, out var isSoftName);
            var whose = folded.AsSpan(start + 1, Math.Max(0, name - start - 1));
            if (whose.Length == 0 || !(whose[0] is '「' or '『' || Contains(whose, Growths)) || (step == "持平" && (Contains(whose, Times) || whose.IndexOf('年') >= 0)))
                continue;

            (item.Kind, item.Whose, item.IsApproximate) = (ItemKind.KeepPace, Quoting.Unquoted(words.Original(start + 1, name)), soft || isSoftName || words.IsSoftened && folded.AsSpan(start).IndexOf("基本") >= 0);
            return true;
        }

        if (!folded.Contains("同比例", StringComparison.Ordinal) || !(folded.EndsWith("提高", StringComparison.Ordinal) || folded.EndsWith("增长", StringComparison.Ordinal)))
            return false;

        (item.Kind, item.Whose) = (ItemKind.KeepPace, words.Original(folded.IndexOf("同比例", StringComparison.Ordinal), folded.IndexOf("同比例", StringComparison.Ordinal) + 3));
        return true;
    }

    private static bool Contains(ReadOnlySpan<char> text, string[] any)
    {
        foreach (var word in any)
        {
            if (text.IndexOf(word) >= 0)
                return true;
        }

        return false;
    }

    private static int LastWith(ReadOnlySpan<char> text)
    {
        var with = text.LastIndexOf('与');
        return with >= 0 ? with : text.LastIndexOfAny(Withs);
    }

    private static int Stripped(string folded, int end, out bool soft)
    {
        soft = false;
        for (var found = true; found;)
        {
            found = false;
            foreach (var adverb in Adverbs)
            {
                if (end >= adverb.Length && folded.AsSpan(0, end).EndsWith(adverb))
                {
                    end -= adverb.Length;
                    found = true;
                    soft |= adverb is not ("保持" or "实现" or "相" or "的" or "、");
                }
            }
        }

        return end;
    }
}

/// <summary>A level that is not to get worse: 保持稳定, 与上年持平, 只增不减, 不低于上年.</summary>
internal static class MaintainPhrase
{
    private static readonly string[] Closings =
    [
        "保持总体稳定", "保持基本稳定", "保持稳定", "总体稳定", "基本稳定", "大体稳定", "保持不变", "维持不变", "基本持平", "总体持平", "保持持平", "持平", "只增不减", "只减不增", "只升不降",
        "只降不升", "不增加", "不减少", "不降低", "不下降", "不上升", "维持现有水平", "保持现有水平", "维持现状", "保持现状", "稳定", "不减", "不增", "不反弹", "不降", "不恶化", "不变差", "零增长", "保持优良", "保持优秀水平", "保持优秀", "保持良好", "保持良好水平", "进出",
    ];

    private static readonly string[] Bounds = ["不低于", "不高于", "不少于", "不超过", "不差于", "不劣于"];

    private static readonly string[] Pasts = ["上年", "去年", "上一年", "前一年", "现有", "现状", "基期", "目前", "当前", "上届", "历史同期", "往年"];

    public static bool Read(PhraseText words, Item item)
    {
        var folded = words.Folded;
        if (folded.StartsWith("保持水平", StringComparison.Ordinal) && folded.EndsWith('」') | folded.EndsWith('』'))
            return Formal(words, item);

        foreach (var bound in Bounds)
        {
            var index = folded.IndexOf(bound, StringComparison.Ordinal);
            if (index >= 0 && IsPast(words, index + bound.Length))
            {
                (item.Kind, item.Text, item.Reference) = (ItemKind.MaintainLevel, words.From(index), words.From(index + bound.Length).TrimEnd('的'));
                item.Comparator = bound is "不高于" or "不超过" ? Comparator.AtMost : Comparator.AtLeast;
                return true;
            }
        }

        foreach (var closing in Closings)
        {
            if (!folded.EndsWith(closing, StringComparison.Ordinal) || (closing == "稳定" && folded.Length != 2) || (closing == "进出" && !folded.Contains("保持", StringComparison.Ordinal)))
                continue;

            (item.Kind, item.Text, item.IsApproximate) = (ItemKind.MaintainLevel, words.From(folded.Length - closing.Length), words.IsSoftened);
            item.Reference = Reference(words, folded.Length - closing.Length);
            return true;
        }

        return false;
    }

    /// <summary>保持水平比上年不低「…」: the form of canonical wordings for words that would be read otherwise.</summary>
    private static bool Formal(PhraseText words, Item item)
    {
        var name = words.Piece[^1];
        if (name.Kind != LexemeKind.Name)
            return false;

        var at = name.Start - words.Piece[0].Start;
        var front = words.Folded.AsSpan(0, at);
        Comparator? comparator = front switch
        {
            [.., '不', '差'] => Comparator.Reach,
            [.., '不', '低'] => Comparator.AtLeast,
            [.., '更', '高'] => Comparator.GreaterThan,
            [.., '不', '高'] => Comparator.AtMost,
            [.., '更', '低'] => Comparator.LessThan,
            _ => null,
        };
        if (comparator is null)
            return false;

        var end = front.Length - 2;
        item.IsApproximate = front[..end].EndsWith("基本");
        end -= item.IsApproximate ? 2 : 0;
        (item.Kind, item.Comparator, item.Text) = (ItemKind.MaintainLevel, comparator.Value, Quoting.Unquoted(words.From(at)));
        item.Reference = front.IndexOf('比') is >= 0 and var than && than + 1 < end ? Quoting.Unquoted(words.Original(than + 1, end)) : null;
        return true;
    }

    private static bool IsPast(PhraseText words, int from)
    {
        var rest = words.Folded.AsSpan(from);
        foreach (var past in Pasts)
        {
            if (rest.StartsWith(past))
                return true;
        }

        var place = words.Piece[0].Start + from;
        return words.Piece.Exists(lexeme => lexeme.Kind == LexemeKind.Time && lexeme.Start == place);
    }

    private static string? Reference(PhraseText words, int end)
    {
        var with = words.Folded.AsSpan(0, end).LastIndexOfAny(['与', '同', '和', '较', '比']);
        if (with < 0 || with + 1 >= end)
            return null;

        var last = end;
        foreach (var adverb in new[] { "相比", "保持", "基本", "总体", "相" })
        {
            while (last - adverb.Length > with && words.Folded.AsSpan(0, last).EndsWith(adverb))
                last -= adverb.Length;
        }

        var reference = Quoting.Unquoted(words.Original(with + 1, last));
        return reference.Length > 0 ? reference : null;
    }
}

/// <summary>Compared with a benchmark, without a number: 高于全市平均水平, 达到全国平均水平, 快于经济增长.</summary>
internal static class RelativePhrase
{
    private static readonly (string Word, Comparator Comparator)[] Comparators =
    [
        ("不低于", Comparator.AtLeast), ("不落后于", Comparator.AtLeast), ("不慢于", Comparator.AtLeast), ("不高于", Comparator.AtMost), ("不超过", Comparator.AtMost), ("不快于", Comparator.AtMost),
        ("不少于", Comparator.AtLeast), ("高于", Comparator.GreaterThan), ("达到或超过", Comparator.AtLeast), ("达到或优于", Comparator.AtLeast), ("超过", Comparator.GreaterThan), ("快于", Comparator.GreaterThan), ("优于", Comparator.GreaterThan), ("超出", Comparator.GreaterThan), ("领先于", Comparator.GreaterThan),
        ("好于", Comparator.GreaterThan), ("大于", Comparator.GreaterThan), ("低于", Comparator.LessThan), ("小于", Comparator.LessThan), ("慢于", Comparator.LessThan), ("少于", Comparator.LessThan), ("达到", Comparator.Reach), ("接近", Comparator.Reach),
    ];

    public static bool Read(PhraseText words, Item item)
    {
        var folded = words.Folded;
        if (BehindThan(words, item) || InFront(words, item))
            return true;

        foreach (var (word, comparator) in Comparators)
        {
            var start = folded.IndexOf(word, StringComparison.Ordinal);
            if (start < 0 || (start > 0 && folded[start - 1] is '不' or '未'))
                continue;

            var name = folded.AsSpan(start + word.Length).TrimEnd("的。");
            if (!IsBenchmark(name, word, comparator))
                continue;

            (item.Kind, item.Comparator, item.Whose) = (ItemKind.Relative, comparator, Quoting.Unquoted(words.Original(start + word.Length, start + word.Length + name.Length)));
            item.IsApproximate = word == "接近" || folded.AsSpan(0, start).EndsWith("基本");
            return true;
        }

        return false;
    }

    /// <summary>保持在全国平均水平以上.</summary>
    private static bool InFront(PhraseText words, Item item)
    {
        var folded = words.Folded;
        foreach (var (tail, comparator) in new[] { ("以上", Comparator.AtLeast), ("以下", Comparator.AtMost), ("以内", Comparator.AtMost), ("之上", Comparator.AtLeast), ("之下", Comparator.AtMost) })
        {
            var start = folded.IndexOf('在');
            if (!folded.EndsWith(tail, StringComparison.Ordinal) || start < 0)
                continue;

            var name = folded.AsSpan(start + 1, Math.Max(0, folded.Length - tail.Length - start - 1));
            if (!name.Contains("平均", StringComparison.Ordinal) && !name.Contains("均值", StringComparison.Ordinal))
                continue;

            (item.Kind, item.Comparator, item.Whose) = (ItemKind.Relative, comparator, words.Original(start + 1, folded.Length - tail.Length));
            return true;
        }

        return false;
    }

    /// <summary>比去年实现更多增长, 比全市平均水平更高.</summary>
    private static bool BehindThan(PhraseText words, Item item)
    {
        var folded = words.Folded;
        var than = folded.IndexOfAny(['比', '较']);
        if (than < 0 || !(folded.EndsWith("更多增长", StringComparison.Ordinal) || folded.EndsWith("更高", StringComparison.Ordinal) || folded.EndsWith("更快", StringComparison.Ordinal) || folded.EndsWith("更快增长", StringComparison.Ordinal) || folded.EndsWith("有所增长", StringComparison.Ordinal) || folded.EndsWith("有所提高", StringComparison.Ordinal)))
            return false;

        var end = folded.IndexOf("实现", than, StringComparison.Ordinal) is > 0 and var realized ? realized : folded.IndexOfAny(['更', '有'], than);
        if (end <= than + 1)
            return false;

        (item.Kind, item.Comparator, item.Whose) = (ItemKind.Relative, Comparator.GreaterThan, words.Original(than + 1, end));
        return true;
    }

    private static bool IsBenchmark(ReadOnlySpan<char> name, string word, Comparator comparator)
    {
        if (name.Length > 2 && name[0] is '「' or '『' && name[^1] is '」' or '』')
            return true;

        if (name.Length < 2 || name.ContainsAnyInRange('0', '9'))
            return false;

        if (comparator == Comparator.Reach && word == "接近")
            return name.EndsWith("水平");

        if (comparator == Comparator.Reach)
            return name.Contains("平均", StringComparison.Ordinal) || name.EndsWith("标准") || name.EndsWith("中上水平") || name.EndsWith("先进水平") || name.EndsWith("发达国家水平");

        if (name[^1] is '类' or '级' && name.Length < 3)
            return false;

        return word is not ("超过" or "大于" or "超出" or "小于" or "不超过" or "不少于" or "少于") || Benchmark.NamesOne(name);
    }
}

/// <summary>The whole of something: 全部完成, 全覆盖, 应保尽保, 动态清零.</summary>
internal static class WholePhrase
{
    private static readonly string[] Wholes = ["全覆盖", "全部", "清零", "全消除", "全达标", "全贯通", "基本覆盖", "消零", "归零", "全面完成", "全程覆盖", "零就业家庭动态清零"];

    private static readonly string[] Adverbs = ["全面", "基本", "彻底", "完全", "整体", "率先"];

    private static readonly string[] Endings = ["消除", "完成", "解决", "覆盖", "达标", "淘汰", "取缔", "关停", "建成通车", "脱贫", "普及", "化解", "整改到位", "清退"];

    public static bool IsIn(ReadOnlySpan<char> folded) => Find(folded).Length > 0;

    public static bool Read(PhraseText words, Item item)
    {
        var (start, length) = Find(words.Folded);
        if (length == 0)
            return false;

        (item.Kind, item.Text, item.IsApproximate) = (ItemKind.Whole, words.Original(start, start + length), words.IsSoftened);
        if (item.Text == "全部完成")
            item.Text = null;
        else if (item.Text.StartsWith("全部完成「", StringComparison.Ordinal) || item.Text.StartsWith("全部完成『", StringComparison.Ordinal))
            (item.Text, item.IsApproximate) = (Quoting.Unquoted(item.Text["全部完成".Length..]), words.Folded.AsSpan(0, start).EndsWith("基本"));

        return true;
    }

    private static (int Start, int Length) Find(ReadOnlySpan<char> folded)
    {
        foreach (var whole in Wholes)
        {
            var at = folded.IndexOf(whole);
            if (at >= 0)
                return whole == "全部" ? (at, folded.Length - at) : (at, whole.Length);
        }

        foreach (var adverb in Adverbs)
        {
            var at = folded.IndexOf(adverb);
            if (at < 0)
                continue;

            foreach (var ending in Endings)
            {
                if (folded[(at + adverb.Length)..].StartsWith(ending))
                    return (at, adverb.Length + ending.Length);
            }
        }

        // 应保尽保, 应收尽收
        var should = folded.IndexOf('应');
        return should >= 0 && should + 3 < folded.Length && folded[should + 2] == '尽' && folded[should + 1] == folded[should + 3] ? (should, 4) : (0, 0);
    }
}
