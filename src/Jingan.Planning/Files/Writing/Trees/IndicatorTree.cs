namespace Jingan.Planning.Files;

/// <summary>Writes indicators.</summary>
internal static class IndicatorTree
{
    public static MappingNode Of(Indicator indicator) => new MappingBuilder()
        .Text("id", indicator.Id)
        .Add("name", NameNode.Of(indicator.Name))
        .Add("unit", UnitNode.Of(indicator.Unit))
        .Word<QuantityKind>("kind", FormatWords.QuantityKinds, indicator.Kind)
        .Word("polarity", FormatWords.Polarities, indicator.Polarity == Polarity.None ? null : indicator.Polarity)
        .Add("limits", LimitsNode.Of(indicator.Limits, indicator.Unit))
        .Text("definition", indicator.Definition)
        .List("breaks", indicator.Breaks.Select(Break))
        .Add("source", SourceNode.Of(indicator.Source, assumed: null))
        .Build();

    private static MappingNode Break(DefinitionBreak change) =>
        new MappingBuilder().Add("since", TimeNode.Of(change.Since)).Text("note", change.Note).BuildInline();
}
