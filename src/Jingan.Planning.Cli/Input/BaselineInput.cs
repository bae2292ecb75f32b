using System.Globalization;
using Jingan.Planning.Comparison;
using Jingan.Planning.Wording;

namespace Jingan.Planning.Cli.Input;

/// <summary>Reads baselines on the command line: <c>retail-sales=1300亿元</c>, <c>retail-sales@2020=1300亿元</c>.</summary>
internal static class BaselineInput
{
    /// <exception cref="InputException">It is no baseline.</exception>
    public static Baseline Read(string text)
    {
        var sides = text.Split('=', 2, StringSplitOptions.TrimEntries);
        var names = sides[0].Split('@', 2, StringSplitOptions.TrimEntries);
        int? year = names.Length == 2 && int.TryParse(names[1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        if (sides.Length < 2 || !Identifier.IsValid(names[0]) || (names.Length == 2 && year is not (>= 1 and <= 9999)))
            throw new InputException(InputProblems.BaselineForm(text));

        return ValueWording.Read(sides[1]).Value is NumberStatement { Amount: { Kind: AmountKind.Exact } amount }
            ? new(names[0], amount, year)
            : throw new InputException(InputProblems.BaselineNotOneNumber(sides[1]));
    }
}
