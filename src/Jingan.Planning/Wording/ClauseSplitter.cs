namespace Jingan.Planning.Wording;

/// <summary>Walks the clauses of a wording; marks inside quotes and round brackets part none.</summary>
/// <param name="text">The wording.</param>
internal ref struct ClauseSplitter(string text)
{
    private int next;
    private int depth;

    /// <summary>The clause, which is never empty.</summary>
    public string Current { get; private set; } = "";

    /// <summary>Whether 、 stands behind it.</summary>
    public bool IsListed { get; private set; }

    /// <summary>Whether another clause follows.</summary>
    public readonly bool HasMore
    {
        get
        {
            for (var index = next; index < text.Length; index++)
            {
                if (!IsMark(text, index))
                    return true;
            }

            return false;
        }
    }

    public bool MoveNext()
    {
        var start = next;
        for (var index = next; index < text.Length; index++)
        {
            depth += text[index] switch { '“' or '《' or '「' or '(' => 1, '”' or '》' or '」' or ')' => -1, _ => 0 };
            if (depth > 0 || !IsMark(text, index))
                continue;

            next = index + 1;
            if (index > start)
                return Found(start, index, isListed: text[index] == '、');

            start = next;
        }

        next = text.Length;
        return start < text.Length && Found(start, text.Length, isListed: false);
    }

    /// <summary>Whether a mark that parts clauses stands at an index.</summary>
    private static bool IsMark(string text, int index) => text[index] switch
    {
        ';' or '。' or '、' or '!' => true,
        ',' => !(index > 0 && char.IsAsciiDigit(text[index - 1]) && index + 1 < text.Length && char.IsAsciiDigit(text[index + 1])),
        _ => false,
    };

    private bool Found(int start, int end, bool isListed)
    {
        Current = start == 0 && end == text.Length ? text : text[start..end];
        IsListed = isListed;
        return true;
    }
}
