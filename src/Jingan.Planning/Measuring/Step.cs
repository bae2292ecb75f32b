namespace Jingan.Planning.Measuring;

/// <summary>One step of how a number was reached: a figure with its source, or what was computed of the figures before it.</summary>
public sealed record Step
{
    internal Step(StepKind kind, Region? numbers, Unit? unit, ReportingPeriod? period = null, string? wording = null, SourceReference? source = null)
    {
        Kind = kind;
        Numbers = numbers;
        Unit = unit;
        Period = period;
        Wording = wording;
        Source = source;
    }

    /// <summary>What it gives.</summary>
    public StepKind Kind { get; }

    /// <summary>The numbers, in <see cref="Unit"/>; null where there are only words.</summary>
    public Region? Numbers { get; }

    /// <summary>Their unit; null for a fraction or a number without one.</summary>
    public Unit? Unit { get; }

    /// <summary>What the figure is of; null for what is computed, and for the region.</summary>
    public ReportingPeriod? Period { get; }

    /// <summary>The figure as printed; null for what is computed.</summary>
    public string? Wording { get; }

    /// <summary>Where it stands; null for what is computed, or where the data names none.</summary>
    public SourceReference? Source { get; }

    /// <summary>The step as one line: <c>Baseline 2020: 250.14亿元</c>.</summary>
    public Message Text
    {
        get
        {
            object numbers = Numbers is { } set ? new StepNumbers(set, Unit) : $"“{Wording}”";
            return Period is { } period
                ? MeasuringMessages.DatedStep.With(period, MeasuringMessages.KindOf(Kind), numbers)
                : MeasuringMessages.Step.With(MeasuringMessages.KindOf(Kind), numbers);
        }
    }

    internal static Step Of(StepKind kind, NumberInterval numbers, Unit? unit, Observation observation) =>
        new(kind, Region.Of(numbers), unit, observation.Period, observation.Wording, observation.Source);

    internal static Step Computed(StepKind kind, NumberInterval numbers, Unit? unit) => new(kind, Region.Of(numbers), unit);

    /// <summary>Numbers with their unit, rounded to four decimal places to be read; what is judged is not rounded.</summary>
    private sealed record StepNumbers(Region Numbers, Unit? Unit) : ISpoken
    {
        public string In(Language language)
        {
            var unit = Unit?.In(language);
            var space = unit is null || language == Language.Chinese || unit is "%" ? "" : " ";
            return new SpokenNumbers(Numbers).In(language) + space + unit;
        }
    }
}

/// <summary>What a step gives. The text forms are the kebab-case names.</summary>
public enum StepKind
{
    /// <summary>The value at the start.</summary>
    Baseline,

    /// <summary>The value at the end, or of a year.</summary>
    Observed,

    /// <summary>A stated total of several years.</summary>
    StatedTotal,

    /// <summary>A growth or change that the document states itself.</summary>
    ReportedChange,

    /// <summary>A position among peers, or words, that the document states.</summary>
    ReportedWords,

    /// <summary>Years or parts of the period added up.</summary>
    Sum,

    /// <summary>A total over the number of years, months or days.</summary>
    Mean,

    /// <summary>End less start.</summary>
    Difference,

    /// <summary>End over start, as a fraction.</summary>
    Ratio,

    /// <summary>Yearly growth multiplied, as a fraction of the start.</summary>
    Product,

    /// <summary>The root of the ratio over the years.</summary>
    Root,

    /// <summary>Growth: the ratio or root less one.</summary>
    Growth,

    /// <summary>The level of an earlier year, from a level and its growth.</summary>
    DerivedLevel,

    /// <summary>The benchmark's value.</summary>
    Benchmark,

    /// <summary>The number that the higher authority set.</summary>
    Assignment,

    /// <summary>The numbers that fulfil the aim.</summary>
    Region,
}
