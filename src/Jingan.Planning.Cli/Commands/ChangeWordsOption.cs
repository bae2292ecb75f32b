using System.CommandLine;
using Jingan.Planning.Cli.Input;
using Jingan.Planning.Files;

namespace Jingan.Planning.Cli.Commands;

/// <summary>An option of <c>compare</c> that takes words of closed lists, separated by commas.</summary>
internal sealed class ChangeWordsOption(string name, string description, string helpName, params string[] words)
{
    public Option<string[]> Option { get; } = new(name) { Description = description, HelpName = helpName };

    /// <summary>The words given; none where the option is not.</summary>
    /// <exception cref="InputException">One is not in the list.</exception>
    public HashSet<string> Read(ParseResult arguments) =>
        (arguments.GetValue(Option) ?? [])
            .SelectMany(value => value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .Select(Checked)
            .ToHashSet(StringComparer.Ordinal);

    private string Checked(string word)
    {
        if (words.Contains(word, StringComparer.Ordinal))
            return word;

        throw new InputException(InputProblems.UnknownWord(Option.Name, word, NearestWord.Find(word, words), words));
    }
}
