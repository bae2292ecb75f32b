using Jingan.Planning.Wording;

namespace Jingan.Planning.Files;

/// <summary>What a target asks for, as written: official wording, or an aim spelled out.</summary>
/// <param name="Aim">What is asked.</param>
/// <param name="Wording">As printed.</param>
/// <param name="Basis">What the wording tells of the basis; null where it tells nothing.</param>
internal sealed record StatedAim(Statement Aim, string Wording, Basis? Basis)
{
    /// <summary>Reads the keys <c>target</c> and <c>wording</c> of a target; null, with a diagnostic, where they give no aim.</summary>
    public static StatedAim? Read(MappingReader target, string? name, Unit? unit)
    {
        var aim = target.Field(TargetKeys.Target);
        var wording = target.Field(TargetKeys.Wording);
        if (aim.IsMapping)
            return SpelledOut(aim, Scalars.Text.Read(wording), name, unit);

        wording.ReportNeedless(new("target 已是表述", "target is a wording already"));
        return WordingValue.ReadTarget(aim, name, unit) is { } reading ? new(reading.Aim!, reading.Wording, reading.Basis) : null;
    }

    private static StatedAim? SpelledOut(Field field, string? printed, string? name, Unit? unit)
    {
        if (AimBinder.Read(field) is not { } aim)
            return null;

        var wording = printed ?? TargetWording.Write(aim);
        return new(aim, wording, TargetWording.Read(wording, name, unit).Basis);
    }
}
