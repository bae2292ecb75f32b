namespace Jingan.Planning.Comparison;

/// <summary>From what a target's growth or change counts.</summary>
/// <param name="Year">The year; null where the words for it name none that is known.</param>
/// <param name="IsOwn">Whether it is the year from which such a target counts anyway, which moves with the plan.</param>
/// <param name="Words">The words for it; null where there are none.</param>
internal readonly record struct GrowthBase(int? Year, bool IsOwn, string? Words)
{
    public static GrowthBase Of(in TargetSide side)
    {
        var own = side.Basis == Basis.YearOnYear ? side.Period.LastYear - 1 : side.Period.BaseYear;
        var reference = side.Aim switch
        {
            ChangeStatement change => change.Change.Reference,
            ReferenceStatement { Reference: ReferenceKind.MaintainLevel } level => level.Since,
            _ => null,
        };
        var year = reference is null ? own : reference.Resolve(side.Period.Interval)?.End.Year;
        return new(year, year == own, reference?.Words);
    }

    /// <summary>Whether the two count from the same: each from its own plan's base, from one year, or from what the same words say.</summary>
    public bool IsSameAs(GrowthBase other) =>
        (IsOwn && other.IsOwn) || (Year is not null && Year == other.Year) || (Year is null && other.Year is null && Words == other.Words);
}
