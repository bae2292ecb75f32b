namespace Jingan.Planning;

/// <summary>Where a figure or a name stands in a document.</summary>
public sealed record SourceReference
{
    /// <summary>Creates a reference.</summary>
    /// <param name="document">The document's id.</param>
    /// <param name="literal">The text as printed, such as <c>2%左右</c>; null where the whole place is meant.</param>
    /// <param name="line">The 1-based line of the document's text file in which the literal begins.</param>
    /// <param name="section">The heading under which it stands, as printed.</param>
    /// <param name="item">The number of the item, row or clause, as printed.</param>
    /// <param name="probableReading">What is probably meant where the print is evidently wrong.</param>
    /// <exception cref="ArgumentException"><paramref name="document"/> is no id, or <paramref name="line"/> is below 1.</exception>
    public SourceReference(
        string document,
        string? literal = null,
        int? line = null,
        string? section = null,
        string? item = null,
        string? probableReading = null)
    {
        Document = Identifier.Checked(document, nameof(document));
        Literal = literal;
        Line = line is null or >= 1 ? line : throw new ArgumentOutOfRangeException(nameof(line), line, "Lines count from 1.");
        Section = section;
        Item = item;
        ProbableReading = probableReading;
    }

    /// <summary>The document's id.</summary>
    public string Document { get; }

    /// <summary>The text as printed; null where the whole place is meant.</summary>
    public string? Literal { get; }

    /// <summary>The 1-based line of the document's text file in which the literal begins; null where unknown.</summary>
    public int? Line { get; }

    /// <summary>The heading under which it stands, as printed.</summary>
    public string? Section { get; }

    /// <summary>The number of the item, row or clause, as printed.</summary>
    public string? Item { get; }

    /// <summary>What is probably meant where the print is evidently wrong; null where the print stands.</summary>
    public string? ProbableReading { get; }

    /// <summary>The document and the line, such as <c>fyp14-outline:195</c>.</summary>
    public override string ToString() => Line is null ? Document : $"{Document}:{Line}";
}
