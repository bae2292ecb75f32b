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
        if (reading.Aim is CompositeStatement composite && wording.Expect.TryGetProperty("parts", out var parts))
        {
            composite.Parts.Should().HaveCount(parts.GetArrayLength());
            for (var index = 0; index < composite.Parts.Count; index++)
                Compare(parts[index], composite.Parts[index].Statement, reading.PartBases[index]);
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
        if (aim is not null && !wording.Wording.Any(char.IsDigit) && aim is not (WordsStatement or CompositeStatement))
            TargetWording.Read(spaced, wording.Indicator, wording.Unit).Aim.Should().Be(aim);
    }

    private static void Compare(JsonElement expect, Statement? aim, Basis? basis)
    {
        var kind = aim is null ? "unreadable" : ReadingAssert.Kebab(aim.Kind);
        kind.Should().Be(expect.GetProperty("kind").GetString());
        ReadingAssert.Amount(expect, AmountOf(aim));
        ReadingAssert.Change(expect, (aim as ChangeStatement)?.Change);
        ReadingAssert.Peers(expect, (aim as RankStatement)?.Rank);
        ReadingAssert.Word(expect, "comparator", aim is ReferenceStatement { Reference: ReferenceKind.Relative or ReferenceKind.Delegated } compared ? compared.Comparator : default(Comparator?));
        ReadingAssert.Text(expect, "authority", aim is ReferenceStatement { Reference: ReferenceKind.Delegated } assigned ? assigned.Whose : null);
        ReadingAssert.Text(expect, "benchmark", aim is ReferenceStatement { Reference: ReferenceKind.Relative or ReferenceKind.KeepPace } against ? against.Whose : null);
        ReadingAssert.Word(expect, "modality", aim?.Modality);
        ReadingAssert.Word(expect, "basis", basis == Basis.Other ? null : basis);
    }

    private static Amount? AmountOf(Statement? aim) => aim switch
    {
        NumberStatement amount => amount.Amount,
        ChangeStatement change => change.Change.Amount,
        _ => null,
    };
}
