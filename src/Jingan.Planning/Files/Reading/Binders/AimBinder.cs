namespace Jingan.Planning.Files;

/// <summary>Reads aims that are spelled out: a kind, and the keys that belong to it.</summary>
internal static class AimBinder
{
    /// <summary>An aim; null, with a diagnostic, where a key is missing or wrong.</summary>
    public static Aim? Read(Field field) => field.AsMapping(AimForms.Whole) is { } mapping && mapping.Read(AimKeys.Kind) is { } kind ? Read(mapping, AimForms.Whole, kind) : null;

    private static Aim? Read(MappingReader whole, MappingForm forms, AimKind kind)
    {
        var mapping = whole.By(forms.Case(AimWords.Kinds.WordFor(kind)));
        Aim? aim = kind switch
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
            _ => ReadAmount(kind, mapping),
        };
        return mapping.Finish() ? aim : null;
    }

    private static Modality? ReadModality(MappingReader mapping) => mapping.Read(AimKeys.Modality);

    private static string? ReadNote(MappingReader mapping) => mapping.Read(AimKeys.Note);

    private static bool ReadApproximate(MappingReader mapping) => mapping.Read(AmountKeys.Approximate) ?? false;

    /// <summary>The move of a change aim, or of a reported change.</summary>
    public static Change? ReadMove(MappingReader mapping)
    {
        var direction = mapping.Read(AimKeys.Direction);
        var type = mapping.Read(AimKeys.ChangeType);
        var amount = AmountBinder.Read(mapping);
        var reference = mapping.Read(AimKeys.Reference);
        return direction is null || amount is null ? null : new(direction.Value, type, amount, reference);
    }

    private static AmountAim? ReadAmount(AimKind kind, MappingReader mapping)
    {
        var amount = AmountBinder.ReadOf(kind, mapping);
        var (modality, note) = (ReadModality(mapping), ReadNote(mapping));
        return amount is null ? null : new(amount, modality, note);
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
        mapping.Read(AimKeys.Authority),
        mapping.Read(AimKeys.Comparator) ?? Comparator.Reach,
        ReadModality(mapping),
        ReadNote(mapping));

    private static CompleteAllAim ReadCompleteAll(MappingReader mapping) => new(
        mapping.Read(AimKeys.Scope),
        ReadApproximate(mapping),
        ReadModality(mapping),
        ReadNote(mapping));

    private static RelativeAim? ReadRelative(MappingReader mapping)
    {
        var comparator = mapping.Read(AimKeys.RequiredComparator);
        var benchmark = mapping.Read(AimKeys.Benchmark);
        var offset = mapping.Field(AimKeys.Offset) is { IsAbsent: false } field ? AmountBinder.ReadAlone(field) : null;
        var (modality, note) = (ReadModality(mapping), ReadNote(mapping));
        return comparator is null || benchmark is null ? null : new(comparator.Value, benchmark, offset, modality, note);
    }

    private static KeepPaceAim? ReadKeepPace(MappingReader mapping)
    {
        var benchmark = mapping.Read(AimKeys.Benchmark);
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
        var words = mapping.Read(AimKeys.Words);
        var reference = mapping.Read(AimKeys.Reference);
        var isApproximate = ReadApproximate(mapping);
        var (modality, note) = (ReadModality(mapping), ReadNote(mapping));
        return words is null ? null : new(words, reference, isApproximate, modality, note);
    }

    private static QualitativeAim? ReadQualitative(MappingReader mapping)
    {
        var text = mapping.Read(AimKeys.Text);
        var modality = ReadModality(mapping);
        return text is null ? null : new(text, modality);
    }

    private static CompositeAim? ReadComposite(MappingReader mapping)
    {
        var field = mapping.Field(AimKeys.Parts);
        var parts = field.List(ReadPart);
        var connective = mapping.Read(AimKeys.Connective) ?? Connective.And;
        var (modality, note) = (ReadModality(mapping), ReadNote(mapping));
        if (field is { IsAbsent: false, Node: SequenceNode { Items.Length: < AimKeys.FewestParts and var count } })
            field.Report(ShapeProblems.TooFewItems, count, AimKeys.FewestParts);

        return parts.Count < AimKeys.FewestParts ? null : new(parts, connective, modality, note);
    }

    private static AimPart? ReadPart(Field field)
    {
        if (field.AsMapping(AimForms.Part) is not { } mapping || mapping.Read(AimKeys.Kind) is not { } kind)
            return null;

        if (kind != AimKind.Composite)
            return Read(mapping, AimForms.Part, kind) is { } aim ? new(aim, mapping.Read(AimKeys.Subject)) : null;

        field.Report(ShapeProblems.PartIsComposite);
        return null;
    }
}
