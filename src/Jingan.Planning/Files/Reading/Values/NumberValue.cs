using System.Globalization;

namespace Jingan.Planning.Files;

/// <summary>A number in plain decimal notation, with the decimal places as written: <c>-3.50</c>.</summary>
internal sealed class NumberValue() : ScalarValue<decimal?>(new Shape.Number(), new Shape.Text(@"^-?[0-9]+(\.[0-9]+)?$"))
{
    /// <summary>As many as a <see cref="decimal"/> has at most; the last of them only where the number is not too great.</summary>
    private const int MostDigits = 29;

    public override decimal? Parse(string text) =>
        IsPlain(text)
        && decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
        && number.Scale == DecimalPlaces(text)
            ? number
            : null;

    protected override void Report(Field field, string text) => field.Report(ShapeProblems.NotANumber, Phrase.Quote(text));

    /// <summary>How many digits stand behind the point; a number that has fewer was rounded.</summary>
    private static int DecimalPlaces(string text) => text.IndexOf('.', StringComparison.Ordinal) is >= 0 and var point ? text.Length - point - 1 : 0;

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
