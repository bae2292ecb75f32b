namespace Jingan.Planning.Files;

/// <summary>Reads reported values that are spelled out: a kind, and the keys that belong to it.</summary>
internal static class ValueBinder
{
    /// <summary>A value; null, with a diagnostic, where a key is missing or wrong.</summary>
    public static ReportedValue? Read(Field field) => field.AsMapping(ValueForms.Whole) is { } mapping ? Read(mapping, ValueForms.Whole) : null;

    private static ReportedValue? Read(MappingReader whole, MappingForm forms)
    {
        if (whole.Read(ValueForms.Kind) is not { } kind)
            return null;

        var mapping = whole.By(forms.Case(ValueWords.Kinds.WordFor(kind)));
        ReportedValue? value = kind switch
        {
            AimKind.Change => AimBinder.ReadMove(mapping) is { } change ? new ReportedValue.OfChange(change) : null,
            AimKind.Rank => RankBinder.Read(mapping) is { } rank ? new ReportedValue.OfRank(rank) : null,
            AimKind.Qualitative => ReadText(mapping),
            AimKind.Composite => new ReportedValue.OfParts(mapping.List(ValueForms.Parts, ReadPart)),
            _ => AmountBinder.ReadOf(kind, mapping) is { } amount ? new ReportedValue.OfAmount(amount) : null,
        };
        return mapping.Finish() ? value : null;
    }

    private static ReportedValue.OfText? ReadText(MappingReader mapping)
    {
        var text = mapping.Read(AimKeys.Text);
        var isCompletion = mapping.Read(ValueForms.Completion) ?? false;
        return text is null ? null : new(text, isCompletion);
    }

    private static ReportedPart? ReadPart(Field field)
    {
        if (field.AsMapping(ValueForms.Part) is not { } mapping)
            return null;

        var subject = mapping.Read(AimKeys.Subject);
        return Read(mapping, ValueForms.Part) is { } value ? new(value, subject) : null;
    }
}
