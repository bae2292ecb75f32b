namespace Jingan.Planning.Evaluation;

/// <summary>How many targets stand at one grade of progress.</summary>
/// <param name="Grade">The grade.</param>
/// <param name="Count">How many.</param>
public sealed record GradeCount(ProgressGrade Grade, int Count)
{
    /// <summary>The grade.</summary>
    public ProgressGrade Grade { get; } = Grade;

    /// <summary>How many.</summary>
    public int Count { get; } = Count;
}
