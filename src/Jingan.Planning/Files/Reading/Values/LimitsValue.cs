namespace Jingan.Planning.Files;

/// <summary>Reads natural limits: <c>0~100</c>, <c>≥0</c>, or an interval end by end.</summary>
internal static class LimitsValue
{
    /// <summary>A range in the indicator's unit; null, with a diagnostic, where the text is none.</summary>
    public static NumberInterval? Read(Field field, Unit? unit)
    {
        if (!field.IsAbsent && field.IsMapping)
            return ReadMapping(field);

        if (WordingValue.ReadTarget(field, indicator: null, unit) is not { } reading)
            return null;

        if (reading.Aim is NumberStatement { Amount: { IsApproximate: false, Stated: { IsPoint: false } } amount }
            && Conversion.TryConvert(amount.Stated, amount.Unit, unit) is { } limits)
        {
            return limits;
        }

        field.Report(ShapeProblems.NotARange, Phrase.Quote(reading.Wording));
        return null;
    }

    private static NumberInterval? ReadMapping(Field field)
    {
        var mapping = field.AsMapping(IntervalKeys.Form)!.Value;
        var ends = IntervalValue.Read(mapping, isPointAllowed: true);
        return mapping.Finish() ? ends ?? NumberInterval.All : null;
    }
}
