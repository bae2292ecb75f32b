using System.Diagnostics;
using System.Globalization;

namespace Jingan.Planning.Cli.Tests.Input;

public sealed class HostilePathTests
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task A_pipe_is_no_regular_file_and_nobody_waits_for_it()
    {
        if (!OperatingSystem.IsLinux())
            return;

        using var file = new TemporaryFile("plan.yaml", SamplePlan.Yaml);
        var pipe = Path.Combine(file.Folder, "pipe.yaml");
        using (var made = Process.Start("mkfifo", [pipe]))
            await made.WaitForExitAsync();

        var run = await Task.Run(() => ToolRun.Of("validate", file.Folder)).WaitAsync(Long);

        run.Should().Be(new ToolRun(2, "", $"jingan: '{pipe}' is no regular file but a pipe, a socket or a device.\n"));
    }

    [Fact]
    public void A_pipe_among_files_does_not_keep_them_from_being_checked()
    {
        if (!OperatingSystem.IsLinux())
            return;

        using var file = new TemporaryFile("plan.yaml", "plan: 1");
        using (var made = Process.Start("mkfifo", [Path.Combine(file.Folder, "a.yaml")]))
            made.WaitForExit();

        ToolRun.Of("validate", file.Folder).Should().Match<ToolRun>(run => run.Code == 2 && run.Output.Contains("plan.yaml(1,1): error "));
    }

    [Theory]
    [InlineData("{0}", "{0}/.")]
    [InlineData("{0}", "{0}/../{1}")]
    [InlineData("{0}/plan.yaml", "{0}")]
    [InlineData("{0}/plan.yaml", "{0}/./plan.yaml")]
    [InlineData("{0}/*.yaml", "{0}//plan.yaml")]
    [InlineData("{0}", "{0}/link.txt")]
    [InlineData("{0}", "{0}/self/plan.yaml")]
    public void A_file_named_twice_is_read_once(params string[] paths)
    {
        if (OperatingSystem.IsWindows())
            return;

        using var file = new TemporaryFile("plan.yaml", SamplePlan.Yaml);
        File.CreateSymbolicLink(Path.Combine(file.Folder, "link.txt"), "plan.yaml");
        Directory.CreateSymbolicLink(Path.Combine(file.Folder, "self"), ".");

        ToolRun.Of(["validate", .. paths.Select(path => string.Format(CultureInfo.InvariantCulture, path, file.Folder, Path.GetFileName(file.Folder)))])
            .Should().Be(new ToolRun(0, "", ""));
    }

    [Fact]
    public void A_line_of_standard_input_without_end_is_given_up() =>
        ToolRun.In(session => session with { Input = new EndlessStream() }, "", "read-target", "-").Should()
            .Be(new ToolRun(2, "", "jingan: A line of standard input is longer than 4,000,000 characters.\n"));

    [Theory]
    [InlineData("/dev/zero")]
    [InlineData("/dev/null")]
    public void A_device_is_no_regular_file(string device)
    {
        if (OperatingSystem.IsLinux())
            ToolRun.Of("show", device).Should().Be(new ToolRun(2, "", $"jingan: '{device}' is no regular file but a pipe, a socket or a device.\n"));
    }

    [Fact]
    public void Standard_input_without_end_is_read_as_far_as_the_reader_goes() =>
        ToolRun.In(session => session with { Input = new EndlessStream() }, "", "validate", "-").Output.Should().Contain("error JP1004: ");

    [Fact]
    public void A_file_that_the_system_cannot_read_is_named_on_one_line()
    {
        if (OperatingSystem.IsLinux())
            ToolRun.Of("validate", "/proc/self/mem").Should().Match<ToolRun>(run => run.Code == 2 && run.Error.StartsWith("jingan: '/proc/self/mem' cannot be read: "));
    }

    [Fact]
    public void A_link_to_a_folder_is_not_followed_so_that_a_loop_ends()
    {
        if (OperatingSystem.IsWindows())
            return;

        using var file = new TemporaryFile("a/b/plan.yaml", SamplePlan.Yaml + "\nsurprise: 1\n");
        foreach (var (link, target) in new[] { ("a/loop", ".."), ("a/b/one", ".."), ("a/b/two", "../.."), ("self", ".") })
            Directory.CreateSymbolicLink(Path.Combine(file.Folder, link), target);

        foreach (var path in new[] { file.Folder, file.Folder + "/**/*.yaml" })
            ToolRun.Of("validate", path).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().ContainSingle();
    }

    [Fact]
    public void A_link_to_a_file_is_read()
    {
        if (OperatingSystem.IsWindows())
            return;

        using var file = new TemporaryFile("plan.txt", "plan: 1");
        File.CreateSymbolicLink(Path.Combine(file.Folder, "link.yaml"), "plan.txt");

        ToolRun.Of("validate", file.Folder).Output.Should().Contain("link.yaml(1,1): error ");
    }

    [Fact]
    public void Files_below_more_than_32_folders_are_found()
    {
        using var file = new TemporaryFile(string.Concat(Enumerable.Repeat("d/", 40)) + "plan.yaml", "plan: 1");

        ToolRun.Of("validate", file.Folder).Code.Should().Be(1);
    }

    [Fact]
    public void A_folder_where_a_file_is_asked_for_is_no_file()
    {
        using var file = new TemporaryFile("plan.yaml", "");

        ToolRun.Of("show", file.Folder).Code.Should().Be(2);
    }

    [Theory]
    [InlineData("a\nb.yaml", "a\\u000Ab.yaml")]
    [InlineData("a\u001b[31mb.yaml", "a\\u001B[31mb.yaml")]
    [InlineData("a\u202Eb.yaml", "a\\u202Eb.yaml")]
    public void A_name_is_shown_on_one_line_without_controls(string name, string shown)
    {
        ToolRun.Of("validate", name).Error.Should().Be($"jingan: There is no file or folder '{shown}'.\n");
        if (OperatingSystem.IsWindows())
            return;

        using var file = new TemporaryFile(name, "plan: 1");
        ToolRun.Of("validate", file.Folder).Output.Should().StartWith(Path.Combine(file.Folder, shown) + "(1,1): error ");
    }

    [Theory]
    [InlineData("--", "--format")]
    [InlineData("--", "-x.yaml")]
    public void Behind_two_hyphens_a_name_may_begin_with_one(params string[] names) =>
        ToolRun.Of(["validate", .. names]).Error.Should().Be(string.Create(CultureInfo.InvariantCulture, $"jingan: There is no file or folder '{names[1]}'.\n"));

    private sealed class EndlessStream : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            buffer.Fill((byte)'a');
            return buffer.Length;
        }
    }
}
