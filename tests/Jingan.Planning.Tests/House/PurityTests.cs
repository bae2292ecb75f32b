using System.Text.RegularExpressions;

namespace Jingan.Planning.Tests.House;

/// <summary>What the library never calls, told by its IL: what a source calls by a roundabout way is found too.</summary>
public sealed class PurityTests
{
    [Fact]
    public void The_library_calls_something() => LibraryCalls.All.Should().Contain("System.Object..ctor");

    [Fact]
    public void The_library_uses_no_reflection_but_for_its_embedded_files() => Calls(
            "System.Reflection.", "System.Activator.", "System.Type.Get", "System.Type.Invoke", "System.Type.Make", "System.Delegate.DynamicInvoke",
            "System.Linq.Expressions.", "System.Enum.GetValues", "System.Enum.GetNames")
        .Where(call => !call.StartsWith("System.Reflection.Assembly.GetManifestResource", StringComparison.Ordinal))
        .Should().BeEquivalentTo("System.Type.GetTypeFromHandle");

    [Fact]
    public void The_library_asks_no_clock() => Calls(
            "System.DateTime.get_", "System.DateTimeOffset.get_", "System.TimeProvider.", "System.TimeZoneInfo.", "System.Diagnostics.Stopwatch.",
            "System.Environment.get_Tick", "NodaTime.SystemClock.", "NodaTime.Extensions.ClockExtensions.", "System.Threading.Timer.")
        .Should().BeEmpty();

    [Fact]
    public void The_library_throws_no_dice() => Calls("System.Random.", "System.Guid.NewGuid", "System.Security.Cryptography.").Should().BeEmpty();

    [Fact]
    public void The_library_knows_no_console() => Calls("System.Console.", "System.Diagnostics.Debug", "System.Diagnostics.Trace").Should().BeEmpty();

    [Fact]
    public void The_library_asks_nothing_of_the_machine() => Calls(
            "System.IO.Drive", "System.Environment.", "System.Net.", "System.AppContext.", "System.Diagnostics.Process.")
        .Where(call => call is not "System.Environment.get_CurrentManagedThreadId")
        .Should().BeEmpty();

    [Fact]
    public void Only_workspaces_open_files() => Repository.SourcesIn("src/Jingan.Planning")
        .Where(source => source.FolderBelow("src/Jingan.Planning") != "Workspace")
        .Where(source => Array.Exists(
            ["File.Read", "File.Open", "File.Exists", "File.Write", "FileInfo", "FileStream", "Directory.", "DirectoryInfo", "FileSystem", "Path.Get", "Path.Combine"],
            call => Regex.IsMatch(source.Code, $@"(?<![\w.]){Regex.Escape(call)}", RegexOptions.None, TimeSpan.FromSeconds(1))))
        .Select(source => source.ToString()).Should().BeEmpty();

    [Fact]
    public void The_library_does_not_ask_which_culture_is_current() => Calls(
            "System.Globalization.CultureInfo.get_Current", "System.Globalization.CultureInfo.set_", "System.Globalization.NumberFormatInfo.get_Current",
            "System.StringComparer.get_Current")
        .Should().BeEmpty();

    /// <summary>The calls that begin so; attributes, which only mark, are none.</summary>
    private static IEnumerable<string> Calls(params string[] beginnings) => LibraryCalls.All
        .Where(call => !call.EndsWith("Attribute..ctor", StringComparison.Ordinal))
        .Where(call => Array.Exists(beginnings, beginning => call.StartsWith(beginning, StringComparison.Ordinal)));
}
