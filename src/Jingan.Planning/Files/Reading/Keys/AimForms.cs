namespace Jingan.Planning.Files;

/// <summary>The forms of aims that are spelled out: the kind chooses the other keys.</summary>
internal static class AimForms
{
    /// <summary>An aim.</summary>
    public static MappingForm Whole { get; } = Make("aim", new("写明的目标或数值。", "An aim or a reported value, spelled out."), AimWords.Kinds, []);

    /// <summary>A part: an aim with a subject, which has no parts itself.</summary>
    public static MappingForm Part { get; } = Make("aim-part", new("目标的一部分。", "A part of an aim."), AimWords.SimpleKinds, [AimKeys.Subject, AimKeys.PartBasis, AimKeys.OfWhich]);

    /// <summary>The keys of a kind, behind the kind itself.</summary>
    private static Key[] KeysOf(StatementKind kind) => kind switch
    {
        StatementKind.Delegated => [AimKeys.Authority, AimKeys.Comparator, AimKeys.Modality, AimKeys.Note],
        StatementKind.CompleteAll => [AimKeys.Scope, AmountKeys.Approximate, AimKeys.Modality, AimKeys.Note],
        StatementKind.Relative => [AimKeys.RequiredComparator, AimKeys.Benchmark, AimKeys.Factor, AimKeys.Offset, AimKeys.Reference, AmountKeys.Approximate, AimKeys.Modality, AimKeys.Note],
        StatementKind.KeepPace => [AimKeys.Benchmark, AmountKeys.Approximate, AimKeys.Modality, AimKeys.Note],
        StatementKind.Rank => [.. AimKeys.Position, AimKeys.Modality, AimKeys.Note],
        StatementKind.MaintainLevel => [AimKeys.Words, AimKeys.Reference, AmountKeys.Approximate, AimKeys.Modality, AimKeys.Note],
        StatementKind.Qualitative => [AimKeys.Text, AimKeys.Modality],
        StatementKind.Composite => [AimKeys.Connective, AimKeys.Parts, AimKeys.Modality, AimKeys.Note],
        _ => [.. AmountForms.KeysOf(kind), AimKeys.Per, AimKeys.Modality, AimKeys.Note],
    };

    private static MappingForm Make(string name, Phrase meaning, WordTable<StatementKind> kinds, Key[] before) =>
        MappingForm.ByWord(name, meaning, before, AimKeys.Kind, kinds, kind => (KeysOf(kind), kind == StatementKind.Rank ? AimKeys.PositionIsWhole : AmountForms.RuleOf(kind)));
}
