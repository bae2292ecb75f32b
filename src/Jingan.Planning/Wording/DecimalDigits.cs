using System.Globalization;

namespace Jingan.Planning.Wording;

/// <summary>Digits as a number, with every one of them kept: 12,000; 5.0.</summary>
internal static class DecimalDigits
{
    /// <summary>As many digits as a decimal can hold.</summary>
    private const int MostDigits = 29;

    /// <summary>As many digits as 64 bits always hold.</summary>
    private const int FewDigits = 18;

    /// <summary>The number that digits, commas between thousands and a point state; false where it has more digits than can be held.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out decimal value)
    {
        var (number, scale, isBehindPoint) = (0L, 0, false);
        if (text.Length > FewDigits)
            return TryParseMany(text.ToString().Replace(",", "", StringComparison.Ordinal), out value);

        foreach (var character in text)
        {
            if (character == '.')
                isBehindPoint = true;
            else if (character != ',')
                (number, scale) = ((10 * number) + (character - '0'), isBehindPoint ? scale + 1 : scale);
        }

        value = new((int)number, (int)(number >> 32), 0, isNegative: false, (byte)scale);
        return true;
    }

    private static bool TryParseMany(string digits, out decimal value) =>
        decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value)
        && digits.Length <= MostDigits + 1
        && digits.TrimStart('0').TrimStart('.').Length <= DecimalText.AsStated(value).Length;
}
