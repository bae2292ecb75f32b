using Jingan.Planning.Wording;

namespace Jingan.Planning.Files;

/// <summary>Intervals end by end, and natural limits: <c>0~100</c>, <c>≥0</c>.</summary>
internal static class IntervalForm
{
    public static Key<decimal?> Lower { get; } = Key.Optional("lower", Scalars.Number, "下限。", "The lower end.");

    public static Key<decimal?> Upper { get; } = Key.Optional("upper", Scalars.Number, "上限。", "The upper end.");

    public static Key<decimal?> RequiredLower { get; } = Key.Required("lower", Scalars.Number, "下限。", "The lower end.");

    public static Key<decimal?> RequiredUpper { get; } = Key.Required("upper", Scalars.Number, "上限。", "The upper end.");

    public static Key<bool?> LowerInclusive { get; } = Key.Optional(
        "lowerInclusive", Scalars.Flag, "下限是否包含在内；缺省为 true。", "Whether the lower end belongs to it; true without the key.");

    public static Key<bool?> UpperInclusive { get; } = Key.Optional(
        "upperInclusive", Scalars.Flag, "上限是否包含在内；缺省为 true。", "Whether the upper end belongs to it; true without the key.");

    public static MappingForm Form { get; } = new("interval", new("区间。", "A range."), Lower, Upper, LowerInclusive, UpperInclusive);

    /// <summary>An interval with both ends; null, with a diagnostic, where one is missing.</summary>
    public static NumberInterval? ReadWhole(MappingReader mapping) =>
        Make(mapping, mapping.Read(RequiredLower), mapping.Read(RequiredUpper)) is { Lower: not null, Upper: not null } whole ? whole : null;

    /// <summary>The interval; null where no end is stated, and, with a diagnostic, where there is none.</summary>
    public static NumberInterval? Read(MappingReader mapping, bool isPointAllowed = false) =>
        Make(mapping, mapping.Read(Lower), mapping.Read(Upper), isPointAllowed);

    /// <summary>Adds the ends that there are, and whether they are excluded.</summary>
    public static MappingBuilder Write(MappingBuilder mapping, NumberInterval range) => mapping
        .Add(Lower, range.Lower)
        .Add(LowerInclusive, range is { Lower: not null, LowerInclusive: false } ? false : null)
        .Add(Upper, range.Upper)
        .Add(UpperInclusive, range is { Upper: not null, UpperInclusive: false } ? false : null);

    /// <summary>Limits in the indicator's unit; null, with a diagnostic, where the text is no range.</summary>
    public static NumberInterval? ReadLimits(Field field, Unit? unit)
    {
        if (field.IsMapping)
        {
            var mapping = field.AsMapping(Form)!.Value;
            var ends = Read(mapping, isPointAllowed: true);
            return mapping.Finish() ? ends ?? NumberInterval.All : null;
        }

        if (!field.IsAbsent && field.Text is { } text && PlainLimits(text) is { } plain)
            return plain;

        if (WordingValue.ReadTarget(field, new(null, unit, null)) is not { } reading)
            return null;

        if (reading.Aim is NumberStatement { Amount: { IsApproximate: false, Stated: { IsPoint: false } } amount }
            && Conversion.TryConvert(amount.Stated, amount.Unit, unit) is { } limits)
        {
            return limits;
        }

        field.Report(ShapeProblems.NotARange, Phrase.Quote(reading.Wording));
        return null;
    }

    /// <summary>Limits that are nothing but numbers, such as <c>≥0</c> and <c>0~100</c>; null for all others, which are read as wordings.</summary>
    /// <remarks>A third of all wordings of a file are these; a law holds that they are what the reader of wordings makes of them.</remarks>
    public static NumberInterval? PlainLimits(string text)
    {
        var tilde = text.IndexOf('~', StringComparison.Ordinal);
        if (tilde > 0)
            return Plain(text[..tilde]) is { } lower && Plain(text[(tilde + 1)..]) is { } upper && lower < upper ? NumberInterval.Between(lower, upper) : null;

        if (text.Length < 2 || Plain(text[1..]) is not { } end)
            return null;

        return text[0] switch
        {
            '≥' => NumberInterval.AtLeast(end),
            '>' => NumberInterval.GreaterThan(end),
            '≤' => NumberInterval.AtMost(end),
            '<' => NumberInterval.LessThan(end),
            _ => null,
        };
    }

    /// <summary>Limits as a wording where that says them, else end by end.</summary>
    public static OutputNode? WriteLimits(NumberInterval? limits, Unit unit)
    {
        if (limits is not { } range)
            return null;

        return Wording(range) is { } wording && IsReadAs(wording, unit, range)
            ? TextValue.Of(wording)
            : Write(new MappingBuilder(), range).BuildInline(static field => ReadLimits(field, unit: null));
    }

    private static NumberInterval? Make(MappingReader mapping, decimal? lower, decimal? upper, bool isPointAllowed = false)
    {
        var lowerInclusive = mapping.Read(LowerInclusive) ?? true;
        var upperInclusive = mapping.Read(UpperInclusive) ?? true;
        if (lower is null && upper is null)
            return null;

        if (lower is null || upper is null || lower < upper || (isPointAllowed && lower == upper && lowerInclusive && upperInclusive))
            return new(lower, lowerInclusive, upper, upperInclusive);

        mapping.Self.Report(ShapeProblems.EmptyRange, DecimalText.Plain(lower.Value), DecimalText.Plain(upper.Value));
        return null;
    }

    private static decimal? Plain(string text) => text.Length is > 0 and < 10 && char.IsAsciiDigit(text[0]) ? Scalars.Number.Parse(text) : null;

    private static string? Wording(NumberInterval range) => range switch
    {
        { Lower: { } lower, Upper: null } => $"{(range.LowerInclusive ? '≥' : '>')}{DecimalText.AsStated(lower)}",
        { Lower: null, Upper: { } upper } => $"{(range.UpperInclusive ? '≤' : '<')}{DecimalText.AsStated(upper)}",
        { Lower: { } lower, Upper: { } upper } => $"{DecimalText.AsStated(lower)}~{DecimalText.AsStated(upper)}",
        _ => null,
    };

    private static bool IsReadAs(string wording, Unit unit, NumberInterval range)
    {
        if (PlainLimits(wording) is { } plain)
            return plain == range;

        return TargetWording.Read(wording, indicator: null, unit).Aim
                is NumberStatement { Amount: { IsApproximate: false, Stated: { IsPoint: false } stated } amount }
            && amount.Unit == unit
            && stated == range;
    }
}
