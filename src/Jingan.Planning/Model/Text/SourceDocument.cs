using NodaTime;

namespace Jingan.Planning;

/// <summary>A published document from which plans and figures are taken.</summary>
public sealed record SourceDocument
{
    /// <summary>Creates a document.</summary>
    /// <param name="id">The id that sources name it by.</param>
    /// <param name="title">Its title.</param>
    /// <param name="date">The day on which it was given or adopted; null where unknown.</param>
    /// <param name="file">The name of its text file, by which a check of the printed literals finds it.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is no id.</exception>
    public SourceDocument(string id, Name title, LocalDate? date = null, string? file = null)
    {
        ArgumentNullException.ThrowIfNull(title);
        Id = Identifier.Checked(id, nameof(id));
        Title = title;
        Date = date;
        File = file;
    }

    /// <summary>The id that sources name it by.</summary>
    public string Id { get; }

    /// <summary>Its title.</summary>
    public Name Title { get; }

    /// <summary>The day on which it was given or adopted; null where unknown.</summary>
    public LocalDate? Date { get; }

    /// <summary>The name of its text file; null where there is none.</summary>
    public string? File { get; }
}
