namespace Jingan.Planning.Documents.Grammar;

/// <summary>Which characters of a text stand in quotation marks, in the brackets of a title, in round brackets.</summary>
internal sealed class Brackets
{
    private const int LongestQuote = 30;
    private readonly byte[] depth;
    private readonly Dictionary<int, int> openings = [];
    private readonly byte[] round;

    public Brackets(string text)
    {
        depth = new byte[text.Length];
        round = new byte[text.Length];
        var roundDepth = 0;
        var opened = new Stack<int>();
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] is '“' or '《' or '「' && Closing(text, index) is { } end)
            {
                var kind = text[index] == '《' ? (byte)2 : (byte)1;
                for (var inside = index; inside <= end; inside++)
                    depth[inside] = Math.Max(depth[inside], kind);
            }

            if (text[index] == '（')
            {
                roundDepth++;
                opened.Push(index);
            }
            else if (text[index] == '）' && opened.TryPop(out var open))
            {
                openings[index] = open;
            }

            round[index] = (byte)Math.Min(roundDepth, 255);
            if (text[index] == '）' && roundDepth > 0)
                roundDepth--;
        }
    }

    public bool IsQuoted(int index) => depth[index] == 1;

    public bool IsTitle(int index) => depth[index] == 2;

    public bool IsBracketed(int index) => round[index] > 0;

    /// <summary>Where the round bracket that closes at a place was opened; null where none was.</summary>
    public int? Opening(int close) => openings.TryGetValue(close, out var open) ? open : null;

    private static int? Closing(string text, int open)
    {
        var close = text[open] switch { '“' => '”', '《' => '》', _ => '」' };
        var most = text[open] == '《' ? 120 : LongestQuote;
        for (var index = open + 1; index < text.Length && index - open <= most; index++)
        {
            if (text[index] == close)
                return index;
        }

        return null;
    }
}
