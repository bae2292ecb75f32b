using Jingan.Planning.Wording;

namespace Jingan.Planning.Files;

/// <summary>What a target asks for, as written: official wording, or an aim spelled out.</summary>
/// <param name="Aim">What is asked.</param>
/// <param name="Wording">As printed.</param>
/// <param name="Basis">What the wording tells of the basis; null where it tells nothing.</param>
internal readonly record struct StatedAim(Statement Aim, string Wording, Basis? Basis)
{
    /// <summary>Reads the keys of a target's aim and of its wording; null, with a diagnostic, where they give no aim.</summary>
    public static StatedAim? Read(MappingReader target, Key asked, Key printed, WordingContext context)
    {
        var aim = target.Field(asked);
        var wording = target.Field(printed);
        if (aim.IsMapping)
            return SpelledOut(aim, Scalars.Text.Read(wording), context);

        wording.ReportNeedless(new("target 已是表述", "target is a wording already"));
        return WordingValue.ReadTarget(aim, context);
    }

    private static StatedAim? SpelledOut(Field field, string? printed, WordingContext context)
    {
        if (StatementForm.Read(field) is not { } aim)
            return null;

        var wording = printed ?? TargetWording.Write(aim);
        return new StatedAim(aim, wording, context.ReadTarget(wording).Basis);
    }
}

/// <summary>What an observation reports, as written: official wording, or a value spelled out.</summary>
/// <param name="Value">What is reported.</param>
/// <param name="Wording">As printed.</param>
/// <param name="IsEstimated">Whether the wording marks it as an estimate.</param>
internal readonly record struct StatedValue(Statement Value, string Wording, bool IsEstimated)
{
    /// <summary>Reads the keys of an observation's value and of its wording; null, with a diagnostic, where they give no value.</summary>
    public static StatedValue? Read(MappingReader observation, Key reported, Key printed, Unit? known)
    {
        var value = observation.Field(reported);
        var wording = observation.Field(printed);
        if (value.IsMapping)
            return SpelledOut(value, Scalars.Text.Read(wording), known);

        wording.ReportNeedless(new("value 已是表述", "value is a wording already"));
        return WordingValue.ReadValue(value, known);
    }

    private static StatedValue? SpelledOut(Field field, string? printed, Unit? known)
    {
        if (StatementForm.Read(field) is not { } value)
            return null;

        var wording = printed ?? ValueWording.Write(value);
        if (!string.IsNullOrWhiteSpace(wording))
            return new StatedValue(value, wording, ValueWording.Read(wording, known: known).IsEstimated);

        field.Report(ShapeProblems.BlankText);
        return null;
    }
}
