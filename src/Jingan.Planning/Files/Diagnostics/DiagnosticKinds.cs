namespace Jingan.Planning.Files;

/// <summary>Every kind of problem that is reported.</summary>
public static class DiagnosticKinds
{
    /// <summary>The kinds in the order of their ids.</summary>
    public static ValueList<DiagnosticKind> All { get; } = [.. SyntaxProblems.All, .. ShapeProblems.All, .. RuleProblems.All];

    /// <summary>The kind with an id; null where there is none.</summary>
    public static DiagnosticKind? Find(string id) => All.FirstOrDefault(kind => kind.Id == id);
}
