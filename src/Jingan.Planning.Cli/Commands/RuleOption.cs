using System.CommandLine;
using Jingan.Planning.Checks;
using Jingan.Planning.Cli.Input;
using Jingan.Planning.Files;

namespace Jingan.Planning.Cli.Commands;

/// <summary>The option <c>--rule</c> of <c>validate</c>: which rules are checked, and how bad their problems are.</summary>
internal static class RuleOption
{
    private const string Off = "off";

    private static readonly (string Word, Severity Severity)[] Levels =
    [
        ("error", Severity.Error),
        ("warning", Severity.Warning),
        ("info", Severity.Information),
    ];

    public static Option<string[]> Option() => new("--rule")
    {
        Description = "How bad the problems of a rule are: error, warning, info or off, such as JP3004=off,JP3024=warning",
        HelpName = "ID=LEVEL,…",
    };

    /// <summary>The default rules, changed as asked, in the library's order.</summary>
    /// <exception cref="InputException">A word is no rule with its level.</exception>
    public static ValidationRules Read(string[]? values)
    {
        var asked = (values ?? []).SelectMany(value => value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Select(Parse).ToList();
        var levels = new Dictionary<string, Severity?>(StringComparer.Ordinal);
        foreach (var rule in ValidationRules.All)
            levels.Add(rule.Id, ValidationRules.Default.Find(rule.Id)?.Severity);

        foreach (var (id, level) in asked)
            levels[id] = level;

        return levels.Aggregate(ValidationRules.All, (rules, rule) =>
            rule.Value is { } severity ? rules.AtSeverity(rule.Key, severity) : rules.Without(rule.Key));
    }

    private static (string Id, Severity? Level) Parse(string text)
    {
        if (text.Split('=', StringSplitOptions.TrimEntries) is not [var id, var level])
            throw new InputException(InputProblems.RuleForm(text));

        if (ValidationRules.All.Find(id) is null)
            throw new InputException(Unknown(id));

        if (level == Off)
            return (id, null);

        var found = Array.FindIndex(Levels, known => known.Word == level);
        return found >= 0
            ? (id, Levels[found].Severity)
            : throw new InputException(InputProblems.NoLevel(level));
    }

    private static Name Unknown(string id) => DiagnosticKind.Find(id) is { } kind
        ? InputProblems.NotARule(id, kind.Meaning)
        : InputProblems.NoRule(id, NearestWord.Find(id, ValidationRules.All.Select(rule => rule.Id)));
}
