namespace Jingan.Planning.Files;

/// <summary>The forms of aims that are spelled out: the kind chooses the other keys.</summary>
internal static class AimForms
{
    /// <summary>An aim.</summary>
    public static MappingForm Whole { get; } = Make("aim", new("写明的目标。", "An aim spelled out."), AimWords.Kinds, []);

    /// <summary>A part: an aim with a subject, which has no parts itself.</summary>
    public static MappingForm Part { get; } = Make("aim-part", new("目标的一部分。", "A part of an aim."), AimWords.SimpleKinds, [AimKeys.Subject]);

    /// <summary>The keys of a kind, behind the kind itself.</summary>
    private static Key[] KeysOf(AimKind kind) => kind switch
    {
        AimKind.Delegated => [AimKeys.Authority, AimKeys.Comparator, AimKeys.Modality, AimKeys.Note],
        AimKind.CompleteAll => [AimKeys.Scope, AmountKeys.Approximate, AimKeys.Modality, AimKeys.Note],
        AimKind.Relative => [AimKeys.RequiredComparator, AimKeys.Benchmark, AimKeys.Offset, AimKeys.Modality, AimKeys.Note],
        AimKind.KeepPace => [AimKeys.Benchmark, AmountKeys.Approximate, AimKeys.Modality, AimKeys.Note],
        AimKind.Rank => [.. AimKeys.Position, AimKeys.Modality, AimKeys.Note],
        AimKind.MaintainLevel => [AimKeys.Words, AimKeys.Reference, AmountKeys.Approximate, AimKeys.Modality, AimKeys.Note],
        AimKind.Qualitative => [AimKeys.Text, AimKeys.Modality],
        AimKind.Composite => [AimKeys.Connective, AimKeys.Parts, AimKeys.Modality, AimKeys.Note],
        _ => [.. AmountForms.KeysOf(kind), AimKeys.Modality, AimKeys.Note],
    };

    private static MappingForm Make(string name, Phrase meaning, WordTable<AimKind> kinds, Key[] before) =>
        MappingForm.ByWord(name, meaning, before, AimKeys.Kind, kinds, kind => (KeysOf(kind), kind == AimKind.Rank ? AimKeys.PositionIsWhole : AmountForms.RuleOf(kind)));
}
