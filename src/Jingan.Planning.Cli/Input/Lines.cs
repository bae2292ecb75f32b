using System.Globalization;
using System.Text;
using Jingan.Planning.Files;

namespace Jingan.Planning.Cli.Input;

/// <summary>The lines of a stream of UTF-8, read as they arrive.</summary>
internal static class Lines
{
    /// <summary>Each line without its end. Only a line feed ends a line, as for <c>wc -l</c>; the last may lack it.</summary>
    /// <exception cref="InputException">A line is longer than a whole file may be.</exception>
    public static IEnumerable<string> Of(Stream input)
    {
        using var reader = new StreamReader(input, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, bufferSize: 4096, leaveOpen: true);
        var line = new StringBuilder();
        for (var next = reader.Read(); next >= 0; next = reader.Read())
        {
            if (next == '\n')
                yield return Take(line);
            else if (line.Length < ReadingLimits.Default.Characters)
                line.Append((char)next);
            else
                throw new InputException(InputProblems.LineTooLong(ReadingLimits.Default.Characters.ToString("N0", CultureInfo.InvariantCulture)));
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
