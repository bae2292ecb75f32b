using Jingan.Planning.BuiltIn;
using Jingan.Planning.Names;
using Jingan.Planning.Plans;
using Jingan.Planning.Targets;
using Jingan.Planning.Validation;

namespace Jingan.Planning.Cli.Input;

/// <summary>What a PLAN on the command line names: a built-in id, a file, or - for standard input.</summary>
internal static class PlanInput
{
    public const string Description = "The id of a built-in plan (see: jingan list), a YAML or JSON file, or - for standard input";

    /// <summary>Loads a plan; the reader's remarks go to standard error.</summary>
    /// <exception cref="InputException">It names nothing, or what it names is no readable plan.</exception>
    public static LoadedPlan Load(Session session, string name, Language language)
    {
        if (BuiltInPlans.Ids.Contains(name, StringComparer.Ordinal))
        {
            var builtIn = BuiltInPlans.Load(name);
            return new(builtIn.Plans[0], builtIn, builtIn);
        }

        if (name != "-" && !File.Exists(name))
            throw new InputException(Unknown(name));

        var own = Read(session, [InputFiles.ReadOne(session, name)], language);
        return own.Plans is [var plan, ..]
            ? new(plan, own, own.Concat(new(indicators: BuiltInPlans.Load().Indicators)))
            : throw new InputException($"'{name}' holds no plan.");
    }

    /// <summary>The observations, and the indicators that come with them, of files; they may refer to what a plan's own file holds.</summary>
    /// <exception cref="InputException">A path names nothing, or a file cannot be read.</exception>
    public static PlanSet Observations(Session session, IReadOnlyCollection<string> paths, PlanSet own, Language language)
    {
        if (paths.Count == 0)
            return PlanSet.Empty;

        var set = Read(session, InputFiles.Read(session, paths), language, own);
        return new(indicators: set.Indicators, observations: set.Observations, documents: set.Documents);
    }

    /// <summary>The targets of plan files, each with the period that it covers: what a higher authority assigned.</summary>
    /// <exception cref="InputException">A path names nothing, or a file cannot be read.</exception>
    public static IEnumerable<Target> Assignments(Session session, IReadOnlyCollection<string> paths, PlanSet own, Language language) => paths.Count == 0 ? []
        : Read(session, InputFiles.Read(session, paths), language, own).Plans.SelectMany(plan => plan.Targets.Select(target => new Target(
            target.Id, target.Indicator, target.Aim, target.Wording, unit: target.Unit, basis: target.Basis, period: target.Period ?? plan.Period, source: target.Source)));

    private static PlanSet Read(Session session, IReadOnlyList<(string Name, ReadOnlyMemory<byte> Bytes)> files, Language language, PlanSet? known = null)
    {
        var reading = PlanFiles.Read(files, (known ?? PlanSet.Empty).Concat(BuiltInPlans.LoadAll()));
        foreach (var diagnostic in reading.Diagnostics)
            session.Complain(diagnostic.ToString(language));
        return reading.HasErrors
            ? throw new InputException($"{string.Join(", ", files.Select(file => file.Name))}: cannot be used as it is.")
            : reading.Content;
    }

    private static string Unknown(string name) => NearestWord.Of(name, BuiltInPlans.Ids) is { } nearest
        ? $"There is no built-in plan and no file '{name}'. Did you mean '{nearest}'?"
        : $"There is no built-in plan and no file '{name}'. Built in: {string.Join(", ", BuiltInPlans.Ids)}.";
}
