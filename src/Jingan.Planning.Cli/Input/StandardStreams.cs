using System.Runtime.InteropServices;

namespace Jingan.Planning.Cli.Input;

/// <summary>The streams that a process is born with. A shell may have closed one: <c>&lt;&amp;-</c>, <c>2>&amp;-</c>.</summary>
/// <remarks>
/// The number of a closed stream goes to whatever is opened first, such as a pipe of the runtime, and reading or writing there would hang or
/// break it. What a process was born with never closes at <c>exec</c>, while the runtime opens everything so that it does: that tells them apart.
/// </remarks>
internal static partial class StandardStreams
{
    private const int GetFlags = 1;
    private const int ClosesAtExec = 1;

    /// <summary>Standard input; where it is closed, reading is an <see cref="InputException"/>.</summary>
    public static Stream Input() => IsOpen(0) ? Console.OpenStandardInput() : new ClosedStream(InputProblems.InputClosed());

    /// <summary>Standard output; where it is closed, writing is an <see cref="InputException"/>.</summary>
    public static Stream Output() => IsOpen(1) ? Console.OpenStandardOutput() : new ClosedStream(InputProblems.OutputClosed());

    /// <summary>Standard error; where it is closed, what is written is gone.</summary>
    public static Stream Error() => IsOpen(2) ? Console.OpenStandardError() : Stream.Null;

    private static bool IsOpen(int descriptor)
    {
        if (OperatingSystem.IsWindows())
            return true;

        try
        {
            return Control(descriptor, GetFlags) is >= 0 and var flags && (flags & ClosesAtExec) == 0;
        }
        catch (Exception exception) when (exception is DllNotFoundException or EntryPointNotFoundException)
        {
            return true;
        }
    }

    [LibraryImport("libc", EntryPoint = "fcntl")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Control(int descriptor, int command);

    /// <summary>A stream that nobody gave: using it is the caller's mistake.</summary>
    private sealed class ClosedStream(Name problem) : Stream
    {
        public override bool CanRead => true;

        public override bool CanWrite => true;

        public override bool CanSeek => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new InputException(problem);

        public override void Write(byte[] buffer, int offset, int count) => throw new InputException(problem);

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
