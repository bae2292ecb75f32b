using Jingan.Planning.Files;

namespace Jingan.Planning.Checks;

/// <summary>Takes what one rule finds.</summary>
internal sealed class Findings(DiagnosticKind kind, IPlaces places)
{
    /// <summary>Reports a place where the rule does not hold.</summary>
    /// <param name="subject">The thing it is in.</param>
    /// <param name="path">The way from that thing to the value, such as <c>targets[retail-sales].unit</c>; empty for the thing itself.</param>
    /// <param name="arguments">What the message says.</param>
    public void Report(Subject subject, string path, params ReadOnlySpan<Phrase> arguments) =>
        places.Report(kind, subject, path, arguments);

    /// <summary>How messages name the place of a thing.</summary>
    public Phrase PlaceOf(Subject subject) => places.PlaceOf(subject);

    /// <summary>The question whether a known word was meant; nothing where no further message is kept.</summary>
    public Phrase DidYouMean(Subject subject, string word, IReadOnlyCollection<string> known) => places.DidYouMean(subject, word, known);
}
