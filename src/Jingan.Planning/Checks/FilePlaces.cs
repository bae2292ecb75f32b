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
        var (token, file) = Of(subject);
        if (file.Places is not { } places)
        {
            file.Problems.Report(kind, default, path, arguments);
            return;
        }

        if (file.Problems.IsFull)
        {
            file.Problems.Report(kind, places.Of(token), "");
            return;
        }

        places.TryFind(token, path, out var found);
        file.Problems.Report(kind, places.Of(found), path.Length == 0 ? places.PathOf(token) : $"{places.PathOf(token)}.{path}", arguments);
    }

    public Phrase DidYouMean(Subject subject, string word, IReadOnlyCollection<string> known) =>
        Of(subject).File.Problems.IsFull ? Phrase.Empty : suggestions.Question(word, known);

    public Phrase PlaceOf(Subject subject)
    {
        var (token, file) = Of(subject);
        if (file.Places is not { } places)
            return file.Problems.File ?? "";

        places.TryFind(token, "id", out var found);
        return $"{file.Problems.File}{places.Of(found)}";
    }

    private Place Of(Subject subject) => subject.Kind switch
    {
        SubjectKind.Plan => plans[subject.Index],
        SubjectKind.Indicator => indicators[subject.Index],
        SubjectKind.Observation => observations[subject.Index],
        _ => documents[subject.Index],
    };

    private static IEnumerable<Place> PlacesIn(ReadResult file, IReadOnlyList<int> tokens) => tokens.Select(token => new Place(token, file));

    private readonly record struct Place(int Token, ReadResult File);
}
