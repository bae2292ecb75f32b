using Jingan.Planning.Wording;
using Xunit.Abstractions;

namespace Jingan.Planning.Tests.Wording;

/// <summary>Any text gives an aim or a reason.</summary>
public class WordingTotalityTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(20261122)]
    [InlineData(1)]
    public void No_mutated_wording_throws(int seed)
    {
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        var wordings = WordingCase.Rows("targets.jsonl").Select(row => row.Wording).ToArray();
        for (var round = 0; round < 4_000; round++)
        {
            var wording = WordingMutation.Of(wordings[random.Next(wordings.Length)], random);
            var act = () => ReadAndWrite(wording);
            act.Should().NotThrow(wording);
        }
    }

    [Theory]
    [InlineData(103)]
    [InlineData(20261122)]
    public void No_wording_of_random_pieces_throws(int seed)
    {
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        for (var round = 0; round < 20_000; round++)
        {
            var wording = WordingPieces.Next(random);
            Record.Exception(() => ReadAndWrite(wording)).Should().BeNull(wording);
        }
    }

    [Theory]
    [InlineData("5%±")]
    [InlineData("五成±")]
    [InlineData("增长5%")]
    [InlineData("提升.3")]
    [InlineData("二")]
    [InlineData("（")]
    [InlineData("“")]
    [InlineData("a、")]
    public void A_wording_longer_than_any_sentence_is_refused_or_read(string piece)
    {
        var act = () => ReadAndWrite(string.Concat(Enumerable.Repeat(piece, 20_000)));
        act.Should().NotThrow();
    }

    [Fact]
    public void A_wording_of_more_than_4000_characters_is_unreadable() =>
        TargetWording.Read(new string('增', 4_001)).Reason.Should().Contain("4000");

    [Theory]
    [InlineData("与经济增长同步", '增')]
    [InlineData("keep pace with ", 'a')]
    public void A_wording_of_4000_characters_is_read(string start, char letter) => TargetWording.Read(start.PadRight(4_000, letter)).Reason.Should().BeNull();

    [Fact]
    public void A_lone_surrogate_is_unreadable() => TargetWording.Read("增长5%\ud83d").Reason.Should().Be("not valid Unicode text");

    [Fact]
    public void A_bound_that_its_clause_ends_with_is_read_or_refused()
    {
        var act = () => ReadAndWrite("8家以上，不低于");
        act.Should().NotThrow();
    }

    [Fact]
    public void A_reversed_range_of_shares_behind_a_letter_is_unreadable() =>
        TargetWording.Read("A五成~三成").Reason.Should().Be("“五成~三成” is no range");

    [Fact]
    public void A_character_that_no_text_has_is_unreadable() => TargetWording.Read("增长5%\ufffe").Reason.Should().Be("not valid Unicode text");

    [Fact]
    public void A_character_that_no_text_has_is_no_unit() => Unit.TryParse("\ufffe", out _).Should().BeFalse();

    [Theory]
    [InlineData("增长\u00005%")]
    [InlineData("增长\u007f5%")]
    public void A_control_character_is_unreadable(string wording) => TargetWording.Read(wording).Reason.Should().Be("a control character");

    private static void ReadAndWrite(string wording)
    {
        if (TargetWording.Read(wording, wording, Unit.Percent).Aim is { } aim)
        {
            TargetWording.Write(aim);
            TargetWording.Write(aim, Language.English);
        }

        if (ValueWording.Read(wording, Unit.Percent).Value is { } value)
            ValueWording.Write(value);

        TargetWording.Read(wording);
        ValueWording.Read(wording);
    }
}
