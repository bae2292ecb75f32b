using System.IO.Enumeration;

namespace Jingan.Planning.Cli.Input;

/// <summary>The files of folders. A link to a folder is not followed: it may lead back. One to a file is.</summary>
internal static class FolderFiles
{
    private static readonly EnumerationOptions OneFolder = new() { IgnoreInaccessible = false };
    private static readonly EnumerationOptions AllFolders = new() { IgnoreInaccessible = false, RecurseSubdirectories = true };

    /// <summary>The files in a folder and, where asked for, in those below it.</summary>
    public static IEnumerable<string> FilesIn(string folder, bool isDeep) => Entries(folder, isDeep, areFolders: false);

    /// <summary>The folders in a folder and, where asked for, in those below it.</summary>
    public static IEnumerable<string> FoldersIn(string folder, bool isDeep) => Entries(folder, isDeep, areFolders: true);

    private static FileSystemEnumerable<string> Entries(string folder, bool isDeep, bool areFolders) =>
        new(folder, (ref entry) => entry.ToSpecifiedFullPath(), isDeep ? AllFolders : OneFolder)
        {
            ShouldIncludePredicate = (ref entry) => entry.IsDirectory == areFolders,
            ShouldRecursePredicate = (ref entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };
}
