using System.Globalization;
using Jingan.Planning.Diagnostics;

namespace Jingan.Planning.Reading.Values;

/// <summary>Reads numbers in plain decimal notation: <c>-3.50</c>.</summary>
internal static class NumberValue
{
    /// <summary>As many as a <see cref="decimal"/> has at most; the last of them only where the number is not too great.</summary>
    private const int MostDigits = 29;

    /// <summary>A number with the decimal places as written; null, with a diagnostic, where the text is none.</summary>
    public static decimal? Read(Field? field)
    {
        if (TextValue.Read(field) is not { } text)
            return null;

        if (IsPlain(text)
            && decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && number.Scale == DecimalPlaces(text))
        {
            return number;
        }

        field!.Report(ShapeProblems.NotANumber, Phrase.Quote(text));
        return null;
    }

    /// <summary>How many digits stand behind the point; a number that has fewer was rounded.</summary>
    private static int DecimalPlaces(string text) => text.Contains('.', StringComparison.Ordinal) ? text.Length - text.IndexOf('.', StringComparison.Ordinal) - 1 : 0;

    private static bool IsPlain(ReadOnlySpan<char> text)
    {
        if (text[0] == '-')
            text = text[1..];

        var point = text.IndexOf('.');
        var whole = point < 0 ? text : text[..point];
        var fraction = point < 0 ? [] : text[(point + 1)..];
        return whole.Length > 0
            && (point < 0 || fraction.Length > 0)
            && whole.Length + fraction.Length <= MostDigits
            && !whole.ContainsAnyExceptInRange('0', '9')
            && !fraction.ContainsAnyExceptInRange('0', '9');
    }
}
