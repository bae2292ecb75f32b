namespace Jingan.Planning;

/// <summary>The form of the stable ids of plans, indicators, targets, zones and documents.</summary>
/// <remarks>Lower-case ASCII letters, digits and single hyphens between them: <c>retail-sales</c>, <c>jingan-fyp14</c>; at most 100 characters.</remarks>
public static class Identifier
{
    private const int MaximumLength = 100;

    /// <summary>Whether a text has the form of an id.</summary>
    public static bool IsValid(string? text) => IsValid(text.AsSpan());

    internal static bool IsValid(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.Length > MaximumLength || text[^1] == '-')
            return false;

        var afterHyphen = true;
        foreach (var character in text)
        {
            if (character == '-' ? afterHyphen : !(char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character)))
                return false;

            afterHyphen = character == '-';
        }

        return true;
    }

    internal static string Checked(string id, string parameter) => IsValid(id)
        ? id
        : throw new ArgumentException($"'{id}' is not an id: lower-case letters, digits and single hyphens, at most {MaximumLength}.", parameter);
}
