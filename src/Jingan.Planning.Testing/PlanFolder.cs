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
    /// <summary>The files of a folder and of the folders in it, each as the one argument of a test.</summary>
    /// <inheritdoc cref="Read"/>
    public static IEnumerable<object[]> Rows(string folder) => Read(folder).Select(file => new object[] { file });

    /// <summary>Reads and checks every plan file of a folder and of the folders in it as one set, by name: the same files as <c>jingan validate</c>.</summary>
    /// <param name="folder">Its path: from the folder of the tests' assembly, or the nearest one above that has it; or a full path.</param>
    /// <param name="known">What ids may refer to besides; null for the built-in plans with their indicators, as <c>jingan validate</c> has it.</param>
    /// <param name="rules">What has to hold; null for <see cref="ValidationRules.Default"/>.</param>
    /// <exception cref="ArgumentException">There is no such folder, or no plan file in it: a test without rows would look like a good one.</exception>
    public static ValueList<PlanFile> Read(string folder, PlanSet? known = null, ValidationRules? rules = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        var root = Find(folder);
        var files = Workspace.FilesOf(root)
            .Select(file => (file with { Name = Path.Combine(folder, Path.GetRelativePath(root, file.Name)).Replace('\\', '/') }, File.ReadAllBytes(file.Name)))
            .ToList();
        var read = Workspace.Read(files, new() { Known = known ?? BuiltInPlans.LoadAll(), Rules = rules });
        if (read.Files.Count == 0)
            throw new ArgumentException($"There is no .yaml, .yml or .json file of plans in '{root}'.", nameof(folder));

        var problems = read.Diagnostics.ToLookup(problem => problem.File, StringComparer.Ordinal);
        return read.Files.Order(StringComparer.Ordinal).Select(file => new PlanFile(file, problems[file].ToValueList())).ToValueList();
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
