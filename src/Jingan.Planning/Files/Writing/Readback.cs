using System.Text;

namespace Jingan.Planning.Files;

/// <summary>Reads what was written: what the format cannot say is refused instead of handed out.</summary>
internal static class Readback
{
    private const int Problems = 100;
    private const int Depth = 256;

    private static ReadingLimits Limits => new(characters: int.MaxValue, depth: Depth, nodes: int.MaxValue, problems: Problems);

    /// <summary>The text itself.</summary>
    /// <exception cref="ArgumentException">Reading it gives an error.</exception>
    public static string Checked(string text, TextFormat format, Action<Field> read, WordingMemory? wordings = null)
    {
        var problems = new DiagnosticBag(file: null, Problems);
        var utf8 = Tapes.Encode(text, format, Limits, problems);
        if (utf8 is not null)
            Read(utf8, format, problems, read, wordings);

        if (FirstError(problems) is { } error)
            throw new ArgumentException(error, nameof(text));

        return text;
    }

    /// <summary>The text of bytes in UTF-8.</summary>
    /// <exception cref="ArgumentException">Reading it gives an error.</exception>
    public static string Checked(byte[] utf8, TextFormat format, Action<Field> read, WordingMemory wordings)
    {
        var problems = new DiagnosticBag(file: null, Problems);
        Read(utf8, format, problems, read, wordings);
        if (FirstError(problems) is { } error)
            throw new ArgumentException(error, nameof(utf8));

        return Encoding.UTF8.GetString(utf8);
    }

    private static void Read(byte[] utf8, TextFormat format, DiagnosticBag problems, Action<Field> read, WordingMemory? wordings)
    {
        using var tape = Tapes.Of(utf8, format, Limits, problems);
        if (tape is not null)
            read(Field.Whole(new ReadingContext(tape, problems, kept: null, wordings)));
    }

    /// <summary>Why the text cannot be written; null where reading it gives no error.</summary>
    private static string? FirstError(DiagnosticBag problems)
    {
        if (problems.Errors == 0)
            return null;

        var error = problems.InOrder().First(problem => problem.Severity == Severity.Error);
        var place = error.Path.Length == 0 ? "" : error.Path + ": ";
        return $"This cannot be written: {place}{error.In(Language.English)}";
    }
}
