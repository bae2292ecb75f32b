using System.Text;
using Jingan.Planning.Files;

namespace Jingan.Planning.Cli.Input;

/// <summary>Finds and reads the files that paths name: files, folders, globs, and - for standard input.</summary>
internal static class InputFiles
{
    private const string StandardInput = "-";

    /// <summary>What the tool reads of one file: 100,000 observations and more, in bounded memory.</summary>
    public static ReadingLimits Limits { get; } = new(characters: 40_000_000, nodes: 4_000_000);

    /// <summary>So many bytes are more than the reader takes, whatever they are: it says so, and the rest is not read.</summary>
    private const int MostBytesPerCharacter = 3;
    private static readonly int MostBytes = MostBytesPerCharacter * (Limits.Characters + 1);

    /// <summary>The files' names and bytes, in the order of the paths and by name within one; each file once, however it is named.</summary>
    /// <exception cref="InputException">A path names nothing, or there is a file that cannot be read.</exception>
    public static List<(WorkspaceFile File, byte[] Bytes)> Read(Session session, IEnumerable<string> paths)
    {
        var found = Find(session, paths);
        return found.Problems is [var first, ..] ? throw first : found.Files;
    }

    /// <summary>The same, where a file of a folder or pattern that cannot be read does not keep the others from being read.</summary>
    /// <exception cref="InputException">A path names nothing, or one file that cannot be read.</exception>
    public static FoundFiles Find(Session session, IEnumerable<string> paths)
    {
        var found = new FoundFiles([], []);
        var seen = new HashSet<string>(OperatingSystem.IsLinux() ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase);
        foreach (var path in paths)
        {
            foreach (var file in Expand(path).Where(file => seen.Add(file.RealPath)))
            {
                try
                {
                    found.Files.Add((file, Bytes(session, file.Name)));
                }
                catch (InputException problem) when (file.Name != path)
                {
                    found.Problems.Add(problem);
                }
            }
        }

        return found;
    }

    /// <summary>One file, or standard input.</summary>
    /// <exception cref="InputException">There is no such file, or it cannot be read.</exception>
    public static (string Name, byte[] Bytes) ReadOne(Session session, string path) =>
        path == StandardInput || File.Exists(path) ? (path, Bytes(session, path)) : throw new InputException(InputProblems.NoFile(path));

    /// <summary>The text of a file in UTF-8.</summary>
    /// <exception cref="InputException">It cannot be read.</exception>
    public static string Text(string path) => Reading(path, () =>
    {
        RefuseEndless(path);
        return File.ReadAllText(path, Encoding.UTF8);
    });

    /// <summary>Whether a path names standard input, a file or a folder, or is a pattern.</summary>
    public static bool Exist(string path) =>
        path == StandardInput || File.Exists(path) || Directory.Exists(path) || path.AsSpan().ContainsAny('*', '?');

    private static byte[] Bytes(Session session, string path)
    {
        if (path == StandardInput)
            return Start(session.Input);

        return Reading(path, () =>
        {
            RefuseEndless(path);
            using var file = File.OpenRead(path);
            return Start(file);
        });
    }

    private static void RefuseEndless(string path)
    {
        if (!FileKind.Ends(path))
            throw new InputException(InputProblems.NoRegularFile(path));
    }

    private static byte[] Start(Stream stream)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[81_920];
        while (bytes.Length < MostBytes && stream.Read(buffer) is > 0 and var read)
            bytes.Write(buffer, 0, read);
        return bytes.ToArray();
    }

    private static T Reading<T>(string path, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            // Names of bytes that are no UTF-8 are shown with this mark, and are not found again under what is shown.
            throw new InputException(path.Contains('\uFFFD', StringComparison.Ordinal) ? InputProblems.NameNotUtf8(path) : InputProblems.NoFile(path));
        }
        catch (UnauthorizedAccessException)
        {
            throw new InputException(InputProblems.NotAllowed(path));
        }
        catch (IOException exception)
        {
            throw new InputException(InputProblems.Unreadable(path, exception.Message));
        }
    }

    private static ValueList<WorkspaceFile> Expand(string path)
    {
        if (path == StandardInput)
            return [new(path, path, IsNamed: true)];

        if (!Exist(path))
            throw new InputException(InputProblems.NoFileOrFolder(path));

        var files = Reading(path, () => Workspace.FilesOf(path));
        if (files.Count > 0)
            return files;

        throw new InputException(Directory.Exists(path) ? InputProblems.NoPlanFileIn(path) : InputProblems.NothingMatches(path));
    }
}
