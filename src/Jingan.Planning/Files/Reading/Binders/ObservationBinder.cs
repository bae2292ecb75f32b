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
        return mapping.FinishThing()
            ? new() { Indicator = indicator!, Period = period!, Value = value!, Wording = stated!.Wording, Status = status, Note = note, Source = source }
            : null;
    }

    private static Statement? WithCompletion(Statement? value, Field completion)
    {
        if (Scalars.Flag.Read(completion) is not { } isCompletion)
            return value;

        switch (value)
        {
            case WordsStatement words:
                return isCompletion ? new WholeStatement { Scope = words.Text } : words;
            case WholeStatement { Scope: { } scope } whole:
                return isCompletion ? whole : new WordsStatement(scope);
            case null:
                return null;
        }

        completion.ReportNeedless(new("只有不含数字的表述才用它", "it goes with words, and the value states a number"));
        return value;
    }
}
