using System.Text.RegularExpressions;

namespace Jingan.Planning.Documents.Grammar;

/// <summary>Words that stand before the verb or in the middle of a subject and yet limit the number: how often, at least. They belong to the wording.</summary>
internal static partial class Qualifiers
{
    /// <summary>A name without them, and what was taken out, in its order.</summary>
    public static (string Name, string Taken) Of(string name)
    {
        var taken = string.Concat(Words.Matches(name).Select(match => match.Value));
        return taken.Length == 0 ? (name, "") : (Subjects.Trimmed(Words.Replace(name, "")), taken);
    }

    /// <summary>The wording with what was taken out of the name before it, where it does not say so itself.</summary>
    public static string Before(string wording, string taken)
    {
        foreach (var word in Words.Matches(taken).Reverse())
        {
            var isBound = !word.Value.StartsWith('每') && !word.Value.StartsWith("平均", StringComparison.Ordinal);
            if (wording.Contains(word.Value, StringComparison.Ordinal) || (isBound && Bounded().IsMatch(wording)))
                continue;
            var said = word.Value.Length > 2 && wording.StartsWith(word.Value[^2..], StringComparison.Ordinal) ? 2 : 0;
            wording = word.Value + wording[said..];
        }

        return wording;
    }

    /// <summary>How often a wording says that it holds; empty where it does not.</summary>
    public static string FrequencyIn(string text) => Frequency.Match(text) is { Success: true } match ? match.Value : "";

    private static readonly Rule Words = Rule.With("每均少多于过", WordsForm());

    [GeneratedRegex("(?:平均)?每(?:人每年|户每月|人每月|人每学期|户每年|半年|学期|学年|季度|两年|三年|个月|月|年|天|日|周)(?![度份均])|日均|月均|至少|最少|最多|不少于|不低于|不超过", RegexOptions.CultureInvariant)]
    private static partial Regex WordsForm();

    private static readonly Rule Frequency = Rule.With("每均", FrequencyForm());

    [GeneratedRegex("(?:平均)?每(?:人每年|户每月|人每月|人每学期|户每年|半年|学期|学年|季度|两年|三年|个月|月|年|天|日|周)(?![度份均])|日均|月均", RegexOptions.CultureInvariant)]
    private static partial Regex FrequencyForm();

    [GeneratedRegex("以上|以下|以内|不低于|不少于|不超过|至少|最多|超过|控制在|左右|约", RegexOptions.CultureInvariant)]
    private static partial Regex Bounded();
}
