using Jingan.Planning.Files;

namespace Jingan.Planning.Checks;

/// <summary>Reads files that belong together, and checks what they have to do with each other.</summary>
internal static class PlanFiles
{
    /// <summary>Reads and checks files. Nothing that stands in them makes this throw. What several files say in the same words is one thing.</summary>
    /// <param name="files">The files' names, as diagnostics give them, and their bytes: YAML or JSON in UTF-8.</param>
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
        return Check([.. files.Select(file => PlanReader.Read(file.Bytes, file.Name, limits))], _ => known ?? PlanSet.Empty, rules);
    }

    /// <summary>Checks files that were read.</summary>
    /// <param name="read">The files.</param>
    /// <param name="known">What ids may refer to besides what the files hold.</param>
    /// <param name="rules">What has to hold; null for <see cref="ValidationRules.Default"/>.</param>
    /// <param name="cancellation">Stops the checks between two rules.</param>
    internal static PlanFilesResult Check(IReadOnlyList<ReadResult> read, Func<PlanSet, PlanSet> known, ValidationRules? rules, CancellationToken cancellation = default)
    {
        var places = new FilePlaces(read);
        var unread = Unread.Of(read.Select(file => file.Unread));
        PlanValidator.Check(places.Content, known(places.Content), rules, places, unread, cancellation);
        return new(
            places.Content,
            read.SelectMany(file => file.Problems.InOrder()).ToValueList(),
            read.Any(file => file.Problems.Errors > 0));
    }
}
