using System.Globalization;

namespace Jingan.Planning.Files;

/// <summary>One problem in data: what stands there, what was expected, and where.</summary>
/// <remarks>Its text form is <c>path(line,col): error JP2003: message</c>.</remarks>
public sealed record Diagnostic
{
    /// <summary>Creates a diagnostic.</summary>
    /// <param name="id">The stable id of the kind of problem, such as JP2003; never reused.</param>
    /// <param name="severity">How bad it is.</param>
    /// <param name="message">What stands there, what was expected, and what to do.</param>
    /// <param name="file">The file; null where the data did not come from one.</param>
    /// <param name="line">The 1-based line; 0 where there is none.</param>
    /// <param name="column">The 1-based column, in UTF-16 units; 0 where there is none.</param>
    /// <param name="path">The path in the document, such as <c>plan.targets[retail-sales].unit</c>; empty for the whole.</param>
    /// <param name="chinese">The message in Chinese; null where there is only the English one.</param>
    public Diagnostic(
        string id,
        Severity severity,
        string message,
        string? file = null,
        int line = 0,
        int column = 0,
        string path = "",
        string? chinese = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentException.ThrowIfNullOrWhiteSpace(message);
        Id = id;
        Severity = severity;
        Message = message;
        File = file;
        Line = line;
        Column = column;
        Path = path;
        Chinese = chinese;
    }

    /// <summary>The stable id of the kind of problem.</summary>
    public string Id { get; }

    /// <summary>How bad it is.</summary>
    public Severity Severity { get; }

    /// <summary>What stands there, what was expected, and what to do, in English.</summary>
    public string Message { get; }

    /// <summary>The file; null where the data did not come from one.</summary>
    public string? File { get; }

    /// <summary>The 1-based line; 0 where there is none.</summary>
    public int Line { get; }

    /// <summary>The 1-based column, in UTF-16 units; 0 where there is none.</summary>
    public int Column { get; }

    /// <summary>The path in the document; empty for the whole.</summary>
    public string Path { get; }

    private string? Chinese { get; }

    /// <summary>The message in the language asked for; the English one where there is no Chinese one.</summary>
    public string In(Language language) => language == Language.Chinese ? Chinese ?? Message : Message;

    /// <summary>The line to print: <c>path(line,col): error JP2003: message</c>, the message in English.</summary>
    public override string ToString() => ToString(Language.English);

    /// <summary>The line to print: <c>path(line,col): error JP2003: message</c>, the message in the language asked for.</summary>
    public string ToString(Language language)
    {
        var severity = Severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "info",
        };

        return string.Create(CultureInfo.InvariantCulture, $"{File ?? "input"}({Line},{Column}): {severity} {Id}: {In(language)}");
    }
}
