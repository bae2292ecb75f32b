using Jingan.Planning.Wording;

namespace Jingan.Planning.Tests.Wording;

/// <summary>What is written in either language is read as the same again.</summary>
public class CanonicalWordingTests
{
    public static TheoryData<WordingCase> Targets => WordingCase.All("targets.jsonl");

    [Fact]
    public void The_chinese_wording_of_any_single_aim_gives_it_back() =>
        Law.Holds(AimGenerator.Singles, aim => aim.Equals(TargetWording.Read(TargetWording.Write(aim)).Aim));

    [Fact]
    public void The_english_wording_of_any_aim_gives_it_back() =>
        Law.Holds(AimGenerator.All, aim => aim.Equals(TargetWording.Read(TargetWording.Write(aim, Language.English)).Aim));

    [Fact]
    public void An_english_wording_without_a_letter_gives_its_aim_back()
    {
        var aim = new CompositeStatement([new(new NumberStatement(Amount.Exactly(24449)) { Note = "含改造" }), new(new WordsStatement("力争更好") { Modality = Modality.Stretch })]);

        TargetWording.Read(TargetWording.Write(aim, Language.English)).Aim.Should().Be(aim);
    }

    [Fact]
    public void A_note_that_is_a_unit_stays_a_note_behind_a_name_in_latin_letters()
    {
        var aim = ReferenceStatement.Relative(Comparator.GreaterThan, "GDP") with { Note = "家" };

        TargetWording.Read(TargetWording.Write(aim)).Aim.Should().Be(aim);
    }

    [Fact]
    public void The_english_wording_of_any_reported_amount_gives_it_back() =>
        Law.Holds(AimGenerator.Amounts, amount => new NumberStatement(amount).Equals(Again(new NumberStatement(amount))));

    [Fact]
    public void The_english_wording_of_any_reported_change_gives_it_back() =>
        Law.Holds(AimGenerator.Changes, change => new ChangeStatement(change).Equals(Again(new ChangeStatement(change))));

    [Theory]
    [InlineData(Language.Chinese, "新房", "旧房")]
    [InlineData(Language.English, "新房", "旧房")]
    [InlineData(Language.Chinese, null, null)]
    [InlineData(Language.English, null, null)]
    public void The_wording_of_several_reported_values_gives_them_back(Language language, string? subject, string? other)
    {
        var value = new CompositeStatement([Part(subject, 85), Part(other, 230)]);

        ValueWording.Read(ValueWording.Write(value, language)).Value.Should().Be(value);
    }

    [Theory]
    [InlineData("at least 5%")]
    [InlineData("5%±")]
    [InlineData("5%")]
    public void What_is_not_said_to_be_estimated_is_not(string wording) => ValueWording.Read(wording).IsEstimated.Should().BeFalse();

    [Theory]
    [MemberData(nameof(Targets))]
    public void The_english_wording_of_a_target_gives_the_same_aim_back(WordingCase wording)
    {
        if (TargetWording.Read(wording.Wording, wording.Indicator, wording.Unit).Aim is { } aim)
            TargetWording.Read(TargetWording.Write(aim, Language.English)).Aim.Should().Be(aim);
    }

    [Theory]
    [InlineData("at least 45%", "不低于45%")]
    [InlineData("no less than 45%", "不低于45%")]
    [InlineData("More than 45", "高于45")]
    [InlineData("between 3 and 5%", "3～5%")]
    [InlineData("about 5 per cent", "5%左右")]
    [InlineData("reduce by 18%", "下降18%")]
    [InlineData("increase by 5 percentage points", "提高5个百分点")]
    [InlineData("a total of 1,000 over the period", "期内累计1000")]
    [InlineData("a total of 1,000", "期内累计1000")]
    [InlineData("all completed", "全部完成")]
    [InlineData("as assigned by the city", "完成「the city」下达目标")]
    [InlineData("above the city average", "高于「the city average」")]
    [InlineData("in step with GDP", "与GDP保持同步")]
    [InlineData("rank first among 全市", "位居全市第1位")]
    [InlineData("rank in the top 3 among 全市", "位居全市前3位")]
    [InlineData("in the top 3 among 全市", "位居全市前3位")]
    [InlineData("rank 3", "位居第3位")]
    [InlineData("at least 5%; 近3万人", "不低于5%；3万人左右")]
    [InlineData("at least 5%; [13.5]", "不低于5%；期内累计13.5")]
    public void Near_words_in_english_are_read(string english, string chinese) =>
        TargetWording.Write(TargetWording.Read(english).Aim!).Should().Be(chinese);

    [Fact]
    public void Peers_that_are_not_named_are_none() =>
        TargetWording.Read("rank 1 among  “首位”").Aim.Should().Be(new RankStatement(new(null, 1, 1, "首位")));

    [Theory]
    [InlineData("at least")]
    [InlineData("between 5 and 3%")]
    [InlineData("between 3 and 3%")]
    [InlineData("at least 3% and at most 3%")]
    [InlineData("up to 5,")]
    [InlineData("increase by a lot")]
    [InlineData("about 5% or so, perhaps")]
    [InlineData("lorem ipsum")]
    public void Other_english_is_unreadable(string english) => TargetWording.Read(english).Aim.Should().BeNull();

    private static StatementPart Part(string? subject, decimal value) => new(new NumberStatement(Amount.Exactly(value, Unit.Parse("套"))), subject);

    private static Statement? Again(Statement value) => ValueWording.Read(ValueWording.Write(value, Language.English)).Value;
}
