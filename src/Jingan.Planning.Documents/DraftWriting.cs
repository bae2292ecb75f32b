using Jingan.Planning.Documents.Drafts;

namespace Jingan.Planning.Documents;

/// <summary>Writes drafts: as a plan file, as several, as JSON.</summary>
public static class DraftWriting
{
    /// <summary>One plan file with all of the draft, which <c>jingan validate</c> accepts.</summary>
    public static string ToYaml(this PlanDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return DraftYaml.Whole(draft);
    }

    /// <summary>A file for each plan, and one for what they share, by the names of the files.</summary>
    public static ValueList<(string File, string Text)> ToYamlFiles(this PlanDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return
        [
            ($"{draft.DocumentId}.yaml", DraftYaml.Shared(draft)),
            .. draft.Plans.Select(plan => ($"{plan.Id}.yaml", DraftYaml.PlanFile(draft, plan))),
        ];
    }

    /// <summary>JSON with every statement, its spans, and the account of every number.</summary>
    public static string ToJson(this PlanDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return DraftJson.Of(draft);
    }

    /// <summary>The keys of the figures that an earlier draft lists in its comments; see <see cref="DraftOptions.DraftedBefore"/>.</summary>
    /// <param name="yaml">The text of a drafted file.</param>
    /// <param name="documentId">The id of the document.</param>
    public static ValueList<string> KeysIn(string yaml, string documentId)
    {
        ArgumentNullException.ThrowIfNull(yaml);
        ArgumentNullException.ThrowIfNull(documentId);
        var mark = $"# {DraftYaml.KeysMark} {documentId} ";
        return
        [
            .. yaml.Split('\n')
                .Select(line => line.Trim())
                .Where(line => line.StartsWith(mark, StringComparison.Ordinal))
                .SelectMany(line => line[mark.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries)),
        ];
    }
}
