namespace Jingan.Planning.Wording;

/// <summary>An amount with its bounds, before the unit of the column is known for sure.</summary>
/// <param name="Stated">The numbers stated.</param>
/// <param name="Unit">The unit stated with them; null for none.</param>
/// <param name="IsApproximate">Whether 约 or 左右 softens it.</param>
internal readonly record struct BoundedAmount(NumberInterval Stated, Unit? Unit, bool IsApproximate = false)
{
    /// <summary>The amount, in the column's unit where it states none of its own.</summary>
    public Amount CountedIn(Unit? column) =>
        Unit is null ? new(Stated, column, IsApproximate)
        : Unit.IsBareScale && column is not null ? new(Stated, Unit.Over(column), IsApproximate)
        : new(Stated, Unit, IsApproximate);
}
