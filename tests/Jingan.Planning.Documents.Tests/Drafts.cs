using System.Text;

namespace Jingan.Planning.Documents.Tests;

/// <summary>Drafts of made documents, printed a statement a line.</summary>
internal static class Drafts
{
    public static PlanDraft Of(byte[] bytes, string name, DraftOptions? options = null)
    {
        var reading = DocumentReader.Read(bytes, name);
        reading.Diagnostics.Should().BeEmpty();
        return PlanDraft.Of(reading.Document!, options);
    }

    public static PlanDraft OfText(string text, DraftOptions? options = null, string name = "report.txt") => Of(Encoding.UTF8.GetBytes(text), name, options);

    public static string Printed(DraftStatement statement) =>
        $"{statement.Role.ToString().ToLowerInvariant()}: {statement.Subject} = {statement.Wording} [{statement.Period}] {statement.Basis}";

    public static List<string> Printed(PlanDraft draft) => [.. draft.Statements.Select(Printed)];

    public static void ShouldAddUp(PlanDraft draft)
    {
        var counts = draft.Counts;
        (counts.Figures + counts.NotFigures + counts.Unsure).Should().Be(counts.Tokens);
        (draft.NotFigures.Count + draft.Unsure.Count).Should().Be(counts.NotFigures + counts.Unsure);
    }
}
