namespace Jingan.Planning.Wording;

/// <summary>A place in an English wording, moved on by the words that are taken.</summary>
internal sealed class EnglishCursor(string text)
{
    private int at;

    /// <summary>What is not taken yet.</summary>
    public ReadOnlySpan<char> Rest => text.AsSpan(at);

    public bool IsAtEnd => at == text.Length;

    /// <summary>Takes words where they stand next, in any case; nothing moves where they do not.</summary>
    public bool Take(string words)
    {
        if (!Rest.StartsWith(words, StringComparison.OrdinalIgnoreCase))
            return false;

        at += words.Length;
        return true;
    }

    /// <summary>Takes the first of some words that stands next; its place among them, or -1.</summary>
    public int TakeAny(params ReadOnlySpan<string> words)
    {
        for (var index = 0; index < words.Length; index++)
        {
            if (Take(words[index]))
                return index;
        }

        return -1;
    }

    public void Move(int length) => at += length;

    /// <summary>Takes all up to one of some marks, or to the end.</summary>
    public string TakeUntil(params ReadOnlySpan<string> marks)
    {
        var length = Rest.Length;
        foreach (var mark in marks)
        {
            if (Rest.IndexOf(mark, StringComparison.Ordinal) is >= 0 and var index)
                length = Math.Min(length, index);
        }

        var taken = Rest[..length].ToString();
        at += length;
        return taken;
    }

    /// <summary>Takes “words” that the document has in Chinese; null where none stand next.</summary>
    public string? TakeQuoted()
    {
        if (Rest is not [' ', '“' or '「' or '『', ..])
            return null;

        at++;
        var quoted = TakeMarked();
        at -= quoted is null ? 1 : 0;
        return quoted;
    }

    /// <summary>Takes a name: in quotation marks, or up to one of some marks.</summary>
    public string TakeName(params ReadOnlySpan<string> marks) => TakeMarked() ?? TakeUntil(marks);

    private string? TakeMarked()
    {
        var close = Rest switch { ['“', ..] => '”', ['「', ..] => '」', ['『', ..] => '』', _ => '\0' };
        if (close == '\0' || Rest.IndexOf(close) is not (> 1 and var end))
            return null;

        var quoted = Rest[1..end].ToString();
        at += end + 1;
        return quoted;
    }
}
