using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Jingan.Planning.Cli.Input;
using Jingan.Planning.Cli.Json;
using Jingan.Planning.Cli.Text;
using NodaTime;
using Spectre.Console.Rendering;

namespace Jingan.Planning.Cli;

/// <summary>What a run of the tool reads from and writes to, so that a test can stand in for the terminal.</summary>
internal sealed record Session(Stream Input, TextWriter Output, TextWriter Error)
{
    private const int RedirectedWidth = 160;
    private readonly LocalDate? today;

    /// <summary>How many columns a line may take.</summary>
    public int Width { get; init; } = RedirectedWidth;

    /// <summary>Whether the output is a terminal that shows colour.</summary>
    public bool HasColour { get; init; }

    /// <summary>Whether the output is a terminal, which texts of others may try to steer.</summary>
    public bool IsTerminal { get; init; }

    /// <summary>Where bytes go that are no text: the stream behind <see cref="Output"/>; null where there is none.</summary>
    public Stream? Bytes { get; init; }

    /// <summary>Whether the output is a terminal whose font has the signs of small bars.</summary>
    public bool ShowsBars { get; init; }

    /// <summary>Whether standard error is a terminal that can overwrite a line.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>The date that commands take for today.</summary>
    public LocalDate Today
    {
        get => today ?? LocalDate.FromDateTime(DateTime.Today);
        init => today = value;
    }

    /// <summary>The workspace that <c>--in</c> names: folders, files and patterns.</summary>
    public IReadOnlyList<string> In { get; set; } = [];

    /// <summary>What that workspace holds, once it was read.</summary>
    public PlanSet? Beside { get; set; }

    /// <summary>The session of this process: UTF-8 both ways, whatever the machine's code page.</summary>
    public static Session OfProcess()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected)
            Console.OutputEncoding = utf8;

        var output = StandardStreams.Output();
        return new(
            StandardStreams.Input(),
            new StreamWriter(output, utf8) { NewLine = "\n" },
            new StreamWriter(StandardStreams.Error(), utf8) { NewLine = "\n", AutoFlush = true })
        {
            Width = Console.IsOutputRedirected || Console.WindowWidth <= 0 ? RedirectedWidth : Console.WindowWidth,
            Bytes = output,
            IsTerminal = !Console.IsOutputRedirected,
            HasColour = !Console.IsOutputRedirected
                && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
                && Environment.GetEnvironmentVariable("TERM") != "dumb",
            ShowsBars = !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("TERM") is not ("dumb" or "linux"),
            ShowsProgress = !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb",
        };
    }

    /// <summary>Writes one JSON document to standard output.</summary>
    public void WriteJson(Action<Utf8JsonWriter> write) => Output.WriteLine(JsonText.Of(write, indented: true));

    /// <summary>Writes a value as one JSON document, as the library's serializer has it.</summary>
    public void WriteJson<T>(T value, Language language) => WriteJson(json => ToolJson.Write(json, value, language));

    /// <summary>Writes one JSON document on a line of its own, at once, so that a program may wait for it.</summary>
    public void WriteJsonLine(JsonNode document)
    {
        Output.WriteLine(JsonText.Of(json => document.WriteTo(json), indented: false));
        Output.Flush();
    }

    /// <summary>Writes a text as it is; on a terminal, what would steer it is shown as an escape.</summary>
    public void Write(string text) => Output.Write(IsTerminal ? TerminalText.Lines(text) : text);

    /// <summary>Writes bytes to a file, or to standard output where none is named; a terminal shows no bytes, so there they are refused.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="file">The file; null for standard output.</param>
    /// <param name="form">What they are, such as xlsx, for the refusal.</param>
    public void WriteBytes(byte[] bytes, string? file, string form)
    {
        if (file is not null)
        {
            File.WriteAllBytes(file, bytes);
            return;
        }

        if (IsTerminal || Bytes is not { } stream)
            throw new InputException(InputProblems.BytesOnTerminal(form));

        Output.Flush();
        stream.Write(bytes);
        stream.Flush();
    }

    /// <summary>Shows tables and lines on standard output.</summary>
    public void Show(params IEnumerable<IRenderable> parts)
    {
        foreach (var part in parts)
            Output.Write(Rendering.ToText(part, Width, HasColour));
    }

    /// <summary>Writes one problem to standard error.</summary>
    public void Complain(string problem)
    {
        try
        {
            Error.WriteLine(TerminalText.Message(problem));
        }
        catch (IOException)
        {
            // Nobody reads standard error any more, or its disk is full: there is no other place to say so.
        }
    }
}
