using System.Text;
using System.Text.Json;
using NodaTime;

namespace Jingan.Planning.Cli.Tests;

/// <summary>One run of the real command, in this process, with standard input and output held in memory.</summary>
internal sealed record ToolRun(int Code, string Output, string Error)
{
    public static ToolRun Of(params string[] arguments) => WithInput("", arguments);

    public static ToolRun WithInput(string input, params string[] arguments) => In(session => session, input, arguments);

    /// <summary>A run in a session that differs from the redirected one.</summary>
    public static ToolRun In(Func<Session, Session> change, string input, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var session = new Session(new MemoryStream(Encoding.UTF8.GetBytes(input)), output, error) { Today = new LocalDate(2026, 1, 31) };
        var code = Tool.Run(arguments, change(session));
        return new(code, output.ToString(), error.ToString());
    }

    /// <summary>The output as the one JSON document that it must be.</summary>
    public JsonElement Json()
    {
        using var document = JsonDocument.Parse(Output);
        return document.RootElement.Clone();
    }

    /// <summary>The output as JSON documents, one a line.</summary>
    public IReadOnlyList<JsonElement> JsonLines() =>
        [.. Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => (this with { Output = line }).Json())];
}
