using Jingan.Planning.Comparison;
using Jingan.Planning.Wording;

namespace Jingan.Planning.Tests.Comparison;

/// <summary>One target before and after, worded as plans word them: by default for 2021–2025, a level in 家 that is better the higher.</summary>
internal sealed record Two(string Before, string After)
{
    public string Unit { get; init; } = "家";

    public Polarity Polarity { get; init; } = Polarity.HigherIsBetter;

    public QuantityKind Kind { get; init; } = QuantityKind.Stock;

    public NumberInterval? Limits { get; init; }

    public Basis? Basis { get; init; } = Planning.Basis.Level;

    public Basis? BasisAfter { get; init; }

    public (int First, int Last) Period { get; init; } = (2021, 2025);

    public (int First, int Last)? PeriodAfter { get; init; }

    public ValueList<DefinitionBreak> Breaks { get; init; } = [];

    public ValueList<Baseline> Baselines { get; init; } = [];

    public ValueList<Observation> Seen { get; init; } = [];

    public static Two OfShares(string before, string after) =>
        new(before, after) { Unit = "%", Kind = QuantityKind.Ratio, Limits = NumberInterval.Between(0, 100) };

    public ValueList<PlanChange> Changes()
    {
        var indicator = new Indicator("things", new("事物"), Planning.Unit.Parse(Unit), Kind, Polarity, Limits, breaks: Breaks);
        return PlanComparison.Between(
            Plan(Before, Basis, Period, indicator),
            Plan(After, BasisAfter ?? Basis, PeriodAfter ?? Period, indicator),
            new(indicators: [indicator], observations: Seen),
            new(Baselines)).Changes;
    }

    /// <summary>The one change of what the target asks for.</summary>
    public TargetAimChange Aim() => Changes().OfType<TargetAimChange>().Single();

    /// <summary>The effect, and the reason where there is one: <c>Tightened</c>, <c>Incomparable BasisDiffers</c>; <c>none</c> where nothing shows.</summary>
    public string Outcome() => Changes().OfType<TargetAimChange>().SingleOrDefault() is { } change
        ? $"{change.Effect} {change.Reason}".TrimEnd()
        : "none";

    private static Plan Plan(string wording, Basis? basis, (int First, int Last) period, Indicator indicator)
    {
        var aim = TargetWording.Read(wording, null, indicator.Unit).Aim ?? throw new ArgumentException($"'{wording}' cannot be read.", nameof(wording));
        var target = new Target("things", "things", aim, wording, basis: basis is { } stated ? new(stated) : null);
        return new("plan", new("规划"), PlanKind.FiveYearPlan, Years.Between(period.First, period.Last), new("310106", new("静安区")), targets: [target]);
    }
}
