using System.Globalization;

namespace Jingan.Planning.Tests;

/// <summary>Amounts in rows of tests: <c>80</c>, <c>≥80</c>, <c>>80</c>, <c>≤80</c>, <c>&lt;80</c>, <c>3..5</c>, <c>3..&lt;5</c>, <c>≈5.0</c>, each with a unit after a space.</summary>
internal static class Notation
{
    public static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    public static Amount AmountOf(string text)
    {
        var (numbers, unit) = text.Split(' ') is [var first, var second] ? (first, Unit.Parse(second)) : (text, null);
        return numbers[0] switch
        {
            '≥' => Amount.AtLeast(Number(numbers[1..]), unit),
            '>' => Amount.GreaterThan(Number(numbers[1..]), unit),
            '≤' => Amount.AtMost(Number(numbers[1..]), unit),
            '<' => Amount.LessThan(Number(numbers[1..]), unit),
            '≈' => Amount.About(Number(numbers[1..]), unit),
            _ when numbers.Split("..<") is [var lower, var upper] => new(new NumberInterval(Number(lower), true, Number(upper), false), unit),
            _ when numbers.Split("..") is [var lower, var upper] => Amount.Between(Number(lower), Number(upper), unit),
            _ => Amount.Exactly(Number(numbers), unit),
        };
    }
}
