namespace Jingan.Planning.Checks;

/// <summary>A place where a rule does not hold, and what is wrong there.</summary>
public sealed record Finding
{
    private Finding(object subject, string path, string message, string? chinese)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(path);
        ArgumentException.ThrowIfNullOrWhiteSpace(message);
        if (chinese is not null)
            ArgumentException.ThrowIfNullOrWhiteSpace(chinese);

        Subject = subject;
        Path = path;
        Message = message;
        Chinese = chinese;
    }

    /// <summary>The way from the thing to the value, such as <c>targets[retail-sales].unit</c>; empty for the thing itself.</summary>
    public string Path { get; }

    /// <summary>What stands there, what was expected, and what to do, in English.</summary>
    public string Message { get; }

    /// <summary>The same in Chinese; null where there is only the English message.</summary>
    public string? Chinese { get; }

    internal object Subject { get; }

    /// <summary>A finding in a plan.</summary>
    /// <param name="plan">A plan of the set that the rule was given, and not a copy.</param>
    /// <param name="path">The way from the plan, by the keys of the file format: <c>targets[retail-sales].unit</c>; empty for the plan itself.</param>
    /// <param name="message">What stands there, what was expected, and what to do.</param>
    /// <param name="chinese">The same in Chinese; null for none.</param>
    /// <exception cref="ArgumentException">A message is blank.</exception>
    public static Finding In(Plan plan, string path, string message, string? chinese = null) => new(plan, path, message, chinese);

    /// <summary>A finding in an indicator of the set.</summary>
    /// <inheritdoc cref="In(Plan, string, string, string?)"/>
    public static Finding In(Indicator indicator, string path, string message, string? chinese = null) => new(indicator, path, message, chinese);

    /// <summary>A finding in an observation of the set.</summary>
    /// <inheritdoc cref="In(Plan, string, string, string?)"/>
    public static Finding In(Observation observation, string path, string message, string? chinese = null) => new(observation, path, message, chinese);

    /// <summary>A finding in a document of the set.</summary>
    /// <inheritdoc cref="In(Plan, string, string, string?)"/>
    public static Finding In(SourceDocument document, string path, string message, string? chinese = null) => new(document, path, message, chinese);
}
