using System.Text;

namespace Jingan.Planning.Reports;

/// <summary>A file of a report.</summary>
/// <param name="Path">Its path below the folder of the report, with slashes: <c>plans/jingan-fyp14.html</c>.</param>
/// <param name="Content">Its text.</param>
public sealed record ReportFile(string Path, string Content);

/// <summary>Writes the files of reports so that a failed run leaves the old ones as they were: each is written beside its place and then renamed.</summary>
public static class ReportFiles
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes one file; its folder is made where it is missing.</summary>
    /// <param name="path">Where.</param>
    /// <param name="content">The text, written as UTF-8 without a byte order mark.</param>
    /// <exception cref="IOException">The disk says no; the old file is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written; the old file is as it was.</exception>
    public static void Write(string path, string content)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(content);
        var place = Path.GetFullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        var beside = place + ".new";
        try
        {
            File.WriteAllText(beside, content, Utf8);
            File.Move(beside, place, overwrite: true);
        }
        finally
        {
            if (File.Exists(beside))
                File.Delete(beside);
        }
    }

    /// <summary>Writes all files of a report into a folder; what else lies there is left alone.</summary>
    /// <param name="folder">The folder, made where it is missing.</param>
    /// <param name="files">The files.</param>
    /// <exception cref="IOException">The disk says no.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be written.</exception>
    public static void WriteAll(string folder, IEnumerable<ReportFile> files)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(files);
        foreach (var file in files)
            Write(Path.Combine(folder, file.Path.Replace('/', Path.DirectorySeparatorChar)), file.Content);
    }
}
