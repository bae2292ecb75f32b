using Jingan.Planning.Files;

namespace Jingan.Planning.Tests.Files.Tape;

public sealed class MemoryReaderTests
{
    private const string Text = "一轴三带\nfour";

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(100)]
    public void All_characters_are_read_whatever_the_room(int room)
    {
        using var reader = new MemoryReader(Text.AsMemory());
        var (read, buffer) = (new System.Text.StringBuilder(), new char[room]);
        while (reader.Read(buffer, 0, room) is > 0 and var length)
            read.Append(buffer, 0, length);

        read.ToString().Should().Be(Text);
    }

    [Fact]
    public void Looking_at_a_character_does_not_pass_it()
    {
        using var reader = new MemoryReader("ab".AsMemory());

        (reader.Peek(), reader.Read(), reader.Peek(), reader.Read(), reader.Peek(), reader.Read()).Should().Be(('a', 'a', 'b', 'b', -1, -1));
    }
}
