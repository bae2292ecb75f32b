using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Jingan.Planning.Cli.Input;

/// <summary>Tells regular files from pipes, sockets and devices, which may never end or never begin.</summary>
internal static partial class FileKind
{
    private const int ThisFolder = -100;
    private const uint TypeOnly = 1;
    private const int ModeOffset = 28;
    private const int ResultSize = 256;
    private const ushort TypeMask = 0xF000;
    private const ushort Regular = 0x8000;

    /// <summary>What the shell opened for this process, such as by <c>&lt;(command)</c>: somebody writes there, and it ends.</summary>
    private static readonly string[] OpenedByShell = ["/dev/fd/", "/dev/stdin", "/proc/self/fd/"];

    /// <summary>Whether a file can be read to its end. Where the system does not tell, it is taken for a regular one.</summary>
    public static bool Ends(string path) =>
        !OperatingSystem.IsLinux() || Array.Exists(OpenedByShell, prefix => path.StartsWith(prefix, StringComparison.Ordinal)) || ModeOf(path) is null or Regular;

    private static int? ModeOf(string path)
    {
        Span<byte> result = stackalloc byte[ResultSize];
        try
        {
            return GetStatus(ThisFolder, path, flags: 0, TypeOnly, result) == 0
                ? BinaryPrimitives.ReadUInt16LittleEndian(result[ModeOffset..]) & TypeMask
                : null;
        }
        catch (Exception exception) when (exception is DllNotFoundException or EntryPointNotFoundException)
        {
            return null;
        }
    }

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int GetStatus(int folder, string path, int flags, uint mask, Span<byte> result);
}
