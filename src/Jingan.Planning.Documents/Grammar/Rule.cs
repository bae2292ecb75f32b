using System.Buffers;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Jingan.Planning.Documents.Grammar;

/// <summary>A pattern with the letters of which one stands wherever it matches, so that most texts are passed by without it.</summary>
internal sealed class Rule
{
    private readonly Regex pattern;
    private readonly SearchValues<char> letters;
    private readonly SearchValues<char> last;

    private Rule(Regex pattern, string letters, string last)
    {
        this.pattern = pattern;
        this.letters = SearchValues.Create(letters);
        this.last = SearchValues.Create(last);
    }

    /// <summary>A pattern that matches only where one of the letters stands.</summary>
    public static Rule With(string letters, Regex pattern) => new(pattern, letters, "");

    /// <summary>A pattern that matches only at the end of a text, whose last letter is one of these; or else where one of the <paramref name="letters"/> stands.</summary>
    public static Rule Ending(string last, Regex pattern, string letters = "") => new(pattern, letters, last);

    /// <summary>The letters that the alternatives of a pattern end with.</summary>
    public static string Last(string alternatives) =>
        string.Concat(alternatives.Split('|').Select(word => word.EndsWith('?') ? word[^3..] : word[^1..]));

    public bool IsMatch(string text) => IsPossible(text) && pattern.IsMatch(text);

    public Match Match(string text) => IsPossible(text) ? pattern.Match(text) : System.Text.RegularExpressions.Match.Empty;

    public IEnumerable<Match> Matches(string text) => IsPossible(text) ? pattern.Matches(text) : [];

    public string Replace(string text, string by) => IsPossible(text) ? pattern.Replace(text, by) : text;

    private bool IsPossible(string text)
    {
        var isPossible = text.Length > 0 && (last.Contains(text[^1]) || text.AsSpan().ContainsAny(letters));
        Debug.Assert(isPossible || !pattern.IsMatch(text), "The letters of a rule leave out where its pattern matches.", "{0}: {1}", pattern, text);
        return isPossible;
    }
}
