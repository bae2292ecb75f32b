using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Jingan.Planning.Files;

/// <summary>What people mistype in JSON: signs of a Chinese keyboard, single quotation marks, words of other languages, a comma left out.</summary>
internal static class JsonSlips
{
    private const int MostMistakes = 20;
    private const int LongestText = 400_000;

    private static readonly SearchValues<byte> EndsOfWord = SearchValues.Create(",:}]\n\r\""u8);

    private static readonly (string Sign, string Meant)[] Signs =
        [("：", ":"), ("，", ","), ("“", "\""), ("”", "\""), ("‘", "\""), ("’", "\""), ("｛", "{"), ("｝", "}"), ("【", "["), ("】", "]"), ("；", ",")];

    private static readonly (string Word, string Meant)[] Words =
        [("None", "null"), ("NaN", "null"), ("undefined", "null"), ("nil", "null"), ("NULL", "null"), ("True", "true"), ("False", "false"), ("TRUE", "true"), ("FALSE", "false")];

    /// <summary>What to do about the fault at a place; nothing where the reason says it.</summary>
    public static Phrase AdviceAt(ReadOnlySpan<byte> utf8, int offset, string reason) => Find(utf8, offset, reason)?.Advice ?? Phrase.Empty;

    /// <summary>Reports what is not well-formed behind the first such place, which was reported already.</summary>
    public static void ReportRest(ReadOnlySpan<byte> utf8, DiagnosticBag problems)
    {
        if (utf8.Length > LongestText)
            return;

        var text = utf8.ToArray();
        for (var (mistakes, last) = (0, -1); mistakes < MostMistakes && FirstFault(text) is { } fault; mistakes++)
        {
            var (reason, offset) = (JsonReasons.ReasonOf(fault), JsonReasons.OffsetOf(fault, text));
            if (offset <= last)
                return;

            if (mistakes > 0)
                JsonReasons.Report(fault, text, problems);

            if (Find(text, offset, reason) is not { Meant: { } meant } slip)
                return;

            text = [.. text.AsSpan(0, offset), .. Encoding.UTF8.GetBytes(meant), .. text.AsSpan(offset + slip.Length)];
            last = offset;
        }
    }

    private static JsonException? FirstFault(byte[] utf8)
    {
        try
        {
            var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 1_000 });
            while (reader.Read())
            {
            }

            return null;
        }
        catch (JsonException exception)
        {
            return exception;
        }
    }

    private static JsonSlip? Find(ReadOnlySpan<byte> utf8, int offset, string reason)
    {
        if (offset >= utf8.Length)
            return null;

        foreach (var (sign, meant) in Signs)
        {
            var bytes = Encoding.UTF8.GetBytes(sign);
            if (utf8[offset..].StartsWith(bytes))
                return OfSign(utf8, offset, sign, meant, bytes.Length);
        }

        foreach (var (word, meant) in Words)
        {
            if (utf8[offset..].StartsWith(Encoding.UTF8.GetBytes(word)))
                return new(word.Length, meant, new($"请写 {meant}。", $" Write {meant}."));
        }

        if (utf8[offset] == '\'')
            return OfMarks(utf8, offset, "'"u8, "'"u8);

        if (reason.Contains("after a value", StringComparison.Ordinal) && utf8[offset] is (byte)'"' or (byte)'{' or (byte)'[')
            return new(0, ",", new("", " A comma is missing before it."));

        if (reason.Contains("property name", StringComparison.Ordinal) && char.IsAsciiLetter((char)utf8[offset]))
            return OfWord(utf8, offset, new("", " Put keys in double quotation marks."));

        if (reason.Contains("JSON literal", StringComparison.Ordinal))
            return OfWord(utf8, offset, new("文本应放在双引号内。", " Put texts in double quotation marks."));

        if (reason.Contains("start of a value", StringComparison.Ordinal) && (char.IsAsciiLetter((char)utf8[offset]) || utf8[offset] > 0x7F))
            return OfWord(utf8, offset, new("", " Put texts in double quotation marks."));

        if (utf8[offset] is (byte)'\n' or (byte)'\r')
            return new(1, null, new("文本应在本行内闭合，换行写作 \\n。", " Close the text on its line; a line break in it is written \\n."));

        return null;
    }

    private static JsonSlip OfSign(ReadOnlySpan<byte> utf8, int offset, string sign, string meant, int length)
    {
        var advice = new Phrase($"此处有全角“{sign}”；请写半角的 {meant}。", $" There is a full-width '{sign}' here; write '{meant}'.");
        if (sign is "“" or "‘" && OfMarks(utf8, offset, Encoding.UTF8.GetBytes(sign), sign == "“" ? "”"u8 : "’"u8) is { Meant: not null } marked)
            return marked with { Advice = advice };

        return new(length, meant, advice);
    }

    /// <summary>A text on one line in other quotation marks.</summary>
    private static JsonSlip OfMarks(ReadOnlySpan<byte> utf8, int offset, ReadOnlySpan<byte> opening, ReadOnlySpan<byte> closing)
    {
        var advice = new Phrase("", " Put texts in double quotation marks.");
        var inside = utf8[(offset + opening.Length)..];
        var end = inside.IndexOf(closing);
        if (end < 0 || inside[..end].Contains((byte)'\n'))
            return new(opening.Length, null, advice);

        return new(opening.Length + end + closing.Length, QuotedText.Of(Encoding.UTF8.GetString(inside[..end])), advice);
    }

    /// <summary>A text without quotation marks.</summary>
    private static JsonSlip OfWord(ReadOnlySpan<byte> utf8, int offset, Phrase advice)
    {
        var end = utf8[offset..].IndexOfAny(EndsOfWord);
        if (end <= 0 || utf8[offset + end] == '"')
            return new(1, null, advice);

        return new(end, QuotedText.Of(Encoding.UTF8.GetString(utf8.Slice(offset, end)).Trim()), advice);
    }
}

/// <summary>A mistake in JSON.</summary>
/// <param name="Length">How many bytes are wrong.</param>
/// <param name="Meant">What was meant; null where that is not known.</param>
/// <param name="Advice">What to do.</param>
internal sealed record JsonSlip(int Length, string? Meant, Phrase Advice);
