namespace Jingan.Planning.Files;

/// <summary>Reads targets, those of a plan and those of a commitment alike.</summary>
internal static class TargetBinder
{
    public static Target? Read(Field field, PlanScope scope)
    {
        if (field.AsMapping(TargetKeys.Form) is not { } mapping)
            return null;

        var id = scope.Targets.Claim(mapping.Field(TargetKeys.Id));
        var no = mapping.Read(TargetKeys.No);
        var indicator = mapping.Read(TargetKeys.Indicator);
        var name = mapping.Read(TargetKeys.Name);
        var force = mapping.Read(TargetKeys.Force);
        var unit = mapping.Read(TargetKeys.Unit);
        var basis = mapping.Read(TargetKeys.Basis);
        var inferred = mapping.Field(TargetKeys.BasisInferred);
        var inferredFrom = Scalars.Text.Read(inferred);
        var stated = StatedAim.Read(mapping, name?.Zh, unit);
        var period = mapping.Read(TargetKeys.Period);
        var objective = mapping.Read(TargetKeys.Objective);
        var note = mapping.Read(TargetKeys.Note);
        var source = SourceValue.Read(mapping.Field(SourceKeys.Source), scope.Document, stated?.Wording);
        basis ??= mapping.StatesNothing(TargetKeys.Basis) ? null : stated?.Basis;
        if (inferredFrom is not null && basis is null && stated is not null)
            inferred.ReportNeedless(new("没有 basis", "there is no basis"));

        if (!mapping.FinishThing())
            return null;

        var statedBasis = basis is null ? null : new StatedBasis(basis.Value, inferredFrom);
        return new()
        {
            Id = id!,
            Indicator = indicator!,
            Aim = stated!.Aim,
            Wording = stated.Wording,
            No = no,
            Name = name,
            Unit = unit,
            Force = force,
            Basis = statedBasis,
            Period = period,
            Objective = objective,
            Note = note,
            Source = source,
        };
    }
}
