namespace Jingan.Planning.Checks;

/// <summary>Whether one source's literal stands where the source says it does.</summary>
public sealed record LiteralResult
{
    internal LiteralResult(string path, SourceReference source, LiteralStatus status, ValueList<int>? foundAt = null)
    {
        Path = path;
        Source = source;
        Status = status;
        FoundAt = foundAt ?? [];
    }

    /// <summary>The way to the source, such as <c>plans[jingan-fyp14].targets[retail-sales].source</c>.</summary>
    public string Path { get; }

    /// <summary>The source.</summary>
    public SourceReference Source { get; }

    /// <summary>What was found.</summary>
    public LiteralStatus Status { get; }

    /// <summary>The 1-based lines on which the literal begins, in rising order; empty where it was not found or not looked for.</summary>
    public ValueList<int> FoundAt { get; }
}
