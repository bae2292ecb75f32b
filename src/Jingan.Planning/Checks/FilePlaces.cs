using Jingan.Planning.Files;

namespace Jingan.Planning.Checks;

/// <summary>Places in files: each problem goes to the problems of the file in which its subject stands.</summary>
internal sealed class FilePlaces : IPlaces
{
    private readonly Place[] plans;
    private readonly Place[] indicators;
    private readonly Place[] observations;
    private readonly Place[] documents;
    private readonly Suggestions suggestions = new();

    /// <summary>Creates places for the set that the files make together, in their order.</summary>
    public FilePlaces(IReadOnlyList<ReadResult> files)
    {
        plans = [.. files.SelectMany(file => PlacesIn(file, file.Origins.Plans))];
        indicators = [.. files.SelectMany(file => PlacesIn(file, file.Origins.Indicators))];
        observations = [.. files.SelectMany(file => PlacesIn(file, file.Origins.Observations))];
        documents = [.. files.SelectMany(file => PlacesIn(file, file.Origins.Documents))];
    }

    public void Report(DiagnosticKind kind, Subject subject, string path, params ReadOnlySpan<Phrase> arguments)
    {
        var (node, problems) = Of(subject);
        if (problems.IsFull)
        {
            problems.Report(kind, node.Position, "");
            return;
        }

        NodeLocator.TryFind(node, path, out var position);
        problems.Report(kind, position, path.Length == 0 ? NodePath.Of(node) : $"{NodePath.Of(node)}.{path}", arguments);
    }

    public Phrase DidYouMean(Subject subject, string word, IReadOnlyCollection<string> known) =>
        Of(subject).Problems.IsFull ? Phrase.Empty : suggestions.Question(word, known);

    public Phrase PlaceOf(Subject subject)
    {
        var (node, problems) = Of(subject);
        NodeLocator.TryFind(node, "id", out var position);
        return $"{problems.File}{position}";
    }

    private Place Of(Subject subject) => subject.Kind switch
    {
        SubjectKind.Plan => plans[subject.Index],
        SubjectKind.Indicator => indicators[subject.Index],
        SubjectKind.Observation => observations[subject.Index],
        _ => documents[subject.Index],
    };

    private static IEnumerable<Place> PlacesIn(ReadResult file, IReadOnlyList<SyntaxNode> nodes) => nodes.Select(node => new Place(node, file.Problems));

    private readonly record struct Place(SyntaxNode Node, DiagnosticBag Problems);
}
