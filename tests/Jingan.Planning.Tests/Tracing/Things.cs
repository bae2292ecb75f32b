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

    public PlanSet Set => new(
        Plans,
        [new Indicator("things", new("事物"), Planning.Unit.Parse(Unit), Kind, Polarity, NumberInterval.AtLeast(0), breaks: Breaks)],
        Seen);

    public static Observation Saw(int year, string wording, ObservationStatus status = ObservationStatus.Final) => Saw(Years.Of(year), wording, status);

    public static Observation Saw(DateInterval period, string wording, ObservationStatus status = ObservationStatus.Final) =>
        new("things", period, ValueWording.Read(wording).Value!, wording, status, source: new("report", line: 1));

    /// <summary>A plan whose targets are wordings with a basis and, after a bar, the unit of the table: <c>3~5|%</c>.</summary>
    public static Plan PlanFor(int first, int last, params (string Wording, Basis? Basis)[] targets) => PlanFor(Years.Between(first, last), targets);

    public static Plan PlanFor(DateInterval period, params (string Wording, Basis? Basis)[] targets) => new(
        $"plan-{period.Start.Year}-{period.End.Year}", new("规划"), PlanKind.SpecialPlan, period, new("310106", new("静安区")),
        targets: [.. targets.Select((target, index) => TargetOf($"target-{index + 1}", target.Wording, target.Basis))]);

    public static Target TargetOf(string id, string wording, Basis? basis, string indicator = "things")
    {
        var (text, unit) = wording.Split('|') is [var first, var second] ? (first, Planning.Unit.Parse(second)) : (wording, null);
        return new(id, indicator, TargetWording.Read(text, unit: unit).Aim!, text, unit: unit, basis: basis is { } measured ? new(measured) : null);
    }

    public IndicatorTrace Trace() => IndicatorTrace.Of("things", Set);

    /// <summary>How the one target of one plan reads.</summary>
    public FigureReading Target(int first, int last, string wording, Basis? basis) =>
        (this with { Plans = [PlanFor(first, last, (wording, basis))] }).Trace().Points.OfType<TracedTarget>().Single().Reading;

    /// <summary>How the first observation reads.</summary>
    public FigureReading Actual() => Trace().Points.OfType<TracedActual>().First(point => point.Observation == Seen[0]).Reading;
}
