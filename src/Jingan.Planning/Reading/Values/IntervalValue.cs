using Jingan.Planning.Diagnostics;
using Jingan.Planning.Quantities;

namespace Jingan.Planning.Reading.Values;

/// <summary>Reads intervals end by end: <c>lower</c>, <c>upper</c>, and whether each belongs to it.</summary>
internal static class IntervalValue
{
    /// <summary>The interval; null where no end is stated, and, with a diagnostic, where there is none.</summary>
    public static Interval? Read(MappingReader mapping, bool areBothRequired, bool isPointAllowed = false)
    {
        var lower = NumberValue.Read(areBothRequired ? mapping.Required("lower") : mapping.Optional("lower"));
        var upper = NumberValue.Read(areBothRequired ? mapping.Required("upper") : mapping.Optional("upper"));
        var lowerInclusive = FlagValue.Read(mapping.Optional("lowerInclusive")) ?? true;
        var upperInclusive = FlagValue.Read(mapping.Optional("upperInclusive")) ?? true;
        if (lower is null && upper is null)
            return null;

        if (lower is null || upper is null || lower < upper || (isPointAllowed && lower == upper && lowerInclusive && upperInclusive))
            return areBothRequired && (lower is null || upper is null) ? null : new(lower, lowerInclusive, upper, upperInclusive);

        mapping.Field.Report(ShapeProblems.EmptyRange, DecimalText.Plain(lower.Value), DecimalText.Plain(upper.Value));
        return null;
    }
}
