using Jingan.Planning.Checks;
using Jingan.Planning.Files;

namespace Jingan.Planning;

/// <summary>Files that belong together, read and checked as one set: a folder of plans, their indicators and observations.</summary>
/// <remarks>
/// Each file is read once, by its real path, whatever ways lead to it: links, <c>./x</c> and <c>x</c>, absolute and relative paths.
/// Of a folder, files of other kinds (a JSON Schema, settings, a list of packages) are left aside; hidden files and folders and
/// <c>node_modules</c> are not looked at. What two files say in the same words is one thing; where they differ, both places are named.
/// </remarks>
/// <example>
/// <code>
/// var workspace = Workspace.Read("plans");
/// foreach (var problem in workspace.Diagnostics)
///     Console.WriteLine(problem);
/// </code>
/// </example>
public sealed class Workspace
{
    private Workspace(PlanFilesResult read, PlanSet builtIn, ValueList<string> files, ValueList<string> leftAside)
    {
        Content = read.Content;
        Diagnostics = read.Diagnostics;
        HasErrors = read.HasErrors;
        BuiltIn = builtIn;
        Files = files;
        LeftAside = leftAside;
    }

    /// <summary>What the files hold, in their order, without what could not be read.</summary>
    public PlanSet Content { get; }

    /// <summary>The built-in indicators, documents and plans that the files refer to and do not hold: no others take part.</summary>
    public PlanSet BuiltIn { get; }

    /// <summary>The problems, in the order of the files and, in each, of the text.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    /// <summary>Whether there was an error: then <see cref="Content"/> is not all that the files say.</summary>
    public bool HasErrors { get; }

    /// <summary>The names of the files that were read.</summary>
    public ValueList<string> Files { get; }

    /// <summary>The names of the files of other kinds that lay beside them.</summary>
    public ValueList<string> LeftAside { get; }

    /// <summary>Reads folders, files, and patterns such as <c>plans/**/*.yaml</c>.</summary>
    /// <param name="paths">The paths; a file that is named itself is never left aside.</param>
    /// <exception cref="ArgumentException">One names nothing, or together they lead to no file.</exception>
    /// <exception cref="IOException">A file is there and cannot be read.</exception>
    public static Workspace Read(params string[] paths) => Read(paths, options: null);

    /// <summary>Reads folders, files, and patterns such as <c>plans/**/*.yaml</c>.</summary>
    /// <param name="paths">The paths; a file that is named itself is never left aside.</param>
    /// <param name="options">How; null for the usual way.</param>
    /// <param name="cancellation">Stops the reading, also within a long file, and the checks between two rules.</param>
    /// <exception cref="ArgumentException">One names nothing, or together they lead to no file.</exception>
    /// <exception cref="IOException">A file is there and cannot be read.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Workspace Read(IEnumerable<string> paths, WorkspaceOptions? options, CancellationToken cancellation = default)
    {
        var found = FilesOf(paths);
        if (found.Count == 0)
            throw new ArgumentException("The paths lead to no file.", nameof(paths));

        return Read(found.Select(file => (file, File.ReadAllBytes(file.Name))), options ?? new(), cancellation);
    }

    /// <summary>Reads files whose bytes are at hand, from a database or an upload.</summary>
    /// <param name="files">Their names, as diagnostics give them, and their bytes: YAML or JSON in UTF-8. None is left aside.</param>
    /// <param name="options">How; null for the usual way.</param>
    /// <param name="cancellation">Stops the reading, also within a long file, and the checks between two rules.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Workspace Read(
        IEnumerable<(string Name, ReadOnlyMemory<byte> Bytes)> files, WorkspaceOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(files);
        return Read(files.Select(file => (new WorkspaceFile(file.Name, file.Name, IsNamed: true), file.Bytes.ToArray())), options ?? new(), cancellation);
    }

    /// <summary>Reads files from streams, to their ends.</summary>
    /// <param name="files">Their names, as diagnostics give them, and their streams, which stay open.</param>
    /// <param name="options">How; null for the usual way.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static async Task<Workspace> ReadAsync(
        IEnumerable<(string Name, Stream Stream)> files, WorkspaceOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(files);
        var read = new List<(string Name, ReadOnlyMemory<byte> Bytes)>();
        foreach (var (name, stream) in files)
        {
            using var bytes = new MemoryStream();
            await stream.CopyToAsync(bytes, cancellation).ConfigureAwait(false);
            read.Add((name, bytes.ToArray()));
        }

        return Read(read, options, cancellation);
    }

    /// <summary>The files that paths name, each once: what <see cref="Read(string[])"/> reads.</summary>
    /// <param name="paths">Folders, files, and patterns such as <c>plans/**/*.yaml</c>.</param>
    /// <returns>The files in the order of the paths, and by name within one; none where a folder holds no .yaml, .yml or .json file.</returns>
    /// <exception cref="ArgumentException">A path names nothing.</exception>
    public static ValueList<WorkspaceFile> FilesOf(params IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return WorkspaceFiles.Find(paths);
    }

    /// <summary>The built-in indicators, documents and plans that a set refers to and does not hold.</summary>
    public static PlanSet BuiltInFor(PlanSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        return BuiltInReferences.In(BuiltInReferences.AllFor(set), set);
    }

    /// <summary>Reads files that were found, from bytes that nobody changes.</summary>
    /// <param name="files">The files: one that was not named itself is left aside where it is of another kind.</param>
    /// <param name="options">How.</param>
    /// <param name="cancellation">Stops the reading, also within a long file, and the checks between two rules.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Workspace Read(
        IEnumerable<(WorkspaceFile File, byte[] Bytes)> files, WorkspaceOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(options);
        var (read, names, leftAside) = (new List<ReadResult>(), new List<string>(), new List<string>());
        var memory = new ReadingMemory();
        foreach (var (file, bytes) in files)
        {
            cancellation.ThrowIfCancellationRequested();
            var result = PlanReader.ReadOwned(bytes, file.Name, options.Limits, memory, cancellation);
            var isLeftAside = result.IsOfOtherKind && !file.IsNamed;
            (isLeftAside ? leftAside : names).Add(file.Name);
            if (!isLeftAside)
                read.Add(result);
        }

        cancellation.ThrowIfCancellationRequested();
        var known = PlanSet.Empty;
        var checkedFiles = PlanFiles.Check(read, content => known = options.Known ?? BuiltInReferences.AllFor(content), options.Rules, cancellation);
        return new(checkedFiles, BuiltInReferences.In(known, checkedFiles.Content), names.ToValueList(), leftAside.ToValueList());
    }
}
