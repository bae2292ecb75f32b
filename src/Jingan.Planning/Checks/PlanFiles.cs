using Jingan.Planning.Files;

namespace Jingan.Planning.Checks;

/// <summary>Reads files that belong together, and checks what they have to do with each other.</summary>
public static class PlanFiles
{
    /// <summary>Reads and checks files. Nothing that stands in them makes this throw.</summary>
    /// <param name="files">The files' names, as diagnostics give them, and their bytes: YAML in UTF-8.</param>
    /// <param name="known">What ids may refer to besides, such as the built-in indicators; it is not checked itself. Null for nothing.</param>
    /// <param name="limits">How much of each file is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <param name="rules">What has to hold between what the files hold; null for <see cref="ValidationRules.Default"/>.</param>
    public static PlanFilesResult Read(
        IEnumerable<(string Name, ReadOnlyMemory<byte> Bytes)> files,
        PlanSet? known = null,
        ReadingLimits? limits = null,
        ValidationRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(files);
        var read = files.Select(file => PlanReader.Read(file.Bytes, file.Name, limits)).ToList();
        var content = new PlanSet { Plans = read.SelectMany(file => file.Content.Plans).ToValueList(), Indicators = read.SelectMany(file => file.Content.Indicators).ToValueList(), Observations = read.SelectMany(file => file.Content.Observations).ToValueList(), Documents = read.SelectMany(file => file.Content.Documents).ToValueList() };
        PlanValidator.Check(content, known, rules, new FilePlaces(read));
        return new(
            content,
            read.SelectMany(file => file.Problems.InOrder()).ToValueList(),
            read.Exists(file => file.Problems.Errors > 0));
    }
}
