using Jingan.Planning.Documents.Grammar;

namespace Jingan.Planning.Documents.Drafts;

/// <summary>The figures of a document that a workspace holds already, as a person left them.</summary>
internal sealed class KnownFigures
{
    private readonly Dictionary<(int, string), string> indicators = [];

    public KnownFigures(PlanSet workspace, string documentId)
    {
        foreach (var plan in workspace.Plans)
        {
            foreach (var target in plan.Targets.Concat(plan.Commitments.SelectMany(commitment => commitment.Targets)))
                Add(target.Source, target.Wording, target.Indicator, documentId);
        }

        foreach (var observation in workspace.Observations)
            Add(observation.Source, observation.Wording, observation.Indicator, documentId);
    }

    /// <summary>The id of the indicator under which a workspace holds a figure; null where it does not.</summary>
    public string? IndicatorOf(DraftStatement statement) =>
        indicators.GetValueOrDefault((statement.Line, Digits(statement.Literal)));

    private void Add(SourceReference? source, string wording, string indicator, string documentId)
    {
        if (source is not { Line: { } line } || source.Document != documentId)
            return;

        var key = (line, Digits(source.Literal ?? wording));
        indicators.TryAdd(key, indicator);
    }

    /// <summary>The numbers of a literal, by which one figure is told from the next of its line.</summary>
    private static string Digits(string literal)
    {
        var numbers = NumberScanner.Scan(literal).Select(token => literal[token.Start..token.End]);
        var joined = string.Join(' ', numbers);
        return joined.Length > 0 ? joined : literal;
    }
}
