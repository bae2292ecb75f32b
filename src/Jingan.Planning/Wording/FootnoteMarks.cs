using System.Buffers;
using System.Text;

namespace Jingan.Planning.Wording;

/// <summary>Circled and raised figures, which number notes and items and are never part of a value.</summary>
internal static class FootnoteMarks
{
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private static readonly SearchValues<char> All = SearchValues.Create(Raised + "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳❶❷❸❹❺❻❼❽❾❿⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩");

    private static readonly string[] WordsBehindNote = ["左右", "以上", "以下", "以内", "上下", "%", "％", "个", "元", "万", "亿"];

    /// <summary>The wording without the marks: one behind a number or at an end vanishes, one in front of an item parts it from what went before.</summary>
    /// <remarks>A raised figure behind a letter stays, as in m²; behind a figure it may be a power, and <paramref name="problem"/> says so.</remarks>
    public static string Remove(string wording, out string? problem)
    {
        problem = null;
        if (wording.AsSpan().IndexOfAny(All) < 0)
            return wording;

        var text = new StringBuilder(wording.Length);
        for (var index = 0; index < wording.Length; index++)
        {
            var character = wording[index];
            if (!All.Contains(character))
                text.Append(character);
            else if (Raised.Contains(character) && index > 0 && char.IsLetter(wording[index - 1]))
                text.Append(character);
            else if (Raised.Contains(character) && index > 0 && char.IsDigit(wording[index - 1]))
                problem = "a raised figure behind a figure";
            else if (index > 0 && StartsItem(wording, index + 1))
                text.Append(';');
        }

        return text.ToString();
    }

    private static bool StartsItem(string wording, int index) =>
        index < wording.Length && char.IsLetter(wording[index]) && !Array.Exists(WordsBehindNote, word => string.CompareOrdinal(wording, index, word, 0, word.Length) == 0);
}
