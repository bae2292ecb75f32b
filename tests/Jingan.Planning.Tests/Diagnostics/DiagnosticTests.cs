using System.Globalization;
using Jingan.Planning.Files;

namespace Jingan.Planning.Tests.Diagnostics;

public sealed class DiagnosticTests
{
    [Fact]
    public void It_prints_as_compilers_do() =>
        new Diagnostic("JP2003", Severity.Error, "message", "plan.yaml", 3, 14).ToString().Should().Be("plan.yaml(3,14): error JP2003: message");

    [Fact]
    public void It_prints_its_message_in_the_language_asked_for() =>
        new Diagnostic("JP2003", Severity.Warning, "message", "plan.yaml", 3, 14, chinese: "消息").ToString(Language.Chinese)
            .Should().Be("plan.yaml(3,14): warning JP2003: 消息");

    [Fact]
    public void It_falls_back_to_English() =>
        new Diagnostic("JP2003", Severity.Error, "message").In(Language.Chinese).Should().Be("message");

    [Fact]
    public void It_prints_alike_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            new Diagnostic("JP2003", Severity.Error, "message", "plan.yaml", 1234, 5).ToString().Should().StartWith("plan.yaml(1234,5)");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Ids_are_used_once() => DiagnosticKinds.All.Select(kind => kind.Id).Should().OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.Ordinal);

    [Fact]
    public void Every_kind_is_in_the_list() =>
        new[] { typeof(SyntaxProblems), typeof(ShapeProblems), typeof(RuleProblems) }
            .SelectMany(table => table.GetProperties())
            .Select(property => property.GetValue(null))
            .OfType<DiagnosticKind>()
            .Should().BeEquivalentTo(DiagnosticKinds.All);

    [Fact]
    public void A_kind_is_found_by_its_id() => DiagnosticKinds.Find("JP2003")!.Meaning.En.Should().Be("A text is no unit.");

    [Fact]
    public void A_kind_that_does_not_exist_is_not_found() => DiagnosticKinds.Find("JP9999").Should().BeNull();
}
