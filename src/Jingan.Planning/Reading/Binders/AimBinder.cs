using Jingan.Planning.Aims;
using Jingan.Planning.Diagnostics;
using Jingan.Planning.Reading.Values;
using Jingan.Planning.Syntax;
using Jingan.Planning.Vocabulary;

namespace Jingan.Planning.Reading.Binders;

/// <summary>Reads aims that are spelled out: a kind, and the keys that belong to it.</summary>
internal static class AimBinder
{
    private const int FewestParts = 2;

    /// <summary>An aim; null, with a diagnostic, where a key is missing or wrong.</summary>
    public static Aim? Read(Field field) => field.AsMapping() is { } mapping ? Read(mapping) : null;

    private static Aim? Read(MappingReader mapping)
    {
        if (WordValue.Read(mapping.Required("kind"), AimWords.Kinds) is not { } kind)
            return null;

        var aim = kind switch
        {
            AimKind.Change => ReadChange(mapping),
            AimKind.Cumulative => ReadCumulative(mapping),
            AimKind.Delegated => ReadDelegated(mapping),
            AimKind.CompleteAll => ReadCompleteAll(mapping),
            AimKind.Relative => ReadRelative(mapping),
            AimKind.KeepPace => ReadKeepPace(mapping),
            AimKind.Rank => ReadRank(mapping),
            AimKind.MaintainLevel => ReadMaintainLevel(mapping),
            AimKind.Qualitative => ReadQualitative(mapping),
            AimKind.Composite => ReadComposite(mapping),
            _ => AmountBinder.ReadOf(kind, mapping) is { } amount ? new AmountAim(amount, ReadModality(mapping), ReadNote(mapping)) : Skip(mapping),
        };
        return mapping.Finish() ? aim : null;
    }

    /// <summary>Marks the keys of every aim as known, so that they are not reported beside the problem that stopped it.</summary>
    private static Aim? Skip(MappingReader mapping)
    {
        ReadModality(mapping);
        ReadNote(mapping);
        return null;
    }

    private static Modality? ReadModality(MappingReader mapping) => WordValue.Read(mapping.Optional("modality"), AimWords.Modalities);

    private static string? ReadNote(MappingReader mapping) => TextValue.Read(mapping.Optional("note"));

    private static bool ReadApproximate(MappingReader mapping) => FlagValue.Read(mapping.Optional("approximate")) ?? false;

    /// <summary>The move of a change aim, or of a reported change.</summary>
    public static Change? ReadMove(MappingReader mapping)
    {
        var direction = WordValue.Read(mapping.Required("direction"), AimWords.Directions);
        var type = WordValue.Read(mapping.Optional("changeType"), AimWords.ChangeTypes);
        var amount = AmountBinder.Read(mapping);
        var reference = TextValue.Read(mapping.Optional("reference"));
        return direction is null || amount is null ? null : new(direction.Value, type, amount, reference);
    }

    private static ChangeAim? ReadChange(MappingReader mapping)
    {
        var change = ReadMove(mapping);
        var (modality, note) = (ReadModality(mapping), ReadNote(mapping));
        return change is null ? null : new(change, modality, note);
    }

    private static CumulativeAim? ReadCumulative(MappingReader mapping)
    {
        var total = AmountBinder.Read(mapping);
        var (modality, note) = (ReadModality(mapping), ReadNote(mapping));
        return total is null ? null : new(total, modality, note);
    }

    private static DelegatedAim ReadDelegated(MappingReader mapping) => new(
        TextValue.Read(mapping.Optional("authority")),
        WordValue.Read(mapping.Optional("comparator"), AimWords.Comparators) ?? Comparator.Reach,
        ReadModality(mapping),
        ReadNote(mapping));

    private static CompleteAllAim ReadCompleteAll(MappingReader mapping) => new(
        TextValue.Read(mapping.Optional("scope")),
        ReadApproximate(mapping),
        ReadModality(mapping),
        ReadNote(mapping));

    private static RelativeAim? ReadRelative(MappingReader mapping)
    {
        var comparator = WordValue.Read(mapping.Required("comparator"), AimWords.Comparators);
        var benchmark = TextValue.Read(mapping.Required("benchmark"));
        var offset = mapping.Optional("offset") is { } field ? AmountBinder.ReadAlone(field) : null;
        var (modality, note) = (ReadModality(mapping), ReadNote(mapping));
        return comparator is null || benchmark is null ? null : new(comparator.Value, benchmark, offset, modality, note);
    }

    private static KeepPaceAim? ReadKeepPace(MappingReader mapping)
    {
        var benchmark = TextValue.Read(mapping.Required("benchmark"));
        var isApproximate = ReadApproximate(mapping);
        var (modality, note) = (ReadModality(mapping), ReadNote(mapping));
        return benchmark is null ? null : new(benchmark, isApproximate, modality, note);
    }

    private static RankAim? ReadRank(MappingReader mapping)
    {
        var rank = RankBinder.Read(mapping);
        var (modality, note) = (ReadModality(mapping), ReadNote(mapping));
        return rank is null ? null : new(rank, modality, note);
    }

    private static MaintainLevelAim? ReadMaintainLevel(MappingReader mapping)
    {
        var words = TextValue.Read(mapping.Required("words"));
        var reference = TextValue.Read(mapping.Optional("reference"));
        var isApproximate = ReadApproximate(mapping);
        var (modality, note) = (ReadModality(mapping), ReadNote(mapping));
        return words is null ? null : new(words, reference, isApproximate, modality, note);
    }

    private static QualitativeAim? ReadQualitative(MappingReader mapping)
    {
        var text = TextValue.Read(mapping.Required("text"));
        var modality = ReadModality(mapping);
        return text is null ? null : new(text, modality);
    }

    private static CompositeAim? ReadComposite(MappingReader mapping)
    {
        var field = mapping.Required("parts");
        var parts = ListValue.Read(field, ReadPart);
        var connective = WordValue.Read(mapping.Optional("connective"), AimWords.Connectives) ?? Connective.And;
        var (modality, note) = (ReadModality(mapping), ReadNote(mapping));
        if (field?.Node is SequenceNode { Items.Count: < FewestParts and var count })
            field.Report(ShapeProblems.TooFewItems, count, FewestParts);

        return parts.Count < FewestParts ? null : new(parts, connective, modality, note);
    }

    private static AimPart? ReadPart(Field field)
    {
        if (field.AsMapping() is not { } mapping)
            return null;

        var subject = TextValue.Read(mapping.Optional("subject"));
        var aim = Read(mapping);
        if (aim is not CompositeAim)
            return aim is null ? null : new(aim, subject);

        field.Report(ShapeProblems.PartIsComposite);
        return null;
    }
}
