using Jingan.Planning.Cli.Text;
using Jingan.Planning.Tables;
using Jingan.Planning.Checks;

namespace Jingan.Planning.Cli.Input;

/// <summary>What a PLAN on the command line names: a built-in id, a file, or - for standard input.</summary>
internal static class PlanInput
{
    public const string Description = "The id of a built-in plan (see: jingan list), a YAML or JSON file, or - for standard input";

    /// <summary>The same where several may be named, and shared files with them.</summary>
    public const string SetDescription =
        "The ids of built-in plans (see: jingan list), or all for every one; files, folders or globs; - for standard input";

    private const string All = "all";

    /// <summary>Loads a plan; the reader's remarks go to standard error.</summary>
    /// <param name="session">The session.</param>
    /// <param name="name">What names it.</param>
    /// <param name="language">The language of the remarks.</param>
    /// <param name="known">What the plan may refer to beside the built-in plans.</param>
    /// <exception cref="InputException">It names nothing, or what it names is no readable plan.</exception>
    public static LoadedPlan Load(Session session, string name, Language language, PlanSet? known = null)
    {
        if (BuiltInPlans.Ids.Contains(name, StringComparer.Ordinal))
        {
            var builtIn = BuiltInPlans.Load(name);
            return new(builtIn.Plans[0], builtIn, builtIn);
        }

        if (name != "-" && !File.Exists(name))
            throw new InputException(Unknown(name));

        var own = Read(session, [InputFiles.ReadOne(session, name)], language, known);
        return own.Plans is [var plan, ..]
            ? new(plan, own, own.Concat(new() { Indicators = BuiltInPlans.Load().Indicators }))
            : throw new InputException(InputProblems.HoldsNoPlan(name));
    }

    /// <summary>Everything that names stand for together: built-in plans with what belongs to them, and what files, folders and globs hold.</summary>
    /// <returns>The set, and what it may refer to besides: the built-in indicators and documents.</returns>
    /// <exception cref="InputException">A name names nothing, or a file cannot be read.</exception>
    public static (PlanSet Set, PlanSet Known) LoadSet(Session session, IReadOnlyCollection<string> names, Language language)
    {
        var isAll = names.Contains(All, StringComparer.Ordinal);
        var ids = isAll ? BuiltInPlans.Ids : names.Where(BuiltInPlans.Ids.Contains).Distinct(StringComparer.Ordinal).ToValueList();
        var builtIn = BuiltInPlans.Load(ids.AsSpan());
        var paths = names.Where(name => name != All).Except(ids, StringComparer.Ordinal).ToList();
        if (paths.Find(path => !InputFiles.Exist(path)) is { } missing)
            throw new InputException(Unknown(missing));

        var ofFiles = paths.Count == 0 ? PlanSet.Empty : Read(session, InputFiles.Read(session, paths), language);
        var ofIds = isAll ? builtIn : PlanExtract.Of(builtIn, ids);
        return (ofIds.Concat(ofFiles), new() { Indicators = builtIn.Indicators, Documents = builtIn.Documents });
    }

    /// <summary>The observations, and the indicators that come with them, of files; they may refer to what a plan's own file holds.</summary>
    /// <exception cref="InputException">A path names nothing, or a file cannot be read.</exception>
    public static PlanSet Observations(Session session, IReadOnlyCollection<string> paths, PlanSet own, Language language)
    {
        if (paths.Count == 0)
            return PlanSet.Empty;

        var set = Read(session, InputFiles.Read(session, paths), language, own);
        return new() { Indicators = set.Indicators, Observations = set.Observations, Documents = set.Documents };
    }

    /// <summary>The targets of plan files, each with the period that it covers: what a higher authority assigned.</summary>
    /// <exception cref="InputException">A path names nothing, or a file cannot be read.</exception>
    public static IEnumerable<Target> Assignments(Session session, IReadOnlyCollection<string> paths, PlanSet own, Language language) => paths.Count == 0 ? []
        : Read(session, InputFiles.Read(session, paths), language, own).Plans.SelectMany(plan => plan.Targets.Select(target => new Target { Id = target.Id, Indicator = target.Indicator, Aim = target.Aim, Wording = target.Wording, Unit = target.Unit, Basis = target.Basis, Period = target.Period ?? plan.Period, Source = target.Source }));

    /// <summary>Plans and observations from several places: built-in ids, files, folders, globs; nothing named is everything built in.</summary>
    /// <exception cref="InputException">A name means nothing, or a file cannot be read.</exception>
    public static PlanSet Set(Session session, IReadOnlyCollection<string> names, Language language)
    {
        if (names.Count == 0)
            return BuiltInPlans.LoadAll();

        var ids = names.Where(name => BuiltInPlans.Ids.Contains(name, StringComparer.Ordinal)).Distinct(StringComparer.Ordinal).ToArray();
        var paths = names.Except(ids, StringComparer.Ordinal).ToList();
        if (paths.Find(path => path != "-" && !path.AsSpan().ContainsAny('*', '?') && !File.Exists(path) && !Directory.Exists(path)) is { } unknown)
            throw new InputException(Unknown(unknown));

        var builtIn = ids.Length > 0 ? BuiltInPlans.Load(ids) : new PlanSet { Indicators = BuiltInPlans.Load().Indicators };
        return paths.Count == 0 ? builtIn : Read(session, InputFiles.Read(session, paths), language).Concat(builtIn);
    }

    /// <summary>Everything that files, folders and globs hold, and nothing built in.</summary>
    /// <exception cref="InputException">A path names nothing, or a file cannot be read.</exception>
    public static PlanSet Workspace(Session session, IReadOnlyCollection<string> paths, Language language) =>
        paths.Count == 0 ? PlanSet.Empty : Read(session, InputFiles.Read(session, paths), language);

    private static PlanSet Read(Session session, IReadOnlyList<(string Name, ReadOnlyMemory<byte> Bytes)> files, Language language, PlanSet? known = null)
    {
        var reading = PlanFiles.Read(ProgressLine.Over(session, files), (known ?? PlanSet.Empty).Concat(BuiltInPlans.LoadAll()));
        foreach (var diagnostic in reading.Diagnostics)
            session.Complain(diagnostic.ToString(language));
        return reading.HasErrors
            ? throw new InputException(InputProblems.HasErrors(string.Join(", ", files.Select(file => file.Name))))
            : reading.Content;
    }

    private static Name Unknown(string name) => InputProblems.NoPlan(name, NearestWord.Of(name, BuiltInPlans.Ids), BuiltInPlans.Ids);
}
