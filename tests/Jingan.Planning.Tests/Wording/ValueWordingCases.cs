using Jingan.Planning.Wording;

namespace Jingan.Planning.Tests.Wording;

/// <summary>Wordings of actuals, composed by people who had not seen the reader.</summary>
public class ValueWordingCases
{
    public static TheoryData<WordingCase> Cases => WordingCase.All("values.jsonl");

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_wording_is_read_as_an_official_would(WordingCase wording)
    {
        var reading = ValueWording.Read(wording.Wording, wording.Unit);

        KindOf(reading.Value).Should().Be(wording.Expect.GetProperty("kind").GetString());
        ReadingAssert.Amount(wording.Expect, (reading.Value as NumberStatement)?.Amount ?? (reading.Value as ChangeStatement)?.Change.Amount);
        ReadingAssert.Change(wording.Expect, (reading.Value as ChangeStatement)?.Change);
        ReadingAssert.Peers(wording.Expect, (reading.Value as RankStatement)?.Rank);
        if (wording.Expect.TryGetProperty("estimated", out var estimated))
            reading.IsEstimated.Should().Be(estimated.GetBoolean());
    }

    private static string? KindOf(Statement? value) => value is null ? "unreadable" : ReadingAssert.Kebab(value.Kind);
}
