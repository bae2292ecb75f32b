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

    /// <summary>Whether the value says of the words read that they mean completion, or that they do not; null where it is another value.</summary>
    private static bool? CompletionTold(Statement told, Statement value) => (told, value) switch
    {
        (WordsStatement words, WholeStatement { IsApproximate: false, Note: null } whole) when whole.Scope == words.Text => true,
        (WholeStatement whole, WordsStatement words) when whole.Scope == words.Text => false,
        _ => null,
    };

    private static void AddValue(MappingBuilder mapping, Observation observation, Statement? told)
    {
        if (told == observation.Value)
        {
            mapping.Text("value", observation.Wording);
        }
        else if (told is not null && CompletionTold(told, observation.Value) is { } isCompletion)
        {
            mapping.Text("value", observation.Wording);
            mapping.Add("completion", new ScalarNode(isCompletion ? "true" : "false", ScalarForm.Plain));
        }
        else
        {
            mapping.Add("value", AimTree.Of(observation.Value));
            mapping.Text("wording", observation.Wording == ValueWording.Write(observation.Value) ? null : observation.Wording);
        }
    }
}
