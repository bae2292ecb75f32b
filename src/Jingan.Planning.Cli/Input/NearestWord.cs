namespace Jingan.Planning.Cli.Input;

/// <summary>The known word that a mistyped one was probably meant to be.</summary>
internal static class NearestWord
{
    /// <summary>The word with the fewest letters changed; null where none is near.</summary>
    public static string? Of(string typed, IEnumerable<string> words)
    {
        if (typed.Length > 100)
            return null;

        return words
            .Select(word => (Word: word, Distance: Distance(typed, word)))
            .Where(candidate => candidate.Distance <= Math.Max(2, candidate.Word.Length / 2))
            .OrderBy(candidate => candidate.Distance)
            .Select(candidate => candidate.Word)
            .FirstOrDefault();
    }

    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 0; i < left.Length; i++)
        {
            var diagonal = row[0]++;
            for (var j = 0; j < right.Length; j++)
            {
                var change = diagonal + (left[i] == right[j] ? 0 : 1);
                diagonal = row[j + 1];
                row[j + 1] = Math.Min(change, Math.Min(row[j], row[j + 1]) + 1);
            }
        }

        return row[^1];
    }
}
