using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Jingan.Planning.Files;

/// <summary>Why JSON is not well-formed: what its reader says, with the usual reasons in Chinese.</summary>
internal static class JsonReasons
{
    private static readonly SearchValues<char> EndsOfWord = SearchValues.Create(",:}] \\\n\r\"");

    private static readonly (string Part, string Zh)[] Usual =
    [
        ("Expected end of string", "字符串没有结束；请补上引号"),
        ("Expected depth to be zero", "有括号没有闭合"),
        ("Expected end of comment", "注释没有结束"),
        ("invalid start of a property name", "键应放在双引号内"),
        ("invalid start of a value", "值不能以此开头；文本应放在双引号内"),
        ("invalid within a JSON string", "字符串中的控制字符应写成转义"),
        ("invalid escapable character", "转义不存在"),
        ("invalid hexadecimal digit", "转义 \\u 后应有四位十六进制数"),
        ("invalid after a value", "缺少逗号或右括号"),
        ("invalid after a property name", "键后应有冒号"),
        ("invalid JSON literal", "只有 true、false、null 不加引号"),
        ("Invalid leading zero", "数字不能以 0 开头"),
        ("invalid end of a number", "数字的写法不对"),
        ("Expected a digit", "数字的写法不对"),
        ("invalid after a single JSON value", "文件只能有一个 JSON 值"),
    ];

    /// <summary>Reports why a text could not be parsed.</summary>
    public static void Report(JsonException exception, ReadOnlySpan<byte> utf8, DiagnosticBag problems)
    {
        var (sentence, offset) = (ReasonOf(exception), OffsetOf(exception, utf8));
        var zh = Array.Find(Usual, usual => sentence.Contains(usual.Part, StringComparison.Ordinal)).Zh;
        var reason = new Phrase(zh ?? sentence, WithCharacter(sentence, utf8[offset..]));
        problems.Report(SyntaxProblems.NotWellFormed, new Utf8Places(utf8).At(offset), "", "JSON", reason, JsonSlips.AdviceAt(utf8, offset, sentence));
    }

    /// <summary>What the reader says, without its place, and without the rest of the text where it takes that for a literal.</summary>
    public static string ReasonOf(JsonException exception)
    {
        const string Literal = "' is an invalid JSON literal";
        var sentence = exception.Message.Split(" LineNumber:")[0].Split(" Path:")[0].TrimEnd('.', ' ');
        var end = sentence.IndexOf(Literal, StringComparison.Ordinal);
        var word = sentence.AsSpan(1).IndexOfAny(EndsOfWord) + 1;
        return end > 0 && word > 0 && word < end ? string.Concat(sentence.AsSpan(0, word), sentence.AsSpan(end)) : sentence;
    }

    /// <summary>The sentence with the character itself where the reader names its first byte.</summary>
    private static string WithCharacter(string sentence, ReadOnlySpan<byte> utf8)
    {
        if (!sentence.StartsWith("'0x", StringComparison.Ordinal) || Rune.DecodeFromUtf8(utf8, out var character, out _) != OperationStatus.Done || Rune.IsControl(character))
            return sentence;

        return $"'{character}'{sentence["'0xEF'".Length..]}";
    }

    public static void ReportComment(TextPosition at, DiagnosticBag problems) =>
        Report(new("JSON 没有注释；请删除", "JSON has no comments; remove it"), at, problems);

    public static void ReportNoValue(TextPosition at, DiagnosticBag problems) =>
        Report(new("键没有值；请补上", "a key has no value; give it one"), at, problems);

    public static void ReportTrailingComma(TextPosition at, DiagnosticBag problems) =>
        Report(new("最后一项之后不能有逗号；请删除", "no comma stands behind the last item; remove it"), at, problems);

    public static void ReportHalfOfPair(TextPosition at, DiagnosticBag problems) =>
        Report(new("转义不是完整的字符", "an escape is half of a surrogate pair"), at, problems);

    private static void Report(Phrase reason, TextPosition at, DiagnosticBag problems) =>
        problems.Report(SyntaxProblems.NotWellFormed, at, "", "JSON", reason, Phrase.Empty);

    /// <summary>Where the reader stopped, as an offset in bytes.</summary>
    public static int OffsetOf(JsonException exception, ReadOnlySpan<byte> utf8)
    {
        var start = 0;
        for (var lines = exception.LineNumber ?? 0; lines > 0 && utf8[start..].IndexOf((byte)'\n') is >= 0 and var end; lines--)
            start += end + 1;

        var offset = (int)Math.Min(utf8.Length, start + (exception.BytePositionInLine ?? 0));
        if (exception.Message.Contains("JSON literal", StringComparison.Ordinal))
        {
            while (offset > start && char.IsAsciiLetterOrDigit((char)utf8[offset - 1]))
                offset--;
        }

        while (offset > 0 && offset < utf8.Length && (utf8[offset] & 0xC0) == 0x80)
            offset--;

        return offset;
    }
}
