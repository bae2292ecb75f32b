using System.Globalization;
using Jingan.Planning.Files;

namespace Jingan.Planning.Testing;

/// <summary>The pieces of failure messages.</summary>
internal static class Failures
{
    private const int MostLines = 50;
    private const int MostItems = 24;
    private const string Reason = "{reason}";

    /// <summary>A message in which only the place of the reason is a placeholder.</summary>
    public static string Text(string message) => string.Join(
        Reason, message.Split(Reason).Select(part => part.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal)));

    /// <summary>Problems, each on a line of its own; what is beyond fifty is counted.</summary>
    public static string Lines(IReadOnlyCollection<Diagnostic> problems) => string.Concat(problems.Take(MostLines).Select(problem => "\n  " + LineOf(problem)))
        + (problems.Count > MostLines ? $"\n  and {Count(problems.Count - MostLines, "more")}" : "");

    /// <summary>A number with its word: 1 error, 2 errors.</summary>
    public static string Count(int number, string word) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {word}{(number == 1 || word == "more" ? "" : "s")}");

    /// <summary>Ids in a row: a, b and 3 more; none.</summary>
    public static string List(IEnumerable<string> ids)
    {
        var all = ids.ToList();
        var shown = string.Join(", ", all.Take(MostItems));
        return all.Count == 0 ? "none" : all.Count > MostItems ? $"{shown} and {Count(all.Count - MostItems, "more")}" : shown;
    }

    /// <summary>What there is instead of an id that there is not, and which of it was probably meant: <c>it has beds and trees. Did you mean 'beds'?</c></summary>
    public static string Instead(string missing, IReadOnlyCollection<string> ids)
    {
        var nearest = NearestWord.Find(missing, ids);
        return $"it has {List(ids)}.{(nearest is null ? "" : $" Did you mean '{nearest}'?")}";
    }

    private static string LineOf(Diagnostic problem)
    {
        if (problem.Line > 0)
            return problem.ToString();

        var place = problem.Path.Length == 0 ? "" : problem.Path + ": ";
        return $"{place}{problem.Severity.ToString().ToLowerInvariant()} {problem.Id}: {problem.Message}";
    }
}
