using Jingan.Planning.Documents.Grammar;

namespace Jingan.Planning.Documents.Drafts;

/// <summary>Makes a draft of what was read: names, plans, what a workspace holds already.</summary>
internal sealed class DraftAssembly(OfficialDocument document, DocumentFacts facts, DraftOptions options)
{
    private const string NoCode = "000000";

    public PlanDraft Of(Ledger ledger)
    {
        var documentId = DocumentId();
        var naming = new Naming(options.Known, options.Catalogue);
        var known = new KnownFigures(options.Known, documentId);
        var before = options.DraftedBefore.ToHashSet(StringComparer.Ordinal);
        var (all, fresh, keys) = (new List<DraftStatement>(), new List<DraftStatement>(), new List<string>());
        var (kept, dropped) = (0, 0);
        foreach (var statement in ledger.Statements.OrderBy(statement => statement.Start))
        {
            var key = Hash.Of($"{statement.Subject}|{statement.Wording}|{statement.Period}");
            keys.Add(key);
            var held = known.IndicatorOf(statement);
            if (held is not null)
                kept++;
            else if (before.Contains(key))
                dropped++;

            if (held is null && before.Contains(key))
            {
                all.Add(statement);
                continue;
            }

            var named = statement with { Indicator = held ?? naming.IdOf(statement) };
            all.Add(named);
            if (held is null)
                fresh.Add(named);
        }

        return new()
        {
            DocumentId = documentId,
            Title = facts.Title,
            Date = facts.Date,
            File = TextFile(),
            Code = Code(),
            IsCodeInferred = options.Code is null,
            Place = options.PlaceName ?? facts.Place ?? "（地名）",
            Plans = Plans(fresh),
            Indicators = naming.Made,
            Observations = [.. fresh.Where(statement => statement.Role == DraftRole.Observation)],
            Statements = [.. all],
            NotFigures = [.. ledger.NotFigures.OrderBy(left => left.Start)],
            Unsure = [.. ledger.Unsure.OrderBy(left => left.Start)],
            Counts = new(ledger.Tokens, ledger.FigureTokens, ledger.NotFigures.Count, ledger.Unsure.Count, all.Count, kept, dropped),
            Keys = [.. keys],
        };
    }

    private ValueList<DraftPlan> Plans(List<DraftStatement> fresh) =>
    [
        .. fresh.Where(statement => statement.Role != DraftRole.Observation)
            .GroupBy(statement => (Kind: statement.PlanKind!, Period: statement.PlanPeriod!))
            .Select(group => new DraftPlan(
                PlanId(group.Key.Kind, group.Key.Period), TitleOf(group.Key.Kind, group.Key.Period), group.Key.Kind, group.Key.Period, [.. group])),
    ];

    private string PlanId(string kind, string period)
    {
        var isMain = kind == facts.PlanKind && period == facts.PlanPeriod.Text;
        if (options.Id is { } id && isMain)
            return id;
        return $"{options.Id ?? DocumentId()}-{Kinds.Short(kind)}-{period}";
    }

    private string TitleOf(string kind, string period) => kind == facts.PlanKind && kind is not "annual-plan" ? facts.Title : kind switch
    {
        "annual-plan" => $"{facts.Place}{period}年主要任务",
        "five-year-plan" => $"{facts.Place}{period}年规划",
        "long-range-vision" => $"{facts.Place}到{period[^4..]}年远景目标",
        "livelihood-projects" => $"{facts.Place}{period}年民生实事项目",
        _ => facts.Title,
    };

    private string DocumentId()
    {
        if (options.DocumentId is { } given)
            return Identifier.IsValid(given) ? given : throw new ArgumentException($"'{given}' is not an id.", nameof(options));

        var letters = new System.Text.StringBuilder();
        foreach (var character in Path.GetFileNameWithoutExtension(document.Name).ToLowerInvariant())
        {
            if (char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character))
                letters.Append(character);
            else if (letters.Length > 0 && letters[^1] != '-')
                letters.Append('-');
        }

        var id = letters.ToString().Trim('-');
        if (id.Length > 60)
            id = id[..60].Trim('-');
        return id.Length > 0 && Identifier.IsValid(id) ? id : "document-" + Hash.Of(document.Name);
    }

    private string Code()
    {
        if (options.Code is not { } code)
            return NoCode;
        return code.Length == 6 && code.All(char.IsAsciiDigit) ? code : throw new ArgumentException($"'{code}' is no code of six digits.", nameof(options));
    }

    /// <summary>The file that sources count lines in: a text file itself, or the one that the canonical text is written to.</summary>
    private string TextFile() => Path.GetExtension(document.Name).ToLowerInvariant() is ".txt" or ".md" or ".text" or ".markdown"
        ? document.Name
        : Path.GetFileNameWithoutExtension(document.Name) + ".txt";
}
