using Jingan.Planning.Wording;
using Xunit.Abstractions;

namespace Jingan.Planning.Tests.Wording;

/// <summary>Wordings composed of known pieces are read as they were composed: never otherwise, and hardly ever not at all.</summary>
/// <remarks><c>JINGAN_TEXTS=1000000 dotnet test</c> composes so many; <c>JINGAN_TEST_SEED</c> chooses others.</remarks>
public class CompositionTests(ITestOutputHelper output)
{
    private const int Usual = 10_000;

    [Fact]
    public void A_composed_target_is_read_as_it_was_composed() => Each((wording, expected) => (expected, TargetWording.Read(wording).Aim));

    [Fact]
    public void A_composed_value_is_read_as_it_was_composed() =>
        Each((wording, expected) => (expected.Replace("sum ", "", StringComparison.Ordinal), ValueWording.Read(wording).Value));

    private void Each(Func<string, string, (string Expected, Statement? Read)> read)
    {
        var composer = new WordingComposer(new Random(Drawn.Seed));
        var unread = 0;
        for (var round = 0; round < Drawn.Count(Usual); round++)
        {
            var (wording, composed) = composer.Next();
            var (expected, statement) = read(wording, composed);
            if (statement is null)
                unread++;
            else
                CompactReading.Fits(expected, statement).Should().BeTrue($"{wording} was read as {string.Join(" & ", CompactReading.Of(statement))}, not {expected}");
        }

        output.WriteLine($"{Drawn.Count(Usual)} wordings, {unread} unreadable, seed {Drawn.Seed}");
        unread.Should().BeLessThan((Drawn.Count(Usual) / 100) + 1);
    }
}
