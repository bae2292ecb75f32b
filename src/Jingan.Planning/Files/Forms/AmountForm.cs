namespace Jingan.Planning.Files;

/// <summary>Amounts: one number, or a lower and an upper end, with a unit.</summary>
internal static class AmountForm
{
    public static Key<decimal?> Value { get; } = Key.Optional("value", Scalars.Number, "数值。", "The number.");

    public static Key<Unit?> Unit { get; } = Key.Optional("unit", Scalars.Unit, "单位；缺省为指标的单位。", "The unit; without it, the indicator's.");

    public static Key<bool?> Approximate { get; } = Key.Optional("approximate", Scalars.Flag, "是否约数。", "Whether it is approximate.");

    private static readonly Key<decimal?> RequiredValue = Key.Required("value", Scalars.Number, Value.Meaning.Zh, Value.Meaning.En);

    /// <summary>The keys of an amount that may be a range.</summary>
    private static readonly Key[] Range =
        [Value, IntervalForm.Lower, IntervalForm.LowerInclusive, IntervalForm.Upper, IntervalForm.UpperInclusive, Unit, Approximate];

    /// <summary>Such an amount states one number, or an end.</summary>
    private static readonly KeyRule IsStated = new KeyRule.Either(Value, [IntervalForm.Lower, IntervalForm.Upper]);

    public static MappingForm Form { get; } = new("amount", new("数量。", "An amount."), Range) { Rules = [IsStated] };

    /// <summary>The keys of the amount of a kind of statements.</summary>
    public static Key[] KeysOf(StatementKind kind) => kind switch
    {
        StatementKind.AtLeast or StatementKind.GreaterThan => [Value, IntervalForm.Lower, Unit, Approximate],
        StatementKind.AtMost or StatementKind.LessThan => [Value, IntervalForm.Upper, Unit, Approximate],
        StatementKind.Between =>
        [
            IntervalForm.RequiredLower, IntervalForm.LowerInclusive, IntervalForm.RequiredUpper, IntervalForm.UpperInclusive, Unit, Approximate,
        ],
        StatementKind.Change or StatementKind.Cumulative => Range,
        _ => [RequiredValue, Unit],
    };

    /// <summary>What they have to do with each other; null for nothing.</summary>
    public static KeyRule? RuleOf(StatementKind kind) => kind switch
    {
        StatementKind.AtLeast or StatementKind.GreaterThan => new KeyRule.Either(Value, [IntervalForm.Lower]),
        StatementKind.AtMost or StatementKind.LessThan => new KeyRule.Either(Value, [IntervalForm.Upper]),
        StatementKind.Change or StatementKind.Cumulative => IsStated,
        _ => null,
    };

    /// <summary>The amount of a statement whose kind tells how the numbers are meant.</summary>
    public static Amount? ReadOf(StatementKind kind, MappingReader mapping)
    {
        var stated = kind switch
        {
            StatementKind.AtLeast => OneEnd(mapping, IntervalForm.Lower, NumberInterval.AtLeast),
            StatementKind.GreaterThan => OneEnd(mapping, IntervalForm.Lower, NumberInterval.GreaterThan),
            StatementKind.AtMost => OneEnd(mapping, IntervalForm.Upper, NumberInterval.AtMost),
            StatementKind.LessThan => OneEnd(mapping, IntervalForm.Upper, NumberInterval.LessThan),
            StatementKind.Between => IntervalForm.ReadWhole(mapping),
            _ => mapping.Read(RequiredValue) is { } value ? NumberInterval.Exactly(value) : null,
        };
        var unit = mapping.Read(Unit);
        var isApproximate = kind == StatementKind.About || (kind != StatementKind.Exact && (mapping.Read(Approximate) ?? false));
        return stated is null ? null : new(stated.Value, unit, isApproximate);
    }

    /// <summary>The amount of a change, a total or an offset: <c>value</c>, or <c>lower</c> and <c>upper</c>.</summary>
    public static Amount? Read(MappingReader mapping)
    {
        var ends = IntervalForm.Read(mapping);
        var stated = mapping.Read(Value) is { } number ? NumberInterval.Exactly(number) : ends;
        var unit = mapping.Read(Unit);
        var isApproximate = mapping.Read(Approximate) ?? false;
        CheckEither(mapping, IntervalForm.Lower, IntervalForm.Upper);
        return stated is null ? null : new(stated.Value, unit, isApproximate);
    }

    /// <summary>An amount in a mapping of its own.</summary>
    public static Amount? ReadAlone(Field field)
    {
        if (field.AsMapping(Form) is not { } mapping)
            return null;

        var amount = Read(mapping);
        return mapping.Finish() ? amount : null;
    }

    /// <summary>Adds the amount of a statement whose kind tells how the numbers are meant.</summary>
    public static MappingBuilder WriteOfKind(MappingBuilder mapping, Amount amount)
    {
        var stated = amount.Stated;
        if (amount.Kind == AmountKind.Between)
            IntervalForm.Write(mapping, stated);
        else
            mapping.Add(Value, stated.IsPoint ? PointOf(amount) : stated.Lower ?? stated.Upper);

        return mapping.Add(Unit, amount.Unit).Flag(Approximate, amount.IsApproximate && amount.Kind != AmountKind.About);
    }

    /// <summary>Adds the amount of a change, a total, an area or an offset.</summary>
    public static MappingBuilder Write(MappingBuilder mapping, Amount amount)
    {
        if (amount.Stated.IsPoint)
            mapping.Add(Value, PointOf(amount));
        else
            IntervalForm.Write(mapping, amount.Stated);

        return mapping.Add(Unit, amount.Unit).Flag(Approximate, amount.IsApproximate);
    }

    /// <summary>An amount in a mapping of its own.</summary>
    public static MappingNode Write(Amount amount) => Write(new(), amount).BuildInline(static field => ReadAlone(field));

    private static NumberInterval? OneEnd(MappingReader mapping, Key<decimal?> end, Func<decimal, NumberInterval> make)
    {
        var value = mapping.Read(end) ?? mapping.Read(Value);
        CheckEither(mapping, end, end);
        return value is { } number ? make(number) : null;
    }

    /// <summary>Reports where an amount states neither a value nor an end, or both.</summary>
    private static void CheckEither(MappingReader mapping, Key lower, Key upper)
    {
        var hasEnd = mapping.States(lower) || mapping.States(upper);
        if (!hasEnd && !mapping.States(Value))
            mapping.ReportMissing(Value);
        else if (hasEnd && mapping.Field(Value) is { IsAbsent: false } value)
            value.ReportNeedless(new("已有 lower 或 upper", "lower or upper states the amount"));
    }

    /// <summary>The one number of an amount, with the more digits of its two ends.</summary>
    private static decimal? PointOf(Amount amount) =>
        amount.Stated.Lower is { } lower && amount.Stated.Upper is { } upper && upper.Scale > lower.Scale ? upper : amount.Stated.Lower;
}
