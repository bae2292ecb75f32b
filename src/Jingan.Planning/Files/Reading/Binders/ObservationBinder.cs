namespace Jingan.Planning.Files;

/// <summary>Reads observations.</summary>
internal static class ObservationBinder
{
    public static Observation? Read(Field field)
    {
        if (field.AsMapping(ObservationKeys.Form) is not { } mapping)
            return null;

        var indicator = mapping.Read(ObservationKeys.Indicator);
        var period = mapping.Read(ObservationKeys.Period);
        var stated = StatedValue.Read(mapping);
        var value = WithCompletion(stated?.Value, mapping.Field(ObservationKeys.Completion));
        var status = mapping.Read(ObservationKeys.Status)
            ?? (stated?.IsEstimated == true ? ObservationStatus.Estimated : ObservationStatus.Final);
        var note = mapping.Read(ObservationKeys.Note);
        var source = SourceValue.Read(mapping.Field(SourceKeys.Source), assumed: null, stated?.Wording);
        return mapping.FinishThing() ? new(indicator!, period!, value!, stated!.Wording, status, note, source) : null;
    }

    private static ReportedValue? WithCompletion(ReportedValue? value, Field completion)
    {
        if (Scalars.Flag.Read(completion) is not { } isCompletion)
            return value;

        if (value is ReportedValue.OfText words)
            return new ReportedValue.OfText(words.Text, isCompletion);

        if (value is not null)
        {
            completion.ReportNeedless(new("只有不含数字的表述才用它", "it goes with words, and the value states a number"));
        }

        return value;
    }
}
