using System.Globalization;

namespace Jingan.Planning.Files;

/// <summary>Reads sources: a line, a document, <c>document:line</c>, or a mapping.</summary>
internal static class SourceValue
{
    /// <summary>A source; null, with a diagnostic, where it is none or names no document.</summary>
    /// <param name="field">Where it is written; absent where it is not.</param>
    /// <param name="assumed">The document meant where none is named; null for none.</param>
    /// <param name="literal">What stands beside it: the text as printed, unless the source states another, or by <c>literal: null</c> none.</param>
    public static SourceReference? Read(Field field, string? assumed, string? literal = null)
    {
        if (!field.IsAbsent && field.IsMapping)
            return ReadMapping(field, assumed, literal);

        if (Scalars.Text.Read(field) is not { } text)
            return null;

        if (Scalars.Count.Parse(text) is { } line)
            return Make(field, text, assumed, new(null, line, literal));

        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var document = colon < 0 ? text : text[..colon];
        var placeLine = colon < 0 ? null : Scalars.Count.Parse(text[(colon + 1)..]);
        var isPlace = colon < 0 ? text.AsSpan().ContainsAnyExceptInRange('0', '9') : placeLine is not null;
        if (isPlace && Identifier.IsValid(document))
            return new() { Document = document, Literal = literal, Line = placeLine };

        field.Report(ShapeProblems.NotASource, Phrase.Quote(text));
        return null;
    }

    private static SourceReference? ReadMapping(Field field, string? assumed, string? literal)
    {
        var mapping = field.AsMapping(SourceKeys.Form)!.Value;
        var place = new Place(
            mapping.Read(SourceKeys.Document),
            mapping.Read(SourceKeys.Line),
            mapping.Read(SourceKeys.Literal) ?? (mapping.StatesNothing(SourceKeys.Literal) ? null : literal),
            mapping.Read(SourceKeys.Section),
            mapping.Read(SourceKeys.Item),
            mapping.Read(SourceKeys.ProbableReading));
        return mapping.Finish() ? Make(field, place.Line?.ToString(CultureInfo.InvariantCulture) ?? "", assumed, place) : null;
    }

    private static SourceReference? Make(Field field, string shown, string? assumed, Place place)
    {
        if ((place.Document ?? assumed) is { } document)
            return new() { Document = document, Literal = place.Literal, Line = place.Line, Section = place.Section, Item = place.Item, ProbableReading = place.ProbableReading };

        field.Report(ShapeProblems.SourceWithoutDocument, shown.Length == 0 ? new("", "here") : Phrase.Quote(shown));
        return null;
    }

    private readonly record struct Place(
        string? Document, int? Line, string? Literal, string? Section = null, string? Item = null, string? ProbableReading = null);
}
