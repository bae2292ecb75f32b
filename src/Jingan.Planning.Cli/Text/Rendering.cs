using Spectre.Console;
using Spectre.Console.Rendering;

namespace Jingan.Planning.Cli.Text;

/// <summary>Tables and lines as text of a given width.</summary>
internal static class Rendering
{
    public static string ToText(IRenderable part, int width, bool hasColour)
    {
        var text = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new()
        {
            Ansi = hasColour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = hasColour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(text),
        });
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = true;
        console.Write(part);
        if (!text.ToString().EndsWith('\n'))
            text.WriteLine();
        return WithoutTrailingSpaces(text.ToString());
    }

    /// <summary>What stands between statements in one line.</summary>
    public static string Semicolon(Language language) => language == Language.Chinese ? "；" : "; ";

    private static string WithoutTrailingSpaces(string text) => string.Join('\n', text.Split('\n').Select(line => line.TrimEnd(' ')));
}
