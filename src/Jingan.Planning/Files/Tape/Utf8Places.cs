using System.Buffers.Binary;
using System.Numerics;

namespace Jingan.Planning.Files;

/// <summary>Lines and columns of byte offsets that are asked for in rising order, so that a text is counted once.</summary>
/// <param name="utf8">The text.</param>
/// <param name="counted">Where counting begins.</param>
/// <param name="from">The place there.</param>
internal ref struct Utf8Places(ReadOnlySpan<byte> utf8, int counted, TextPosition from)
{
    /// <summary>The highest bit of each of eight bytes.</summary>
    private const ulong Highest = 0x8080_8080_8080_8080;
    private const ulong Spaces = 0x2020_2020_2020_2020;

    private readonly ReadOnlySpan<byte> utf8 = utf8;
    private int counted = counted;
    private int line = from.Line;
    private int column = from.Column;

    /// <summary>Counting from the beginning of a text.</summary>
    public Utf8Places(ReadOnlySpan<byte> utf8)
        : this(utf8, 0, TextPosition.Start)
    {
    }

    /// <summary>The place of a byte: LF, CR and CR LF each end a line, columns are UTF-16 units.</summary>
    public TextPosition At(int offset)
    {
        while (counted < offset)
        {
            var length = Math.Min(offset - counted, sizeof(ulong));
            if (utf8.Length - counted < sizeof(ulong) || !TryPass(BinaryPrimitives.ReadUInt64LittleEndian(utf8[counted..]), length))
                Pass(utf8[counted++]);
        }

        return new(line, column);
    }

    /// <summary>Passes the first of eight bytes at once where no control is among the eight.</summary>
    private bool TryPass(ulong bytes, int length)
    {
        if (((bytes - Spaces) & ~bytes & Highest) != 0)
            return false;

        var asked = Highest >> ((sizeof(ulong) - length) * 8);
        var continuations = bytes & ~(bytes << 1) & asked;
        var firstOfFour = bytes & (bytes << 1) & (bytes << 2) & (bytes << 3) & asked;
        column += length - BitOperations.PopCount(continuations) + BitOperations.PopCount(firstOfFour);
        counted += length;
        return true;
    }

    private void Pass(byte value)
    {
        if (value == '\n' || (value == '\r' && (counted == utf8.Length || utf8[counted] != '\n')))
            (line, column) = (line + 1, 1);
        else if ((value & 0xC0) != 0x80)
            column += value < 0xF0 ? 1 : 2;
    }
}
