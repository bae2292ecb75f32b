using System.Globalization;
using System.Text.RegularExpressions;

namespace Jingan.Planning.Documents.Drafts;

/// <summary>Writes a draft as a plan file, in the order of the document, with a comment where something is inferred or unsure.</summary>
internal static partial class DraftYaml
{
    private const string Format = "jingan-planning/1";
    private const int MostUnsureListed = 200;

    /// <summary>What stands before the keys of the figures in the comment that a second run reads.</summary>
    public const string KeysMark = "drafted:";

    /// <summary>The whole draft as one file.</summary>
    public static string Whole(PlanDraft draft)
    {
        var lines = Head(draft);
        Documents(lines, draft);
        Indicators(lines, draft);
        Observations(lines, draft);
        if (draft.Plans.Count > 0)
        {
            lines.Blank();
            lines.Line("plans:");
            lines.In();
            foreach (var plan in draft.Plans)
                Plan(lines, draft, plan, isItem: true);
            lines.Out();
        }

        Tail(lines, draft);
        return lines.ToString();
    }

    /// <summary>The file of one plan, for a folder that holds the draft in several.</summary>
    public static string PlanFile(PlanDraft draft, DraftPlan plan)
    {
        var lines = new YamlLines();
        lines.Line($"format: {Format}");
        lines.Blank();
        lines.Line("plan:");
        Plan(lines, draft, plan, isItem: false);
        return lines.ToString();
    }

    /// <summary>The file of documents, indicators and observations, for a folder that holds the draft in several.</summary>
    public static string Shared(PlanDraft draft)
    {
        var lines = Head(draft);
        Documents(lines, draft);
        Indicators(lines, draft);
        Observations(lines, draft);
        Tail(lines, draft);
        return lines.ToString();
    }

    private static YamlLines Head(PlanDraft draft)
    {
        var lines = new YamlLines();
        lines.Line($"format: {Format}");
        lines.Comment($"Drafted from {draft.File}. What is marked as inferred stands in no word of the document: check it, then take the mark out.");
        var counts = draft.Counts;
        lines.Comment(string.Create(CultureInfo.InvariantCulture, $"{counts.Tokens} numbers: {counts.Figures} in figures, {counts.NotFigures} no figures, {counts.Unsure} unsure."));
        return lines;
    }

    private static void Documents(YamlLines lines, PlanDraft draft)
    {
        lines.Blank();
        lines.Line("documents:");
        lines.In();
        lines.Item("id", draft.DocumentId);
        lines.In();
        lines.Key("title", YamlLines.Quoted(draft.Title));
        lines.Key("date", draft.Date is null ? null : YamlLines.Quoted(draft.Date));
        lines.Key("file", YamlLines.Quoted(draft.File));
        lines.Out().Out();
    }

    private static void Indicators(YamlLines lines, PlanDraft draft)
    {
        if (draft.Indicators.Count == 0)
            return;

        lines.Blank();
        lines.Comment("New ones: neither the workspace nor the built-in catalogue has them. Kind and polarity are inferred.");
        lines.Line("indicators:");
        lines.In();
        foreach (var indicator in draft.Indicators)
        {
            lines.Item("id", indicator.Id);
            lines.In();
            lines.Key("name", YamlLines.Quoted(indicator.Name));
            lines.Key("unit", YamlLines.Quoted(indicator.Unit));
            lines.Key("kind", indicator.Kind, "inferred");
            lines.Key("polarity", indicator.Polarity, "inferred");
            lines.Out();
        }

        lines.Out();
    }

    private static void Observations(YamlLines lines, PlanDraft draft)
    {
        if (draft.Observations.Count == 0)
            return;

        lines.Blank();
        lines.Line("observations:");
        lines.In();
        foreach (var statement in draft.Observations)
        {
            var value = WithUnit(statement);
            lines.Item("indicator", statement.Indicator, statement.Subject + (statement.Inferred.Contains("subject", StringComparer.Ordinal) ? " (inferred)" : ""));
            lines.In();
            lines.Key("period", YamlLines.Quoted(statement.Period), Inferred(statement, "period"));
            lines.Key("place", statement.Place is { } place ? PlaceOf(place, draft) : null);
            lines.Key("value", YamlLines.Quoted(value));
            lines.Key("status", statement.IsEstimated ? "estimated" : null);
            lines.Key("source", Source(statement, value, draft.DocumentId));
            lines.Out();
        }

        lines.Out();
    }

    /// <summary>A larger place by its name, with its code where that of the document's place is known: 全省 of 420102 is 420000.</summary>
    private static string PlaceOf(string name, PlanDraft draft)
    {
        var named = $"name: {YamlLines.Quoted(name)}";
        if (name is "全国")
            return $"{{code: \"100000\", {named}}}";
        if (draft.IsCodeInferred)
            return $"{{{named}}}";
        var isMunicipality = draft.Code[..2] is "11" or "12" or "31" or "50";
        return name switch
        {
            "全省" => $"{{code: \"{draft.Code[..2]}0000\", {named}}}",
            "全市" when isMunicipality => $"{{code: \"{draft.Code[..2]}0000\", {named}}}",
            "全市" or "全州" => $"{{code: \"{draft.Code[..4]}00\", {named}}}",
            _ => $"{{{named}}}",
        };
    }

    private static void Plan(YamlLines lines, PlanDraft draft, DraftPlan plan, bool isItem)
    {
        if (isItem)
            lines.Item("id", plan.Id);
        lines.In();
        if (!isItem)
            lines.Key("id", plan.Id);
        lines.Key("title", YamlLines.Quoted(plan.Title), "inferred");
        lines.Key("kind", plan.Kind);
        lines.Key("period", YamlLines.Quoted(plan.Period));
        lines.Key("jurisdiction", $"{{code: {YamlLines.Quoted(draft.Code)}, name: {YamlLines.Quoted(draft.Place)}}}", JurisdictionRemark(draft));
        lines.Key("document", draft.DocumentId);
        var targets = plan.Statements.Where(statement => statement.Role == DraftRole.Target).ToList();
        var commitments = plan.Statements.Where(statement => statement.Role == DraftRole.Commitment).ToList();
        var ids = new Ids();
        if (targets.Count > 0)
        {
            lines.Line("targets:");
            lines.In();
            foreach (var target in targets)
                Target(lines, target, plan, ids);
            lines.Out();
        }

        if (plan.Space is { } space)
            DraftWorksYaml.Space(lines, space);
        if (plan.Projects.Count > 0)
            DraftWorksYaml.Projects(lines, plan.Projects, draft.NewNames);
        if (commitments.Count > 0)
            Commitments(lines, commitments, plan, ids);
        lines.Out();
    }

    private static string? JurisdictionRemark(PlanDraft draft)
    {
        var stands = draft.PlaceLine > 0 ? string.Create(CultureInfo.InvariantCulture, $"line {draft.PlaceLine}") : null;
        var missing = draft.IsCodeInferred ? "not known: give the code of GB/T 2260" : null;
        return stands is not null && missing is not null ? $"{stands}; {missing}" : stands ?? missing;
    }

    private static void Commitments(YamlLines lines, List<DraftStatement> commitments, DraftPlan plan, Ids ids)
    {
        var own = new Ids();
        lines.Line("commitments:");
        lines.In();
        foreach (var commitment in commitments)
        {
            lines.Item("id", own.Unique("c-" + commitment.Indicator));
            lines.In();
            lines.Key("name", YamlLines.Quoted(commitment.Subject), Inferred(commitment, "subject"));
            lines.Key("section", commitment.Section is null ? null : YamlLines.Quoted(commitment.Section));
            lines.Key("item", commitment.Item is null ? null : YamlLines.Quoted(commitment.Item));
            lines.Line("targets:");
            lines.In();
            Target(lines, commitment, plan, ids);
            lines.Out().Out();
        }

        lines.Out();
    }

    private static void Target(YamlLines lines, DraftStatement statement, DraftPlan plan, Ids ids)
    {
        lines.Item("id", ids.Unique(statement.Id is { } given && Identifier.IsValid(given) ? given : statement.Indicator + Ending(statement.Basis)));
        lines.In();
        if (statement.Role == DraftRole.Target)
            lines.Key("no", statement.Item is { } no && no.All(char.IsAsciiDigit) ? YamlLines.Quoted(no) : null);
        lines.Key("indicator", statement.Indicator);
        lines.Key("name", YamlLines.Quoted(statement.Subject), Inferred(statement, "subject"));
        lines.Key("force", statement.Role == DraftRole.Commitment ? "commitment" : statement.Force);
        lines.Key("unit", IsBare(statement) && statement.Unit is { } unit ? YamlLines.Quoted(unit) : null);
        lines.Key("basis", statement.Basis, Inferred(statement, "basis"));
        lines.Key("target", YamlLines.Quoted(statement.Wording));
        lines.Key("period", statement.Period == plan.Period ? null : YamlLines.Quoted(statement.Period), Inferred(statement, "period"));
        lines.Key("source", Source(statement, statement.Wording, null));
        lines.Out();
    }

    /// <summary>The ids of a plan: one that is taken gets the next number behind it.</summary>
    private sealed class Ids
    {
        private readonly HashSet<string> taken = new(StringComparer.Ordinal);
        private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

        public string Unique(string wanted)
        {
            var id = wanted;
            while (!taken.Add(id))
            {
                var number = numbers[wanted] = numbers.GetValueOrDefault(wanted, 1) + 1;
                id = string.Create(CultureInfo.InvariantCulture, $"{wanted}-{number}");
            }

            return id;
        }
    }

    private static string Ending(string? basis) => basis switch
    {
        "year-on-year" => "-growth",
        "average-annual-growth" => "-average-growth",
        "change" => "-change",
        "period-total" => "-total",
        _ => "",
    };

    private static string? Inferred(DraftStatement statement, string what) => statement.Inferred.Contains(what, StringComparer.Ordinal) ? "inferred" : null;

    private static string Source(DraftStatement statement, string shown, string? document)
    {
        var line = statement.Line.ToString(CultureInfo.InvariantCulture);
        if (WithoutSpace(shown) == WithoutSpace(statement.Literal))
            return document is null ? line : $"{document}:{line}";
        var literal = YamlLines.Quoted(statement.Literal);
        return document is null ? $"{{line: {line}, literal: {literal}}}" : $"{{document: {document}, line: {line}, literal: {literal}}}";
    }

    private static string WithoutSpace(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));

    /// <summary>Whether the wording leaves its unit to the column of a table.</summary>
    private static bool IsBare(DraftStatement statement) => statement.Unit is { } unit && !statement.Wording.Contains(unit, StringComparison.Ordinal);

    /// <summary>The wording of an observation, which has no key for a unit: that of the column is put behind the last digit.</summary>
    private static string WithUnit(DraftStatement statement)
    {
        if (!IsBare(statement))
            return statement.Wording;
        var match = LastDigit().Match(statement.Wording);
        return match.Success ? statement.Wording[..(match.Index + 1)] + statement.Unit + statement.Wording[(match.Index + 1)..] : statement.Wording;
    }

    private static void Tail(YamlLines lines, PlanDraft draft)
    {
        lines.Blank();
        foreach (var left in draft.ZonesLeft)
            lines.Comment(string.Create(CultureInfo.InvariantCulture, $"zone left out, line {left.Line}: {left.Name} ({left.Kind}): no pattern or count takes it in"));
        foreach (var left in draft.Unsure.Take(MostUnsureListed))
            lines.Comment(string.Create(CultureInfo.InvariantCulture, $"unsure, line {left.Line}: {left.Text}: {left.Reason}"));
        if (draft.Unsure.Count > MostUnsureListed)
            lines.Comment(string.Create(CultureInfo.InvariantCulture, $"unsure: {draft.Unsure.Count - MostUnsureListed} more; --format json lists them all"));
        foreach (var keys in draft.Keys.Distinct(StringComparer.Ordinal).Chunk(12))
            lines.Comment($"{KeysMark} {draft.DocumentId} {string.Join(' ', keys)}");
    }

    [GeneratedRegex(@"\d(?=\D*$)", RegexOptions.CultureInvariant)]
    private static partial Regex LastDigit();
}
