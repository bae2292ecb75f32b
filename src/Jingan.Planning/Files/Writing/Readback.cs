namespace Jingan.Planning.Files;

/// <summary>Reads what was written: what the format cannot say is refused instead of handed out.</summary>
internal static class Readback
{
    private const int Problems = 100;
    private const int Depth = 256;

    private static ReadingLimits Limits => new(characters: int.MaxValue, depth: Depth, nodes: int.MaxValue, problems: Problems);

    /// <summary>The text itself.</summary>
    /// <exception cref="ArgumentException">Reading it gives an error.</exception>
    public static string Checked(string text, TextFormat format, Action<Field> read, ReadingMemory? memory = null)
    {
        var problems = new DiagnosticBag(file: null, Problems);
        var utf8 = Tapes.Encode(text, format, Limits, problems);
        var error = utf8 is null ? Told(problems) : FirstError(utf8, format, read, memory);
        return error is null ? text : throw new ArgumentException(error, nameof(text));
    }

    /// <summary>Why a text cannot be written; null where reading it gives no error.</summary>
    public static string? FirstError(byte[] utf8, TextFormat format, Action<Field> read, ReadingMemory? memory = null)
    {
        var problems = new DiagnosticBag(file: null, Problems);
        using var tape = Tapes.Of(utf8, format, Limits, problems);
        if (tape is not null)
            read(Field.Whole(new ReadingContext(tape, problems, kept: null, memory)));

        return Told(problems);
    }

    private static string? Told(DiagnosticBag problems)
    {
        if (problems.Errors == 0)
            return null;

        var error = problems.InOrder().First(problem => problem.Severity == Severity.Error);
        var place = error.Path.Length == 0 ? "" : error.Path + ": ";
        return $"This cannot be written: {place}{error.In(Language.English)}";
    }
}
