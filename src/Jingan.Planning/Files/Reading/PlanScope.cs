namespace Jingan.Planning.Files;

/// <summary>What the parts of one plan share while they are read: the document they are in, and the ids that are taken.</summary>
/// <param name="document">The document that sources mean where they name none.</param>
/// <param name="indicators">The file's own indicators; null for none.</param>
internal sealed class PlanScope(AssumedDocument document, KnownIndicators? indicators = null)
{
    /// <summary>The file's own indicators, whose units the wordings of its targets and values may use.</summary>
    public KnownIndicators Indicators { get; } = indicators ?? new();

    public AssumedDocument Document => document;

    public IdRegistry Objectives { get; } = new();

    public IdRegistry Industries { get; } = new();

    /// <summary>The targets of the plan and of its commitments: their ids share one space.</summary>
    public IdRegistry Targets { get; } = new();

    public IdRegistry Zones { get; } = new();

    public IdRegistry Projects { get; } = new();

    public IdRegistry Commitments { get; } = new();
}

/// <summary>The document that sources mean where they name none.</summary>
/// <param name="Id">Its id; null for none.</param>
/// <param name="IsUnread">Whether one is stated and could not be read, which was reported.</param>
internal readonly record struct AssumedDocument(string? Id, bool IsUnread = false);
