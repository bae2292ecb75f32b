using System.Globalization;

namespace Jingan.Planning.Files;

/// <summary>A whole number from 1 to 999,999,999: a line, a clause, a position, a count.</summary>
internal sealed class CountValue() : ScalarValue<int?>(new Shape.WholeNumber(1, Greatest), new Shape.Text("^0*[1-9][0-9]*$"))
{
    public const int Greatest = 999_999_999;
    private const int MostDigits = 9;

    public override int? Parse(string text) =>
        text.Length <= MostDigits && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count >= 1 ? count : null;

    protected override void Report(Field field, string text) => field.Report(ShapeProblems.NotACount, Phrase.Quote(text));
}
