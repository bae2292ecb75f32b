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
        var indicator = new Indicator { Id = "things", Name = new("事物"), Unit = Planning.Unit.Parse(Unit), Kind = Kind, Polarity = Polarity, Limits = Limits, Breaks = Breaks };
        return PlanComparison.Between(
            Plan(Before, Basis, Period, indicator),
            Plan(After, BasisAfter ?? Basis, PeriodAfter ?? Period, indicator),
            new() { Indicators = [indicator], Observations = Seen },
            new() { Baselines = Baselines }).Changes;
    }

    /// <summary>The one change of what the target asks for.</summary>
    public PlanChange Aim() => Changes().Single(change => change.Aims is not null);

    /// <summary>The effect, and the reason where there is one: <c>Tightened</c>, <c>Incomparable BasisDiffers</c>; <c>none</c> where nothing shows.</summary>
    public string Outcome() => Changes().SingleOrDefault(change => change.Aims is not null) is { } change
        ? $"{change.Effect} {change.Reason}".TrimEnd()
        : "none";

    private static Plan Plan(string wording, Basis? basis, (int First, int Last) period, Indicator indicator)
    {
        var aim = TargetWording.Read(wording, null, indicator.Unit).Aim ?? throw new ArgumentException($"'{wording}' cannot be read.", nameof(wording));
        var target = new Target { Id = "things", Indicator = "things", Aim = aim, Wording = wording, Basis = basis is { } stated ? new(stated) : null };
        return new() { Id = "plan", Title = new("规划"), Kind = PlanKind.FiveYearPlan, Period = ReportingPeriod.OfYears(period.First, period.Last), Jurisdiction = new("310106", new("静安区")), Targets = [target] };
    }
}
