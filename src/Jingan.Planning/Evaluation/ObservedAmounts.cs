namespace Jingan.Planning.Evaluation;

/// <summary>The amounts among observations, in one unit.</summary>
internal static class ObservedAmounts
{
    /// <summary>The amounts, the most precise first; nothing missing and no value where there are no observations at all.</summary>
    /// <param name="target">The case, for the indicator's unit.</param>
    /// <param name="observations">The observations.</param>
    /// <param name="to">The unit; null to leave the numbers as they are.</param>
    /// <param name="kind">What the figures are in the trace.</param>
    public static Measurement Of(TargetCase target, IEnumerable<Observation> observations, Unit? to, StepKind kind = StepKind.Observed)
    {
        var values = new List<Measured>();
        var (mismatch, other) = (default(Observation), default(Observation));
        foreach (var observation in observations)
        {
            if (observation.Value is not NumberStatement reported)
            {
                // Growth that is stated is no level, but it is no vague statement of one either.
                other ??= observation.Value is ChangeStatement ? null : observation;
                continue;
            }

            var amount = reported.Amount.CountedIn(target.Indicator.Unit);
            var region = amount.Region(target.Options.Tolerance);
            if (to is not null && !amount.Unit!.ConvertsTo(to))
                mismatch = observation;
            else
                values.Add(Measured.Stated(kind, to is null ? region : amount.Unit!.Convert(region, to), to, observation));
        }

        return values.Count > 0 ? Measurement.Of(WithoutRounded(target, [.. values.OrderByDescending(value => value.Region.IsPoint).ThenByDescending(value => value.Region.Lower?.Scale ?? 0)]))
            : mismatch is not null ? Measurement.Without(new(GapReason.UnitMismatch, EvaluationMessages.Units(mismatch, to!), [mismatch]))
            : other is not null ? Measurement.Without(new(GapReason.ImpreciseObservation, EvaluationMessages.NotANumber(other), [other]))
            : new([], null);
    }

    /// <summary>The values without those that state another one of them rounded (250 beside 250.14); those stay in its trace.</summary>
    private static List<Measured> WithoutRounded(TargetCase target, List<Measured> values)
    {
        if (values.Count == 1)
            return values;

        // Of values that are stated alike, the first stands for all.
        var stated = values.ConvertAll<(decimal Number, decimal Digit)?>(value =>
            value.Region is { IsPoint: true, Lower: { } number } ? (number, LastDigit(target, value)) : null);
        var distinct = stated.Select((value, index) => (Index: index, Stated: value)).Where(value => value.Stated is not null).DistinctBy(value => value.Stated).ToList();
        for (var index = values.Count - 1; index > 0; index--)
        {
            var precise = stated[index] is { } rounded ? distinct.FindIndex(value => value.Index < index && IsRounded(rounded, value.Stated!.Value)) : -1;
            if (precise < 0)
                continue;

            var kept = distinct[precise].Index;
            values[kept] = values[kept] with { Steps = [.. values[index].Steps, .. values[kept].Steps] };
            values.RemoveAt(index);
        }

        return values;
    }

    /// <summary>Whether two exact numbers lie no farther apart than half a unit in the last digit of the first, which is the coarser one as stated.</summary>
    private static bool IsRounded((decimal Number, decimal Digit) value, (decimal Number, decimal Digit) precise) =>
        precise.Digit < value.Digit && Math.Abs(value.Number - precise.Number) <= value.Digit / 2;

    private static decimal LastDigit(TargetCase target, Measured value)
    {
        var amount = ((NumberStatement)value.Observations[0].Value).Amount.CountedIn(target.Indicator.Unit);
        var digit = DecimalText.LastDigit(amount.Stated.Lower ?? 0);
        return value.Unit is { } unit ? amount.Unit!.Convert(digit, unit) : digit;
    }

    /// <summary>The same, with what is missing where there are no observations.</summary>
    public static Measurement OrLacking(this Measurement values, GapReason reason, TargetCase target) =>
        values.HasValues || values.Missing is not null ? values : Measurement.Lacking(reason, target);
}
