namespace Jingan.Planning.Mutation;

/// <summary>One change of the code.</summary>
/// <param name="Id">Its number, from 1; the switch in the mutated library asks for it.</param>
/// <param name="File">The file, from the root of the repository.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Original">The code as it is.</param>
/// <param name="Changed">The code as the mutant has it.</param>
internal sealed record Mutant(int Id, string File, int Line, string Original, string Changed)
{
    public override string ToString() => $"{File}:{Line}: {Original} → {Changed}";
}
