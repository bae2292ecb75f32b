using System.Globalization;
using System.Text.Json;

namespace Jingan.Planning.Tests.Wording;

/// <summary>Compares what was read with the keys that a case states; a key that it does not state is not compared.</summary>
internal static class ReadingAssert
{
    public static void Amount(JsonElement expect, Amount? amount)
    {
        Compare(expect, "lower", value => WordingCase.SameNumber(value, amount?.Stated.Lower));
        Compare(expect, "upper", value => WordingCase.SameNumber(value, amount?.Stated.Upper));
        Compare(expect, "unit", value => Unit.TryParse(value, out var unit) ? unit == amount?.Unit : amount?.Unit is null);
        Flag(expect, "lowerInclusive", amount?.Stated.LowerInclusive);
        Flag(expect, "upperInclusive", amount?.Stated.UpperInclusive);
        Flag(expect, "approximate", amount?.IsApproximate);
    }

    public static void Change(JsonElement expect, Change? change)
    {
        Compare(expect, "direction", value => value == Kebab(change?.Direction));
        Compare(expect, "changeType", value => value == (change?.Type is ChangeType.MultipleBy or ChangeType.MultipleTo ? "multiple" : Kebab(change?.Type)));
    }

    public static void Peers(JsonElement expect, Rank? rank)
    {
        Text(expect, "peers", rank?.Peers);
        Text(expect, "best", rank?.Best?.ToString(CultureInfo.InvariantCulture));
        Text(expect, "worst", rank?.Worst?.ToString(CultureInfo.InvariantCulture));
    }

    public static void Text(JsonElement expect, string key, string? actual) => Compare(expect, key, value => value == actual);

    public static void Word(JsonElement expect, string key, object? actual) => Compare(expect, key, value => value == Kebab(actual));

    public static string? Kebab(object? word) => word is null
        ? null
        : string.Concat(word.ToString()!.Select((letter, index) => char.IsUpper(letter) ? (index > 0 ? "-" : "") + char.ToLowerInvariant(letter) : letter.ToString()));

    private static void Compare(JsonElement expect, string key, Func<string?, bool> holds)
    {
        if (expect.TryGetProperty(key, out var value))
            holds(value.GetString()).Should().BeTrue($"{key} is {value}");
    }

    private static void Flag(JsonElement expect, string key, bool? actual)
    {
        if (expect.TryGetProperty(key, out var value) && value.ValueKind is JsonValueKind.True or JsonValueKind.False)
            actual.Should().Be(value.GetBoolean(), key);
    }
}
