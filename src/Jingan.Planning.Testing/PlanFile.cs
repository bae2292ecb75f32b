using Jingan.Planning.Files;

namespace Jingan.Planning.Testing;

/// <summary>One file of a folder of plan files, with what is wrong in it and between it and the others.</summary>
public sealed record PlanFile
{
    internal PlanFile(string name, ValueList<Diagnostic> problems)
    {
        Name = name;
        Problems = problems;
    }

    /// <summary>The folder as it was asked for, and the way from there, with slashes: plans/2026/river.yaml.</summary>
    public string Name { get; }

    /// <summary>The problems in the order of the text.</summary>
    public ValueList<Diagnostic> Problems { get; }

    /// <summary>The name: what a test's row shows.</summary>
    public override string ToString() => Name;
}
