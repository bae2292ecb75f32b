using Jingan.Planning.Documents;

namespace Jingan.Planning.DraftScore;

/// <summary>Drafts the documents in a folder and scores them against the built-in data.</summary>
internal sealed class Scoring
{
    public Score Total { get; } = new();

    public List<(string Document, Score Score)> Each { get; } = [];

    public List<PlanDraft> Drafts { get; } = [];

    public static Scoring Of(string folder)
    {
        var scoring = new Scoring();
        var gold = Gold.All();
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
