using System.Globalization;
using Jingan.Planning.Benchmarks.Plain;

namespace Jingan.Planning.Benchmarks.Data;

/// <summary>Makes plan files: the same for the same size and number, on every machine.</summary>
internal static class PlanGenerator
{
    private const int Seed = 20210115;
    private const int FirstYear = 2019;
    private const int YearsBetween = 3;

    /// <summary>A file with a plan.</summary>
    /// <param name="size">How much is in it.</param>
    /// <param name="number">Which of several files; no id stands in two of them.</param>
    /// <param name="changedEvery">Every how many targets one asks for another number; 0 for none.</param>
    public static PlainFile File(PlanSize size, int number = 0, int changedEvery = 0)
    {
        var random = new Random(Seed + number);
        var numbers = Enumerable.Range(0, size.Indicators).Select(index => random.Next(5, MeasureOf(index).Largest)).ToArray();
        return new()
        {
            Format = "jingan-planning/1",
            Documents = [new() { Id = Id("outline", number, 0), Title = new() { Zh = "示范区第十四个五年规划纲要", En = "Outline of the 14th Five-Year Plan" }, Date = "2021-01-15" }],
            Indicators = [.. Enumerable.Range(0, size.Indicators).Select(index => IndicatorAt(index, number))],
            Observations = [.. Enumerable.Range(0, size.Observations).Select(index => ObservationAt(index, number, size, numbers, random))],
            Plan = new()
            {
                Id = Id("plan", number, 0),
                Title = new() { Zh = "示范区第十四个五年规划", En = "The 14th Five-Year Plan" },
                Kind = "five-year-plan",
                Period = "2021-2025",
                Jurisdiction = new() { Code = "310106", Name = new() { Zh = "示范区", En = "Demo District" } },
                Status = "adopted",
                Adopted = "2021-01-15",
                Document = Id("outline", number, 0),
                Targets = [.. Enumerable.Range(0, size.Indicators).Select(index => TargetAt(index, number, numbers[index] + (changedEvery > 0 && index % changedEvery == 0 ? 2 : 0)))],
                Projects = [.. Enumerable.Range(0, size.Projects).Select(index => ProjectAt(index, number, random))],
            },
        };
    }

    private static PlainIndicator IndicatorAt(int index, int number)
    {
        var measure = MeasureOf(index);
        return new()
        {
            Id = Id("indicator", number, index),
            Name = new() { Zh = Text($"第{index}项发展指标"), En = Text($"Indicator of development {index}") },
            Unit = measure.Unit,
            Kind = measure.Kind,
            Polarity = measure.Polarity,
            Limits = measure.Limits,
        };
    }

    private static PlainTarget TargetAt(int index, int number, int value)
    {
        var measure = MeasureOf(index);
        return new()
        {
            Id = Id("target", number, index),
            No = index + 1,
            Indicator = Id("indicator", number, index),
            Force = index % 4 == 0 ? "binding" : "expected",
            Unit = measure.TargetUnit,
            Basis = measure.Basis,
            Target = string.Format(CultureInfo.InvariantCulture, measure.Wording, value, value + 3),
            Source = 200 + index,
        };
    }

    private static PlainObservation ObservationAt(int index, int number, PlanSize size, int[] numbers, Random random)
    {
        var (indicator, round) = (index % size.Indicators, index / size.Indicators);
        var measure = MeasureOf(indicator);
        var value = (decimal)numbers[indicator] * PerCentOfTarget(measure, round, random) / 100;
        return new()
        {
            Indicator = Id("indicator", number, indicator),
            Period = FirstYear + (round * YearsBetween),
            Value = Text($"{value:0.##}{measure.Unit}"),
            Status = "final",
            Source = Text($"{Id("outline", number, 0)}:{10 + index}"),
        };
    }

    /// <summary>Before the plan no target is reached; later some are.</summary>
    private static int PerCentOfTarget(Measure measure, int round, Random random) =>
        (round, measure.Polarity) switch
        {
            (0, "lower") => random.Next(110, 130),
            (0, _) => random.Next(70, 95),
            _ => random.Next(85, 115),
        };

    private static PlainProject ProjectAt(int index, int number, Random random) => new()
    {
        Id = Id("project", number, index),
        No = index + 1,
        Name = new() { Zh = Text($"第{index}号地块建设项目"), En = Text($"Building on plot {index}") },
        Category = index % 3 == 0 ? "民生保障" : "产业发展",
        Milestones = [new() { Kind = "construction-start", Period = random.Next(2021, 2023) }, new() { Kind = "completion", Period = random.Next(2023, 2026) }],
        Source = 700 + index,
    };

    private static Measure MeasureOf(int index) => Measure.All[index % Measure.All.Length];

    private static string Id(string kind, int number, int index) => Text($"{kind}-{number}-{index}");

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}
