using static Jingan.Planning.Tests.Notation;

namespace Jingan.Planning.Tests.Aims;

public sealed class CompositeRegionTests
{
    [Theory]
    [InlineData(Connective.And, "≥3", "<5", "[3, 5)")]
    [InlineData(Connective.And, "≥5", "<3", "∅")]
    [InlineData(Connective.Or, "≥5", "<3", "(-∞, 3) ∪ [5, ∞)")]
    [InlineData(Connective.Or, "≥3", "<5", "(-∞, ∞)")]
    public void And_is_what_all_parts_hold_and_or_what_any_does(Connective connective, string one, string other, string region) =>
        Region(connective, new NumberStatement(AmountOf(one)), new NumberStatement(AmountOf(other))).Numbers!.ToString().Should().Be(region);

    [Fact]
    public void A_part_that_is_only_striven_for_moves_no_bound() =>
        Region(Connective.And, new NumberStatement(AmountOf("≥5")), new NumberStatement(AmountOf("≥6")) { Modality = Modality.Stretch }).Numbers!.ToString().Should().Be("[5, ∞)");

    [Fact]
    public void Words_that_are_striven_for_leave_the_number_testable() =>
        Region(Connective.And, new NumberStatement(AmountOf("≈5 %")), new WordsStatement("更好") { Modality = Modality.Stretch }).Numbers!.ToString().Should().Be("[4.5, ∞)");

    [Fact]
    public void Parts_for_subjects_of_their_own_are_unresolved() =>
        Region(Connective.Respectively, new NumberStatement(AmountOf("60 %")), new NumberStatement(AmountOf("20 %"))).Gap.Should().Be(GapReason.SeveralSubjects);

    [Fact]
    public void A_later_part_with_a_subject_is_about_something_else() =>
        new CompositeStatement([new(new NumberStatement(AmountOf("80"))), new(new NumberStatement(AmountOf("20")), "其中新建")])
            .RegionOf(new()).Gap.Should().Be(GapReason.SeveralSubjects);

    [Fact]
    public void Parts_in_different_units_are_unresolved() =>
        Region(Connective.And, new NumberStatement(AmountOf("80 家")), new NumberStatement(AmountOf("5 %"))).Gap.Should().Be(GapReason.SeveralSubjects);

    [Theory]
    [InlineData("80", "5 %")]
    [InlineData("5 %", "80")]
    public void A_part_in_a_unit_and_one_in_none_are_unresolved(string one, string other) =>
        Region(Connective.And, new NumberStatement(AmountOf(one)), new NumberStatement(AmountOf(other))).Gap.Should().Be(GapReason.SeveralSubjects);

    [Fact]
    public void A_level_and_a_change_are_not_on_one_scale() =>
        Region(Connective.And, new NumberStatement(AmountOf("5 %")), new ChangeStatement(new(ChangeDirection.Increase, ChangeType.RelativePercent, AmountOf("5 %"))))
            .Gap.Should().Be(GapReason.SeveralSubjects);

    [Fact]
    public void A_composite_of_striven_for_parts_alone_is_unresolved() =>
        Region(Connective.And, new NumberStatement(AmountOf("5")) { Modality = Modality.Stretch }, new NumberStatement(AmountOf("6")) { Modality = Modality.Stretch })
            .Gap.Should().Be(GapReason.SeveralSubjects);

    [Fact]
    public void A_part_that_is_unresolved_leaves_the_whole_so() =>
        Region(Connective.And, new NumberStatement(AmountOf("5")), ReferenceStatement.Delegated("市")).Gap.Should().Be(GapReason.AssignmentMissing);

    private static AcceptanceRegion Region(Connective connective, params Statement[] parts) =>
        new CompositeStatement([.. parts.Select(part => new StatementPart(part))], connective).RegionOf(new(Polarity.HigherIsBetter));
}
