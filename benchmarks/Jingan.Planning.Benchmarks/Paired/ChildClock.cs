using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Jingan.Planning.Benchmarks.Paired;

/// <summary>CPU time that ended child processes have used, the start of the runtime included; where the system does not tell it, the time of day.</summary>
internal static partial class ChildClock
{
    private const int Children = -1;

    /// <summary>The time so far, in nanoseconds.</summary>
    public static long Now()
    {
        if (OperatingSystem.IsLinux() && GetUsage(Children, out var usage) == 0)
            return ((long)(usage.UserSeconds + usage.SystemSeconds) * 1_000_000_000) + ((long)(usage.UserMicroseconds + usage.SystemMicroseconds) * 1_000);

        return (long)(Stopwatch.GetTimestamp() * (1e9 / Stopwatch.Frequency));
    }

    [LibraryImport("libc", EntryPoint = "getrusage")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int GetUsage(int who, out ResourceUsage usage);

    [StructLayout(LayoutKind.Sequential)]
    private struct ResourceUsage
    {
        public nint UserSeconds;
        public nint UserMicroseconds;
        public nint SystemSeconds;
        public nint SystemMicroseconds;
        public Others Rest;
    }

    /// <summary>Memory, faults, signals and switches, which nobody asks for here.</summary>
    [InlineArray(14)]
    private struct Others
    {
        private nint first;
    }
}
