using Jingan.Planning.Checks;
using Jingan.Planning.Files;

namespace Jingan.Planning;

/// <summary>How a workspace is read.</summary>
public sealed record WorkspaceOptions
{
    /// <summary>What the files may refer to besides; null for the built-in plans with their indicators and documents.</summary>
    public PlanSet? Known { get; init; }

    /// <summary>How much of each file is read; null for <see cref="ReadingLimits.Default"/>.</summary>
    public ReadingLimits? Limits { get; init; }

    /// <summary>What has to hold between the things of the files; null for <see cref="ValidationRules.Default"/>.</summary>
    public ValidationRules? Rules { get; init; }
}
