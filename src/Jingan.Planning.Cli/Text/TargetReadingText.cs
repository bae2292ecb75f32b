using Jingan.Planning.Cli.Values;
using Jingan.Planning.Wording;
using Spectre.Console.Rendering;

namespace Jingan.Planning.Cli.Text;

/// <summary>What a target's wording was read as, for people.</summary>
internal static class TargetReadingText
{
    public static IRenderable Of(TargetReading reading, Language language, bool withSpans = false)
    {
        if (reading.Aim is not { } aim)
            return Tables.Facts(language, (Labels.Wording, reading.Wording), (Labels.Unreadable, reading.ReasonIn(language)));

        var amount = StatedAmount.Of(aim);
        return Tables.Facts(
            language,
            [
                (Labels.Wording, reading.Wording),
                (Labels.Kind, Terms.Of(aim.Kind).In(language)),
                (Labels.Range, amount is null ? null : AmountText.Of(amount, language)),
                (Labels.Scaled, amount is null ? null : AmountText.Scaled(amount, language)),
                (Labels.Basis, reading.Basis is { } basis ? Terms.Of(basis).In(language) : null),
                (Labels.ReadsAs, TargetWording.Write(aim, language)),
                (Labels.Note, aim.Note),
                .. Parts(aim, language),
                .. SpanText.Of(reading.Wording, withSpans ? reading.Spans : []),
            ]);
    }

    private static IEnumerable<(Name Label, string? Text)> Parts(Statement aim, Language language) =>
        ((aim as CompositeStatement)?.Parts ?? []).Select(part =>
            (Labels.Part, (string?)$"{(part.Subject is { } subject ? subject + Terms.Colon.In(language) : "")}{TargetWording.Write(part.Statement, language)}"));
}
