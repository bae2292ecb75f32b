using System.Text.Json;
using Jingan.Planning.Wording;

namespace Jingan.Planning.Tests.Wording;

/// <summary>Wordings of tables and sentences, composed by people who had not seen the reader.</summary>
public class TargetWordingCases
{
    public static TheoryData<WordingCase> Cases => WordingCase.All("targets.jsonl");

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_wording_is_read_as_an_official_would(WordingCase wording)
    {
        var reading = TargetWording.Read(wording.Wording, wording.Indicator, wording.Unit);

        Compare(wording.Expect, reading.Aim, reading.Basis);
        if (reading.Aim is CompositeAim composite && wording.Expect.TryGetProperty("parts", out var parts))
        {
            composite.Parts.Should().HaveCount(parts.GetArrayLength());
            for (var index = 0; index < composite.Parts.Count; index++)
                Compare(parts[index], composite.Parts[index].Aim, reading.PartBases[index]);
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_canonical_wording_gives_the_same_aim_back(WordingCase wording)
    {
        if (TargetWording.Read(wording.Wording, wording.Indicator, wording.Unit).Aim is { } aim)
            TargetWording.Read(TargetWording.Write(aim)).Aim.Should().Be(aim);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Spaces_between_the_words_change_nothing(WordingCase wording)
    {
        var spaced = string.Join(' ', wording.Wording.Select((letter, index) => char.IsAscii(letter) || char.IsSurrogate(letter) ? letter.ToString() : letter + "\u3000"));

        var aim = TargetWording.Read(wording.Wording, wording.Indicator, wording.Unit).Aim;
        if (aim is not null && !wording.Wording.Any(char.IsDigit) && aim is not (QualitativeAim or CompositeAim))
            TargetWording.Read(spaced, wording.Indicator, wording.Unit).Aim.Should().Be(aim);
    }

    private static void Compare(JsonElement expect, Aim? aim, Basis? basis)
    {
        var kind = aim is null ? "unreadable" : ReadingAssert.Kebab(aim.Kind);
        kind.Should().Be(expect.GetProperty("kind").GetString());
        ReadingAssert.Amount(expect, AmountOf(aim));
        ReadingAssert.Change(expect, (aim as ChangeAim)?.Change);
        ReadingAssert.Peers(expect, (aim as RankAim)?.Rank);
        ReadingAssert.Word(expect, "comparator", (aim as RelativeAim)?.Comparator ?? (aim as DelegatedAim)?.Comparator);
        ReadingAssert.Text(expect, "authority", (aim as DelegatedAim)?.Authority);
        ReadingAssert.Text(expect, "benchmark", (aim as RelativeAim)?.Benchmark ?? (aim as KeepPaceAim)?.Benchmark);
        ReadingAssert.Word(expect, "modality", aim?.Modality);
        ReadingAssert.Word(expect, "basis", basis == Basis.Other ? null : basis);
    }

    private static Amount? AmountOf(Aim? aim) => aim switch
    {
        AmountAim amount => amount.Amount,
        ChangeAim change => change.Change.Amount,
        CumulativeAim total => total.Total,
        _ => null,
    };
}
