namespace Jingan.Planning.Files;

/// <summary>The words of the file format for reported values that are spelled out: those of the aims that can also be reported.</summary>
internal static class ValueWords
{
    public static WordTable<AimKind> Kinds { get; } = AimWords.Kinds.Of(
        AimKind.Exact, AimKind.AtLeast, AimKind.GreaterThan, AimKind.AtMost, AimKind.LessThan, AimKind.Between, AimKind.About,
        AimKind.Change, AimKind.Rank, AimKind.Qualitative, AimKind.Composite);
}
