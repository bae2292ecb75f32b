using System.Diagnostics;

namespace Jingan.Planning.Cli.Tests;

/// <summary>Runs of the tool as a process of its own, under a shell that has the pipes and devices of Unix.</summary>
public sealed class ProcessTests
{
    [Theory]
    [InlineData("list")]
    [InlineData("list --format json")]
    [InlineData("export all --as csv")]
    [InlineData("read-target 3~5 --format json")]
    public void A_full_disk_behind_standard_output_exits_with_2_and_one_line(string arguments)
    {
        if (!OperatingSystem.IsLinux())
            return;

        var (code, _, error) = Shell($"$TOOL {arguments} > /dev/full");

        code.Should().Be(2);
        error.Should().MatchRegex(@"^jingan: [^\n]*No space left on device[^\n]*\n$");
    }

    [Fact]
    public void A_full_disk_behind_standard_error_leaves_the_exit_code()
    {
        if (OperatingSystem.IsLinux())
            Shell("$TOOL show no-such-plan 2> /dev/full").Code.Should().Be(2);
    }

    [Fact]
    public void A_reader_that_goes_away_ends_it_quietly()
    {
        if (!OperatingSystem.IsLinux())
            return;

        var (_, output, error) = Shell("$TOOL export all --as csv | head -1");

        output.Should().StartWith("record,").And.HaveLength(output.IndexOf('\n', StringComparison.Ordinal) + 1);
        error.Should().BeEmpty();
    }

    [Fact]
    public void What_a_shell_opens_for_it_is_read()
    {
        if (!OperatingSystem.IsLinux())
            return;

        using var file = new TemporaryFile("plan.yaml", SamplePlan.Yaml);
        var (code, output, _) = Shell($"exec 5< '{file.Path}'; cat '{file.Path}' | sed 's/zh: /zh: 另/' | $TOOL validate /dev/fd/5 /dev/stdin");

        (code, output.Contains("JP3016", StringComparison.Ordinal)).Should().Be((1, true));
    }

    [Theory]
    [InlineData("show -")]
    [InlineData("validate -")]
    [InlineData("read-target -")]
    public void A_closed_standard_input_exits_with_2_where_it_is_asked_for(string arguments)
    {
        if (!OperatingSystem.IsWindows())
            Shell($"$TOOL {arguments} <&-").Should().Be((2, "", "jingan: Standard input is closed.\n"));
    }

    [Fact]
    public void A_closed_standard_input_is_no_trouble_where_it_is_not_asked_for()
    {
        if (!OperatingSystem.IsWindows())
            Shell("$TOOL read-target 3~5 <&-").Code.Should().Be(0);
    }

    [Theory]
    [InlineData("show no-such-plan", 2)]
    [InlineData("read-target 3~5", 0)]
    [InlineData("read-target 5.5.5%", 1)]
    public void A_closed_standard_error_leaves_the_exit_code(string arguments, int code)
    {
        if (!OperatingSystem.IsWindows())
            Shell($"$TOOL {arguments} 2>&-").Code.Should().Be(code);
    }

    [Fact]
    public void A_closed_standard_output_exits_with_2()
    {
        if (!OperatingSystem.IsWindows())
            Shell("$TOOL list >&-").Should().Be((2, "", "jingan: Standard output is closed.\n"));
    }

    [Fact]
    public void All_three_closed_it_still_ends()
    {
        if (!OperatingSystem.IsWindows())
            Shell("$TOOL show - <&- >&- 2>&-").Code.Should().Be(2);
    }

    [Fact]
    public void A_name_that_is_no_UTF_8_does_not_keep_the_other_files_from_being_checked()
    {
        if (!OperatingSystem.IsLinux())
            return;

        using var file = new TemporaryFile("good.yaml", "plan: 1");
        var (code, output, error) = Shell($"cd '{file.Folder}' && : > \"$(printf 'b\\377d.yaml')\" && $TOOL validate .; code=$?; rm -f b*; exit $code");

        code.Should().Be(2);
        output.Should().Contain("good.yaml(1,1): error ");
        error.Should().Be("jingan: './b\uFFFDd.yaml' cannot be read: its name is not UTF-8.\n");
    }

    private static (int Code, string Output, string Error) Shell(string script)
    {
        var start = new ProcessStartInfo("/bin/sh", ["-c", script]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["TOOL"] = $"dotnet {typeof(Tool).Assembly.Location}";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }
}
