using System.Buffers;

namespace Jingan.Planning.Wording;

/// <summary>Years that say how long and are no value themselves: 五年1100万人以上, 用3年时间翻一番, 两年内新增20家.</summary>
internal static class SpanWords
{
    private const int LongestPlan = 50;

    private static readonly SearchValues<char> Figures = SearchValues.Create("0123456789一二两三四五六七八九十百千万亿番倍半");

    private static readonly string[] Tails = ["年的时间", "年左右的时间", "年左右时间", "年时间", "年期间", "年来", "年里", "年间", "年之内", "年以内", "年内", "年共", "年"];

    private static readonly string[] Openers = ["用", "力争", "争取", "确保"];

    /// <summary>Words that turn to a stretch of time, even where the clause ends with it: 过去五年，.</summary>
    private static readonly string[] Turns = ["未来", "今后", "过去", "近", "前", "后", "这", "连续"];

    /// <summary>How many characters at an index say how long; 0 where none do, or the years may be the value.</summary>
    /// <param name="text">The folded clause.</param>
    /// <param name="index">Where to start.</param>
    public static int Match(ReadOnlySpan<char> text, int index)
    {
        if (!Figures.Contains(text[index]))
            return 0;

        if (index > 0 && (char.IsAsciiDigit(text[index - 1]) || text[index - 1] is '.' or '第' or '-' or '~'))
            return 0;

        if (NumeralReader.Read(text, index, out _) is not { Share: null, Length: > 0 } years || years.Value > LongestPlan || years.Value != decimal.Truncate(years.Value))
            return 0;

        var end = index + years.Length;
        if (TailAt(text[end..]) is not { } tail)
            return 0;

        end += tail.Length;
        if (end == text.Length)
            return tail is "年来" or "年间" or "年期间" or "年里" || IsTurnedTo(text, index) ? end - index : 0;

        return StatesMore(text, end) && (tail.Length > 1 || IsOpened(text, index) || LeadsOn(text, end)) ? end - index : 0;
    }

    private static string? TailAt(ReadOnlySpan<char> text)
    {
        if (text is ['年', ..])
        {
            foreach (var tail in Tails)
            {
                if (text.StartsWith(tail))
                    return tail;
            }
        }

        return null;
    }

    /// <summary>A number still follows, for which the years can be the span.</summary>
    private static bool StatesMore(ReadOnlySpan<char> text, int end) => text[end..].IndexOfAny(Figures) >= 0;

    private static bool IsOpened(ReadOnlySpan<char> text, int index) => IsBehind(text, index, Openers) || IsTurnedTo(text, index);

    private static bool IsTurnedTo(ReadOnlySpan<char> text, int index) => IsBehind(text, index, Turns);

    private static bool IsBehind(ReadOnlySpan<char> text, int index, string[] words)
    {
        foreach (var word in words)
        {
            if (text[..index].EndsWith(word))
                return true;
        }

        return false;
    }

    /// <summary>A number, 翻 or the verb of a change or a total follows at once: 五年增长30%, 三年新增10所; not 提高12年以上, nor 9年义务教育.</summary>
    private static bool LeadsOn(ReadOnlySpan<char> text, int end) =>
        end < text.Length
        && (char.IsAsciiDigit(text[end]) || text[end] == '翻'
            || (FunctionWords.Match(text[end..], out var kind) > 0 && kind is WordKind.Increase or WordKind.Decrease or WordKind.Flow or WordKind.Cumulative));
}
