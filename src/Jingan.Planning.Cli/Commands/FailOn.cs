using System.CommandLine;
using Jingan.Planning.Cli.Input;
using Jingan.Planning.Cli.Values;
using Jingan.Planning.Evaluation;
using Jingan.Planning.Files;

namespace Jingan.Planning.Cli.Commands;

/// <summary>The option <c>--fail-on</c> of <c>evaluate</c>: the verdicts and reasons that make the exit code 1.</summary>
internal static class FailOn
{
    private static readonly string[] Words =
    [
        .. Enum.GetValues<Verdict>().Select(Kebab.Of),
        .. Enum.GetValues<GapReason>().Where(reason => reason <= GapReason.Qualitative).Select(Kebab.Of),
    ];

    public static Option<string[]> Option() => new("--fail-on")
    {
        Description = "Exit with 1 where a target has one of these verdicts or reasons, such as not-met,undetermined",
        HelpName = "VERDICT,…",
    };

    /// <summary>The words asked for.</summary>
    /// <exception cref="InputException">One is no verdict and no reason.</exception>
    public static HashSet<string> Read(string[]? values)
    {
        var words = (values ?? []).SelectMany(value => value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        return words.Select(Checked).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Whether a target has a verdict or a reason asked for; one that is not yet due is not undetermined here.</summary>
    public static bool Applies(HashSet<string> words, TargetEvaluation target) =>
        (target.Reason is { } reason && words.Contains(Kebab.Of(reason)))
        || (target.Reason != GapReason.NotDue && words.Contains(Kebab.Of(target.Verdict)));

    private static string Checked(string word)
    {
        if (Words.Contains(word, StringComparer.Ordinal))
            return word;

        throw new InputException(InputProblems.NoVerdict(word, NearestWord.Find(word, Words), Words));
    }
}
