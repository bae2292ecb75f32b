using Jingan.Planning.Files;
using Jingan.Planning.Measuring;

namespace Jingan.Planning;

/// <summary>The plans of Jing'an District that come with the library, and the indicators, observations and documents that they share.</summary>
/// <remarks>Nothing is kept: each call reads the embedded files of the plans that it asks for, and no other plan's.</remarks>
public static class BuiltInPlans
{
    /// <summary>The ids of the plans, in ordinal order.</summary>
    public static ValueList<string> Ids => SeedFiles.PlanIds;

    /// <summary>What there is to ask for: each plan's title, kind, period and counts, in the order of the ids. No plan is read for it.</summary>
    public static ValueList<PlanSummary> Summaries => PlanSummary.Read(SeedFiles.Bytes(SeedFiles.Index));

    /// <summary>The plans with the given ids, with all indicators, observations and documents; without an id, these alone.</summary>
    /// <exception cref="ArgumentException">No built-in plan has one of the ids.</exception>
    /// <example><code>var set = BuiltInPlans.Load("jingan-fyp14");</code></example>
    public static PlanSet Load(params string[] ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        return Load(ids.AsSpan());
    }

    /// <summary>The plans with the given ids, with all indicators, observations and documents; without an id, these alone.</summary>
    /// <exception cref="ArgumentException">No built-in plan has one of the ids.</exception>
    public static PlanSet Load(ReadOnlySpan<string> ids)
    {
        foreach (var id in ids)
            Check(id, nameof(ids));

        var memory = new ReadingMemory();
        return PlanSet.Union(SeedFiles.NamesOf(ids.ToArray()).Select(name => Read(name, memory)));
    }

    /// <summary>One plan with what judging it takes: the indicators that its targets are of or speak of, their observations, and all documents.</summary>
    /// <remarks>It is judged as with everything that <see cref="Load(string[])"/> gives, which takes several times as long to read.</remarks>
    /// <exception cref="ArgumentException">No built-in plan has the id.</exception>
    /// <example><code>var set = BuiltInPlans.LoadPlan("jingan-fyp14");
    /// set.Plans[0].Evaluate(set, asOf: new(2026, 1, 31)).Counts</code></example>
    public static PlanSet LoadPlan(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        Check(id, nameof(id));
        var memory = new ReadingMemory();
        var plan = Read(SeedFiles.NameOf(id), memory);
        var (indicators, observations) = (new SharedItems("indicators"), new SharedItems("observations"));
        var judgedBy = JudgedBy.Of(plan.Plans[0], indicators.Names);
        return PlanSet.Union([Read(SeedFiles.Documents, memory), indicators.Read(judgedBy, memory), observations.Read(judgedBy, memory), plan]);
    }

    /// <summary>Every plan, with all indicators, observations and documents.</summary>
    public static PlanSet LoadAll() => Load(Ids.AsSpan());

    private static PlanSet Read(string name, ReadingMemory memory) => PlanReader.ReadOwned(SeedFiles.Bytes(name), name, memory: memory).Content;

    private static void Check(string id, string parameter)
    {
        if (!Ids.Contains(id, StringComparer.Ordinal))
            throw new ArgumentException($"No built-in plan has the id '{id}'.", parameter);
    }
}
