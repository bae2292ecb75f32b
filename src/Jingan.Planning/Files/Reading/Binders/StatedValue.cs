using Jingan.Planning.Wording;

namespace Jingan.Planning.Files;

/// <summary>What an observation reports, as written: official wording, or a value spelled out.</summary>
/// <param name="Value">What is reported.</param>
/// <param name="Wording">As printed.</param>
/// <param name="IsEstimated">Whether the wording marks it as an estimate.</param>
internal sealed record StatedValue(Statement Value, string Wording, bool IsEstimated)
{
    /// <summary>Reads the keys <c>value</c> and <c>wording</c> of an observation; null, with a diagnostic, where they give no value.</summary>
    public static StatedValue? Read(MappingReader observation)
    {
        var value = observation.Field(ObservationKeys.Value);
        var wording = observation.Field(ObservationKeys.Wording);
        if (value.IsMapping)
            return SpelledOut(value, Scalars.Text.Read(wording));

        wording.ReportNeedless(new("value 已是表述", "value is a wording already"));
        return WordingValue.ReadValue(value) is { } reading ? new(reading.Value!, reading.Wording, reading.IsEstimated) : null;
    }

    private static StatedValue? SpelledOut(Field field, string? printed)
    {
        if (AimBinder.Read(field) is not { } value)
            return null;

        var wording = printed ?? ValueWording.Write(value);
        if (!string.IsNullOrWhiteSpace(wording))
            return new(value, wording, ValueWording.Read(wording).IsEstimated);

        field.Report(ShapeProblems.BlankText);
        return null;
    }
}
