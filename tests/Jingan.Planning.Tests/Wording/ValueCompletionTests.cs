using Jingan.Planning.Wording;

namespace Jingan.Planning.Tests.Wording;

public class ValueCompletionTests
{
    [Theory]
    [InlineData("全面完成")]
    [InlineData("15分钟生活圈全覆盖")]
    [InlineData("基本公共服务全覆盖")]
    [InlineData("应保尽保")]
    public void Words_for_the_whole_say_that_all_is_done(string wording) => IsCompletion(wording).Should().BeTrue();

    [Theory]
    [InlineData("基本实现15分钟生活圈全覆盖")]
    [InlineData("基本完成")]
    [InlineData("基本消除黑臭水体")]
    [InlineData("总体达到全覆盖")]
    [InlineData("进一步完善")]
    public void Words_that_leave_something_out_do_not(string wording) => IsCompletion(wording).Should().BeFalse();

    private static bool IsCompletion(string wording) => ValueWording.Read(wording).Value is WholeStatement { IsApproximate: false };
}
