namespace Jingan.Planning.Checks;

/// <summary>A document's text in which literals are found whatever whitespace, such as the end of a line, stands inside them.</summary>
internal sealed class PrintedText
{
    private readonly string compact;
    private readonly int[] places;
    private readonly int[] lines;

    public PrintedText(string printed)
    {
        compact = WithoutWhitespace(printed);
        places = new int[compact.Length];
        lines = new int[compact.Length];
        LineCount = 1;
        for (int place = 0, next = 0; place < printed.Length; place++)
        {
            if (printed[place] == '\n')
                LineCount++;
            if (!char.IsWhiteSpace(printed[place]))
                (places[next], lines[next++]) = (place, LineCount);
        }
    }

    public int LineCount { get; }

    /// <summary>The 1-based lines on which a literal begins, in rising order, each once.</summary>
    /// <remarks>A literal that starts or ends with a digit is not found inside a longer number: 5 does not stand in 35 or 5.2.</remarks>
    public IEnumerable<int> LinesOf(string literal)
    {
        var sought = WithoutWhitespace(literal);
        var lastLine = 0;
        for (var at = Find(sought, 0); at >= 0; at = Find(sought, at + 1))
        {
            if (lines[at] != lastLine && !IsInsideNumber(at, -1) && !IsInsideNumber(at + sought.Length - 1, +1))
                yield return lastLine = lines[at];
        }
    }

    private static string WithoutWhitespace(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));

    private int Find(string sought, int from) => sought.Length == 0 || from >= compact.Length
        ? -1
        : compact.IndexOf(sought, from, StringComparison.Ordinal);

    /// <summary>Whether a digit's number goes on in a direction: with a digit, or with a point that has a digit beyond it.</summary>
    private bool IsInsideNumber(int at, int direction)
    {
        var (next, beyond) = (at + direction, at + (2 * direction));
        if (!char.IsDigit(compact[at]) || next < 0 || next >= compact.Length || places[next] != places[at] + direction)
            return false;

        return char.IsDigit(compact[next])
            || (compact[next] is '.' or '．' && beyond >= 0 && beyond < compact.Length && char.IsDigit(compact[beyond]));
    }
}
