using Jingan.Planning.Cli.Values;
using Jingan.Planning.Wording;
using Spectre.Console.Rendering;

namespace Jingan.Planning.Cli.Text;

/// <summary>What an observation's wording was read as, for people.</summary>
internal static class ValueReadingText
{
    public static IRenderable Of(ValueReading reading, Language language, bool withSpans = false)
    {
        if (reading.Value is not { } value)
            return Tables.Facts(language, (Labels.Wording, reading.Wording), (Labels.Unreadable, reading.ReasonIn(language)));

        var amount = StatedAmount.Of(value);
        return Tables.Facts(
            language,
            [
                (Labels.Wording, reading.Wording),
                (Labels.Range, amount is null ? null : AmountText.Of(amount, language)),
                (Labels.Scaled, amount is null ? null : AmountText.Scaled(amount, language)),
                (Labels.Estimated, reading.IsEstimated ? new Name("是", "yes").In(language) : null),
                (Labels.ReadsAs, ValueWording.Write(value, language)),
                .. Parts(value, language),
                .. SpanText.Of(reading.Wording, withSpans ? reading.Spans : []),
            ]);
    }

    private static IEnumerable<(Name Label, string? Text)> Parts(Statement value, Language language) =>
        ((value as CompositeStatement)?.Parts ?? []).Select(part =>
            (Labels.Part, (string?)$"{(part.Subject is { } subject ? subject + Terms.Colon.In(language) : "")}{ValueWording.Write(part.Statement, language)}"));
}
