using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Jingan.Planning.Cli.Text;

/// <summary>Tables and lines as text of a given width.</summary>
internal static class Rendering
{
    /// <summary>Nothing that is printed asks how high the terminal is.</summary>
    private const int Height = 24;

    public static string ToText(IRenderable part, int width, bool hasColour)
    {
        var text = hasColour ? Coloured(part, width) : Plain(part, width);
        return WithoutTrailingSpaces(text.EndsWith('\n') ? text : text + "\n");
    }

    /// <summary>The text alone: a console is not made for it, which takes as long as a plan is read.</summary>
    private static string Plain(IRenderable part, int width)
    {
        var text = new StringBuilder();
        var options = new RenderOptions(new Capabilities { ColorSystem = ColorSystem.NoColors, Unicode = true }, new(width, Height));
        foreach (var segment in part.Render(options, width))
            text.Append(segment.Text);

        return text.ToString();
    }

    private static string Coloured(IRenderable part, int width)
    {
        var text = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new()
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.Standard,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(text),
        });
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = true;
        console.Write(part);
        return text.ToString();
    }

    /// <summary>What stands between statements in one line.</summary>
    public static string Semicolon(Language language) => language == Language.Chinese ? "；" : "; ";

    private static string WithoutTrailingSpaces(string text) => string.Join('\n', text.Split('\n').Select(line => line.TrimEnd(' ')));
}
