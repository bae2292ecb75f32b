using Jingan.Planning.Files;

namespace Jingan.Planning.Checks;

/// <summary>Places in files: each problem goes to the problems of the file in which its subject stands.</summary>
internal sealed class FilePlaces : IPlaces
{
    private readonly List<Place> plans = [];
    private readonly List<Place> indicators = [];
    private readonly List<Place> observations = [];
    private readonly List<Place> documents = [];
    private readonly Suggestions suggestions = new();

    /// <summary>Creates places for the set that the files make together, in their order.</summary>
    public FilePlaces(IReadOnlyList<ReadResult> files)
    {
        Content = new()
        {
            Plans = Joined(files, static file => (file.Content.Plans, file.Origins.Plans), plans, static plan => plan.Id),
            Indicators = Joined(files, static file => (file.Content.Indicators, file.Origins.Indicators), indicators, static indicator => indicator.Id),
            Observations = Joined(files, static file => (file.Content.Observations, file.Origins.Observations), observations, static observation => observation),
            Documents = Joined(files, static file => (file.Content.Documents, file.Origins.Documents), documents, static document => document.Id),
            DivisionChanges = [.. files.SelectMany(file => file.Content.DivisionChanges)],
        };
    }

    /// <summary>What the files hold together: what two of them say alike stands in it once.</summary>
    public PlanSet Content { get; }

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

    /// <summary>The things of all files, each with its place; one that an earlier file holds just so is left out.</summary>
    private static ValueList<T> Joined<T, TKey>(
        IReadOnlyList<ReadResult> files, Func<ReadResult, (ValueList<T> Things, IReadOnlyList<int> Tokens)> of, List<Place> places, Func<T, TKey> keyOf)
        where T : class
        where TKey : notnull
    {
        places.EnsureCapacity(files.Sum(file => of(file).Things.Count));
        if (files is [var only])
        {
            var (all, there) = of(only);
            for (var index = 0; index < all.Count; index++)
                places.Add(new(there[index], only));

            return all;
        }

        var things = new List<T>();
        var first = new Dictionary<TKey, (T Thing, ReadResult File)>();
        foreach (var file in files)
        {
            var (found, tokens) = of(file);
            for (var index = 0; index < found.Count; index++)
            {
                if (!IsNew(found[index], file))
                    continue;

                things.Add(found[index]);
                places.Add(new(tokens[index], file));
            }
        }

        return things.ToValueList();

        bool IsNew(T thing, ReadResult file)
        {
            var key = keyOf(thing);
            return first.TryAdd(key, (thing, file)) || first[key] is var (known, there) && (there == file || !known.Equals(thing));
        }
    }

    private readonly record struct Place(int Token, ReadResult File);
}
