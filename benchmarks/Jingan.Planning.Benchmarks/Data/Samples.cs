namespace Jingan.Planning.Benchmarks.Data;

/// <summary>The samples, each made when it is first asked for and then kept.</summary>
/// <param name="scale">By what the large ones are divided, for who only wants to see them run.</param>
public sealed class Samples(int scale)
{
    private const int Seed = 20210115;
    private const int Small = 100;
    private static readonly PlanSize DistrictSize = new(Indicators: 26, Observations: 60, Projects: 82);
    private static readonly PlanSize FileSize = new(Indicators: 2, Observations: 4, Projects: 3);
    private readonly PlanSize wideSize = new(Indicators: 10_000 / scale, Observations: 10_000 / scale, Projects: 0);
    private readonly PlanSize widestSize = new(Indicators: 100_000 / scale, Observations: 100_000 / scale, Projects: 0);
    private readonly Dictionary<string, Sample> made = new(StringComparer.Ordinal);
    private Plan? shuffled;

    /// <summary>As large as they are called.</summary>
    public static Samples Full { get; } = new(1);

    /// <summary>A hundredth of that.</summary>
    public static Samples Reduced { get; } = new(Small);

    /// <summary>26 indicators, 60 observations, 82 projects: some 30 kB of YAML.</summary>
    public Sample District => Get("district plan", name => new(name, DistrictSize));

    /// <summary>10,000 indicators, with a target and an observation each.</summary>
    public Sample Wide => Get("10,000 indicators", name => new(name, wideSize));

    /// <summary>The same once more, made of other objects.</summary>
    public Sample WideAgain => Get("nothing changed", name => new(name, wideSize));

    /// <summary>The same with a tenth of the targets changed.</summary>
    public Sample WideChanged => Get("a tenth changed", name => new(name, wideSize, changedEvery: 10));

    /// <summary>The same with each target changed.</summary>
    public Sample WideRewritten => Get("every target changed", name => new(name, wideSize, changedEvery: 1));

    /// <summary>The plan with a tenth of the targets changed, and all in another order.</summary>
    public Plan WideShuffled => shuffled ??= InAnotherOrder(WideChanged.Plan);

    public Sample Widest => Get("100,000 indicators", name => new(name, widestSize));

    public Sample WidestChanged => Get("100,000, a tenth changed", name => new(name, widestSize, changedEvery: 10));

    /// <summary>3,000 files with a small plan each; what they hold is the first one's.</summary>
    public Sample Folder => Get("3,000 files", name => new(name, FileSize, 3_000 / scale));

    private static Plan InAnotherOrder(Plan plan)
    {
        var targets = plan.Targets.ToArray();
        new Random(Seed).Shuffle(targets);
        return new() { Id = plan.Id, Title = plan.Title, Kind = plan.Kind, Period = plan.Period, Jurisdiction = plan.Jurisdiction, Status = plan.Status, Adopted = plan.Adopted, Targets = targets.ToValueList() };
    }

    private Sample Get(string name, Func<string, Sample> make)
    {
        if (!made.TryGetValue(name, out var sample))
            made.Add(name, sample = make(name));

        return sample;
    }
}
