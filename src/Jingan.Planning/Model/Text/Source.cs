using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;

namespace Jingan.Planning;

/// <summary>A published document from which plans and figures are taken.</summary>
public sealed record SourceDocument
{
    /// <summary>The id that sources name it by: <c>fyp14-outline</c>.</summary>
    /// <exception cref="ArgumentException">It is no id (<see cref="Identifier"/>).</exception>
    public required string Id { get; init => field = Given.Id(value); }

    /// <summary>Its title as printed.</summary>
    public required Name Title { get; init => field = Given.NotNull(value); }

    /// <summary>What people call it: 纲要, 2026年报告; null where it has no short name.</summary>
    public Name? ShortTitle { get; init; }

    /// <summary>The day on which it was given or adopted; null where unknown.</summary>
    public LocalDate? Date { get; init; }

    /// <summary>The name of its text file, by which a check of the printed literals finds it; null where there is none.</summary>
    public string? File { get; init => field = Given.NullOrNotBlank(value); }

    /// <summary>The id and the title.</summary>
    public override string ToString() => $"{Id} {Title}";
}

/// <summary>Where a figure or a name stands in a document.</summary>
public sealed record SourceReference : IParsable<SourceReference>
{
    /// <summary>The document's id.</summary>
    /// <exception cref="ArgumentException">It is no id (<see cref="Identifier"/>).</exception>
    public required string Document { get; init => field = Given.Id(value); }

    /// <summary>The text as printed, such as <c>2%左右</c>; null where the whole place is meant.</summary>
    public string? Literal { get; init; }

    /// <summary>The 1-based line of the document's text file in which the literal begins; null where unknown.</summary>
    public int? Line { get; init => field = Given.FromOne(value); }

    /// <summary>The heading under which it stands, as printed.</summary>
    public string? Section { get; init; }

    /// <summary>The number of the item, row or clause, as printed.</summary>
    public string? Item { get; init; }

    /// <summary>What is probably meant where the print is evidently wrong; null where the print stands.</summary>
    public string? ProbableReading { get; init; }

    /// <summary>Reads a document and a line, or a document alone: <c>fyp14-outline:195</c>.</summary>
    /// <exception cref="FormatException">The text is neither.</exception>
    public static SourceReference Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var source) ? source : throw new FormatException($"'{text}' is no source such as fyp14-outline:195.");
    }

    /// <summary>Reads what <see cref="Parse(string)"/> reads.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out SourceReference? source)
    {
        source = TrySplit(text, out var length, out var line) ? new() { Document = text![..length], Line = line } : null;
        return source is not null;
    }

    /// <summary>Takes apart what <see cref="Parse(string)"/> reads.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">How long the document's id is, with which the text begins.</param>
    /// <param name="line">The line; null where the document is named alone.</param>
    internal static bool TrySplit(ReadOnlySpan<char> text, out int length, out int? line)
    {
        var colon = text.IndexOf(':');
        length = colon < 0 ? text.Length : colon;
        line = colon < 0 ? null : LineOf(text[(colon + 1)..]);
        return (colon < 0 || line is not null) && Identifier.IsValid(text[..length]);
    }

    private static int? LineOf(ReadOnlySpan<char> digits) =>
        !digits.ContainsAnyExceptInRange('0', '9') && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var line) && line > 0 ? line : null;

    static SourceReference IParsable<SourceReference>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<SourceReference>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out SourceReference result) =>
        TryParse(s, out result);

    /// <summary>The document and the line: <c>fyp14-outline:195</c>.</summary>
    public override string ToString() => Line is { } line ? string.Create(CultureInfo.InvariantCulture, $"{Document}:{line}") : Document;
}
