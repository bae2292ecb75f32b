using System.CommandLine;
using System.Text;
using Jingan.Planning.Cli.Input;
using Jingan.Planning.Files;
using Jingan.Planning.Geometry;
using Jingan.Planning.Reports;
using NodaTime;
using NodaTime.Text;

namespace Jingan.Planning.Cli.Commands;

/// <summary>Writes the page of a plan, or a site for several.</summary>
internal sealed class ReportCommand : ToolCommand
{
    private readonly Argument<string[]> plans = new("PLAN")
    {
        Description = PlanInput.SetDescription,
        Arity = ArgumentArity.OneOrMore
    };

    private readonly Option<string> outTo = new("--out")
    {
        Description = "The page to write, FILE.html, or - for standard output; or a folder for a site: an index, a page a plan, a page an indicator",
        HelpName = "FILE.html|-|FOLDER/",
        Required = true,
    };

    private readonly Option<string?> against = new("--against") { Description = "A plan to compare with, by id or file", HelpName = "PLAN" };
    private readonly Option<string?> asOf = new("--as-of") { Description = "The date as of which to judge [default: today]", HelpName = "YYYY-MM-DD" };

    private readonly Option<string[]> observations = new("--observations")
    {
        Description = "Files, folders or globs with more observations",
        HelpName = "PATH",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string?> title = new("--title")
    {
        Description = "A title in place of the page's own",
        HelpName = "TEXT"
    };
    private readonly Option<string?> header = new("--header") { Description = "A line above the title in place of the page's own", HelpName = "TEXT" };
    private readonly Option<string?> footer = new("--footer") { Description = "A line at the end in place of the page's own", HelpName = "TEXT" };

    private readonly Option<string?> sections = new("--sections")
    {
        Description = "The sections to show, in order: "
            + string.Join(',', Enum.GetNames<ReportSection>().Select(name => name.ToLowerInvariant())),
        HelpName = "SECTION,…",
    };

    private readonly Option<string?> figures = new("--figures") { Description = "Write the figures of the page as JSON beside it", HelpName = "FILE.json" };
    private readonly Option<bool> fragment = new("--fragment") { Description = "Write the page without the document around it, for embedding" };

    private readonly Option<string?> geometry = new("--geometry")
    {
        Description = "A GeoJSON file whose features carry the ids of zones: the scheme of space becomes a map",
        HelpName = "FILE",
    };

    private readonly Option<string[]> colours = new("--colour")
    {
        Description = "An own colour for a role, light and dark, such as plan=#1B5DA6,#5A9DEB; roles: " + string.Join(", ", Enum.GetNames<ColourRole>().Select(name => name.ToLowerInvariant())),
        HelpName = "ROLE=LIGHT[,DARK]",
    };

    public ReportCommand(Session session)
        : base(
            session,
            "report",
            "Write a page with tables and pictures: how a plan stands, what is missing, where it is from",
            "jingan report jingan-fyp14 --against jingan-fyp15 --as-of 2026-01-31 --lang zh --out page.html") =>
        Takes(plans, In, outTo, against, asOf, observations, title, header, footer, sections, figures, fragment, geometry, colours);

    protected override int Run(ParseResult arguments)
    {
        var language = LanguageOf(arguments);
        var place = arguments.GetRequiredValue(outTo);
        var names = arguments.GetRequiredValue(plans);
        var (own, context) = Load(arguments, names, language);
        var options = OptionsOf(arguments, names, place, language, ref context);
        var isSite = place.EndsWith('/') || place.EndsWith(Path.DirectorySeparatorChar) || Directory.Exists(place);
        if (own.Count == 0)
            throw new InputException(InputProblems.HoldsNoPlan(string.Join(", ", names)));
        if (!isSite && own.Count > 1)
            throw new InputException(InputProblems.SeveralPlansForOnePage(place, own.Select(plan => plan.Id)));
        if (isSite && OfOnePage(arguments) is { } option)
            throw new InputException(InputProblems.ForOnePageAlone(option, place));

        var date = DateOf(arguments);
        var written = isSite ? WriteSite(own, context, date, options, place)
            : WritePage(arguments, own[0], context, date, options, place);
        foreach (var path in written)
            Session.Complain(language == Language.Chinese ? $"已写入 {path}" : $"wrote {path}");
        return ExitCode.Fine;
    }

    /// <summary>The option given that no site has; null for none.</summary>
    private string? OfOnePage(ParseResult arguments)
    {
        if (arguments.GetValue(fragment))
            return fragment.Name;

        return arguments.GetValue(figures) is null ? null : figures.Name;
    }

    private static string[] WriteSite(IReadOnlyList<Plan> own, PlanSet context, LocalDate date, ReportOptions options,
        string place)
    {
        var site = ReportSite.Of(own, context, date, options);
        ReportFiles.WriteAll(place, site.Files);
        return [Path.Combine(place, "index.html")];
    }

    private string[] WritePage(ParseResult arguments, Plan plan, PlanSet context, LocalDate date,
        ReportOptions options, string place)
    {
        var report = PlanReport.Of(plan, context, date, options);
        var html = arguments.GetValue(fragment) ? report.ToFragment() : report.ToHtml();
        List<string> written = [];
        if (place == "-")
        {
            Session.Output.Write(html);
        }
        else
        {
            ReportFiles.Write(place, html);
            written.Add(place);
        }

        if (arguments.GetValue(figures) is { } json)
        {
            ReportFiles.Write(json, report.ToJson());
            written.Add(json);
        }

        return [.. written];
    }

    /// <summary>The plans asked for; beside them everything built in, as their series and lineage run through other plans.</summary>
    private (IReadOnlyList<Plan> Own, PlanSet Context) Load(ParseResult arguments, string[] names, Language language)
    {
        if (names is [var one] && !Directory.Exists(one) && one != "all" && !one.AsSpan().ContainsAny('*', '?'))
        {
            var loaded = PlanInput.Load(Session, one, language, arguments.GetValue(against) is { } other ? PlanInput.HeldBy(Session, other, language) : null);
            var more = PlanInput.Observations(Session, arguments.GetValue(observations) ?? [], loaded.Own, language);
            var beside = BuiltInPlans.Ids.Contains(one, StringComparer.Ordinal) ? BuiltInPlans.LoadAll() : loaded.Context;
            return (loaded.Own.FindPlan(one) is { } named ? [named] : loaded.Own.Plans, beside.Concat(more));
        }

        var (set, known) = PlanInput.LoadSet(Session, names, language);
        var added = PlanInput.Observations(Session, arguments.GetValue(observations) ?? [], set, language);
        return (set.Plans, set.Concat(known).Concat(added));
    }

    private ReportOptions OptionsOf(ParseResult arguments, string[] names, string place, Language language,
        ref PlanSet context)
    {
        Plan? other = null;
        if (arguments.GetValue(against) is { } name)
        {
            var loaded = PlanInput.Load(Session, name, language, names is [var one] ? PlanInput.HeldBy(Session, one, language) : null);
            other = loaded.Plan;
            context = context.Concat(Missing(loaded.Own, context));
        }

        return new()
        {
            Language = language,
            Against = other is null ? null : context.FindPlan(other.Id) ?? other,
            Title = arguments.GetValue(title),
            Header = arguments.GetValue(header),
            Footer = arguments.GetValue(footer),
            Command = CommandOf(arguments, language),
            Sections = Chosen(arguments.GetValue(sections)),
            Geometry = arguments.GetValue(geometry) is { } shapes ? ShapesIn(shapes, context, language) : null,
            Colours = [.. (arguments.GetValue(colours) ?? []).Select(Colour)],
        };
    }

    /// <summary>What a set has that another has not: plans, indicators and documents by their ids, observations with the plans.</summary>
    private static PlanSet Missing(PlanSet set, PlanSet among)
    {
        var (documents, indicators) = (among.Documents.Select(document => document.Id).ToHashSet(StringComparer.Ordinal), among.Indicators.Select(indicator => indicator.Id).ToHashSet(StringComparer.Ordinal));
        var others = set.Plans.Where(plan => among.FindPlan(plan.Id) is null).ToValueList();
        return new()
        {
            Plans = others,
            Documents = [.. set.Documents.Where(document => !documents.Contains(document.Id))],
            Indicators = [.. set.Indicators.Where(indicator => !indicators.Contains(indicator.Id))],
            Observations = others.Count > 0 ? set.Observations : [],
        };
    }

    /// <summary>The command with all that was asked for, and the day and language where they were left out.</summary>
    private string CommandOf(ParseResult arguments, Language language)
    {
        List<string> parts = ["jingan", "report", .. arguments.GetRequiredValue(plans).Select(Shown)];
        void Add(string option, IEnumerable<string> values) => parts.AddRange(values.Any() ? [option, .. values] : []);
        void AddText(Option<string?> option) => Add(option.Name, arguments.GetValue(option) is { } text ? [text] : []);

        Add(In.Name, Session.In.Select(Shown));
        Add(against.Name, arguments.GetValue(against) is { } other ? [Shown(other)] : []);
        Add(observations.Name, (arguments.GetValue(observations) ?? []).Select(Shown));
        AddText(title);
        AddText(header);
        AddText(footer);
        AddText(sections);
        foreach (var colour in arguments.GetValue(colours) ?? [])
            Add(colours.Name, [colour]);
        Add(geometry.Name, arguments.GetValue(geometry) is { } shapes ? [Shown(shapes)] : []);
        if (arguments.GetValue(fragment))
            parts.Add(fragment.Name);
        parts.AddRange(["--as-of", LocalDatePattern.Iso.Format(DateOf(arguments)), "--lang", language == Language.Chinese ? "zh" : "en", "--out", Shown(arguments.GetRequiredValue(outTo))]);
        return string.Join(' ', parts.Select(Quoted));
    }

    /// <summary>A word as a shell takes it.</summary>
    private static string Quoted(string word) =>
        word.Length > 0 && word.All(letter => char.IsLetterOrDigit(letter) || "-_./:=,*?@+".Contains(letter, StringComparison.Ordinal)) ? word : $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'";

    /// <summary>A place as a page that others read may show it: without the folders of this machine.</summary>
    private static string Shown(string place) => Path.IsPathRooted(place)
        ? Path.GetFileName(Path.TrimEndingDirectorySeparator(place)) + (Path.EndsInDirectorySeparator(place) ? "/" : "")
        : place;

    private static ValueList<ReportSection> Chosen(string? text)
    {
        if (text is null)
            return [.. Enum.GetValues<ReportSection>()];

        List<ReportSection> chosen = [];
        foreach (var word in text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!Enum.TryParse<ReportSection>(word, ignoreCase: true, out var section) || !Enum.IsDefined(section)
                || char.IsAsciiDigit(word[0]))
                throw new InputException(InputProblems.NoSection(word, Enum.GetNames<ReportSection>()));
            chosen.Add(section);
        }

        return [.. chosen];
    }

    /// <summary>The shapes of a file; what is wrong with them is told, and a file that cannot be used whole is not drawn.</summary>
    private string ShapesIn(string path, PlanSet context, Language language)
    {
        var (name, bytes) = InputFiles.ReadOne(Session, path);
        var shapes = ZoneShapes.Read(bytes, name);
        foreach (var problem in shapes.Check(context.Plans))
            Session.Complain(problem.ToString(language));
        if (shapes.Problems.Any(problem => problem.Severity == Severity.Error))
            throw new InputException(InputProblems.NoShapes(name));
        return Encoding.UTF8.GetString(ZoneFeatures.Of(context.Plans, shapes));
    }

    private static ReportColour Colour(string text)
    {
        var parts = text.Split('=', 2);
        var values = parts.Length == 2 ? parts[1].Split(',') : [];
        if (values.Length is not (1 or 2) || !Enum.TryParse<ColourRole>(parts[0], ignoreCase: true, out var role) || char.IsAsciiDigit(parts[0][0]))
            throw new InputException(InputProblems.NoColour(text, Enum.GetNames<ColourRole>()));
        try
        {
            return new(role, values[0], values[^1]);
        }
        catch (ArgumentException)
        {
            throw new InputException(InputProblems.NoColour(text, Enum.GetNames<ColourRole>()));
        }
    }

    private LocalDate DateOf(ParseResult arguments)
    {
        if (arguments.GetValue(asOf) is not { } text)
            return Session.Today;
        return LocalDatePattern.Iso.Parse(text) is { Success: true } date ? date.Value
            : throw new InputException(InputProblems.NoDate(text));
    }
}
