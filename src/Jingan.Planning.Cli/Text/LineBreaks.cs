using System.Globalization;
using System.Text;

namespace Jingan.Planning.Cli.Text;

/// <summary>Where a line may end.</summary>
internal static class LineBreaks
{
    private const string NeverFirst = "%％‰℃，。、；：！？）》】」』”’…·～,.;:!?)]}";
    private const string NeverLast = "（《【「『“‘([{★";

    /// <summary>The text in pieces that a line holds whole; a piece keeps the spaces after it.</summary>
    public static string[] Pieces(string text)
    {
        var pieces = new List<string>();
        var (start, end) = (0, 0);
        Rune? last = null;
        foreach (var rune in text.EnumerateRunes())
        {
            if (last is { } before && MayBreak(before, rune))
            {
                pieces.Add(text[start..end]);
                start = end;
            }

            end += rune.Utf16SequenceLength;
            last = rune;
        }

        if (start < text.Length)
            pieces.Add(text[start..]);
        return [.. pieces];
    }

    private static bool MayBreak(Rune before, Rune after)
    {
        if (Rune.IsWhiteSpace(after) || IsOf(after, NeverFirst) || IsOf(before, NeverLast) || IsCombining(after))
            return false;

        return Rune.IsWhiteSpace(before) || IsWide(before) || IsWide(after);
    }

    private static bool IsOf(Rune rune, string runes) => rune.IsBmp && runes.Contains((char)rune.Value, StringComparison.Ordinal);

    private static bool IsWide(Rune rune)
    {
        Span<char> text = stackalloc char[2];
        return rune.Value > 0xFF && CellWidth.Of(text[..rune.EncodeToUtf16(text)]) == 2;
    }

    private static bool IsCombining(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;
}
