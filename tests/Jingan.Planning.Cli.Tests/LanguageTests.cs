using System.Reflection;
using Jingan.Planning.Cli.Commands;
using Jingan.Planning.Cli.Input;

namespace Jingan.Planning.Cli.Tests;

public sealed class LanguageTests
{
    public static TheoryData<string> Problems =>
        [.. typeof(InputProblems).GetMethods(BindingFlags.Public | BindingFlags.Static).Select(method => method.Name)];

    public static TheoryData<string[]> WrongUsages => new(
        [],
        ["no-such-command"],
        ["read-target"],
        ["list", "--format", "xml"],
        ["list", "--format"],
        ["list", "--no-such-option"],
        ["list", "--format", "json", "--format", "text"],
        ["verify-sources", "jingan-fyp14"],
        ["show", "no-such-plan"],
        ["show", "jingan-fyp41"],
        ["validate", "no-such-file.yaml"],
        ["validate", "no-such-*.yaml"],
        ["compare", "-", "-"],
        ["align", "-", "-"],
        ["trace", "no-such-indicator"],
        ["evaluate", "jingan-fyp14", "--as-of", "soon"],
        ["evaluate", "jingan-fyp14", "--fail-on", "nothing"],
        ["evaluate", "jingan-fyp14", "--baseline", "x"],
        ["evaluate", "jingan-fyp14", "--scale", "x=y"],
        ["validate", "jingan-fyp14", "--rule", "JP9999=off"]);

    [Theory]
    [MemberData(nameof(Problems))]
    public void Every_problem_of_input_has_its_words_in_both_languages(string name)
    {
        var method = typeof(InputProblems).GetMethod(name)!;
        var problem = (Name)method.Invoke(null, [.. method.GetParameters().Select(Given)])!;

        problem.Zh.Should().MatchRegex(@"[\u4E00-\u9FFF]{2}");
        problem.En.Should().NotBeNull().And.MatchRegex("[a-z] [a-z]");
        foreach (var shown in Shown(method))
            $"{problem.Zh.Contains(shown, StringComparison.Ordinal)} {problem.En!.Contains(shown, StringComparison.Ordinal)}".Should().Be("True True", shown);
    }

    [Theory]
    [MemberData(nameof(WrongUsages))]
    public void Wrong_usage_is_answered_in_Chinese_where_that_is_asked_for(string[] arguments)
    {
        var run = ToolRun.Of([.. arguments, "--lang", "zh"]);

        run.Code.Should().Be(2);
        run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().NotBeEmpty()
            .And.OnlyContain(line => line.Any(character => character >= '\u4E00' && character <= '\u9FFF'));
    }

    [Theory]
    [MemberData(nameof(WrongUsages))]
    public void Wrong_usage_is_answered_in_English_else(string[] arguments) =>
        ToolRun.Of(arguments).Error.Should().StartWith("jingan: ").And.NotContainAny("没有", "请");

    [Theory]
    [InlineData("--lang=zh", "show", "x")]
    [InlineData("show", "--lang:zh", "x")]
    public void The_language_may_be_asked_for_anywhere(params string[] arguments) => ToolRun.Of(arguments).Error.Should().Contain("“");

    [Fact]
    public void A_list_of_choices_stands_on_one_line() =>
        UsageProblems.Of("Argument 'fr' not recognized. Must be one of:\n\t'zh'\n\t'en'").Should()
            .Be(new Name("不能识别“fr”，应为以下之一：'zh' 'en'", "Argument 'fr' not recognized. Must be one of: 'zh' 'en'"));

    private static object Given(ParameterInfo parameter) => parameter.ParameterType == typeof(string) ? Value(parameter)
        : parameter.ParameterType == typeof(Name) ? new Name("含义", "meaning")
        : new[] { "甲乙" };

    private static IEnumerable<string> Shown(MethodInfo method) =>
        method.GetParameters().Where(parameter => parameter.ParameterType == typeof(string)).Select(Value);

    private static string Value(ParameterInfo parameter) => $"<{parameter.Name}>";
}
