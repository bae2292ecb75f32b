using Jingan.Planning.Evaluation;
using NodaTime.Text;
using static Jingan.Planning.Tests.Notation;

namespace Jingan.Planning.Tests.Evaluation;

/// <summary>A plan of one target with observations: by default for 2021–2025, of a number of 家 that is better the higher, judged in January 2026.</summary>
internal sealed record Scenario(Statement Aim)
{
    public Scenario(string amount)
        : this(new NumberStatement(AmountOf(amount)))
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
    public ReportingPeriod? Period { get; init; }

    public string AsOf { get; init; } = "2026-01-31";

    public ValueList<DefinitionBreak> Breaks { get; init; } = [];

    public ValueList<Observation> Seen { get; init; } = [];

    public EvaluationOptions? Options { get; init; }

    /// <summary>Another indicator that may stand for a benchmark: <c>city</c>.</summary>
    public Indicator City { get; init; } = new() { Id = "city", Name = new("市"), Unit = Planning.Unit.Parse("家"), Kind = QuantityKind.Flow };

    public static Scenario Growth(string amount, ChangeType? type = ChangeType.RelativePercent) => Change(ChangeDirection.Increase, amount, type);

    public static Scenario Fall(string amount, ChangeType? type = ChangeType.RelativePercent) => Change(ChangeDirection.Decrease, amount, type);

    public static Observation Saw(int year, string amount) => Saw(year, year, amount);

    public static Observation Saw(int first, int last, string amount) => Saw(first, last, new NumberStatement(AmountOf(amount)));

    public static Observation SawGrowth(int year, string amount, ChangeDirection direction = ChangeDirection.Increase) =>
        Saw(year, year, new ChangeStatement(new(direction, ChangeType.RelativePercent, AmountOf(amount))));

    public static Observation SawText(int first, int last, string text, bool isCompletion = false) =>
        Saw(first, last, isCompletion ? new WholeStatement { Scope = text } : new WordsStatement(text));

    public static Observation Saw(int first, int last, Statement value) => new() { Indicator = "things", Period = ReportingPeriod.OfYears(first, last), Value = value, Wording = "原文" };

    public static Observation SawInCity(int year, string amount) =>
        new() { Indicator = "city", Period = ReportingPeriod.OfYear(year), Value = new NumberStatement(AmountOf(amount)), Wording = amount };

    public static Observation Saw(int first, int last, string amount, ObservationStatus status) =>
        new() { Indicator = "things", Period = ReportingPeriod.OfYears(first, last), Value = new NumberStatement(AmountOf(amount)), Wording = amount, Status = status };

    public TargetEvaluation Judge()
    {
        var indicator = new Indicator { Id = "things", Name = new("事物"), Unit = Planning.Unit.Parse(Unit), Kind = Kind, Polarity = Polarity, Limits = Limits, Breaks = Breaks };
        var column = Column is null ? null : Planning.Unit.Parse(Column);
        var target = new Target { Id = "things", Indicator = "things", Aim = Aim, Wording = "原文", Unit = column, Period = Period, Basis = Basis is { } basis ? new(basis) : null };
        var plan = new Plan { Id = "plan", Title = new("规划"), Kind = PlanKind.FiveYearPlan, Period = ReportingPeriod.OfYears(First, Last), Jurisdiction = new("310106", new("静安区")), Targets = [target] };
        return PlanEvaluator.Evaluate(plan, new() { Indicators = [indicator, City], Observations = Seen }, LocalDatePattern.Iso.Parse(AsOf).Value, Options).Targets[0];
    }

    /// <summary>The verdict, or the reason why there is none: <c>Met</c>, <c>NotMet</c>, <c>NoObservation</c>.</summary>
    public string Outcome() => Judge() is var judged && judged.Reason is { } reason ? reason.ToString() : judged.Verdict.ToString();

    private static Scenario Change(ChangeDirection direction, string amount, ChangeType? type) =>
        new(new ChangeStatement(new(direction, type, AmountOf(amount)))) { Basis = Planning.Basis.Change };
}
