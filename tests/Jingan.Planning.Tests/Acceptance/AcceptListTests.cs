using System.Text;
using Jingan.Planning.Checks;
using Jingan.Planning.Comparison;
using Jingan.Planning.Tests.Comparison;

namespace Jingan.Planning.Tests.Acceptance;

public sealed class AcceptListTests
{
    private static readonly PlanChange Loosened = new Two("85", "80").Aim();

    [Theory]
    [InlineData("{subject: target, id: things, kind: changed, reason: agreed}", true)]
    [InlineData("{subject: target, id: things, kind: changed, effect: loosened, reason: agreed}", true)]
    [InlineData("{subject: target, id: things, kind: changed, effect: tightened, reason: agreed}", false)]
    [InlineData("{subject: target, id: things, kind: changed, part: north, reason: agreed}", false)]
    [InlineData("{subject: target, id: things, kind: softened, reason: agreed}", false)]
    [InlineData("{subject: target, id: other, kind: changed, reason: agreed}", false)]
    public void A_change_is_accepted_by_what_it_is(string entry, bool isAccepted) =>
        (List($"accept: [{entry}]").For(Loosened) is not null).Should().Be(isAccepted);

    [Fact]
    public void An_entry_without_its_change_no_longer_applies() =>
        List("accept: [{subject: target, id: gone, kind: removed, reason: agreed}, {subject: target, id: things, kind: changed, reason: agreed}]")
            .NotApplying([Loosened]).Select(entry => entry.Id).Should().Equal("gone");

    [Theory]
    [InlineData("accept: [{subject: target, id: things, kind: changed}]", "JP2002")]
    [InlineData("accept: [{subject: target, id: things, reason: agreed}]", "JP2002")]
    [InlineData("accept: [{subject: target, kind: changed, reason: agreed}]", "JP2002")]
    [InlineData("accept: [{id: things, kind: changed, reason: agreed}]", "JP2002")]
    [InlineData("accept: [{subject: goal, id: things, kind: removed, reason: agreed}]", "JP2005")]
    [InlineData("accept: [{subject: target, id: things, kind: chagned, reason: agreed}]", "JP2005")]
    [InlineData("accepted: []", "JP2001")]
    [InlineData("accept: [", "JP1005")]
    public void What_is_wrong_in_the_file_is_a_diagnostic(string yaml, string id) =>
        List(yaml).Should().Match<AcceptList>(list => list.HasErrors && list.Diagnostics[0].Id == id);

    [Fact]
    public void A_file_in_order_has_no_errors() =>
        List("accept: [{subject: target, id: things, kind: changed, reason: agreed}]").HasErrors.Should().BeFalse();

    [Fact]
    public void Every_subject_has_a_word() => ChangeWords.Subjects.Count.Should().Be(Enum.GetValues<ChangeSubject>().Length);

    [Fact]
    public void Every_kind_has_a_word() => ChangeWords.Kinds.Count.Should().Be(Enum.GetValues<ChangeKind>().Length);

    [Fact]
    public void Every_effect_has_a_word() => ChangeWords.Effects.Count.Should().Be(Enum.GetValues<ChangeEffect>().Length);

    private static AcceptList List(string yaml) => AcceptList.ReadYaml(Encoding.UTF8.GetBytes(yaml));
}
