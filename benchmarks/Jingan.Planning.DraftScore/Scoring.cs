using Jingan.Planning.Documents;

namespace Jingan.Planning.DraftScore;

/// <summary>Drafts the documents in a folder and scores them against the built-in data.</summary>
internal sealed class Scoring
{
    public Score Total { get; } = new();

    public List<(string Document, Score Score)> Each { get; } = [];

    public List<PlanDraft> Drafts { get; } = [];

    /// <param name="folder">The folder of the documents.</param>
    /// <param name="beyond">The file of the figures that the documents state beyond the built-in data; null for the built-in data alone.</param>
    public static Scoring Of(string folder, string? beyond)
    {
        var scoring = new Scoring();
        var gold = Gold.All();
        if (beyond is not null)
            gold.AddRange(Gold.Beyond(File.ReadLines(beyond)));
        foreach (var document in BuiltInPlans.Load().Documents)
        {
            var path = Path.Combine(folder, document.File ?? "");
            if (!File.Exists(path) || DocumentReader.Read(File.ReadAllBytes(path), path).Document is not { } text)
                continue;

            var draft = PlanDraft.Of(text, new() { DocumentId = document.Id });
            List<Gold> expected = [.. gold.Where(item => item.Document == document.Id)];
            var own = new Score();
            own.Add(document.Id, draft.Statements, expected);
            scoring.Total.Add(document.Id, draft.Statements, expected);
            scoring.Each.Add((document.Id, own));
            scoring.Drafts.Add(draft);
        }

        return scoring;
    }
}
