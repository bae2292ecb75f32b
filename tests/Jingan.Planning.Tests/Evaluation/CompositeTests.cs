using Jingan.Planning.Evaluation;
using static Jingan.Planning.Tests.Evaluation.Scenario;
using static Jingan.Planning.Tests.Notation;

namespace Jingan.Planning.Tests.Evaluation;

public sealed class CompositeTests
{
    [Theory]
    [InlineData("62", "21", "Met")]
    [InlineData("60", "20", "Met")]
    [InlineData("62", "19", "NotMet")]
    [InlineData("59", "21", "NotMet")]
    [InlineData("62", ">19", "ImpreciseObservation")]
    [InlineData("59", ">19", "NotMet")]
    public void Parts_in_order_are_judged_each_by_its_own(string one, string other, string outcome) =>
        Judged(Respectively, Parts((null, one), (null, other))).Outcome().Should().Be(outcome);

    [Theory]
    [InlineData("开工", "85", "完工", "230", "Met")]
    [InlineData("完工", "230", "开工", "85", "Met")]
    [InlineData("完工", "85", "开工", "230", "NotMet")]
    public void Parts_are_paired_by_their_subjects(string subject, string one, string otherSubject, string other, string outcome) =>
        Judged(Subjects(Connective.And), Parts((subject, one), (otherSubject, other))).Outcome().Should().Be(outcome);

    [Theory]
    [InlineData("85", "1", "Met")]
    [InlineData("1", "230", "Met")]
    [InlineData("1", "1", "NotMet")]
    public void Of_alternatives_one_is_enough(string one, string other, string outcome) =>
        Judged(Subjects(Connective.Or), Parts(("开工", one), ("完工", other))).Outcome().Should().Be(outcome);

    [Fact]
    public void A_part_is_found_by_its_subject_among_others_that_the_aim_does_not_name() =>
        Judged(Subjects(Connective.And), Parts(("在建", "1"), ("完工", "230"), ("开工", "85"))).Outcome().Should().Be("Met");

    [Theory]
    [InlineData("开工", "完工", null, null)]
    [InlineData("开工", null, "开工", null)]
    [InlineData("开工", "开工", "开工", "开工")]
    [InlineData(null, null, "开工", "完工")]
    [InlineData(null, "完工", "开工", null)]
    public void Where_no_two_subjects_differ_parts_are_paired_by_their_order(string? aimed, string? otherAimed, string? reported, string? otherReported) =>
        Judged(
            new([new(new NumberStatement(AmountOf("80")), aimed), new(new NumberStatement(AmountOf("222")), otherAimed)], Connective.Respectively),
            Parts((reported, "85"), (otherReported, "230"))).Outcome().Should().Be("Met");

    [Fact]
    public void Parts_with_other_subjects_are_not_paired_by_their_order() =>
        Judged(Subjects(Connective.And), Parts(("新建", "85"), ("改建", "230"))).Outcome().Should().Be("NoObservation");

    [Fact]
    public void Parts_without_a_subject_are_named_by_their_number() =>
        Judged(Respectively, Parts((null, "62"), (null, "21"))).Judge().Message.En.Should().MatchRegex("^1: .* 2: ");

    [Fact]
    public void A_part_that_is_not_reported_leaves_the_whole_open() =>
        Judged(Subjects(Connective.And), Parts(("开工", "85"), ("在建", "230"))).Outcome().Should().Be("NoObservation");

    [Fact]
    public void Other_numbers_of_parts_are_not_paired() =>
        Judged(Respectively, Parts((null, "62"), (null, "21"), (null, "5"))).Judge().Verdict.Should().Be(Verdict.Undetermined);

    [Fact]
    public void One_number_does_not_tell_about_two_parts() => Judged(Respectively, Saw(2025, "62")).Outcome().Should().Be("BasisUnknown");

    [Fact]
    public void Each_part_has_its_own_actual() =>
        Judged(Respectively, Parts((null, "62"), (null, "21"))).Judge().Parts.Select(part => part.Evaluation.Actual).Should().Equal(AmountOf("62 家"), AmountOf("21 家"));

    [Theory]
    [InlineData("81", "80", "Met")]
    [InlineData("81", "82", "NotMet")]
    [InlineData("69", "60", "NotMet")]
    public void A_part_against_a_benchmark_is_judged_with_the_others(string actual, string city, string outcome) =>
        (new Scenario(new CompositeStatement([new(new NumberStatement(AmountOf("≥70"))), new(ReferenceStatement.Relative(Comparator.GreaterThan, "全市"))]))
        {
            Basis = Basis.Level,
            Seen = [Saw(2025, actual), SawInCity(2025, city)],
            Options = new() { Benchmarks = [new("全市", "city")] },
        }).Outcome().Should().Be(outcome);

    [Fact]
    public void Before_the_deadline_the_whole_is_not_due() =>
        (Judged(Respectively, Parts((null, "62"), (null, "21"))) with { AsOf = "2025-12-30" }).Outcome().Should().Be("NotDue");

    private static CompositeStatement Respectively => new([new(new NumberStatement(AmountOf("60"))), new(new NumberStatement(AmountOf("20")))], Connective.Respectively);

    private static CompositeStatement Subjects(Connective connective) =>
        new([new(new NumberStatement(AmountOf("80")), "开工"), new(new NumberStatement(AmountOf("222")), "完工")], connective);

    private static Scenario Judged(CompositeStatement aim, params ValueList<Observation> seen) => new(aim) { Basis = Basis.Level, Seen = seen };

    private static Observation Parts(params (string? Subject, string Amount)[] parts) =>
        Saw(2025, 2025, new CompositeStatement([.. parts.Select(part => new StatementPart(new NumberStatement(AmountOf(part.Amount)), part.Subject))]));
}
