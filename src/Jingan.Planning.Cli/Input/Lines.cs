using System.Text;

namespace Jingan.Planning.Cli.Input;

/// <summary>The lines of a stream of UTF-8, read as they arrive.</summary>
internal static class Lines
{
    /// <summary>Each line without its end. Only a line feed ends a line, as for <c>wc -l</c>; the last may lack it.</summary>
    public static IEnumerable<string> Of(Stream input)
    {
        using var reader = new StreamReader(input, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, bufferSize: 4096, leaveOpen: true);
        var line = new StringBuilder();
        for (var next = reader.Read(); next >= 0; next = reader.Read())
        {
            if (next != '\n')
            {
                line.Append((char)next);
                continue;
            }

            yield return Take(line);
        }

        if (line.Length > 0)
            yield return Take(line);
    }

    private static string Take(StringBuilder line)
    {
        if (line.Length > 0 && line[^1] == '\r')
            line.Length--;
        var text = line.ToString();
        line.Clear();
        return text;
    }
}
