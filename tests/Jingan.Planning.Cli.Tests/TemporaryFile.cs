namespace Jingan.Planning.Cli.Tests;

/// <summary>A file in a folder of its own, gone after the test.</summary>
internal sealed class TemporaryFile : IDisposable
{
    public TemporaryFile(string name, string text)
    {
        Folder = Directory.CreateTempSubdirectory("jingan-").FullName;
        Path = Add(name, text);
    }

    public string Folder { get; }

    public string Path { get; }

    public string Add(string name, string text)
    {
        var path = System.IO.Path.Combine(Folder, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
