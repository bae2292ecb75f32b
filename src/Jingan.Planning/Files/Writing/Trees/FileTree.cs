namespace Jingan.Planning.Files;

/// <summary>Writes whole files.</summary>
internal static class FileTree
{
    /// <summary>A set as one file: a single plan under <c>plan</c>, several under <c>plans</c>.</summary>
    public static MappingNode Of(PlanSet set)
    {
        var mapping = new MappingBuilder()
            .Text("format", FormatWords.Format)
            .List("documents", set.Documents.Select(DocumentTree.Of))
            .List("indicators", set.Indicators.Select(IndicatorTree.Of))
            .List("observations", set.Observations.Select(ObservationTree.Of));
        return set.Plans is [var only]
            ? mapping.Add("plan", PlanTree.Of(only)).Build()
            : mapping.List("plans", set.Plans.Select(PlanTree.Of)).Build();
    }
}
