using System.Text;
using Jingan.Planning.Diagnostics;

namespace Jingan.Planning.Syntax;

/// <summary>Lines and columns of byte offsets that are asked for in rising order, so that a text is counted once.</summary>
internal ref struct Utf8Places(ReadOnlySpan<byte> utf8)
{
    private readonly ReadOnlySpan<byte> utf8 = utf8;
    private int counted;
    private int line = 1;
    private int column = 1;

    /// <summary>The place of a byte: LF, CR and CR LF each end a line, columns are UTF-16 units.</summary>
    public TextPosition At(int offset)
    {
        var passed = utf8[counted..offset];
        for (var end = passed.IndexOfAny((byte)'\n', (byte)'\r'); end >= 0; end = passed.IndexOfAny((byte)'\n', (byte)'\r'))
        {
            counted += end + 1;
            if (passed[end] == '\n' || counted == utf8.Length || utf8[counted] != '\n')
                (line, column) = (line + 1, 1);

            passed = passed[(end + 1)..];
        }

        counted = offset;
        column += Encoding.UTF8.GetCharCount(passed);
        return new(line, column);
    }
}
