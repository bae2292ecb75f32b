using System.Buffers;
using System.Text.Json;
using System.Text.Unicode;

namespace Jingan.Planning.Files;

/// <summary>Parses JSON into a syntax tree.</summary>
internal static class JsonSyntax
{
    private const int MostBytesPerUnit = 3;

    /// <summary>Parses a text. Any text gives a tree or a diagnostic, in time linear in its length.</summary>
    /// <returns>Null where there is no whole tree.</returns>
    public static SyntaxNode? Parse(string text, ReadingLimits limits, DiagnosticBag problems)
    {
        if (text.Length > limits.Characters)
        {
            problems.Report(SyntaxProblems.TextTooLong, TextPosition.Start, "", limits.Characters);
            return null;
        }

        var bytes = ArrayPool<byte>.Shared.Rent(text.Length * MostBytesPerUnit);
        try
        {
            if (Utf8.FromUtf16(text, bytes, out var read, out var written, replaceInvalidSequences: false) == OperationStatus.Done)
                return ParseChecked(bytes.AsSpan(0, written), limits, problems);

            problems.Report(
                SyntaxProblems.ForbiddenCharacter, TextCheck.EndOf(text.AsSpan(0, read)), "", TextCheck.FirstThatNoValueHolds(text.AsSpan(read)) ?? "");
            return null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    /// <summary>Parses UTF-8, with or without a byte order mark; other bytes give a diagnostic.</summary>
    /// <returns>Null where there is no whole tree.</returns>
    public static SyntaxNode? Parse(ReadOnlySpan<byte> utf8, ReadingLimits limits, DiagnosticBag problems) =>
        TextDecoding.Check(utf8, limits, problems) ? ParseChecked(utf8, limits, problems) : null;

    private static SyntaxNode? ParseChecked(ReadOnlySpan<byte> utf8, ReadingLimits limits, DiagnosticBag problems)
    {
        var text = utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
        if (!text.ContainsAnyExcept(" \t\r\n"u8))
        {
            problems.Report(SyntaxProblems.EmptyText, TextPosition.Start, "", Phrase.Quote("""{"format": "jingan-planning/1","""));
            return null;
        }

        try
        {
            return new JsonTreeBuilder(text, limits, problems).Build();
        }
        catch (JsonException exception)
        {
            JsonReasons.Report(exception, text, problems);
            return null;
        }
    }
}
