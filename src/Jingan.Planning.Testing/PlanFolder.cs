using Jingan.Planning.Checks;

namespace Jingan.Planning.Testing;

/// <summary>Folders of plan files, each file a row of a test.</summary>
/// <example>
/// <code>
/// [Theory, MemberData(nameof(PlanFolder.Rows), "plans", MemberType = typeof(PlanFolder))]
/// public void Every_plan_file_is_valid(PlanFile file) => file.Should().BeValid();
/// </code>
/// </example>
public static class PlanFolder
{
    private static readonly string[] Extensions = [".yaml", ".yml", ".json"];

    /// <summary>The files of a folder and of the folders in it, each as the one argument of a test.</summary>
    /// <inheritdoc cref="Read"/>
    public static IEnumerable<object[]> Rows(string folder) => Read(folder).Select(file => new object[] { file });

    /// <summary>Reads and checks every .yaml, .yml and .json file of a folder and of the folders in it as one set, by name.</summary>
    /// <param name="folder">Its path: from the folder of the tests' assembly, or the nearest one above that has it; or a full path.</param>
    /// <param name="known">What ids may refer to besides; null for the built-in plans with their indicators, as <c>jingan validate</c> has it.</param>
    /// <param name="rules">What has to hold; null for <see cref="ValidationRules.Default"/>.</param>
    /// <exception cref="ArgumentException">There is no such folder, or no plan file in it: a test without rows would look like a good one.</exception>
    public static ValueList<PlanFile> Read(string folder, PlanSet? known = null, ValidationRules? rules = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        var root = Find(folder);
        var files = Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Where(path => Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase))
            .Select(path => (Name: Path.Combine(folder, Path.GetRelativePath(root, path)).Replace('\\', '/'), Path: path))
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .ToList();
        if (files.Count == 0)
            throw new ArgumentException($"There is no .yaml, .yml or .json file in '{root}'.", nameof(folder));

        var read = PlanFiles.Read(
            files.Select(file => (file.Name, (ReadOnlyMemory<byte>)File.ReadAllBytes(file.Path))), known ?? BuiltInPlans.LoadAll(), rules: rules);
        var problems = read.Diagnostics.ToLookup(problem => problem.File, StringComparer.Ordinal);
        return files.Select(file => new PlanFile(file.Name, problems[file.Name].ToValueList())).ToValueList();
    }

    private static string Find(string folder)
    {
        for (var above = AppContext.BaseDirectory; above is not null; above = Path.GetDirectoryName(above))
        {
            var path = Path.Combine(above, folder);
            if (Directory.Exists(path))
                return path;
        }

        throw new ArgumentException($"There is no folder '{folder}' in '{AppContext.BaseDirectory}' or in a folder above it.", nameof(folder));
    }
}
