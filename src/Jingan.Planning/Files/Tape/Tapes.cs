using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Jingan.Planning.Files;

/// <summary>Makes tapes of texts. Any text gives a tape or a diagnostic, in time linear in its length.</summary>
internal static class Tapes
{
    private const int MostBytesPerUnit = 3;

    /// <summary>What a byte of no text is: controls other than tab and line ends.</summary>
    private static readonly SearchValues<byte> Controls =
        SearchValues.Create([.. Enumerable.Range(0, 0x20).Append(0x7F).Where(code => code is not ('\t' or '\n' or '\r')).Select(code => (byte)code)]);

    /// <summary>The tape of a text in UTF-8, with or without a byte order mark; other bytes give a diagnostic.</summary>
    /// <returns>Null where there is no whole value.</returns>
    public static Tape? Of(byte[] bytes, TextFormat format, ReadingLimits limits, DiagnosticBag problems, CancellationToken cancellation = default)
    {
        if (!TextDecoding.Check(bytes, limits, problems))
            return null;

        var tape = new Tape(bytes) { IsJson = format == TextFormat.Json, Cancellation = cancellation };
        if (format == TextFormat.Json ? TryFillJson(tape, limits, problems) : TryFillYaml(tape, limits, problems))
        {
            if (tape.Repeated.Count > 0)
                tape.Places.ReportRepeated(problems);

            if (format == TextFormat.Yaml)
                SwallowedText.Report(tape, problems);

            return tape;
        }

        tape.Dispose();
        return null;
    }

    /// <summary>The UTF-8 of a text; null, with diagnostics, where it is too long or has halves of surrogate pairs.</summary>
    public static byte[]? Encode(string text, TextFormat format, ReadingLimits limits, DiagnosticBag problems)
    {
        if (text.Length > limits.Characters)
        {
            problems.Report(SyntaxProblems.TextTooLong, TextPosition.Start, "", limits.Characters);
            return null;
        }

        var bytes = new byte[Encoding.UTF8.GetByteCount(text)];
        if (Utf8.FromUtf16(text, bytes, out var read, out _, replaceInvalidSequences: false) == OperationStatus.Done)
            return bytes;

        var characters = text.AsMemory();
        if (format == TextFormat.Yaml)
            TextCheck.IsSound(ref characters, limits, problems);
        else
            problems.Report(SyntaxProblems.ForbiddenCharacter, TextCheck.EndOf(text.AsSpan(0, read)), "", TextCheck.FirstThatNoValueHolds(text.AsSpan(read)) ?? "");

        return null;
    }

    private static bool TryFillJson(Tape tape, ReadingLimits limits, DiagnosticBag problems)
    {
        if (tape.Utf8.ContainsAnyExcept(" \t\r\n"u8) && !JsonTape.TryFill(tape, limits, problems))
            return false;

        // Of comments alone the reader makes nothing, and says nothing.
        if (tape.Count > 0)
            return true;

        problems.Report(SyntaxProblems.EmptyText, TextPosition.Start, "", Phrase.Quote("""{"format": "jingan-planning/1","""));
        return false;
    }

    private static bool TryFillYaml(Tape tape, ReadingLimits limits, DiagnosticBag problems)
    {
        var isSound = !HasForbidden(tape.Utf8);
        if (isSound && EverydayYaml.TryFill(tape, limits))
            return true;

        var characters = ArrayPool<char>.Shared.Rent(tape.Utf8.Length + 1);
        try
        {
            var text = characters.AsMemory(0, Encoding.UTF8.GetChars(tape.Utf8, characters));
            return (isSound || !TextCheck.ReportForbidden(text.Span, problems)) && YamlTape.TryFill(text, tape, limits, problems);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(characters);
        }
    }

    /// <summary>Whether there is a character that does not belong in a text: the same ones as <see cref="TextCheck"/> names.</summary>
    public static bool HasForbidden(ReadOnlySpan<byte> utf8) =>
        utf8.ContainsAny(Controls)
        || utf8.IndexOf("\u2028"u8) >= 0
        || utf8.IndexOf("\u2029"u8) >= 0
        || utf8.IndexOf("\uFEFF"u8) >= 0
        || utf8.IndexOf("\uFFFE"u8) >= 0
        || utf8.IndexOf("\uFFFF"u8) >= 0
        || HasLaterControl(utf8);

    /// <summary>Whether there is a control from U+0080 to U+009F.</summary>
    private static bool HasLaterControl(ReadOnlySpan<byte> utf8)
    {
        while (utf8.IndexOf((byte)0xC2) is >= 0 and var lead)
        {
            if (utf8[lead + 1] < 0xA0)
                return true;

            utf8 = utf8[(lead + 2)..];
        }

        return false;
    }
}
