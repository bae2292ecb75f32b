using System.Text.Json;

namespace Jingan.Planning.Cli.Values;

/// <summary>The words of enumerations in JSON and on the command line: <c>NotMet</c> is <c>not-met</c>.</summary>
internal static class Kebab
{
    /// <summary>The word of what a document may leave open; null where it does.</summary>
    public static string? OfStated<T>(T? value)
        where T : struct, Enum => value is { } stated ? Of(stated) : null;

    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
