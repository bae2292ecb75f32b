using Jingan.Planning.Wording;

namespace Jingan.Planning.Files;

/// <summary>Writes targets: as worded where the wording says the whole aim, else spelled out.</summary>
internal static class TargetTree
{
    public static MappingNode Of(Target target, string? document)
    {
        var reading = TargetWording.Read(target.Wording, target.Name?.Zh, target.Unit);
        var mapping = new MappingBuilder()
            .Text("id", target.Id)
            .Text("no", target.No)
            .Text("indicator", target.Indicator)
            .Add("name", NameNode.Of(target.Name))
            .Word("force", FormatWords.Forces, target.Force)
            .Add("unit", UnitNode.Of(target.Unit));
        AddBasis(mapping, target.Basis, reading.Basis);
        if (reading.Aim == target.Aim)
            mapping.Text("target", target.Wording);
        else
            mapping.Add("target", AimTree.Of(target.Aim)).Text("wording", target.Wording == TargetWording.Write(target.Aim) ? null : target.Wording);

        return mapping
            .Add("period", TimeNode.Of(target.Period))
            .Text("objective", target.Objective)
            .Text("note", target.Note)
            .Add("source", SourceNode.Of(target.Source, document, target.Wording))
            .Build();
    }

    /// <summary>The basis where it is not the one that wording, name and unit tell.</summary>
    private static void AddBasis(MappingBuilder mapping, StatedBasis? basis, Basis? told)
    {
        if (basis is null && told is not null)
            mapping.Nothing("basis");
        else if (basis is not null && (basis.IsInferred || basis.Basis != told))
            mapping.Word<Basis>("basis", FormatWords.Bases, basis.Basis).Text("basisInferred", basis.InferredFrom);
    }
}
