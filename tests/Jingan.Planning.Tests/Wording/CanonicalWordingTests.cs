using Jingan.Planning.Aims;
using Jingan.Planning.Names;
using Jingan.Planning.Observations;
using Jingan.Planning.Quantities;
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
        var aim = new CompositeAim([new(new AmountAim(Amount.Exactly(24449), note: "含改造")), new(new QualitativeAim("力争更好", Modality.Stretch))]);

        TargetWording.Read(TargetWording.Write(aim, Language.English)).Aim.Should().Be(aim);
    }

    [Fact]
    public void The_english_wording_of_any_reported_amount_gives_it_back() =>
        Law.Holds(AimGenerator.Amounts, amount => new ReportedValue.OfAmount(amount).Equals(Again(new ReportedValue.OfAmount(amount))));

    [Fact]
    public void The_english_wording_of_any_reported_change_gives_it_back() =>
        Law.Holds(AimGenerator.Changes, change => new ReportedValue.OfChange(change).Equals(Again(new ReportedValue.OfChange(change))));

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
    [InlineData("a total of 1,000 over the period", "累计1000")]
    [InlineData("all completed", "全部完成")]
    [InlineData("as assigned by the city", "完成the city下达目标")]
    [InlineData("above the city average", "高于the city average")]
    [InlineData("in step with GDP", "与GDP保持同步")]
    [InlineData("rank first among 全市", "位居全市第1位")]
    [InlineData("rank in the top 3 among 全市", "位居全市前3位")]
    public void Near_words_in_english_are_read(string english, string chinese) =>
        TargetWording.Write(TargetWording.Read(english).Aim!).Should().Be(chinese);

    [Theory]
    [InlineData("at least")]
    [InlineData("between 5 and 3%")]
    [InlineData("increase by a lot")]
    [InlineData("about 5% or so, perhaps")]
    [InlineData("lorem ipsum")]
    public void Other_english_is_unreadable(string english) => TargetWording.Read(english).Aim.Should().BeNull();

    private static ReportedValue? Again(ReportedValue value) => ValueWording.Read(ValueWording.Write(value, Language.English)).Value;
}
