using Jingan.Planning.Diagnostics;
using Jingan.Planning.Paths;
using Jingan.Planning.Reading;
using Jingan.Planning.Rules;
using Jingan.Planning.Syntax;

namespace Jingan.Planning.Validation;

/// <summary>Places in files: each problem goes to the problems of the file in which its subject stands.</summary>
internal sealed class FilePlaces : IPlaces
{
    private readonly Field[] plans;
    private readonly Field[] indicators;
    private readonly Field[] observations;
    private readonly Field[] documents;
    private readonly Suggestions suggestions = new();

    /// <summary>Creates places for the set that the files make together, in their order.</summary>
    public FilePlaces(IReadOnlyList<ReadResult> files)
    {
        plans = [.. files.SelectMany(file => file.Origins.Plans)];
        indicators = [.. files.SelectMany(file => file.Origins.Indicators)];
        observations = [.. files.SelectMany(file => file.Origins.Observations)];
        documents = [.. files.SelectMany(file => file.Origins.Documents)];
    }

    public void Report(DiagnosticKind kind, Subject subject, string path, params ReadOnlySpan<Phrase> arguments)
    {
        var field = FieldOf(subject);
        if (field.Problems.IsFull)
        {
            field.Report(kind);
            return;
        }

        NodeLocator.TryFind(field.Node, path, out var position);
        field.Problems.Report(kind, position, path.Length == 0 ? field.Path.ToString() : $"{field.Path}.{path}", arguments);
    }

    public Phrase DidYouMean(Subject subject, string word, IReadOnlyCollection<string> known) =>
        FieldOf(subject).Problems.IsFull ? Phrase.Empty : suggestions.Question(word, known);

    public Phrase PlaceOf(Subject subject)
    {
        var field = FieldOf(subject);
        NodeLocator.TryFind(field.Node, "id", out var position);
        return $"{field.Problems.File}{position}";
    }

    private Field FieldOf(Subject subject) => subject.Kind switch
    {
        SubjectKind.Plan => plans[subject.Index],
        SubjectKind.Indicator => indicators[subject.Index],
        SubjectKind.Observation => observations[subject.Index],
        _ => documents[subject.Index],
    };
}
