namespace Jingan.Planning.Files;

/// <summary>Writes units.</summary>
internal static class UnitNode
{
    /// <exception cref="ArgumentException">The unit's own text reads as another unit, or as none.</exception>
    public static ScalarNode? Of(Unit? unit) => unit is null ? null
        : Unit.TryParse(unit.Symbol, out var read) && read == unit ? TextNode.Of(unit.Symbol)
        : throw new ArgumentException($"The unit '{unit.Symbol}' is not read back from its own text.", nameof(unit));
}
