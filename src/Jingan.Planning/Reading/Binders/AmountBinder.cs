using Jingan.Planning.Aims;
using Jingan.Planning.Diagnostics;
using Jingan.Planning.Quantities;
using Jingan.Planning.Reading.Values;

namespace Jingan.Planning.Reading.Binders;

/// <summary>Reads amounts: one number, or a lower and an upper end, with a unit.</summary>
internal static class AmountBinder
{
    /// <summary>The amount of an aim whose kind tells how the numbers are meant.</summary>
    public static Amount? ReadOf(AimKind kind, MappingReader mapping)
    {
        var stated = kind switch
        {
            AimKind.AtLeast or AimKind.GreaterThan => OneEnd(mapping, "lower", value => new(value, kind == AimKind.AtLeast, null, false)),
            AimKind.AtMost or AimKind.LessThan => OneEnd(mapping, "upper", value => new(null, false, value, kind == AimKind.AtMost)),
            AimKind.Between => IntervalValue.Read(mapping, areBothRequired: true),
            _ => NumberValue.Read(mapping.Required("value")) is { } value ? Interval.Exactly(value) : null,
        };
        var unit = UnitValue.Read(mapping.Optional("unit"));
        var isApproximate = kind == AimKind.About || (kind != AimKind.Exact && (FlagValue.Read(mapping.Optional("approximate")) ?? false));
        return stated is null ? null : new(stated.Value, unit, isApproximate);
    }

    /// <summary>The amount of a change, a total or an offset: <c>value</c>, or <c>lower</c> and <c>upper</c>.</summary>
    public static Amount? Read(MappingReader mapping)
    {
        var value = mapping.Optional("value");
        var hasEnds = mapping.Has("lower") || mapping.Has("upper");
        var ends = hasEnds || value is null ? IntervalValue.Read(mapping, areBothRequired: false) : null;
        var stated = hasEnds || NumberValue.Read(value) is not { } number ? ends : Interval.Exactly(number);
        var unit = UnitValue.Read(mapping.Optional("unit"));
        var isApproximate = FlagValue.Read(mapping.Optional("approximate")) ?? false;
        if (value is null && !hasEnds)
            mapping.Required("value");
        else if (value is not null && hasEnds)
            value.Report(ShapeProblems.KeyWithoutCause, Phrase.Quote("value"), new("已有 lower 或 upper", "lower or upper states the amount"));

        return stated is null ? null : new(stated.Value, unit, isApproximate);
    }

    /// <summary>An amount in a mapping of its own.</summary>
    public static Amount? ReadAlone(Field field)
    {
        if (field.AsMapping() is not { } mapping)
            return null;

        var amount = Read(mapping);
        return mapping.Finish() ? amount : null;
    }

    private static Interval? OneEnd(MappingReader mapping, string end, Func<decimal, Interval> make) =>
        NumberValue.Read(mapping.Has(end) ? mapping.Required(end) : mapping.Required("value")) is { } value ? make(value) : null;
}
