using Jingan.Planning.Checks;

namespace Jingan.Planning.Cli.Input;

/// <summary>Files read and checked, with the built-in plans to refer to.</summary>
internal static class CheckedFiles
{
    /// <summary>Reads and checks files together. The built-in plans are only read where something is amiss without them.</summary>
    /// <param name="files">The files' names and bytes; taken once where nothing is amiss, else twice.</param>
    /// <param name="known">What ids may refer to besides the built-in plans; null for nothing.</param>
    /// <param name="rules">What has to hold; null for the default.</param>
    public static PlanFilesResult Read(IEnumerable<(string Name, ReadOnlyMemory<byte> Bytes)> files, PlanSet? known, ValidationRules? rules = null)
    {
        var alone = PlanFiles.Read(files, known, rules: rules);
        return alone.Diagnostics.Count == 0 ? alone : PlanFiles.Read(files, (known ?? PlanSet.Empty).Concat(BuiltInPlans.LoadAll()), rules: rules);
    }
}
