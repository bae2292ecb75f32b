using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Jingan.Planning;

/// <content>The mathematical notation: <c>[3, 5]</c>, <c>(45, ∞)</c>.</content>
public readonly partial record struct NumberInterval : IParsable<NumberInterval>
{
    private const string Below = "-∞";
    private const string Above = "∞";

    /// <summary>Reads what <see cref="ToString"/> writes: <c>[3, 5]</c>, <c>(45, ∞)</c>.</summary>
    /// <exception cref="FormatException">The text is no interval, or nothing lies between its ends.</exception>
    public static NumberInterval Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var interval) ? interval : throw new FormatException($"'{text}' is no interval such as [3, 5] or (45, ∞).");
    }

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out NumberInterval interval)
    {
        interval = default;
        if (text is not ['[' or '(', .., ']' or ')'] || text.Split(", ") is not [var first, var last])
            return false;

        var (lowerText, upperText) = (first[1..], last[..^1]);
        var (lower, upper) = (Number(lowerText), Number(upperText));
        var (lowerInclusive, upperInclusive) = (text[0] == '[', text[^1] == ']');
        if ((lower is null && (lowerText != Below || lowerInclusive)) || (upper is null && (upperText != Above || upperInclusive)))
            return false;

        if (lower > upper || (lower is not null && lower == upper && !(lowerInclusive && upperInclusive)))
            return false;

        interval = new(lower, lowerInclusive, upper, upperInclusive);
        return true;
    }

    /// <summary>The mathematical notation: <c>[3, 5]</c>, <c>(45, ∞)</c>.</summary>
    public override string ToString()
    {
        var lowerText = Lower is { } lower ? DecimalText.Plain(lower) : Below;
        var upperText = Upper is { } upper ? DecimalText.Plain(upper) : Above;
        return $"{(LowerInclusive ? '[' : '(')}{lowerText}, {upperText}{(UpperInclusive ? ']' : ')')}";
    }

    static NumberInterval IParsable<NumberInterval>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<NumberInterval>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out NumberInterval result) =>
        TryParse(s, out result);

    private static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
}
