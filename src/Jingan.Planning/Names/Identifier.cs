using System.Buffers;

namespace Jingan.Planning.Names;

/// <summary>The form of the stable ids of plans, indicators, targets, zones and documents.</summary>
/// <remarks>Lower-case ASCII letters, digits and single hyphens between them: <c>retail-sales</c>, <c>jingan-fyp14</c>; at most 100 characters.</remarks>
public static class Identifier
{
    private const int MaximumLength = 100;
    private static readonly SearchValues<char> Signs = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    /// <summary>Whether a text has the form of an id.</summary>
    public static bool IsValid(string? text)
    {
        if (string.IsNullOrEmpty(text) || text.Length > MaximumLength || text[0] == '-' || text[^1] == '-')
            return false;

        return !text.AsSpan().ContainsAnyExcept(Signs) && !text.Contains("--", StringComparison.Ordinal);
    }

    internal static string Checked(string id, string parameter) => IsValid(id)
        ? id
        : throw new ArgumentException($"'{id}' is not an id: lower-case letters, digits and single hyphens, at most {MaximumLength}.", parameter);
}
