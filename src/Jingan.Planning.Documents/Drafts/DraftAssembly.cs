using Jingan.Planning.Documents.Grammar;

namespace Jingan.Planning.Documents.Drafts;

/// <summary>Makes a draft of what was read: names, plans, what a workspace holds already.</summary>
internal sealed class DraftAssembly(OfficialDocument document, DocumentFacts facts, DraftOptions options, Ledger ledger)
{
    private const string NoCode = "000000";

    public PlanDraft Of()
    {
        var documentId = DocumentId();
        var naming = new Naming(options.Known, options.Catalogue);
        var known = new KnownFigures(options.Known, documentId);
        var before = options.DraftedBefore.ToHashSet(StringComparer.Ordinal);
        var (all, fresh, keys) = (new List<DraftStatement>(), new List<DraftStatement>(), new List<string>());
        var (kept, dropped) = (0, 0);
        foreach (var statement in Statements())
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

        var names = new KnownNames(options.Known, documentId);
        var works = new WorksAssembly(names, before);
        var (projects, structures) = (works.Projects(ledger.Projects), works.Structures(ledger.Structures));
        var plans = Plans(fresh, works.Fresh(projects), [.. structures.Select(works.Fresh).OfType<DraftStructure>()]);
        return new()
        {
            DocumentId = documentId,
            Title = facts.Title,
            Date = facts.Date,
            File = TextFile(),
            Code = Code(),
            IsCodeInferred = options.Code is null,
            Place = options.PlaceName ?? facts.Place ?? "（地名）",
            PlaceLine = options.PlaceName is null && facts.Place is { } place ? document.Blocks.FirstOrDefault(block => block.Text.Contains(place, StringComparison.Ordinal))?.Line ?? 0 : 0,
            Plans = plans,
            Projects = [.. projects],
            Structures = [.. structures],
            ZonesLeft = [.. ledger.ZonesLeft.Where(left => !structures.Exists(structure => structure.Zones.Any(zone => zone.Name == left.Name))).DistinctBy(left => left.Name, StringComparer.Ordinal)],
            NewNames =
            [
                .. plans.SelectMany(plan => plan.Projects).Where(project => !names.HasProject(project.Name)).Select(project => project.Id).Distinct(StringComparer.Ordinal),
                .. plans.SelectMany(plan => plan.Space?.Zones ?? []).Where(zone => zone.Name is { } name && !names.HasZone(name)).Select(zone => zone.Id).Distinct(StringComparer.Ordinal),
            ],
            Indicators = naming.Made,
            Observations = [.. fresh.Where(statement => statement.Role == DraftRole.Observation)],
            Statements = [.. all],
            NotFigures = [.. ledger.NotFigures.OrderBy(left => left.Start)],
            Unsure = [.. ledger.Unsure.OrderBy(left => left.Start)],
            Counts = new(ledger.Tokens, ledger.FigureTokens, ledger.NotFigures.Count, ledger.Unsure.Count, all.Count, kept + works.Kept, dropped + works.Dropped),
            Keys = [.. keys, .. works.Keys],
        };
    }

    /// <summary>The figures that are statements: not the areas of zones, nor in words the completion of a project.</summary>
    private IEnumerable<DraftStatement> Statements()
    {
        var areas = ledger.Areas.SelectMany(area => Enumerable.Range(area.First, area.Last - area.First + 1)).ToHashSet();
        var steps = ledger.Projects.SelectMany(project => project.Milestones).SelectMany(step => Enumerable.Range(step.Start, step.Literal.Length)).ToHashSet();
        foreach (var statement in ledger.Statements.OrderBy(statement => statement.Start))
        {
            var places = Enumerable.Range(statement.Start, statement.Length);
            var isOfWork = statement is { IsWorded: true, Kind: "complete-all" } && places.Any(steps.Contains);
            if (!isOfWork && !places.Any(areas.Contains))
                yield return statement;
        }
    }

    private ValueList<DraftPlan> Plans(List<DraftStatement> fresh, List<DraftProject> projects, List<DraftStructure> structures)
    {
        var statements = fresh.Where(statement => statement.Role != DraftRole.Observation).ToLookup(statement => (Kind: statement.PlanKind!, Period: statement.PlanPeriod!));
        var works = projects.ToLookup(project => (Kind: project.PlanKind, Period: project.PlanPeriod));
        var spaces = structures.ToDictionary(structure => (Kind: structure.PlanKind, Period: structure.PlanPeriod));
        return
        [
            .. statements.Select(group => group.Key).Concat(works.Select(group => group.Key)).Concat(spaces.Keys).Distinct()
                .Select(key => new DraftPlan(PlanId(key.Kind, key.Period), TitleOf(key.Kind, key.Period), key.Kind, key.Period, [.. statements[key]])
                {
                    Projects = [.. works[key]],
                    Space = spaces.GetValueOrDefault(key),
                }),
        ];
    }

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
    private string TextFile() => options.TextFile ?? (Path.GetExtension(document.Name).ToLowerInvariant() is ".txt" or ".md" or ".text" or ".markdown"
        ? document.Name
        : Path.GetFileNameWithoutExtension(document.Name) + ".txt");
}
