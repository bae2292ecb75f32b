using Jingan.Planning.Diagnostics;
using Jingan.Planning.Observations;
using Jingan.Planning.Reading.Values;
using Jingan.Planning.Vocabulary;

namespace Jingan.Planning.Reading.Binders;

/// <summary>Reads observations.</summary>
internal static class ObservationBinder
{
    public static Observation? Read(Field field)
    {
        if (field.AsMapping() is not { } mapping)
            return null;

        var indicator = IdentifierValue.Read(mapping.Required("indicator"));
        var period = PeriodValue.Read(mapping.Required("period"));
        var stated = StatedValue.Read(mapping);
        var value = WithCompletion(stated?.Value, mapping.Optional("completion"));
        var status = WordValue.Read(mapping.Optional("status"), FormatWords.ObservationStatuses)
            ?? (stated?.IsEstimated == true ? ObservationStatus.Estimated : ObservationStatus.Final);
        var note = TextValue.Read(mapping.Optional("note"));
        var source = SourceValue.Read(mapping.Optional("source"), assumed: null, stated?.Wording);
        return mapping.FinishThing() ? new(indicator!, period!, value!, stated!.Wording, status, note, source) : null;
    }

    private static ReportedValue? WithCompletion(ReportedValue? value, Field? completion)
    {
        if (FlagValue.Read(completion) is not { } isCompletion)
            return value;

        if (value is ReportedValue.OfText words)
            return new ReportedValue.OfText(words.Text, isCompletion);

        if (value is not null)
        {
            completion!.Report(
                ShapeProblems.KeyWithoutCause,
                Phrase.Quote("completion"),
                new("只有不含数字的表述才用它", "it goes with words, and the value states a number"));
        }

        return value;
    }
}
