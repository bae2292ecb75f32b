namespace Jingan.Planning.Files;

/// <summary>Every kind of problem that is reported.</summary>
internal static class DiagnosticKinds
{
    public static ValueList<DiagnosticKind> All { get; } = [.. SyntaxProblems.All, .. ShapeProblems.All, .. RuleProblems.All];

    public static DiagnosticKind? Find(string id) => All.FirstOrDefault(kind => kind.Id == id);
}
