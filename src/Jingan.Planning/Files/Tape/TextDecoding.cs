using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace Jingan.Planning.Files;

/// <summary>Makes text of bytes: UTF-8, with or without a byte order mark, and nothing else.</summary>
internal static class TextDecoding
{
    private const int MostBytesPerUnit = 3;

    /// <summary>Decodes bytes and hands the text on, which is gone afterwards; what is not UTF-8 gives one diagnostic at the first offending byte.</summary>
    /// <returns>What was made of the text; null where there is none.</returns>
    public static T? Read<T>(ReadOnlySpan<byte> bytes, ReadingLimits limits, DiagnosticBag problems, Func<ReadOnlyMemory<char>, T?> read)
        where T : class
    {
        if (OtherEncoding(bytes) is { } encoding)
        {
            problems.Report(SyntaxProblems.OtherEncoding, TextPosition.Start, "", encoding);
            return null;
        }

        if (bytes.Length / MostBytesPerUnit > limits.Characters)
        {
            problems.Report(SyntaxProblems.TextTooLong, TextPosition.Start, "", limits.Characters);
            return null;
        }

        var characters = ArrayPool<char>.Shared.Rent(Math.Max(1, bytes.Length));
        try
        {
            var status = Utf8.ToUtf16(bytes, characters, out var decoded, out var written, replaceInvalidSequences: false);
            if (status == OperationStatus.Done)
                return read(characters.AsMemory(0, written));

            var offending = string.Create(CultureInfo.InvariantCulture, $"0x{bytes[decoded]:X2}");
            problems.Report(SyntaxProblems.NotUtf8, TextCheck.EndOf(characters.AsSpan(0, written)), "", offending, decoded);
            return null;
        }
        finally
        {
            ArrayPool<char>.Shared.Return(characters);
        }
    }

    /// <summary>Whether bytes are UTF-8 and not more than is read; where not, that gives one diagnostic.</summary>
    public static bool Check(ReadOnlySpan<byte> bytes, ReadingLimits limits, DiagnosticBag problems)
    {
        if (OtherEncoding(bytes) is not null || bytes.Length / MostBytesPerUnit > limits.Characters || !Utf8.IsValid(bytes))
            return Read(bytes, limits, problems, static _ => "") is not null;

        if (bytes.Length <= limits.Characters || Encoding.UTF8.GetCharCount(bytes) <= limits.Characters)
            return true;

        problems.Report(SyntaxProblems.TextTooLong, TextPosition.Start, "", limits.Characters);
        return false;
    }

    private static string? OtherEncoding(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..] => "UTF-32",
        [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => "UTF-16",
        _ => null,
    };
}
