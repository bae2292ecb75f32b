using Spectre.Console.Rendering;

namespace Jingan.Planning.Cli.Text;

/// <summary>How many columns of a terminal a text takes.</summary>
internal static class CellWidth
{
    /// <summary>The columns of a text; what is neither ASCII nor everyday Chinese is looked up in the tables of Unicode, which takes long.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        var columns = 0;
        foreach (var character in text)
        {
            var own = OfEveryday(character);
            if (own == 0)
                return new Segment(text.ToString()).CellCount();

            columns += own;
        }

        return columns;
    }

    /// <summary>The columns of a character that has as many wherever it stands; 0 for another.</summary>
    private static int OfEveryday(char character) => character switch
    {
        >= ' ' and <= '~' or >= '\u00A1' and <= '\u00AC' or >= '\u2010' and <= '\u2027' or >= '\u2260' and <= '\u2267' or >= '\u2500' and <= '\u257F' => 1,
        >= '\u3001' and <= '\u3029' or >= '\u4E00' and <= '\u9FFF' or >= '\uFF01' and <= '\uFF5E' => 2,
        _ => 0,
    };
}
