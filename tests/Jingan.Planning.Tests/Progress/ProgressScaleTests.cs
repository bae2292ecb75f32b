using Jingan.Planning.Evaluation;
using static Jingan.Planning.Tests.Notation;

namespace Jingan.Planning.Tests.Progress;

public sealed class ProgressScaleTests
{
    [Theory]
    [InlineData("0.95", "substantial-progress")]
    [InlineData("0.9499999999999999999999999999", "moderate-progress")]
    [InlineData("0.6", "moderate-progress")]
    [InlineData("0", "limited-progress")]
    [InlineData("-0.0000000000000000000000000001", "deterioration")]
    public void A_ratio_has_the_best_grade_whose_least_ratio_it_has(string ratio, string grade) =>
        ProgressScale.OpenSdg.GradeOf(Number(ratio)).Id.Should().Be(grade);

    public static TheoryData<ValueList<ProgressGrade>> Refused => new()
    {
        ValueList<ProgressGrade>.Empty,
        (ValueList<ProgressGrade>)[new("only", new("唯一"), 1)],
        (ValueList<ProgressGrade>)[new("low", new("低"), 0), new("high", new("高"), 1), new("rest", new("其余"))],
        (ValueList<ProgressGrade>)[new("one", new("一"), 1), new("same", new("同"), 1), new("rest", new("其余"))],
        (ValueList<ProgressGrade>)[new("open", new("无")), new("rest", new("其余"))],
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_scale_falls_from_grade_to_grade_and_takes_every_ratio(ValueList<ProgressGrade> grades) =>
        FluentActions.Invoking(() => new ProgressScale(null, grades)).Should().Throw<ArgumentException>();
}
