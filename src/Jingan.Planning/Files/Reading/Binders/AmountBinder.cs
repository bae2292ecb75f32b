namespace Jingan.Planning.Files;

/// <summary>Reads amounts: one number, or a lower and an upper end, with a unit.</summary>
internal static class AmountBinder
{
    /// <summary>The amount of an aim whose kind tells how the numbers are meant.</summary>
    public static Amount? ReadOf(StatementKind kind, MappingReader mapping)
    {
        var stated = kind switch
        {
            StatementKind.AtLeast or StatementKind.GreaterThan => OneEnd(mapping, IntervalKeys.Lower, value => new(value, kind == StatementKind.AtLeast, null, false)),
            StatementKind.AtMost or StatementKind.LessThan => OneEnd(mapping, IntervalKeys.Upper, value => new(null, false, value, kind == StatementKind.AtMost)),
            StatementKind.Between => IntervalValue.ReadWhole(mapping),
            _ => mapping.Read(AmountKeys.RequiredValue) is { } value ? NumberInterval.Exactly(value) : null,
        };
        var unit = mapping.Read(AmountKeys.Unit);
        var isApproximate = kind == StatementKind.About || (kind != StatementKind.Exact && (mapping.Read(AmountKeys.Approximate) ?? false));
        return stated is null ? null : new(stated.Value, unit, isApproximate);
    }

    /// <summary>The amount of a change, a total or an offset: <c>value</c>, or <c>lower</c> and <c>upper</c>.</summary>
    public static Amount? Read(MappingReader mapping)
    {
        var ends = IntervalValue.Read(mapping);
        var stated = mapping.Read(AmountKeys.Value) is { } number ? NumberInterval.Exactly(number) : ends;
        var unit = mapping.Read(AmountKeys.Unit);
        var isApproximate = mapping.Read(AmountKeys.Approximate) ?? false;
        CheckEither(mapping, IntervalKeys.Lower, IntervalKeys.Upper);
        return stated is null ? null : new(stated.Value, unit, isApproximate);
    }

    /// <summary>An amount in a mapping of its own.</summary>
    public static Amount? ReadAlone(Field field)
    {
        if (field.AsMapping(AmountKeys.Form) is not { } mapping)
            return null;

        var amount = Read(mapping);
        return mapping.Finish() ? amount : null;
    }

    private static NumberInterval? OneEnd(MappingReader mapping, Key<decimal?> end, Func<decimal, NumberInterval> make)
    {
        var value = mapping.Read(end) ?? mapping.Read(AmountKeys.Value);
        CheckEither(mapping, end, end);
        return value is { } number ? make(number) : null;
    }

    /// <summary>Reports where an amount states neither a value nor an end, or both.</summary>
    private static void CheckEither(MappingReader mapping, Key lower, Key upper)
    {
        var hasEnd = mapping.States(lower) || mapping.States(upper);
        if (!hasEnd && !mapping.States(AmountKeys.Value))
            mapping.ReportMissing(AmountKeys.Value);
        else if (hasEnd && mapping.Field(AmountKeys.Value) is { IsAbsent: false } value)
            value.ReportNeedless(new("已有 lower 或 upper", "lower or upper states the amount"));
    }
}
