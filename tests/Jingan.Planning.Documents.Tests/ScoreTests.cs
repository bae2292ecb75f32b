using Jingan.Planning.DraftScore;

namespace Jingan.Planning.Documents.Tests;

/// <summary>The score of drafts of the built-in documents must not fall. Their texts are not part of the repository: without them nothing is scored.</summary>
public sealed class ScoreTests
{
    private const double LeastRecall = 0.97;
    private const double LeastPrecision = 0.98;
    private const double LeastWhole = 0.91;
    private const double LeastOwnRecall = 0.995;
    private const double LeastOwnPrecision = 0.99;
    private const double LeastOwnWhole = 0.985;

    /// <summary>Documents of invented places, each with the statements that a person expects, written before the document was first drafted.</summary>
    [Fact]
    public void Drafts_of_invented_documents_do_not_get_worse()
    {
        var score = HeldOut.Of(Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Held"), "*.expected").Order(StringComparer.Ordinal));
        score.Recall.Should().BeGreaterThanOrEqualTo(LeastOwnRecall, string.Join('\n', score.Faults));
        score.Precision.Should().BeGreaterThanOrEqualTo(LeastOwnPrecision, string.Join('\n', score.Faults));
        score.Whole.Should().BeGreaterThanOrEqualTo(LeastOwnWhole, string.Join('\n', score.Faults));
    }

    [SourcesFact]
    public void Drafts_of_the_documents_do_not_get_worse()
    {
        var score = Scoring.Of(SourcesFactAttribute.Folder!, Path.Combine(AppContext.BaseDirectory, "Truth", "beyond-the-record.txt"));
        score.Total.Recall.Should().BeGreaterThanOrEqualTo(LeastRecall, string.Join('\n', score.Total.Faults));
        score.Total.Precision.Should().BeGreaterThanOrEqualTo(LeastPrecision, string.Join('\n', score.Total.Faults));
        score.Total.Whole.Should().BeGreaterThanOrEqualTo(LeastWhole, string.Join('\n', score.Total.Faults));
        score.Drafts.Should().OnlyContain(draft => draft.Counts.Figures + draft.Counts.NotFigures + draft.Counts.Unsure == draft.Counts.Tokens);
    }
}
