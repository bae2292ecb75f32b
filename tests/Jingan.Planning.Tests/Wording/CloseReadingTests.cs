using Jingan.Planning.Wording;

namespace Jingan.Planning.Tests.Wording;

/// <summary>Wordings in which one word or mark decides, with the plain wording that means the same.</summary>
public class CloseReadingTests
{
    [Theory]
    [InlineData("近三年新增20万人", "20万人")]
    [InlineData("近五年1100万人以上", "累计不低于1100万人")]
    [InlineData("比2020增长5%", "比2020增长5%")]
    [InlineData("增长5%，较2020", "增长5%；较2020")]
    [InlineData("比2020.5增长5%", "增长5%")]
    [InlineData("十四五期间新增20万人，培育5家", "达到20万人；达到5家")]
    [InlineData("2021-2025年，新增20万人", "20万人")]
    [InlineData("新增20家，12月31日", "20家")]
    [InlineData("2025年12月20家企业开工", "20家")]
    [InlineData("12月日均处理500吨，培育5家", "日均处理达到500吨；达到5家")]
    [InlineData("达到80%，到1900年", "80%")]
    [InlineData("达到80%，到2100年", "80%")]
    public void Years_that_a_number_covers_are_no_part_of_it(string wording, string plain) => Plain(wording).Should().Be(plain);

    [Theory]
    [InlineData("比“十三五”末增长5%", "“十三五”末")]
    [InlineData("比“十三五”增长5%", "“十三五”")]
    [InlineData("较\"十三五\"末下降5%", "\"十三五\"末")]
    [InlineData("增长较“十三五”5%", "“十三五”")]
    [InlineData("增长比5%", null)]
    public void A_plan_in_quotation_marks_is_what_a_change_is_against(string wording, string? reference) =>
        Read(wording).Should().BeOfType<ChangeStatement>().Which.Change.Reference?.Words.Should().Be(reference);

    [Theory]
    [InlineData("采购500台（含、套）", "500台（含、套）")]
    [InlineData("新建5平方米（亩）", "5平方米(亩)")]
    [InlineData("新建20立方米（套）", "20立方米(套)")]
    public void Brackets_behind_a_unit_are_a_part_of_it_where_they_hold_nothing_but_units(string wording, string plain) => Plain(wording).Should().Be(plain);

    [Fact]
    public void The_first_place_alone_is_a_rank() => Read("首位").Should().Be(new RankStatement(new(null, 1, 1, "首位")));

    [Theory]
    [InlineData("表彰20家企业", "表彰20家企业")]
    [InlineData("见证20场活动", "见证20场活动")]
    [InlineData("12、", "12")]
    [InlineData("12、5", "达到12；达到5")]
    [InlineData("新增1,200岗位", "1200")]
    [InlineData("12、培育5家", "5家")]
    public void A_number_or_letter_in_front_is_a_mark_only_where_words_follow_as_behind_a_mark(string wording, string plain) => Plain(wording).Should().Be(plain);

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
    [InlineData("高于同类城市平均5%", "高于同类城市平均5%")]
    [InlineData("超过全市平均水平", "高于全市平均水平")]
    public void Points_above_or_below_somebody_else_are_an_offset(string wording, string plain) =>
        (Read(wording) is ReferenceStatement { Reference: ReferenceKind.Relative }, Plain(wording)).Should().Be((true, plain));

    [Theory]
    [InlineData("高于全市1个百分点")]
    [InlineData("低于全国平均0.3个百分点")]
    public void Such_points_do_not_tell_that_the_number_is_a_change(string wording) => TargetWording.Read(wording).Basis.Should().BeNull();

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
    [InlineData("达到80%，全覆盖、保持稳定", "达到80%；全覆盖；保持稳定")]
    [InlineData("达到80%，名列前茅、保持稳定", "达到80%；位居前茅；保持稳定")]
    [InlineData("[位居全市前列]", "位居全市前列")]
    [InlineData("增长5%！2025年全面推进智慧城市", "增长5%；2025年全面推进智慧城市")]
    [InlineData("[完成市下达目标]", "完成市下达目标")]
    [InlineData("[主城区]完成市下达目标", "完成市下达目标（主城区）")]
    [InlineData("达到80%的水平、培育5家以上企业", "达到80%；企业不低于5家")]
    public void Words_beside_a_number_are_kept_and_dates_are_not(string wording, string plain) => Plain(wording).Should().Be(plain);

    [Theory]
    [InlineData("培育三至五家企业", "3～5家")]
    [InlineData("覆盖三成至五成", "30～50%")]
    [InlineData("一半至八成", "50～80%")]
    [InlineData("百分之五到百分之八", "5～8%")]
    [InlineData("三点五至五万人", "3.5～5万人")]
    [InlineData("培训两万三千至三万五千人", "23000～35000人")]
    [InlineData("控制在750吨以内/日左右", "不超过750吨/日左右")]
    public void All_that_belongs_to_an_amount_is_taken(string wording, string plain) => Plain(wording).Should().Be(plain);

    [Theory]
    [InlineData("涨到8%", "8%")]
    [InlineData("涨至8%", "8%")]
    [InlineData("升为8%", "8%")]
    [InlineData("涨为8%", "8%")]
    [InlineData("增为20家", "20家")]
    [InlineData("减为3个", "3个")]
    [InlineData("降为5%", "5%")]
    [InlineData("降至零", "0")]
    [InlineData("降5%", "下降5%")]
    public void A_number_that_something_moves_to_is_a_level(string wording, string plain) => Plain(wording).Should().Be(plain);

    [Theory]
    [InlineData("引进20家来沪企业", "20家")]
    [InlineData("建设3个多功能中心", "3个")]
    [InlineData("引进20家多", "高于20家")]
    public void The_first_letter_of_a_noun_does_not_soften_the_number_before_it(string wording, string plain) => Plain(wording).Should().Be(plain);

    [Theory]
    [InlineData("与经济增长同步", "与经济增长保持同步")]
    [InlineData("与经济增长同步发展", "与经济增长保持同步")]
    [InlineData("与经济增长保持基本同步", "与经济增长基本同步")]
    [InlineData("与居民收入和经济增长同步", "与居民收入和经济增长保持同步")]
    public void To_keep_pace_names_with_what(string wording, string plain) => (Read(wording) is ReferenceStatement { Reference: ReferenceKind.KeepPace }, Plain(wording)).Should().Be((true, plain));

    [Theory]
    [InlineData("居民收入增长同步")]
    [InlineData("与经济增长同步推进改革")]
    public void Without_a_benchmark_or_with_more_to_do_nothing_keeps_pace(string wording) => Read(wording).Should().BeOfType<WordsStatement>();

    [Fact]
    public void The_word_for_stable_alone_keeps_a_level() => Read("稳定").Should().Match<ReferenceStatement>(found => found.Reference == ReferenceKind.MaintainLevel);

    [Fact]
    public void A_level_kept_year_on_year_names_no_other_reference() => Read("同比持平").Should().Be(ReferenceStatement.MaintainLevel("持平"));

    [Fact]
    public void What_is_handed_down_need_not_say_by_whom() => Read("下达目标").Should().Be(ReferenceStatement.Delegated(null));

    [Theory]
    [InlineData("新建达到20家", Basis.PeriodTotal)]
    [InlineData("拥有达到20家", Basis.Level)]
    public void What_is_made_is_counted_over_the_period_even_where_it_reaches_a_number(string wording, Basis basis) =>
        TargetWording.Read(wording).Basis.Should().Be(basis);

    [Theory]
    [InlineData("累计培训人次", Basis.PeriodTotal)]
    [InlineData("合计招生数", Basis.PeriodTotal)]
    [InlineData("累计新增企业数", Basis.PeriodTotal)]
    [InlineData("累计企业数", null)]
    public void Only_a_stock_that_is_counted_up_leaves_its_basis_open(string indicator, Basis? basis) => TargetWording.Read("20", indicator).Basis.Should().Be(basis);

    [Theory]
    [InlineData("实现正增长", Basis.Change)]
    [InlineData("同比实现正增长", Basis.YearOnYear)]
    public void Growth_above_zero_is_year_on_year_where_that_is_said(string wording, Basis basis) => TargetWording.Read(wording).Basis.Should().Be(basis);

    [Theory]
    [InlineData("地铁很近")]
    [InlineData("大家都去过")]
    [InlineData("每人各")]
    [InlineData("由三到")]
    [InlineData("应保尽")]
    [InlineData("保尽保全面")]
    [InlineData("扶持线上千家店铺")]
    [InlineData("第3-5号地块建成")]
    public void Words_that_could_lead_to_a_number_and_do_not_are_words(string wording) => Read(wording).Should().Be(new WordsStatement(wording));

    [Theory]
    [InlineData("39614081257132168796771975168±39614081257132168796771975168")]
    [InlineData("5±+3")]
    [InlineData("2021-20")]
    [InlineData("3~5~")]
    [InlineData("3~5-")]
    public void A_reach_or_range_that_makes_no_numbers_is_unreadable(string wording) => TargetWording.Read(wording).Aim.Should().BeNull();

    private static Statement Read(string wording) => TargetWording.Read(wording).Aim!;

    private static string Plain(string wording) => TargetWording.Write(Read(wording));
}
