using System.Globalization;

namespace Jingan.Planning;

/// <summary>Numbers as text: plain decimal notation, in no culture.</summary>
internal static class DecimalText
{
    /// <summary>The digits as stated, so <c>5.0</c> stays <c>5.0</c>.</summary>
    public static string AsStated(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The shortest text of the number: <c>5.0</c> becomes <c>5</c>.</summary>
    public static string Plain(decimal value) => WithoutTrailingZeros(value).ToString(CultureInfo.InvariantCulture);

    /// <summary>One unit in the last stated digit: 1 for 5, 0.1 for 5.0.</summary>
    public static decimal LastDigit(decimal value) => new(1, 0, 0, isNegative: false, value.Scale);

    /// <summary>The same number with the fewest decimal places.</summary>
    public static decimal WithoutTrailingZeros(decimal value) => value / 1.0000000000000000000000000000m;
}
