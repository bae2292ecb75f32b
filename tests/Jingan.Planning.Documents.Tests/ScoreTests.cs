using Jingan.Planning.DraftScore;

namespace Jingan.Planning.Documents.Tests;

/// <summary>The score of drafts of the built-in documents must not fall. Their texts are not part of the repository: without them nothing is scored.</summary>
public sealed class ScoreTests
{
    private const double LeastRecall = 0.90;
    private const double LeastWhole = 0.86;

    [SourcesFact]
    public void Drafts_of_the_documents_do_not_get_worse()
    {
        var score = Scoring.Of(SourcesFactAttribute.Folder!);
        score.Total.Recall.Should().BeGreaterThanOrEqualTo(LeastRecall, string.Join('\n', score.Total.Faults));
        score.Total.Whole.Should().BeGreaterThanOrEqualTo(LeastWhole, string.Join('\n', score.Total.Faults));
        score.Drafts.Should().OnlyContain(draft => draft.Counts.Figures + draft.Counts.NotFigures + draft.Counts.Unsure == draft.Counts.Tokens);
    }
}
