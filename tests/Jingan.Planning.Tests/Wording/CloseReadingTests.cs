using Jingan.Planning.Aims;
using Jingan.Planning.Targets;
using Jingan.Planning.Wording;

namespace Jingan.Planning.Tests.Wording;

/// <summary>Wordings in which one word or mark decides, with the plain wording that means the same.</summary>
public class CloseReadingTests
{
    [Theory]
    [InlineData("近三年新增20万人", "20万人")]
    [InlineData("近五年1100万人以上", "累计不低于1100万人")]
    [InlineData("比2020增长5%", "比2020增长5%")]
    public void Years_that_a_number_covers_are_no_part_of_it(string wording, string plain) => Plain(wording).Should().Be(plain);

    [Theory]
    [InlineData("产值过千亿元", "高于1000亿元")]
    [InlineData("覆盖面过半", "高于50%")]
    public void To_have_passed_a_number_is_to_be_above_it(string wording, string plain) => Plain(wording).Should().Be(plain);

    [Theory]
    [InlineData("不低于30%左右不超过50%", "不低于30%左右；不超过50%")]
    [InlineData("高于30%低于50%左右", "高于30%；低于50%左右")]
    [InlineData("不低于30%不超过50%", "30～50%")]
    public void Two_bounds_are_one_band_where_neither_is_softened(string wording, string plain) => Plain(wording).Should().Be(plain);

    [Theory]
    [InlineData("覆盖率超过30%，20%的企业上云", "覆盖率高于30%；的企业上云达到20%")]
    [InlineData("覆盖率超过30%，20%", "覆盖率高于30%；高于20%")]
    public void A_bound_word_holds_for_a_later_number_that_has_no_noun_of_its_own(string wording, string plain) => Plain(wording).Should().Be(plain);

    [Theory]
    [InlineData("超过北京1个百分点", "高于北京1个百分点")]
    [InlineData("高于全市1个百分点", "高于全市1个百分点")]
    [InlineData("高于全市约1个百分点", "高于全市1个百分点左右")]
    [InlineData("超过全市平均1个百分点", "高于全市平均1个百分点")]
    [InlineData("高于全区平均水平1个百分点", "高于全区平均水平1个百分点")]
    [InlineData("低于全区2个百分点", "低于全区2个百分点")]
    [InlineData("比全市平均水平高1个百分点", "高于全市平均水平1个百分点")]
    [InlineData("超过全市平均水平", "高于全市平均水平")]
    public void Points_above_or_below_somebody_else_are_an_offset(string wording, string plain) =>
        (Read(wording) is RelativeAim, Plain(wording)).Should().Be((true, plain));

    [Theory]
    [InlineData("全市超过1个百分点", "高于1个百分点")]
    [InlineData("全区达到5%", "5%")]
    [InlineData("全市平均不低于80%", "不低于80%")]
    public void Where_a_number_holds_is_no_benchmark(string wording, string plain) => Plain(wording).Should().Be(plain);

    [Theory]
    [InlineData("达到80%，到2025年底", "80%")]
    [InlineData("达到80%，医疗、", "达到80%；医疗")]
    [InlineData("达到80%，市区、，郊区更好", "达到80%；市区、郊区更好")]
    [InlineData("增长5%，2025年全面推进智慧城市", "增长5%；2025年全面推进智慧城市")]
    [InlineData("达到80%的水平、培育5家以上企业", "达到80%；企业不低于5家")]
    public void Words_beside_a_number_are_kept_and_dates_are_not(string wording, string plain) => Plain(wording).Should().Be(plain);

    [Theory]
    [InlineData("培育三至五家企业", "3～5家")]
    [InlineData("控制在750吨以内/日左右", "不超过750吨/日左右")]
    public void All_that_belongs_to_an_amount_is_taken(string wording, string plain) => Plain(wording).Should().Be(plain);

    [Theory]
    [InlineData("实现正增长", Basis.Change)]
    [InlineData("同比实现正增长", Basis.YearOnYear)]
    public void Growth_above_zero_is_year_on_year_where_that_is_said(string wording, Basis basis) => TargetWording.Read(wording).Basis.Should().Be(basis);

    [Theory]
    [InlineData("地铁很近")]
    [InlineData("大家都去过")]
    [InlineData("每人各")]
    [InlineData("由三到")]
    [InlineData("第3-5号地块建成")]
    public void Words_that_could_lead_to_a_number_and_do_not_are_words(string wording) => Read(wording).Should().Be(new QualitativeAim(wording));

    [Theory]
    [InlineData("39614081257132168796771975168±39614081257132168796771975168")]
    [InlineData("5±+3")]
    public void A_reach_that_makes_no_number_is_unreadable(string wording) => TargetWording.Read(wording).Aim.Should().BeNull();

    private static Aim Read(string wording) => TargetWording.Read(wording).Aim!;

    private static string Plain(string wording) => TargetWording.Write(Read(wording));
}
