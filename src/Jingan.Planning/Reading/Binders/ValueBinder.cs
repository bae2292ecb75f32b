using Jingan.Planning.Aims;
using Jingan.Planning.Observations;
using Jingan.Planning.Reading.Values;
using Jingan.Planning.Vocabulary;

namespace Jingan.Planning.Reading.Binders;

/// <summary>Reads reported values that are spelled out: a kind, and the keys that belong to it.</summary>
internal static class ValueBinder
{
    /// <summary>A value; null, with a diagnostic, where a key is missing or wrong.</summary>
    public static ReportedValue? Read(Field field) => field.AsMapping() is { } mapping ? Read(mapping) : null;

    private static ReportedValue? Read(MappingReader mapping)
    {
        if (WordValue.Read(mapping.Required("kind"), ValueWords.Kinds) is not { } kind)
            return null;

        ReportedValue? value = kind switch
        {
            AimKind.Change => AimBinder.ReadMove(mapping) is { } change ? new ReportedValue.OfChange(change) : null,
            AimKind.Rank => RankBinder.Read(mapping) is { } rank ? new ReportedValue.OfRank(rank) : null,
            AimKind.Qualitative => ReadText(mapping),
            AimKind.Composite => new ReportedValue.OfParts(ListValue.Read(mapping.Required("parts"), ReadPart)),
            _ => AmountBinder.ReadOf(kind, mapping) is { } amount ? new ReportedValue.OfAmount(amount) : null,
        };
        return mapping.Finish() ? value : null;
    }

    private static ReportedValue.OfText? ReadText(MappingReader mapping)
    {
        var text = TextValue.Read(mapping.Required("text"));
        var isCompletion = FlagValue.Read(mapping.Optional("completion")) ?? false;
        return text is null ? null : new(text, isCompletion);
    }

    private static ReportedPart? ReadPart(Field field)
    {
        if (field.AsMapping() is not { } mapping)
            return null;

        var subject = TextValue.Read(mapping.Optional("subject"));
        return Read(mapping) is { } value ? new(value, subject) : null;
    }
}
