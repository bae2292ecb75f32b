using System.Globalization;
using Jingan.Planning.Diagnostics;

namespace Jingan.Planning.Reading.Values;

/// <summary>Reads whole numbers from 1 to 999,999,999: lines, clauses, positions, counts.</summary>
internal static class CountValue
{
    private const int MostDigits = 9;

    /// <summary>A whole number; null, with a diagnostic, where the text is none.</summary>
    public static int? Read(Field? field)
    {
        if (TextValue.Read(field) is not { } text)
            return null;

        if (Parse(text) is { } count)
            return count;

        field!.Report(ShapeProblems.NotACount, Phrase.Quote(text));
        return null;
    }

    /// <summary>A whole number; null where the text is none.</summary>
    public static int? Parse(ReadOnlySpan<char> text) =>
        text.Length <= MostDigits && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count >= 1 ? count : null;
}
