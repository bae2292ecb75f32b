using System.Text;

namespace Jingan.Planning.Documents.Readers;

/// <summary>Bytes to text: UTF-8, UTF-16 with its mark, or GB 18030, whichever they are without a fault.</summary>
internal static class Decoding
{
    public static string Text(byte[] bytes, string name)
    {
        if (bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2);
        if (bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2);

        var skip = bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? 3 : 0;
        if (Strictly(new UTF8Encoding(false, throwOnInvalidBytes: true), bytes, skip) is { } utf8 && !utf8.Contains('\0'))
            return utf8;

        var chinese = CodePagesEncodingProvider.Instance.GetEncoding("gb18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        if (chinese is not null && Strictly(chinese, bytes, 0) is { } text && !text.Contains('\0'))
            return text;

        throw new RefusedException(DocumentProblems.Undecodable(name));
    }

    private static string? Strictly(Encoding encoding, byte[] bytes, int skip)
    {
        try
        {
            return encoding.GetString(bytes, skip, bytes.Length - skip);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
