namespace Jingan.Planning.Files;

/// <summary>Reads what was written: what the format cannot say is refused instead of handed out.</summary>
internal static class Readback
{
    private const int Problems = 100;
    private const int Depth = 256;

    private static ReadingLimits Limits => new(characters: int.MaxValue, depth: Depth, nodes: int.MaxValue, problems: Problems);

    /// <summary>The text itself.</summary>
    /// <exception cref="ArgumentException">Reading it gives an error.</exception>
    public static string Checked(string text, TextFormat format, Action<Field> read)
    {
        var (limits, problems) = (Limits, new DiagnosticBag(file: null, Problems));
        var utf8 = Tapes.Encode(text, format, limits, problems);
        using var tape = utf8 is null ? null : Tapes.Of(utf8, format, limits, problems);
        if (tape is not null)
            read(Field.Whole(new ReadingContext(tape, problems)));

        if (problems.Errors == 0)
            return text;

        var error = problems.InOrder().First(problem => problem.Severity == Severity.Error);
        throw new ArgumentException($"This cannot be written: {(error.Path.Length == 0 ? "" : error.Path + ": ")}{error.In(Language.English)}", nameof(text));
    }
}
