using System.Globalization;
using Jingan.Planning.Files;

namespace Jingan.Planning.Checks;

/// <summary>Places in a set that came from no file: paths such as <c>plans[jingan-fyp14].targets[retail-sales]</c>.</summary>
internal sealed class SetPlaces(PlanSet set, DiagnosticBag problems) : IPlaces
{
    private readonly Suggestions suggestions = new();

    public void Report(DiagnosticKind kind, Subject subject, string path, params ReadOnlySpan<Phrase> arguments)
    {
        var name = NameOf(subject);
        problems.Report(kind, default, path.Length == 0 ? name : $"{name}.{path}", arguments);
    }

    public Phrase DidYouMean(Subject subject, string word, IReadOnlyCollection<string> known) =>
        suggestions.Question(word, known);

    public Phrase PlaceOf(Subject subject) => $"{ListOf(subject.Kind)}[{subject.Index.ToString(CultureInfo.InvariantCulture)}]";

    private static string ListOf(SubjectKind kind) => kind switch
    {
        SubjectKind.Plan => "plans",
        SubjectKind.Indicator => "indicators",
        SubjectKind.Observation => "observations",
        _ => "documents",
    };

    private string NameOf(Subject subject) => subject.Kind switch
    {
        SubjectKind.Plan => $"plans[{set.Plans[subject.Index].Id}]",
        SubjectKind.Indicator => $"indicators[{set.Indicators[subject.Index].Id}]",
        SubjectKind.Document => $"documents[{set.Documents[subject.Index].Id}]",
        _ => PlaceOf(subject).En,
    };
}
