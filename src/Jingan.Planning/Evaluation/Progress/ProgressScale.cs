namespace Jingan.Planning.Evaluation;

/// <summary>The grades into which progress is sorted, with their thresholds: one of the named scales, or the caller's own.</summary>
public sealed record ProgressScale
{
    /// <summary>Creates a scale.</summary>
    /// <param name="reached">The grade of what has reached its target, whatever its ratio; null where the ratio alone decides.</param>
    /// <param name="grades">The other grades, the best first; the last one has no least ratio, so that every ratio has a grade.</param>
    /// <exception cref="ArgumentException">There is no grade, the thresholds do not fall, or the last grade has one or another has none.</exception>
    public ProgressScale(ProgressGrade? reached, ValueList<ProgressGrade> grades)
    {
        Given.Items(grades, nameof(grades));
        if (grades.Count == 0 || grades[^1].AtLeast is not null)
            throw new ArgumentException("The last grade takes everything below the others, so it has no least ratio.", nameof(grades));

        if (grades.Take(grades.Count - 1).Any(grade => grade.AtLeast is null) || grades.Zip(grades.Skip(1)).Any(pair => pair.First.AtLeast <= pair.Second.AtLeast))
            throw new ArgumentException("The least ratios fall from grade to grade.", nameof(grades));

        Reached = reached;
        Grades = grades;
    }

    /// <summary>The grade of what has reached its target; null where the ratio alone decides.</summary>
    public ProgressGrade? Reached { get; }

    /// <summary>The other grades, the best first.</summary>
    public ValueList<ProgressGrade> Grades { get; }

    /// <summary>The published cut-offs of Open SDG against a target: 0.95, 0.6 and 0 of the growth that is required.</summary>
    public static ProgressScale OpenSdg { get; } = Published(0.95m, 0.6m, 0);

    /// <summary>The published cut-offs of Open SDG without a target: growth of 1.5 %, 0.5 % and 0 % a year in the desired direction, as fractions.</summary>
    public static ProgressScale OpenSdgWithoutTarget { get; } = Published(0.015m, 0.005m, 0);

    /// <summary>The weather symbols of the German sustainability strategy; their ratios only order them, since the symbol follows from the trend.</summary>
    public static ProgressScale Destatis { get; } = new(
        null,
        [
            new("sun", new("晴", "sun"), 0.95m, ProgressColour.Green),
            new("slightly-cloudy", new("少云", "slightly cloudy"), 0.80m, ProgressColour.Yellow),
            new("cloud", new("多云", "cloud"), 0, ProgressColour.Orange),
            new("thunderstorm", new("雷雨", "thunderstorm"), colour: ProgressColour.Red),
        ]);

    internal static ProgressScale PublishedFor(bool hasTarget) => hasTarget ? OpenSdg : OpenSdgWithoutTarget;

    /// <summary>The grades of Open SDG with other cut-offs.</summary>
    /// <exception cref="ArgumentException">The thresholds do not fall.</exception>
    public static ProgressScale Published(decimal high, decimal medium, decimal low) => new(
        new("target-achieved", new("目标已实现", "target achieved"), colour: ProgressColour.Blue),
        [
            new("substantial-progress", new("进展显著", "substantial progress"), high, ProgressColour.Green),
            new("moderate-progress", new("进展中等", "moderate progress"), medium, ProgressColour.Yellow),
            new("limited-progress", new("进展有限", "limited progress"), low, ProgressColour.Orange),
            new("deterioration", new("退步", "deterioration"), colour: ProgressColour.Red),
        ]);

    /// <summary>The grade of a ratio: the best one whose least ratio it has.</summary>
    public ProgressGrade GradeOf(decimal ratio) => GradeOf(ratio, 1);

    /// <summary>The grade of a ratio where each least ratio is multiplied; near a limit all may come to zero.</summary>
    internal ProgressGrade GradeOf(decimal ratio, decimal factor) => Grades.First(grade => grade.AtLeast is not { } least || ratio >= least * factor);

    /// <summary>In short, under no culture.</summary>
    public override string ToString() => string.Join(", ", Grades);
}
