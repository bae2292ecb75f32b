namespace Jingan.Planning.Tests.Model;

public sealed class DivisionHistoryTests
{
    private static readonly DivisionHistory Invented = new(
    [
        new() { Kind = DivisionChangeKind.Recoded, Year = 2004, Before = [new("110226", new("河县"))], After = [new("110116", new("河区"))] },
        new() { Kind = DivisionChangeKind.Split, Year = 2012, Before = [new("110116", new("河区"))], After = [new("110116", new("上河区")), new("110117", new("下河区"))] },
        new() { Kind = DivisionChangeKind.Renamed, Year = 2020, Before = [new("110117", new("下河区"))], After = [new("110117", new("临河区"))] },
    ]);

    [Theory]
    [InlineData("310108", 2014, nameof(CodeStanding.Valid))]
    [InlineData("310108", 2015, nameof(CodeStanding.Valid))]
    [InlineData("310108", 2016, nameof(CodeStanding.Ended))]
    [InlineData("310106", 1990, nameof(CodeStanding.Valid))]
    [InlineData("310106", 2026, nameof(CodeStanding.Valid))]
    [InlineData("310101", 2026, nameof(CodeStanding.Valid))]
    public void A_code_was_in_use_until_its_division_was_merged(string code, int year, string standing) =>
        DivisionHistory.BuiltIn.StandingOf(code, year).ToString().Should().Be(standing);

    [Theory]
    [InlineData("110117", 2011, nameof(CodeStanding.NotYet))]
    [InlineData("110117", 2012, nameof(CodeStanding.Valid))]
    [InlineData("110117", 2024, nameof(CodeStanding.Valid))]
    [InlineData("110226", 2004, nameof(CodeStanding.Valid))]
    [InlineData("110226", 2005, nameof(CodeStanding.Ended))]
    [InlineData("110116", 2003, nameof(CodeStanding.NotYet))]
    [InlineData("110116", 2024, nameof(CodeStanding.Valid))]
    public void A_code_is_not_in_use_before_it_was_given(string code, int year, string standing) => Invented.StandingOf(code, year).ToString().Should().Be(standing);

    [Fact]
    public void Zhabei_became_the_present_Jingan() => DivisionHistory.BuiltIn.SuccessorsOf("310108", 2012).Should().Equal("310106");

    [Fact]
    public void The_present_Jingan_was_two_districts() => DivisionHistory.BuiltIn.PredecessorsOf("310106", 2026, 2014).Should().Equal("310106", "310108");

    [Fact]
    public void What_was_split_has_several_successors() => Invented.SuccessorsOf("110226", 2000).Should().Equal("110116", "110117");

    [Fact]
    public void Only_changes_up_to_the_year_asked_for_count() => Invented.SuccessorsOf("110226", 2000, 2010).Should().Equal("110116");

    [Fact]
    public void What_nothing_is_known_of_is_its_own_successor() => Invented.SuccessorsOf("990000", 1950).Should().Equal("990000");

    [Fact]
    public void Changes_of_ones_own_come_to_those_that_are_known() =>
        DivisionHistory.BuiltIn.With(Invented.Changes).Changes.Select(change => change.Year).Should().Equal(2004, 2012, 2015, 2020);

    [Fact]
    public void Predecessors_and_successors_mirror_each_other()
    {
        foreach (var code in new[] { "110226", "110116", "110117" })
        {
            foreach (var later in Invented.SuccessorsOf(code, 2000, 2024))
                Invented.PredecessorsOf(later, 2024, 2000).Should().Contain(one => Invented.SuccessorsOf(one, 2000, 2024).Contains(later));
        }
    }

    [Theory]
    [InlineData("110116", 2011, "河区")]
    [InlineData("110116", 2012, "河区 上河区")]
    [InlineData("110116", 2013, "上河区")]
    [InlineData("110117", 2019, "下河区")]
    [InlineData("110117", 2020, "下河区 临河区")]
    [InlineData("110117", 2021, "临河区")]
    [InlineData("110101", 2021, "")]
    public void A_name_holds_until_it_changes_and_both_do_within_that_year(string code, int year, string names) =>
        string.Join(' ', Invented.NamesOf(code, year)).Should().Be(names);

    [Theory]
    [InlineData("310108", "闸北区", 2012, "310106", "静安区", 2021, "2015")]
    [InlineData("310106", "静安区", 2012, "310106", "静安区", 2021, "2015")]
    [InlineData("310106", "静安区", 2021, "310108", "闸北区", 2012, "2015")]
    [InlineData("310108", "闸北区", 2015, "310106", "静安区", 2015, "2015")]
    [InlineData("310106", "静安区", 2015, "310106", "静安区", 2021, "")]
    [InlineData("310106", "静安区", 2016, "310106", "静安区", 2021, "")]
    [InlineData("310108", "闸北区", 2018, "310106", "静安区", 2021, "")]
    [InlineData("310101", "黄浦区", 2012, "310106", "静安区", 2021, "")]
    [InlineData("110226", "河县", 2000, "110117", "临河区", 2024, "2004 2012 2020")]
    [InlineData("110226", "河县", 2000, "110116", "上河区", 2024, "2004 2012")]
    [InlineData("110117", "下河区", 2019, "110117", "临河区", 2020, "2020")]
    [InlineData("110117", "下河区", 2018, "110117", "下河区", 2019, "")]
    public void The_changes_between_two_plans_are_those_that_lead_from_place_to_place(
        string codeOf, string name, int year, string codeThen, string nameThen, int then, string years) => string
            .Join(' ', DivisionHistory.BuiltIn.With(Invented.Changes).Between(PlanOf(codeOf, name, year), PlanOf(codeThen, nameThen, then)).Select(change => change.Year))
            .Should().Be(years);

    [Theory]
    [InlineData("110226", "河县", 2000, "110116", "河区", 2010, true)]
    [InlineData("110117", "下河区", 2018, "110117", "临河区", 2024, true)]
    [InlineData("310106", "静安区", 2018, "310106", "静安区", 2021, true)]
    [InlineData("310106", "静安区", 2012, "310106", "静安区", 2021, false)]
    [InlineData("310108", "闸北区", 2012, "310106", "静安区", 2021, false)]
    [InlineData("310101", "黄浦区", 2012, "310106", "静安区", 2021, false)]
    public void A_place_is_the_same_under_another_name_or_code_but_not_when_merged(
        string codeOf, string name, int year, string codeThen, string nameThen, int then, bool isOne) => DivisionHistory
            .BuiltIn.With(Invented.Changes).AreOfOnePlace(PlanOf(codeOf, name, year), PlanOf(codeThen, nameThen, then)).Should().Be(isOne);

    private static Plan PlanOf(string code, string name, int year) =>
        new() { Id = "plan", Title = new("规划"), Kind = PlanKind.AnnualPlan, Period = ReportingPeriod.OfYear(year), Jurisdiction = new(code, new(name)) };

    [Fact]
    public void A_code_that_is_not_six_digits_is_a_bad_call() =>
        FluentActions.Invoking(() => DivisionHistory.BuiltIn.StandingOf("3101", 2020)).Should().Throw<ArgumentException>();
}
