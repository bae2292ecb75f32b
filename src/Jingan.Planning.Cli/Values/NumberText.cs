using System.Globalization;

namespace Jingan.Planning.Cli.Values;

/// <summary>Numbers that carry values: text in plain decimal notation, in no culture.</summary>
internal static class NumberText
{
    /// <summary>The number without zeros at its end.</summary>
    public static decimal Trimmed(decimal value) => value / 1.0000000000000000000000000000m;

    /// <summary>The digits as stated, so 5.0 stays 5.0.</summary>
    public static string AsStated(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The shortest text of the number: 5.0 becomes 5.</summary>
    public static string Plain(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);
}
