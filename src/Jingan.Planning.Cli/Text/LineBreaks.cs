using System.Globalization;
using System.Text;
using Spectre.Console.Rendering;

namespace Jingan.Planning.Cli.Text;

/// <summary>Where a line may end.</summary>
internal static class LineBreaks
{
    private const string NeverFirst = "%％‰℃，。、；：！？）》】」』”’…·～,.;:!?)]}";
    private const string NeverLast = "（《【「『“‘([{★";

    /// <summary>The text in pieces that a line holds whole; a piece keeps the spaces after it.</summary>
    public static IReadOnlyList<string> Pieces(string text)
    {
        var pieces = new List<string>();
        var piece = new StringBuilder();
        Rune? last = null;
        foreach (var rune in text.EnumerateRunes())
        {
            if (last is { } before && MayBreak(before, rune))
            {
                pieces.Add(piece.ToString());
                piece.Clear();
            }

            piece.Append(rune);
            last = rune;
        }

        if (piece.Length > 0)
            pieces.Add(piece.ToString());
        return pieces;
    }

    private static bool MayBreak(Rune before, Rune after)
    {
        if (Rune.IsWhiteSpace(after) || IsOf(after, NeverFirst) || IsOf(before, NeverLast) || IsCombining(after))
            return false;

        return Rune.IsWhiteSpace(before) || IsWide(before) || IsWide(after);
    }

    private static bool IsOf(Rune rune, string runes) => rune.IsBmp && runes.Contains((char)rune.Value, StringComparison.Ordinal);

    private static bool IsWide(Rune rune) => rune.Value > 0xFF && new Segment(rune.ToString()).CellCount() == 2;

    private static bool IsCombining(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;
}
