using Jingan.Planning.Files;

namespace Jingan.Planning.Checks;

/// <summary>How much of a wording became a number; only checked when asked for, since words are no fault.</summary>
internal static class WordingRules
{
    /// <summary>Notes that the reader of wordings keeps where a word limits a number and its value cannot say so.</summary>
    private static readonly string[] Limits = ["分别", "其中", "或", "累计", "同比", "最高", "最低", "逐年", "逐月"];

    public static ValidationRule EveryWordingWithFiguresStatesANumber { get; } = new(RuleProblems.FiguresInWords, (context, findings) =>
    {
        foreach (var found in context.Targets)
            Check(found.Target.Aim, WordsWithFigures, findings, found.Subject, found.Path + ".target");

        foreach (var (subject, observation) in context.Set.EachObservation())
            Check(observation.Value, WordsWithFigures, findings, subject, "value");
    });

    public static ValidationRule EveryWordingIsReadWhole { get; } = new(RuleProblems.ReadInPart, (context, findings) =>
    {
        foreach (var found in context.Targets)
            Check(found.Target.Aim, LimitLeftAside, findings, found.Subject, found.Path + ".target");

        foreach (var (subject, observation) in context.Set.EachObservation())
            Check(observation.Value, LimitLeftAside, findings, subject, "value");
    });

    private static void Check(Statement statement, Func<Statement, string?> question, Findings findings, Subject subject, string path)
    {
        if (statement is CompositeStatement composite)
        {
            foreach (var part in composite.Parts)
                Check(part.Statement, question, findings, subject, path);
        }
        else if (question(statement) is { } text)
        {
            findings.Report(subject, path, Phrase.Quote(text));
        }
    }

    private static string? WordsWithFigures(Statement statement) =>
        statement is WordsStatement words && words.Text.Any(char.IsDigit) ? words.Text : null;

    private static string? LimitLeftAside(Statement statement)
    {
        if (statement.Note is not { } note || statement is WordsStatement)
            return null;

        foreach (var limit in note.Split('；'))
        {
            if (Array.IndexOf(Limits, limit) >= 0 || limit.StartsWith('比') || limit.StartsWith('每') || limit is [.., '各' or '均' or '都' or '中'])
                return limit;
        }

        return null;
    }
}
