using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Jingan.Planning.Files;

namespace Jingan.Planning.Tests.Files.Tape;

public sealed class Utf8PlacesTests
{
    private static readonly Gen<string> Pieces = Gen.Elements("a", "静", "é", "𠮷", " ", "\n", "\r", "\r\n", "\t", "a long run of ASCII", "八个汉字连成一串", "\u0001", "\u007F");

    private static readonly Gen<string> Texts = Pieces.ListOf().Select(string.Concat);

    [Fact]
    public void Every_character_of_a_text_has_the_place_that_counting_one_by_one_gives() => Law.Holds(Texts, text =>
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        var places = new Utf8Places(utf8);
        for (var index = 0; index < text.Length; index += char.IsSurrogatePair(text, index) ? 2 : 1)
        {
            if (places.At(Encoding.UTF8.GetByteCount(text.AsSpan(0, index))) != TextCheck.EndOf(text.AsSpan(0, index)) && !(index > 0 && text[index - 1] == '\r' && text[index] == '\n'))
                return false;
        }

        return true;
    });

    [Fact]
    public void Places_far_apart_are_counted_as_those_close_together() => Law.Holds(Texts, text =>
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        var close = new Utf8Places(utf8);
        var far = new Utf8Places(utf8);
        var last = TextPosition.Start;
        for (var offset = 0; offset <= utf8.Length; offset++)
            last = close.At(offset);

        return far.At(utf8.Length) == last;
    });
}
