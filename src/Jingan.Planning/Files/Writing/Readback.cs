namespace Jingan.Planning.Files;

/// <summary>Reads what is about to be written: what the format cannot say is refused instead of written.</summary>
internal static class Readback
{
    private const int Problems = 100;

    /// <summary>The tree itself.</summary>
    /// <exception cref="ArgumentException">Reading it gives an error.</exception>
    public static T Checked<T>(T tree, Action<Field> read)
        where T : SyntaxNode
    {
        var problems = new DiagnosticBag(file: null, Problems);
        read(new Field(tree, new ReadingContext(problems)));
        if (problems.Errors == 0)
            return tree;

        var error = problems.InOrder().First(problem => problem.Severity == Severity.Error);
        throw new ArgumentException($"This cannot be written: {(error.Path.Length == 0 ? "" : error.Path + ": ")}{error.In(Language.English)}", nameof(tree));
    }
}
