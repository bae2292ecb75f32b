namespace Jingan.Planning.Benchmarks.Workloads;

/// <summary>What one would write without the library: a table by id, what is new or gone, and of each pair which fields are not equal.</summary>
internal static class KeyedDiff
{
    public static List<FieldChange> Of(ValueList<Target> before, ValueList<Target> after)
    {
        var table = new Dictionary<string, Target>(before.Count, StringComparer.Ordinal);
        foreach (var target in before)
            table.Add(target.Id, target);

        var changes = new List<FieldChange>();
        foreach (var target in after)
        {
            if (!table.Remove(target.Id, out var old))
                changes.Add(new(null, target));
            else if (FieldsOf(old, target) is var fields and not TargetFields.None)
                changes.Add(new(old, target, fields));
        }

        foreach (var target in table.Values)
            changes.Add(new(target, null));

        return changes;
    }

    private static TargetFields FieldsOf(Target before, Target after) =>
        (before.Indicator == after.Indicator ? TargetFields.None : TargetFields.Indicator)
        | (before.Aim == after.Aim ? TargetFields.None : TargetFields.Aim)
        | (before.Wording == after.Wording ? TargetFields.None : TargetFields.Wording)
        | (before.Name == after.Name ? TargetFields.None : TargetFields.Name)
        | (before.Unit == after.Unit ? TargetFields.None : TargetFields.Unit)
        | (before.Force == after.Force ? TargetFields.None : TargetFields.Force)
        | (before.Basis == after.Basis ? TargetFields.None : TargetFields.Basis)
        | (before.Period == after.Period ? TargetFields.None : TargetFields.Period)
        | (before.Objective == after.Objective ? TargetFields.None : TargetFields.Objective);
}
