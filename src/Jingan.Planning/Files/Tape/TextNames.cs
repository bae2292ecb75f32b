using System.Text;

namespace Jingan.Planning.Files;

/// <summary>Makes strings of the pieces of one text, and one string of a short piece that comes again: keys, ids, units, words.</summary>
internal sealed class TextNames(byte[] utf8)
{
    private const int MostSlots = 512;
    private const int BytesPerSlot = 64;
    private const int Longest = 48;

    private readonly Piece[] pieces = new Piece[Math.Clamp(utf8.Length / BytesPerSlot, 1, MostSlots)];

    public string Get(int start, int length)
    {
        var piece = utf8.AsSpan(start, length);
        if (length is 0 or > Longest)
            return Encoding.UTF8.GetString(piece);

        var hash = ((uint)length * 131) + (piece[0] * 31u) + (piece[length / 2] * 7u) + (piece[^1] * 17u);
        ref var known = ref pieces[hash % (uint)pieces.Length];
        if (known.Text is null || known.Length != length || !utf8.AsSpan(known.Start, length).SequenceEqual(piece))
            known = new(start, length, Encoding.UTF8.GetString(piece));

        return known.Text;
    }

    private readonly record struct Piece(int Start, int Length, string Text);
}
