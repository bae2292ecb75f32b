using Jingan.Planning.Wording;

namespace Jingan.Planning.Files;

/// <summary>Reads official wordings.</summary>
internal static class WordingValue
{
    /// <summary>What the wording of a target says; null, with a diagnostic, where it cannot be read.</summary>
    public static TargetReading? ReadTarget(Field field, string? indicator, Unit? unit)
    {
        if (Scalars.Text.Read(field) is not { } text)
            return null;

        var reading = TargetWording.Read(text, indicator, unit);
        if (reading.Aim is not null)
            return reading;

        field.Report(ShapeProblems.UnreadableTarget, Phrase.Quote(text), new Phrase(reading.ReasonIn(Language.Chinese) ?? "", reading.Reason ?? ""));
        return null;
    }

    /// <summary>What the wording of a value says; null, with a diagnostic, where it cannot be read.</summary>
    public static ValueReading? ReadValue(Field field)
    {
        if (Scalars.Text.Read(field) is not { } text)
            return null;

        var reading = ValueWording.Read(text);
        if (reading.Value is not null)
            return reading;

        field.Report(ShapeProblems.UnreadableValue, Phrase.Quote(text), new Phrase(reading.ReasonIn(Language.Chinese) ?? "", reading.Reason ?? ""));
        return null;
    }
}
