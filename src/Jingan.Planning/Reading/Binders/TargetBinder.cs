using Jingan.Planning.Diagnostics;
using Jingan.Planning.Reading.Values;
using Jingan.Planning.Targets;
using Jingan.Planning.Vocabulary;

namespace Jingan.Planning.Reading.Binders;

/// <summary>Reads targets, those of a plan and those of a commitment alike.</summary>
internal static class TargetBinder
{
    public static Target? Read(Field field, PlanScope scope)
    {
        if (field.AsMapping() is not { } mapping)
            return null;

        var id = scope.Targets.Claim(mapping.Required("id"));
        var no = TextValue.Read(mapping.Optional("no"));
        var indicator = IdentifierValue.Read(mapping.Required("indicator"));
        var name = NameValue.Read(mapping.Optional("name"));
        var force = WordValue.Read(mapping.Optional("force"), FormatWords.Forces) ?? Force.Expected;
        var unit = UnitValue.Read(mapping.Optional("unit"));
        var basis = WordValue.Read(mapping.Optional("basis"), FormatWords.Bases);
        var inferred = mapping.Optional("basisInferred");
        var inferredFrom = TextValue.Read(inferred);
        var stated = StatedAim.Read(mapping, name?.Zh, unit);
        var period = PeriodValue.Read(mapping.Optional("period"));
        var objective = IdentifierValue.Read(mapping.Optional("objective"));
        var note = TextValue.Read(mapping.Optional("note"));
        var source = SourceValue.Read(mapping.Optional("source"), scope.Document, stated?.Wording);
        basis ??= mapping.StatesNothing("basis") ? null : stated?.Basis;
        if (inferredFrom is not null && basis is null && stated is not null)
            inferred!.Report(ShapeProblems.KeyWithoutCause, Phrase.Quote("basisInferred"), new("没有 basis", "there is no basis"));

        if (!mapping.FinishThing())
            return null;

        var statedBasis = basis is null ? null : new StatedBasis(basis.Value, inferredFrom);
        return new(id!, indicator!, stated!.Aim, stated.Wording, no, name, unit, force, statedBasis, period, objective, note, source);
    }
}
