using Jingan.Planning.Files;

namespace Jingan.Planning.Checks;

/// <summary>Takes problems, and knows where the things of a set stand.</summary>
internal interface IPlaces
{
    /// <summary>Reports a problem.</summary>
    /// <param name="kind">Which.</param>
    /// <param name="subject">The thing it is in.</param>
    /// <param name="path">The way from that thing to the value, such as <c>targets[retail-sales].unit</c>; empty for the thing itself.</param>
    /// <param name="arguments">What the message says.</param>
    public void Report(DiagnosticKind kind, Subject subject, string path, params ReadOnlySpan<Phrase> arguments);

    /// <summary>How messages name the place of a thing.</summary>
    public Phrase PlaceOf(Subject subject);

    /// <summary>The question whether a known word was meant; nothing where no further message is kept.</summary>
    public Phrase DidYouMean(Subject subject, string word, IReadOnlyCollection<string> known);
}
