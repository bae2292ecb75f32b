using System.Text;

namespace Jingan.Planning.Wording;

/// <summary>Takes what stands in round brackets out of a clause: a unit of the column, a mark of a total, or a note.</summary>
internal ref struct BracketNotes
{
    private readonly string text;
    private readonly Span<char> kept;
    private int length;
    private int paired;
    private int totals;
    private StringBuilder? notes;

    private BracketNotes(string text, Span<char> room)
    {
        this.text = text;
        kept = room;
    }

    /// <summary>The clause without its brackets, but for those of a unit; a mark of a total stands in front of it as 累计.</summary>
    /// <param name="text">The clause.</param>
    /// <param name="column">The unit of the column; a unit in brackets takes its place where it is null.</param>
    /// <param name="note">What is neither a unit nor a mark; null for nothing.</param>
    /// <param name="problem">Why the brackets are broken.</param>
    public static string Take(string text, ref Unit? column, out string? note, out string? problem)
    {
        (note, problem) = (null, null);
        if (text.AsSpan().IndexOfAny('(', ')') < 0)
            return text;

        const int Short = 128;
        var room = text.Length <= Short ? stackalloc char[Short] : new char[text.Length];
        return new BracketNotes(text, room).Take(ref column, out note, out problem);
    }

    private string Take(ref Unit? column, out string? note, out string? problem)
    {
        var taken = 0;
        for (var open = text.IndexOf('('); open >= 0; open = text.IndexOf('(', taken))
        {
            var close = text.IndexOf(')', open);
            if (close < 0)
                break;

            Keep(taken, open);
            taken = close + 1;
            if (PairedUnits.Length(kept[..length], text.AsSpan(open)) > 0)
            {
                Keep(open, taken);
                paired = length;
            }
            else
            {
                Drop(text.AsSpan(open + 1, close - open - 1), ref column);
            }
        }

        Keep(taken, text.Length);
        note = notes?.ToString();
        problem = kept[paired..length].IndexOfAny('(', ')') >= 0 ? "brackets that do not pair" : null;
        return string.Concat(totals > 0 ? "累计" : "", kept[..length]);
    }

    private void Keep(int start, int end)
    {
        text.AsSpan(start..end).CopyTo(kept[length..]);
        length += end - start;
    }

    private void Drop(ReadOnlySpan<char> content, ref Unit? column)
    {
        var isBehindLetter = length > 0 && char.IsAsciiLetter(kept[length - 1]);
        if (content is "累计" or "五年累计" or "累计数" or "五年")
            totals++;
        else if (column is null && length > 0 && !isBehindLetter && UnitWords.Find(content) is { } unit)
            column = unit.Alone;
        else if (content is not ("含" or "含本数" or ""))
            (notes is null ? notes = new() : notes.Append("; ")).Append(content);
    }
}
