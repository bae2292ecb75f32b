namespace Jingan.Planning.Files;

/// <summary>Reads statements that are spelled out, aims and reported values alike: a kind, and the keys that belong to it.</summary>
internal static class AimBinder
{
    /// <summary>A statement; null, with a diagnostic, where a key is missing or wrong.</summary>
    public static Statement? Read(Field field) => field.AsMapping(AimForms.Whole) is { } mapping && mapping.Read(AimKeys.Kind) is { } kind ? Read(mapping, AimForms.Whole, kind) : null;

    private static Statement? Read(MappingReader whole, MappingForm forms, StatementKind kind)
    {
        var mapping = whole.By(forms.Case(AimWords.Kinds.WordFor(kind)));
        Statement? statement = kind switch
        {
            StatementKind.Change => ReadChange(mapping),
            StatementKind.Cumulative => AmountBinder.Read(mapping) is { } total ? new NumberStatement(total) { IsTotal = true, Per = mapping.Read(AimKeys.Per) } : null,
            StatementKind.Delegated => ReferenceStatement.Delegated(mapping.Read(AimKeys.Authority), mapping.Read(AimKeys.Comparator) ?? Comparator.Reach),
            StatementKind.CompleteAll => new WholeStatement { Scope = mapping.Read(AimKeys.Scope), IsApproximate = ReadApproximate(mapping) },
            StatementKind.Relative => ReadRelative(mapping),
            StatementKind.KeepPace => ReadKeepPace(mapping),
            StatementKind.Rank => RankBinder.Read(mapping) is { } rank ? new RankStatement(rank) : null,
            StatementKind.MaintainLevel => ReadMaintainLevel(mapping),
            StatementKind.Qualitative => mapping.Read(AimKeys.Text) is { } text ? new WordsStatement(text) : null,
            StatementKind.Composite => ReadComposite(mapping),
            _ => AmountBinder.ReadOf(kind, mapping) is { } amount ? new NumberStatement(amount) { Per = mapping.Read(AimKeys.Per) } : null,
        };
        var modality = mapping.Read(AimKeys.Modality);
        var note = kind == StatementKind.Qualitative ? null : mapping.Read(AimKeys.Note);
        return mapping.Finish() && statement is not null ? statement with { Modality = modality, Note = note } : null;
    }

    private static bool ReadApproximate(MappingReader mapping) => mapping.Read(AmountKeys.Approximate) ?? false;

    private static TimeReference? ReadReference(MappingReader mapping) =>
        mapping.Read(AimKeys.Reference) is { } words ? TimeReference.Parse(words) : null;

    private static ChangeStatement? ReadChange(MappingReader mapping)
    {
        var direction = mapping.Read(AimKeys.Direction);
        var type = mapping.Read(AimKeys.ChangeType);
        var amount = AmountBinder.Read(mapping);
        var reference = ReadReference(mapping);
        var per = mapping.Read(AimKeys.Per);
        return direction is null || amount is null ? null : new(new(direction.Value, type, amount, reference)) { Per = per };
    }

    private static ReferenceStatement? ReadRelative(MappingReader mapping)
    {
        var comparator = mapping.Read(AimKeys.RequiredComparator);
        var benchmark = mapping.Read(AimKeys.Benchmark);
        var factor = ReadFactor(mapping);
        var offset = mapping.Field(AimKeys.Offset) is { IsAbsent: false } field ? AmountBinder.ReadAlone(field) : null;
        var (since, isApproximate) = (ReadReference(mapping), ReadApproximate(mapping));
        return comparator is null || benchmark is null
            ? null
            : ReferenceStatement.Relative(comparator.Value, benchmark, offset) with { Factor = factor, Since = since, IsApproximate = isApproximate };
    }

    /// <summary>What the benchmark is multiplied by; a factor is positive.</summary>
    private static decimal? ReadFactor(MappingReader mapping)
    {
        if (mapping.Read(AimKeys.Factor) is not { } factor || factor > 0)
            return mapping.Read(AimKeys.Factor);

        mapping.Field(AimKeys.Factor).Report(ShapeProblems.NotANumber, Phrase.Quote(DecimalText.Plain(factor)));
        return null;
    }

    private static ReferenceStatement? ReadKeepPace(MappingReader mapping)
    {
        var benchmark = mapping.Read(AimKeys.Benchmark);
        var isApproximate = ReadApproximate(mapping);
        return benchmark is null ? null : ReferenceStatement.KeepPace(benchmark, isApproximate);
    }

    private static ReferenceStatement? ReadMaintainLevel(MappingReader mapping)
    {
        var words = mapping.Read(AimKeys.Words);
        var reference = ReadReference(mapping);
        var isApproximate = ReadApproximate(mapping);
        return words is null ? null : ReferenceStatement.MaintainLevel(words, reference, isApproximate);
    }

    private static CompositeStatement? ReadComposite(MappingReader mapping)
    {
        var field = mapping.Field(AimKeys.Parts);
        var parts = field.List(ReadPart);
        var connective = mapping.Read(AimKeys.Connective) ?? Connective.And;
        if (field.IsList && field.Count is < AimKeys.FewestParts and var count)
            field.Report(ShapeProblems.TooFewItems, count, AimKeys.FewestParts);

        return parts.Count < AimKeys.FewestParts ? null : new(parts, connective);
    }

    private static StatementPart? ReadPart(Field field)
    {
        if (field.AsMapping(AimForms.Part) is not { } mapping || mapping.Read(AimKeys.Kind) is not { } kind)
            return null;

        if (kind == StatementKind.Composite)
        {
            field.Report(ShapeProblems.PartIsComposite);
            return null;
        }

        var subject = mapping.Read(AimKeys.Subject);
        var basis = mapping.Read(AimKeys.PartBasis);
        var isOfWhich = mapping.Read(AimKeys.OfWhich) ?? false;
        return Read(mapping, AimForms.Part, kind) is { } statement ? new(statement, subject) { Basis = basis, IsOfWhich = isOfWhich } : null;
    }
}
