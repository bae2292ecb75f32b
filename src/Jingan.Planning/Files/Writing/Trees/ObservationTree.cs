using Jingan.Planning.Wording;

namespace Jingan.Planning.Files;

/// <summary>Writes observations: as worded where the wording says the whole value, else spelled out.</summary>
internal static class ObservationTree
{
    public static MappingNode Of(Observation observation)
    {
        var reading = ValueWording.Read(observation.Wording);
        var mapping = new MappingBuilder().Text("indicator", observation.Indicator).Add("period", TimeNode.Of(observation.Period));
        AddValue(mapping, observation, reading.Value);
        var told = reading.IsEstimated ? ObservationStatus.Estimated : ObservationStatus.Final;
        return mapping
            .Word("status", FormatWords.ObservationStatuses, observation.Status == told ? null : observation.Status)
            .Text("note", observation.Note)
            .Add("source", SourceNode.Of(observation.Source, assumed: null, observation.Wording))
            .Build();
    }

    private static void AddValue(MappingBuilder mapping, Observation observation, ReportedValue? told)
    {
        if (told == observation.Value)
        {
            mapping.Text("value", observation.Wording);
        }
        else if (told is ReportedValue.OfText words && observation.Value is ReportedValue.OfText text && words.Text == text.Text)
        {
            mapping.Text("value", observation.Wording);
            mapping.Add("completion", new ScalarNode(text.IsCompletion ? "true" : "false", ScalarForm.Plain, default));
        }
        else
        {
            mapping.Add("value", ValueTree.Of(observation.Value));
            mapping.Text("wording", observation.Wording == ValueWording.Write(observation.Value) ? null : observation.Wording);
        }
    }
}
