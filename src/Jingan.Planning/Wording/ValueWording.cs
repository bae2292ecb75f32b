using Jingan.Planning.Names;
using Jingan.Planning.Observations;
using Jingan.Planning.Quantities;

namespace Jingan.Planning.Wording;

/// <summary>Reads the official wording of actuals, and writes reported values in it.</summary>
public static class ValueWording
{
    /// <summary>Reads a wording. Any text gives a value or a reason, in time linear in its length.</summary>
    /// <param name="wording">The wording: 超过2300亿元, 近3万人, 同比增长5.0%.</param>
    /// <param name="unit">The unit as the table gives it.</param>
    public static ValueReading Read(string wording, Unit? unit = null)
    {
        ArgumentNullException.ThrowIfNull(wording);
        throw new NotSupportedException();
    }

    /// <summary>The canonical wording of a value.</summary>
    public static string Write(ReportedValue value, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(value);
        throw new NotSupportedException();
    }
}
