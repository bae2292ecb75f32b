using System.Runtime.InteropServices;

namespace Jingan.Planning.Benchmarks.Paired;

/// <summary>CPU time used so far: of this thread where the system tells it, of the whole process elsewhere.</summary>
/// <remarks>On a machine that others use too, CPU time tells what a program did; the time of day tells what everybody did.</remarks>
internal static partial class CpuClock
{
    private const int ThreadCpuTime = 3;

    /// <summary>Whether it is the thread's.</summary>
    public static bool IsOfThread { get; } = OperatingSystem.IsLinux() && GetTime(ThreadCpuTime, out _) == 0;

    /// <summary>The time so far, in nanoseconds.</summary>
    public static long Now()
    {
        if (IsOfThread && GetTime(ThreadCpuTime, out var time) == 0)
            return ((long)time.Seconds * 1_000_000_000) + time.Nanoseconds;

        return Environment.CpuUsage.TotalTime.Ticks * 100;
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int GetTime(int clock, out TimeSpec time);

    [StructLayout(LayoutKind.Sequential)]
    private struct TimeSpec
    {
        public nint Seconds;
        public nint Nanoseconds;
    }
}
