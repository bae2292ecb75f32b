using System.Text.RegularExpressions;
using Jingan.Planning.Tests.House;
using Jingan.Planning.Wording;

namespace Jingan.Planning.Tests.Wording;

public sealed partial class UnreadableReasonsTests
{
    /// <summary>The reasons that stand in the readers' code, up to what they quote.</summary>
    public static TheoryData<string> InCode => new(Repository.SourcesIn("src/Jingan.Planning/Wording")
        .Where(source => source.Name is not (nameof(UnreadableReasons) or "EnglishWording"))
        .SelectMany(source => ReasonLiteral().Matches(source.Text).Select(match => match.Groups["reason"].Value))
        .Distinct(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(InCode))]
    public void Every_reason_has_a_Chinese_one(string reason) => UnreadableReasons.Chinese(reason).Should().MatchRegex(@"^[^a-z]*\p{IsCJKUnifiedIdeographs}");

    [Fact]
    public void The_reasons_are_found_in_the_code() => InCode.Should().HaveCountGreaterThan(20);

    [Theory]
    [InlineData("5~3%", "区间的下限高于上限")]
    [InlineData("3公里~5吨", "区间两端单位不同：公里 与 吨")]
    [InlineData("", "没有内容")]
    [InlineData("1\u200b2%", "数字中间有空格")]
    [InlineData("详见附表", "只指向另一处文字")]
    [InlineData("参见附件2", "只指向另一处文字")]
    public void A_reason_is_told_in_Chinese(string wording, string reason) => TargetWording.Read(wording).ReasonIn(Language.Chinese).Should().Be(reason);

    [Fact]
    public void A_length_is_quoted_in_Chinese() =>
        ValueWording.Read(new string('一', 200_000)).ReasonIn(Language.Chinese).Should().MatchRegex(@"^超过 \d+ 个字符$");

    [Fact]
    public void A_wording_that_was_read_has_no_reason() => TargetWording.Read("5%").ReasonIn(Language.Chinese).Should().BeNull();

    [GeneratedRegex("""(problem (\?\?)?= |return |\? |: |Broken\(|\[\], )\$?"(?<reason>[a-z]+ [^"{]*)""", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex ReasonLiteral();
}
