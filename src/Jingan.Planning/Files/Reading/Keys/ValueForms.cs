namespace Jingan.Planning.Files;

/// <summary>The forms of reported values that are spelled out: the kind chooses the other keys.</summary>
internal static class ValueForms
{
    public static Key<AimKind?> Kind { get; } = new("kind", Scalars.Word(ValueWords.Kinds), new("数值的种类。", "What kind of value it is.")) { IsRequired = true };

    public static Key<bool?> Completion { get; } = new("completion", Scalars.Flag, new("是否说全部完成。", "Whether the words say that the whole scope is done."));

    public static Key Parts { get; } = new("parts", Notation.ListOf(() => Part!), new("各部分。", "The parts.")) { IsRequired = true };

    /// <summary>A value.</summary>
    public static MappingForm Whole { get; } = Make("value", new("写明的数值。", "A value spelled out."), []);

    /// <summary>A part: a value with a subject.</summary>
    public static MappingForm Part { get; } = Make("value-part", new("数值的一部分。", "A part of a value."), [AimKeys.Subject]);

    /// <summary>The keys of a kind, behind the kind itself.</summary>
    private static Key[] KeysOf(AimKind kind) => kind switch
    {
        AimKind.Rank => [.. AimKeys.Position],
        AimKind.Qualitative => [AimKeys.Text, Completion],
        AimKind.Composite => [Parts],
        _ => AmountForms.KeysOf(kind),
    };

    private static MappingForm Make(string name, Phrase meaning, Key[] before) =>
        MappingForm.ByWord(name, meaning, before, Kind, ValueWords.Kinds, kind => (KeysOf(kind), kind == AimKind.Rank ? AimKeys.PositionIsWhole : AmountForms.RuleOf(kind)));
}
