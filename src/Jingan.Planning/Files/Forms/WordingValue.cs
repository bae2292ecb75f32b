using Jingan.Planning.Wording;

namespace Jingan.Planning.Files;

/// <summary>What a target's row says beside its wording.</summary>
/// <param name="Indicator">The name that the row gives; null for none.</param>
/// <param name="Unit">The unit that the row gives, which numbers without one are counted in; null for none.</param>
/// <param name="Known">The unit of the file's own indicator, which its wordings may use; null for none.</param>
internal readonly record struct WordingContext(string? Indicator, Unit? Unit, Unit? Known)
{
    public TargetReading ReadTarget(string wording) => TargetWording.Read(wording, Indicator, Unit, known: Known);
}

/// <summary>Reads official wordings.</summary>
internal static class WordingValue
{
    /// <summary>What the wording of a target says; null, with a diagnostic, where it cannot be read.</summary>
    public static StatedAim? ReadTarget(Field field, WordingContext context)
    {
        if (Scalars.Text.Read(field) is not { } text)
            return null;

        var meaning = field.Context.Memory.Wordings.Aim(text, context);
        if (meaning.Statement is { } aim)
            return new StatedAim(aim, text, meaning.Basis);

        field.Report(ShapeProblems.UnreadableTarget, Phrase.Quote(text), meaning.WhyNot);
        return null;
    }

    /// <summary>What the wording of a value says; null, with a diagnostic, where it cannot be read.</summary>
    public static StatedValue? ReadValue(Field field, Unit? known = null)
    {
        if (Scalars.Text.Read(field) is not { } text)
            return null;

        var meaning = field.Context.Memory.Wordings.Value(text, known);
        if (meaning.Statement is { } value)
            return new StatedValue(value, text, meaning.IsEstimated);

        field.Report(ShapeProblems.UnreadableValue, Phrase.Quote(text), meaning.WhyNot);
        return null;
    }
}
