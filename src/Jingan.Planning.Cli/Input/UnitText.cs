using System.Globalization;

namespace Jingan.Planning.Cli.Input;

/// <summary>A unit as a table's column gives it, where a dash stands for none.</summary>
internal static class UnitText
{
    /// <summary>Reads a unit; null for none.</summary>
    /// <exception cref="InputException">The text is no unit.</exception>
    public static Unit? Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Trim().All(IsDash))
            return null;

        return Unit.TryParse(text, out var unit) ? unit : throw new InputException(InputProblems.NoUnit(text));
    }

    private static bool IsDash(char character) =>
        character == '/' || char.GetUnicodeCategory(character) == UnicodeCategory.DashPunctuation;
}
