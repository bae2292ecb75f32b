using Jingan.Planning.Tracing;
using Jingan.Planning.Wording;
using NodaTime;

namespace Jingan.Planning.Tests.Tracing;

/// <summary>One indicator, <c>things</c>, by default a flow in 亿元 that is better the higher, with plans and observations given by their wordings.</summary>
internal sealed record Things
{
    public string Unit { get; init; } = "亿元";

    public QuantityKind Kind { get; init; } = QuantityKind.Flow;

    public Polarity Polarity { get; init; } = Polarity.HigherIsBetter;

    public ValueList<DefinitionBreak> Breaks { get; init; } = [];

    public ValueList<Observation> Seen { get; init; } = [];

    public ValueList<Plan> Plans { get; init; } = [];

    public PlanSet Set => new() { Plans = Plans, Indicators = [new Indicator { Id = "things", Name = new("事物"), Unit = Planning.Unit.Parse(Unit), Kind = Kind, Polarity = Polarity, Limits = NumberInterval.AtLeast(0), Breaks = Breaks }], Observations = Seen };

    public static Observation Saw(int year, string wording, ObservationStatus status = ObservationStatus.Final) => Saw(ReportingPeriod.OfYear(year), wording, status);

    public static Observation Saw(ReportingPeriod period, string wording, ObservationStatus status = ObservationStatus.Final) =>
        new() { Indicator = "things", Period = period, Value = ValueWording.Read(wording).Value!, Wording = wording, Status = status, Source = new() { Document = "report", Line = 1 } };

    /// <summary>A plan whose targets are wordings with a basis and, after a bar, the unit of the table: <c>3~5|%</c>.</summary>
    public static Plan PlanFor(int first, int last, params (string Wording, Basis? Basis)[] targets) => PlanFor(ReportingPeriod.OfYears(first, last), targets);

    public static Plan PlanFor(ReportingPeriod period, params (string Wording, Basis? Basis)[] targets) => new() { Id = $"plan-{period.Start.Year}-{period.End.Year}", Title = new("规划"), Kind = PlanKind.SpecialPlan, Period = period, Jurisdiction = new("310106", new("静安区")), Targets = [.. targets.Select((target, index) => TargetOf($"target-{index + 1}", target.Wording, target.Basis))] };

    public static Target TargetOf(string id, string wording, Basis? basis, string indicator = "things")
    {
        var (text, unit) = wording.Split('|') is [var first, var second] ? (first, Planning.Unit.Parse(second)) : (wording, null);
        return new() { Id = id, Indicator = indicator, Aim = TargetWording.Read(text, unit: unit).Aim!, Wording = text, Unit = unit, Basis = basis is { } measured ? new(measured) : null };
    }

    public IndicatorTrace Trace() => IndicatorTrace.Of("things", Set);

    /// <summary>How the one target of one plan reads.</summary>
    public TracedNumbers Target(int first, int last, string wording, Basis? basis) =>
        (this with { Plans = [PlanFor(first, last, (wording, basis))] }).Trace().Points.OfType<TracedTarget>().Single().Numbers;

    /// <summary>How the first observation reads.</summary>
    public TracedNumbers Actual() => Trace().Points.OfType<TracedActual>().First(point => point.Observation == Seen[0]).Numbers;
}
