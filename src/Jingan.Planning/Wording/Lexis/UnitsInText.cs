namespace Jingan.Planning.Wording;

/// <summary>Finds units where they stand behind numbers: the longest one that fits, and none that is the beginning of a word.</summary>
internal static class UnitsInText
{
    /// <summary>Words that begin with a character that also counts something: 台阶 is no 台.</summary>
    private static readonly Lexicon<bool> NoUnits = new(new WordGroup<bool>(true, (
        "台阶 台风 台账 台湾 项目 人口 人才 人均 人民 条件 条例 场所 场馆 次数 次生 位数 位次 位于 位居 位列 户籍 户均 门诊 门类 批准 期间 期末 处理 处置 处室 分别 分类 分钟级 套餐 所有 所在 支持 支出 组织 " +
        "本地 本市 本区 头部 头等 只有 面积 面向 节能 节约 课程 道路 方面 元素 元宇宙 天然 月度 月均 年度 年级 年均 年龄 年产 年末 日常 日均 亩均 倍增 度假 层级 层次 层面 班级 班子 车间 车站 站点 起步 起草 份额 " +
        "种类 种植 种子 对外 对接 对口 克服 周边 周期 周末 包括 包含 单位 单独 首次 首位 首批 段落 集中 集体 集群 集聚 类型 类别 圈层 档案 档次 餐饮 票据 席位").Split(' ')));

    /// <summary>How many characters of a text at a place are a unit; 0 for none.</summary>
    public static int LengthAt(Glyphs text, int at) => at >= text.Count || IsHidden(text, at) ? 0 : UnitAtStart.Length(text.From(at));

    /// <summary>Whether a unit's own word begins with the scale character at a place: 百分点, 百帕, 千瓦.</summary>
    public static bool IsWordAt(Glyphs text, int at) =>
        text[at] is '百' or '千' && UnitWords.TryMatch(text.From(at), out _, out _);

    /// <summary>The unit that begins at a place, the user's own unit before those of the list.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where it begins.</param>
    /// <param name="own">The unit of the column or the indicator; null for none.</param>
    /// <param name="unit">The unit; null for none.</param>
    /// <returns>How many characters it takes; 0 where none begins there.</returns>
    public static int Match(Glyphs text, int at, Unit? own, out Unit? unit)
    {
        unit = null;
        if (at >= text.Count)
            return 0;

        if (text[at] is '「' or '『')
            return MatchQuoted(text, at, out unit);

        var ownLength = own is null ? 0 : MatchOwn(text, at, own, out unit);
        if (IsHidden(text, at))
            return ownLength;

        var length = UnitAtStart.Match(text.From(at), out var known);
        if (length > 0 && Numerals.ScaleRunAt(text, at).Length is > 0 and var scaleLength && scaleLength < length && IsHidden(text, at + scaleLength))
        {
            // 3000亿台阶 has no 亿台.
            length = scaleLength;
            _ = Unit.TryParse(text.Between(at, at + scaleLength).ToString(), out known);
        }

        if (length > 0 && SecondValueAt(text, at, length) is > 0 and var slash)
        {
            // 76个/82个: behind the slash stands another value, no denominator.
            length = slash;
            _ = Unit.TryParse(text.Between(at, at + slash).ToString(), out known);
        }

        if (length == 2 && text.From(at).StartsWith("bp"))
            return ownLength;

        if (length > 0 && text[at + length - 1] is '万' or '亿' or '千' or '百' && text.Between(at, at + length).Contains('/') && WholeRate(text, at, length) is var (rate, whole))
            (known, length) = (rate, whole);

        if (length > 0 && TimesBehind(text, at + length, known) is { } times)
            (known, length) = (times, length + 1);

        if (length <= ownLength)
            return ownLength;

        // 元/人·年: a raised point joins a second denominator.
        if (text[at + length] == '·' && known is not null && text.Between(at, at + length).Contains('/') && UnitAtStart.Match(text.From(at + length + 1), out var second) is > 0 and var more && second is not null)
            (known, length) = (known.Per(second), length + 1 + more);

        unit = known;
        return length;
    }

    /// <summary>项次, 辆次: a word that counts, and how often.</summary>
    private static Unit? TimesBehind(Glyphs text, int at, Unit? counted)
    {
        if (text[at] != '次' || counted is not { IsCount: true, IsQuotient: false } || counted.Symbol[^1] is '次' || text[at + 1] is '数' or '要' or '级' or '生' or '元' or '品' or '均' or '日' or '序' or '第' or '月' or '年')
            return null;

        return Unit.TryParse(counted.Symbol + "次", out var unit) ? unit : null;
    }

    /// <summary>How many characters stand before a slash behind which figures begin that are no power of ten; 0 for none.</summary>
    private static int SecondValueAt(Glyphs text, int at, int length)
    {
        for (var slash = at + 1; slash < at + length; slash++)
        {
            if (text[slash] != '/' || !char.IsAsciiDigit(text[slash + 1]))
                continue;

            var isPower = text[slash + 1] == '1';
            var end = slash + 2;
            for (; char.IsAsciiDigit(text[end]); end++)
                isPower &= text[end] == '0';

            if (!isPower || text[end] == '.')
                return slash - at;
        }

        return 0;
    }

    /// <summary>A unit in quotation marks, as canonical wordings write one that could be read otherwise.</summary>
    private static int MatchQuoted(Glyphs text, int at, out Unit? unit)
    {
        unit = null;
        var close = text[at] == '「' ? '」' : '』';
        var end = at + 1;
        while (end < text.Count && text[end] != close)
            end++;

        return end < text.Count && Unit.TryParse(text.Original(at + 1, end), out unit) ? end + 1 - at : 0;
    }

    /// <summary>人/万标台: what a bare scale in a denominator counts, up to the next word or mark.</summary>
    private static (Unit Unit, int Length)? WholeRate(Glyphs text, int at, int length)
    {
        const int Longest = 6;
        var end = at + length;
        while (end < at + length + Longest && Script.IsIdeograph(text[end]) && Wording.Words.MatchBehind(text.From(end), out _) == 0 && Wording.Words.Match(text.From(end), out var act) is var taken && (taken == 0 || act == Act.None))
            end++;

        return end > at + length && !Script.IsIdeograph(text[end]) | Wording.Words.MatchBehind(text.From(Math.Min(end, text.Count)), out _) > 0 && Unit.TryParse(text.Between(at, end).ToString(), out var unit)
            ? (unit, end - at)
            : null;
    }

    /// <summary>The user's own unit, also with scale words before it: 万艾焦.</summary>
    private static int MatchOwn(Glyphs text, int at, Unit own, out Unit? unit)
    {
        unit = null;
        var rest = text.From(at);
        if (StartsWithWord(rest, own.Symbol))
        {
            unit = own;
            return own.Symbol.Length;
        }

        var word = own.Base.Symbol;
        if (own.IsPercentagePoints || word.Length == 0 || ScaleWords.Contains(word[0]))
            return 0;

        var scale = Numerals.ScaleRunAt(text, at).Length;
        if (!StartsWithWord(rest[scale..], word) || !Unit.TryParse(string.Concat(rest[..scale], word), out unit))
            return 0;

        return scale + word.Length;
    }

    private static bool StartsWithWord(ReadOnlySpan<char> rest, string word) =>
        rest.StartsWith(word) && !(char.IsAsciiLetter(word[^1]) && rest.Length > word.Length && char.IsAsciiLetter(rest[word.Length]));

    /// <summary>Whether the characters behind a number begin a word that is no unit.</summary>
    private static bool IsHidden(Glyphs text, int at)
    {
        if (!NoUnits.TryMatch(text.From(at), out _, out var length))
            return false;

        // 5项目标任务 counts 目标任务.
        if (text.From(at).StartsWith("项目标") || text.From(at).StartsWith("台风险"))
            return false;

        // 5个月 and the like: a longer unit than the word wins.
        return UnitAtStart.Length(text.From(at)) < length;
    }
}
