using Jingan.Planning.Evaluation;
using Jingan.Planning.Files;
using Jingan.Planning.Wording;

namespace Jingan.Planning.Cli.Input;

/// <summary>Reads the facts that come later than a plan from the command line: <c>NAME=VALUE</c>.</summary>
internal sealed class EvaluationArguments(Plan plan, PlanSet context)
{
    private readonly List<Target> targets = [.. plan.Targets, .. plan.Commitments.SelectMany(commitment => commitment.Targets)];

    /// <summary>Which indicator a benchmark is: <c>全市增速=city-growth</c>, or a target's id or number before the sign.</summary>
    /// <exception cref="InputException">There is no such indicator.</exception>
    public BenchmarkSeries Benchmark(string argument)
    {
        var (name, indicator) = Split("--benchmark", argument);
        if (context.FindIndicator(indicator) is null)
            throw new InputException(InputProblems.NoBenchmarkIndicator(indicator, NearestWord.Find(indicator, context.Indicators.Select(known => known.Id))));

        return new(Find(name)?.Id ?? name, indicator);
    }

    /// <summary>The number that a higher authority set for a target: <c>energy=下降14%</c>.</summary>
    /// <exception cref="InputException">There is no such target, or the wording cannot be read.</exception>
    public Target Assignment(string argument)
    {
        var (name, wording) = Split("--assignment", argument);
        var target = Known("--assignment", name);
        var reading = TargetWording.Read(wording, (target.Name ?? IndicatorOf(target).Name).Zh, target.Unit);
        return reading.Aim is { } aim
            ? new() { Id = target.Id, Indicator = target.Indicator, Aim = aim, Wording = wording, Basis = reading.Basis is { } basis ? new(basis) : null, Period = target.PeriodIn(plan) }
            : throw new InputException(InputProblems.AssignmentUnreadable(wording, reading.Reason?.ToString()));
    }

    /// <summary>The value that a target starts from, in the year before its period: <c>lifts=53台</c>.</summary>
    /// <exception cref="InputException">There is no such target, or the wording cannot be read.</exception>
    public Observation Baseline(string argument)
    {
        var (name, wording) = Split("--baseline", argument);
        var target = Known("--baseline", name);
        var reading = ValueWording.Read(wording, IndicatorOf(target).Unit);
        var year = target.PeriodIn(plan).Start.Year - 1;
        return reading.Value is NumberStatement value && year > 0
            ? new() { Indicator = target.Indicator, Period = ReportingPeriod.OfYear(year), Value = value, Wording = wording }
            : throw new InputException(InputProblems.BaselineNoNumber(wording, reading.Reason?.ToString()));
    }

    private static (string Name, string Value) Split(string option, string argument) => argument.Split('=', 2, StringSplitOptions.TrimEntries) is [{ Length: > 0 } name, { Length: > 0 } value]
        ? (name, value)
        : throw new InputException(InputProblems.NoNameWithValue(option, argument));

    private Target? Find(string name) => targets.Find(target => target.Id == name) ?? targets.Find(target => target.No == name);

    private Target Known(string option, string name) =>
        Find(name) ?? throw new InputException(InputProblems.NoTarget(option, name, NearestWord.Find(name, targets.Select(known => known.Id))));

    private Indicator IndicatorOf(Target target) =>
        context.FindIndicator(target.Indicator) ?? throw new InputException(InputProblems.IndicatorNotDefined(target.Indicator, target.Id));
}
