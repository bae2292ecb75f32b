using Jingan.Planning.Files;

namespace Jingan.Planning.Fuzz.Differential;

/// <summary>One token of a text as a parser sees it; the place of an empty value is left out: parsers name different ones.</summary>
internal readonly record struct Row(TokenKind Kind, string Text, bool IsPlain, int Line, int Column)
{
    /// <summary>The tokens of a tape.</summary>
    public static List<Row> AllOf(Tape tape, bool withPlaces)
    {
        var rows = new List<Row>();
        for (var index = 0; index < tape.Count; index++)
        {
            var token = tape[index];
            var text = token.Kind is TokenKind.Key or TokenKind.Scalar ? tape.Text(index) : "";
            var isPlain = token.Kind == TokenKind.Scalar && token.Has(TokenFlags.Plain);
            var hasPlace = withPlaces && !(isPlain && text.Length == 0);
            var place = hasPlace ? tape.Places.At(token.Start) : default;
            rows.Add(new(token.Kind, text, isPlain, place.Line, place.Column));
        }

        return rows;
    }

    /// <summary>The first place in which two lists of rows differ; null where they are equal.</summary>
    public static string? Difference(List<Row> rows, List<Row> other)
    {
        for (var index = 0; index < Math.Min(rows.Count, other.Count); index++)
        {
            if (rows[index] != other[index])
                return $"token {index}: {rows[index]} and {other[index]}";
        }

        return rows.Count == other.Count ? null : $"{rows.Count} and {other.Count} tokens";
    }
}
