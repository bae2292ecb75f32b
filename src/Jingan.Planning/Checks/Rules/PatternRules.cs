using Jingan.Planning.Files;

namespace Jingan.Planning.Checks;

/// <summary>How spatial patterns fit their zones.</summary>
internal static class PatternRules
{
    private const string Digits = "〇一二三四五六七八九十";

    /// <summary>The words of patterns that stand for one kind each, wherever plans use them.</summary>
    private static readonly (string Word, ZoneKind Kind)[] Words = [("轴", ZoneKind.Axis), ("带", ZoneKind.Belt), ("翼", ZoneKind.Wing)];

    public static ValidationRule ThePatternCountsItsZones { get; } = new(RuleProblems.PatternCountDiffers, (context, findings) =>
    {
        foreach (var (subject, plan) in context.Set.EachPlan().Where(found => found.Plan.Space is not null))
        {
            foreach (var count in plan.Space!.Counts)
            {
                var found = plan.Space.Of(count.Kind).Count();
                var word = FormatWords.ZoneKinds.WordFor(count.Kind);
                if (found != count.Count)
                    findings.Report(subject, $"space.counts.{word}", word, count.Count, found);
            }
        }
    });

    public static ValidationRule ThePatternIsNamedAsItCounts { get; } = new(RuleProblems.PatternNameDiffers, (context, findings) =>
    {
        foreach (var (subject, plan) in context.Set.EachPlan().Where(found => found.Plan.Space is not null))
        {
            foreach (var (word, kind) in Words)
            {
                var counted = plan.Space!.Counts.FirstOrDefault(count => count.Kind == kind)?.Count;
                if (counted is { } number && NumberBefore(plan.Space.Pattern.Zh, word) is { } named && named != number)
                {
                    findings.Report(
                        subject, "space.pattern", Phrase.Quote(plan.Space.Pattern.Zh), FormatWords.ZoneKinds.WordFor(kind), named, number);
                }
            }
        }
    });

    /// <summary>The number that stands right before a word: 3 in 一轴三带 before 带; null where none does.</summary>
    private static int? NumberBefore(string pattern, string word)
    {
        var at = pattern.IndexOf(word, StringComparison.Ordinal);
        if (at < 1)
            return null;

        // A number of several characters, such as 十二, is left alone.
        if (at >= 2 && NumberOf(pattern[at - 2]) is not null)
            return null;

        return NumberOf(pattern[at - 1]);
    }

    private static int? NumberOf(char character) => character switch
    {
        '两' or '双' => 2,
        >= '0' and <= '9' => character - '0',
        >= '０' and <= '９' => character - '０',
        _ when Digits.IndexOf(character, StringComparison.Ordinal) is >= 0 and var digit => digit,
        _ => null,
    };
}
