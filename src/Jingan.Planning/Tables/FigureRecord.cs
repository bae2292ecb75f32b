namespace Jingan.Planning.Tables;

/// <summary>What a row of the table of figures is about.</summary>
internal enum FigureRecord
{
    /// <summary>A row of a plan's table of indicators.</summary>
    Target,

    /// <summary>A promise: each of its figures, or the promise itself where it has none.</summary>
    Commitment,

    /// <summary>An actual.</summary>
    Observation,

    /// <summary>How large a zone is.</summary>
    Area,

    /// <summary>A project: each of its milestones, or the project itself where it has none.</summary>
    Project,
}
