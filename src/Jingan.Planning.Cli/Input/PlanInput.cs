using Jingan.Planning.Cli.Text;
using Jingan.Planning.Files;

namespace Jingan.Planning.Cli.Input;

/// <summary>What a PLAN on the command line names: an id, a file, a folder, or - for standard input.</summary>
internal static class PlanInput
{
    public const string Description = "The id of a plan (built in: see jingan list; or in the workspace of --in), a YAML or JSON file or a folder with one plan, or - for standard input";

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
        var beside = Beside(session, language);
        if (beside.FindPlan(name) is { } found)
            return new(found, beside, beside.Concat(BuiltInFor(beside)));

        if (BuiltInPlans.Ids.Contains(name, StringComparer.Ordinal))
        {
            var builtIn = BuiltInPlans.Load(name);
            return new(builtIn.Plans[0], builtIn, Shared(beside).Concat(builtIn));
        }

        if (!InputFiles.Exist(name))
            throw new InputException(Unknown(name));

        var read = Read(session, InputFiles.Read(session, [name]), language, known);
        var context = read.Content.Concat(Shared(beside)).Concat(read.BuiltIn);
        return read.Content.Plans switch
        {
            [var plan] => new(plan, read.Content, context),
            [] => throw new InputException(InputProblems.HoldsNoPlan(name)),
            var several => throw new InputException(InputProblems.SeveralPlans(name, several.Select(plan => plan.Id))),
        };
    }

    /// <summary>As the other, of a built-in plan with no more than it is judged by.</summary>
    /// <exception cref="InputException">It names nothing, or what it names is no readable plan.</exception>
    public static LoadedPlan LoadToJudge(Session session, string name, Language language)
    {
        if (session.In.Count > 0 || !BuiltInPlans.Ids.Contains(name, StringComparer.Ordinal))
            return Load(session, name, language);

        var set = BuiltInPlans.LoadPlan(name);
        return new(set.Plans[0], set, set);
    }

    /// <summary>Loads two plans, each of which may refer to what the other's file holds.</summary>
    /// <exception cref="InputException">A name names nothing, or what it names is no readable plan.</exception>
    public static (LoadedPlan One, LoadedPlan Other) LoadBoth(Session session, string one, string other, Language language) => one == other
        ? (Load(session, one, language), Load(session, other, language))
        : (Load(session, one, language, HeldBy(session, other, language)), Load(session, other, language, HeldBy(session, one, language)));

    /// <summary>What a file or folder holds, read without a remark; null for what is none.</summary>
    public static PlanSet? HeldBy(Session session, string name, Language language)
    {
        var isFile = name != "-" && Beside(session, language).FindPlan(name) is null && !BuiltInPlans.Ids.Contains(name, StringComparer.Ordinal) && InputFiles.Exist(name);
        return isFile ? Workspace.Read(InputFiles.Read(session, [name]), new() { Limits = InputFiles.Limits }).Content : null;
    }

    /// <summary>What files may refer to besides the built-in plans: the workspace of <c>--in</c>; null where none is named.</summary>
    /// <exception cref="InputException">A path names nothing, or a file cannot be read.</exception>
    public static PlanSet? KnownBeside(Session session, Language language) =>
        session.In.Count == 0 ? null : Beside(session, language).Concat(BuiltInPlans.LoadAll());

    /// <summary>Everything that names stand for together: built-in plans with what belongs to them, and what files, folders and globs hold.</summary>
    /// <returns>The set, and what it may refer to besides: the built-in indicators and documents.</returns>
    /// <exception cref="InputException">A name names nothing, or a file cannot be read.</exception>
    public static (PlanSet Set, PlanSet Known) LoadSet(Session session, IReadOnlyCollection<string> names, Language language)
    {
        var beside = Beside(session, language);
        var own = names.Where(name => beside.FindPlan(name) is not null).Distinct(StringComparer.Ordinal).ToList();
        names = [.. names.Except(own, StringComparer.Ordinal)];
        var isAll = names.Contains(All, StringComparer.Ordinal);
        var ids = isAll ? BuiltInPlans.Ids : names.Where(BuiltInPlans.Ids.Contains).Distinct(StringComparer.Ordinal).ToValueList();
        var builtIn = BuiltInPlans.Load(ids.AsSpan());
        var paths = names.Where(name => name != All).Except(ids, StringComparer.Ordinal).ToList();
        if (paths.Find(path => !InputFiles.Exist(path)) is { } missing)
            throw new InputException(Unknown(missing));

        var read = paths.Count == 0 ? null : Read(session, InputFiles.Read(session, paths), language);
        var ofFiles = beside.Extract(own).Concat(read?.Content ?? PlanSet.Empty);
        var ofIds = isAll ? builtIn : builtIn.Extract(ids);
        var known = new PlanSet { Indicators = builtIn.Indicators, Documents = builtIn.Documents };
        return (ofIds.Concat(ofFiles), Shared(beside).Concat(read?.BuiltIn ?? PlanSet.Empty).Concat(BuiltInFor(beside)).Concat(known));
    }

    /// <summary>The observations, and the indicators that come with them, of files; they may refer to what a plan's own file holds.</summary>
    /// <exception cref="InputException">A path names nothing, or a file cannot be read.</exception>
    public static PlanSet Observations(Session session, IReadOnlyCollection<string> paths, PlanSet own, Language language)
    {
        if (paths.Count == 0)
            return PlanSet.Empty;

        var set = Read(session, InputFiles.Read(session, paths), language, own).Content;
        return new() { Indicators = set.Indicators, Observations = set.Observations, Documents = set.Documents };
    }

    /// <summary>The targets of plan files, each with the period that it covers: what a higher authority assigned.</summary>
    /// <exception cref="InputException">A path names nothing, or a file cannot be read.</exception>
    public static IEnumerable<Target> Assignments(Session session, IReadOnlyCollection<string> paths, PlanSet own, Language language) => paths.Count == 0 ? []
        : Read(session, InputFiles.Read(session, paths), language, own).Content.Plans.SelectMany(plan => plan.Targets.Select(target => new Target { Id = target.Id, Indicator = target.Indicator, Aim = target.Aim, Wording = target.Wording, Unit = target.Unit, Basis = target.Basis, Period = target.PeriodIn(plan), Source = target.Source }));

    /// <summary>Plans and observations from several places: built-in ids, files, folders, globs; nothing named is everything built in.</summary>
    /// <exception cref="InputException">A name means nothing, or a file cannot be read.</exception>
    public static PlanSet Set(Session session, IReadOnlyCollection<string> names, Language language)
    {
        if (names.Count == 0 && session.In.Count == 0)
            return BuiltInPlans.LoadAll();

        var beside = Beside(session, language);
        var ids = names.Where(BuiltInPlans.Ids.Contains).Distinct(StringComparer.Ordinal).ToArray();
        var paths = names.Except(ids, StringComparer.Ordinal).ToList();
        if (paths.Find(path => !InputFiles.Exist(path)) is { } unknown)
            throw new InputException(Unknown(unknown));

        var builtIn = ids.Length > 0 ? BuiltInPlans.Load(ids) : PlanSet.Empty;
        var read = paths.Count == 0 ? null : Read(session, InputFiles.Read(session, paths), language);
        var own = (read?.Content ?? PlanSet.Empty).Concat(beside);
        return own.Concat(read?.BuiltIn ?? PlanSet.Empty).Concat(BuiltInFor(beside)).Concat(builtIn);
    }

    /// <summary>What the workspace of <c>--in</c> holds; nothing where none is named. It is read once.</summary>
    /// <exception cref="InputException">A path names nothing, or a file cannot be read.</exception>
    public static PlanSet Beside(Session session, Language language) =>
        session.Beside ??= session.In.Count == 0 ? PlanSet.Empty : Checked(session, InputFiles.Read(session, session.In), language, known: null).Content;

    /// <summary>The built-in things that a workspace refers to and does not hold.</summary>
    private static PlanSet BuiltInFor(PlanSet beside) => Workspace.BuiltInFor(beside);

    private static PlanSet Shared(PlanSet set) => new() { Indicators = set.Indicators, Observations = set.Observations, Documents = set.Documents };

    private static Workspace Read(Session session, IReadOnlyList<(WorkspaceFile File, byte[] Bytes)> files, Language language, PlanSet? known = null)
    {
        var beside = Beside(session, language);
        var isAlone = known is null && session.In.Count == 0;
        return Checked(session, files, language, isAlone ? null : (known ?? PlanSet.Empty).Concat(beside).Concat(BuiltInPlans.LoadAll()));
    }

    private static Workspace Checked(Session session, IReadOnlyList<(WorkspaceFile File, byte[] Bytes)> files, Language language, PlanSet? known)
    {
        var reading = Workspace.Read(ProgressLine.Over(session, files), new() { Known = known, Limits = InputFiles.Limits });
        foreach (var diagnostic in reading.Diagnostics)
            session.Complain(diagnostic.ToString(language));
        return reading.HasErrors
            ? throw new InputException(InputProblems.HasErrors(string.Join(", ", files.Select(file => file.File.Name))))
            : reading;
    }

    private static Name Unknown(string name) => InputProblems.NoPlan(name, NearestWord.Find(name, BuiltInPlans.Ids), BuiltInPlans.Ids);
}
