using Jingan.Planning.Evaluation;
using NodaTime.Text;
using static Jingan.Planning.Tests.Notation;

namespace Jingan.Planning.Tests.Evaluation;

/// <summary>A plan of one target with observations: by default for 2021–2025, of a number of 家 that is better the higher, judged in January 2026.</summary>
internal sealed record Scenario(Aim Aim)
{
    public Scenario(string amount)
        : this(new AmountAim(AmountOf(amount)))
    {
    }

    public Basis? Basis { get; init; }

    public string Unit { get; init; } = "家";

    public string? Column { get; init; }

    public QuantityKind Kind { get; init; } = QuantityKind.Flow;

    public Polarity Polarity { get; init; } = Polarity.HigherIsBetter;

    public NumberInterval? Limits { get; init; } = NumberInterval.AtLeast(0);

    public int First { get; init; } = 2021;

    public int Last { get; init; } = 2025;

    /// <summary>The target's own period, where it is not the plan's.</summary>
    public NodaTime.DateInterval? Period { get; init; }

    public string AsOf { get; init; } = "2026-01-31";

    public ValueList<DefinitionBreak> Breaks { get; init; } = [];

    public ValueList<Observation> Seen { get; init; } = [];

    public EvaluationOptions? Options { get; init; }

    /// <summary>Another indicator that may stand for a benchmark: <c>city</c>.</summary>
    public Indicator City { get; init; } = new("city", new("全市"), Planning.Unit.Parse("家"), QuantityKind.Flow);

    public static Scenario Growth(string amount, ChangeType? type = ChangeType.RelativePercent) => Change(ChangeDirection.Increase, amount, type);

    public static Scenario Fall(string amount, ChangeType? type = ChangeType.RelativePercent) => Change(ChangeDirection.Decrease, amount, type);

    public static Observation Saw(int year, string amount) => Saw(year, year, amount);

    public static Observation Saw(int first, int last, string amount) => Saw(first, last, new ReportedValue.OfAmount(AmountOf(amount)));

    public static Observation SawGrowth(int year, string amount, ChangeDirection direction = ChangeDirection.Increase) =>
        Saw(year, year, new ReportedValue.OfChange(new(direction, ChangeType.RelativePercent, AmountOf(amount))));

    public static Observation SawText(int first, int last, string text, bool isCompletion = false) =>
        Saw(first, last, new ReportedValue.OfText(text, isCompletion));

    public static Observation Saw(int first, int last, ReportedValue value) => new("things", Years.Between(first, last), value, "原文");

    public static Observation SawInCity(int year, string amount) =>
        new("city", Years.Of(year), new ReportedValue.OfAmount(AmountOf(amount)), amount);

    public static Observation Saw(int first, int last, string amount, ObservationStatus status) =>
        new("things", Years.Between(first, last), new ReportedValue.OfAmount(AmountOf(amount)), amount, status);

    public TargetEvaluation Judge()
    {
        var indicator = new Indicator("things", new("事物"), Planning.Unit.Parse(Unit), Kind, Polarity, Limits, breaks: Breaks);
        var column = Column is null ? null : Planning.Unit.Parse(Column);
        var target = new Target("things", "things", Aim, "原文", unit: column, period: Period, basis: Basis is { } basis ? new(basis) : null);
        var plan = new Plan("plan", new("规划"), PlanKind.FiveYearPlan, Years.Between(First, Last), new("310106", new("静安区")), targets: [target]);
        return PlanEvaluator.Evaluate(plan, new(indicators: [indicator, City], observations: Seen), LocalDatePattern.Iso.Parse(AsOf).Value, Options).Targets[0];
    }

    /// <summary>The verdict, or the reason why there is none: <c>Met</c>, <c>NotMet</c>, <c>NoObservation</c>.</summary>
    public string Outcome() => Judge() is var judged && judged.Reason is { } reason ? reason.ToString() : judged.Verdict.ToString();

    private static Scenario Change(ChangeDirection direction, string amount, ChangeType? type) =>
        new(new ChangeAim(new(direction, type, AmountOf(amount)))) { Basis = Planning.Basis.Change };
}
