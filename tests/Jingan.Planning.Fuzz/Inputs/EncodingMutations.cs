using System.Text;

namespace Jingan.Planning.Fuzz.Inputs;

/// <summary>The same text in other bytes, and the same meaning in other characters.</summary>
internal static class EncodingMutations
{
    private static readonly Func<string, byte[]>[] Ways =
    [
        text => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)],
        text => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)],
        text => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)],
        text => [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(text)],
        Encoding.Unicode.GetBytes,
        Encoding.UTF32.GetBytes,
        text => [.. Encoding.UTF32.Preamble, .. Encoding.UTF32.GetBytes(text)],
        Encoding.Latin1.GetBytes,
        text => Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\r")),
        text => Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\r\n")),
        text => Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\u0085")),
        text => Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\u2028")),
        text => Encoding.UTF8.GetBytes(FullWidth(text, '0', '9')),
        text => Encoding.UTF8.GetBytes(FullWidth(text, '!', '~')),
        text => Encoding.UTF8.GetBytes(text.Normalize(NormalizationForm.FormD)),
        text => Encoding.UTF8.GetBytes(text.ToUpperInvariant()),
        text => Encoding.UTF8.GetBytes(text.Replace(' ', '\u00A0')),
        text => Encoding.UTF8.GetBytes(text.Replace(' ', '\t')),
        text => Encoding.UTF8.GetBytes(text.Replace(' ', '\u3000')),
    ];

    public static byte[] Any(byte[] bytes, Random random)
    {
        var text = Encoding.UTF8.GetString(bytes);
        return Ways[random.Next(Ways.Length)](text);
    }

    /// <summary>Cuts a character of several bytes in two.</summary>
    public static byte[] Truncate(byte[] bytes, Random random)
    {
        var from = random.Next(bytes.Length + 1);
        var lead = bytes.AsSpan(from).IndexOfAnyInRange((byte)0xC2, (byte)0xF4);
        if (lead < 0)
            return bytes;

        var at = from + lead + 1;
        return random.Next(2) == 0 ? bytes[..at] : [.. bytes.AsSpan(0, at), .. bytes.AsSpan(Math.Min(at + 1, bytes.Length))];
    }

    private static string FullWidth(string text, char first, char last) =>
        string.Create(text.Length, (text, first, last), static (wide, from) =>
        {
            for (var index = 0; index < wide.Length; index++)
                wide[index] = from.text[index] >= from.first && from.text[index] <= from.last ? (char)(from.text[index] + 0xFEE0) : from.text[index];
        });
}
