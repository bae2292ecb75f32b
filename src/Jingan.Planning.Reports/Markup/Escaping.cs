using System.Text;

namespace Jingan.Planning.Reports.Markup;

/// <summary>Text made harmless for HTML and SVG: what would be markup is escaped, what no document may hold is replaced.</summary>
internal static class Escaping
{
    /// <summary>Appends text as content or as a quoted attribute's value; both are escaped alike.</summary>
    public static void Append(StringBuilder output, string text)
    {
        foreach (var rune in text.EnumerateRunes())
            Append(output, rune);
    }

    private static void Append(StringBuilder output, Rune rune)
    {
        switch (rune.Value)
        {
            case '&':
                output.Append("&amp;");
                return;
            case '<':
                output.Append("&lt;");
                return;
            case '>':
                output.Append("&gt;");
                return;
            case '"':
                output.Append("&quot;");
                return;
            case '\'':
                output.Append("&#39;");
                return;
        }

        if (IsText(rune.Value))
            output.Append(rune.ToString());
        else
            output.Append('\uFFFD');
    }

    /// <summary>No control characters but tab and line ends, no noncharacters.</summary>
    private static bool IsText(int code)
    {
        if (code is '\t' or '\n' or '\r')
            return true;
        if (code < 0x20 || code is >= 0x7f and <= 0x9f)
            return false;
        return (code & 0xfffe) != 0xfffe && code is not (>= 0xfdd0 and <= 0xfdef);
    }
}
