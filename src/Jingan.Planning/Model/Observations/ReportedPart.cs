namespace Jingan.Planning;

/// <summary>One of several values in a statement.</summary>
/// <param name="Value">The value.</param>
/// <param name="Subject">What it is of, where the wording names it.</param>
public sealed record ReportedPart(ReportedValue Value, string? Subject = null)
{
    /// <summary>The value.</summary>
    public ReportedValue Value { get; } = Value;

    /// <summary>What it is of, where the wording names it.</summary>
    public string? Subject { get; } = Subject;
}
