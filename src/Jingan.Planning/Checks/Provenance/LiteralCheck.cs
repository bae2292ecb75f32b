namespace Jingan.Planning.Checks;

/// <summary>Checks that each printed literal stands in its document where its source says it does.</summary>
/// <remarks>
/// Whitespace is not compared, so a literal may wrap over lines; every other character must be as printed, wide forms included.
/// A literal that starts or ends with a digit must not be part of a longer number there.
/// </remarks>
internal static class LiteralCheck
{
    /// <summary>Checks every source in a set: of its plans with all that they hold, its indicators and its observations.</summary>
    /// <param name="set">The plans, and the documents that their sources name.</param>
    /// <param name="text">The text of a document, asked for at most once; null where there is none.</param>
    /// <returns>One result a source: those of the indicators, then of the observations, then of the plans.</returns>
    public static ValueList<LiteralResult> Verify(PlanSet set, Func<SourceDocument, string?> text)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(text);
        var documents = set.Documents.DistinctBy(document => document.Id, StringComparer.Ordinal)
            .ToDictionary(
                document => document.Id,
                document => new Lazy<PrintedText?>(() => text(document) is { } printed ? new(printed) : null),
                StringComparer.Ordinal);

        return set.EachSource()
            .Select(each => Check(
                $"{NameOf(set, each.Subject)}.{each.Path}", each.Source, documents.GetValueOrDefault(each.Source.Document)?.Value))
            .ToValueList();
    }

    private static string NameOf(PlanSet set, Subject subject) => subject.Kind switch
    {
        SubjectKind.Plan => $"plans[{set.Plans[subject.Index].Id}]",
        SubjectKind.Indicator => $"indicators[{set.Indicators[subject.Index].Id}]",
        SubjectKind.Observation => $"observations[{set.Observations[subject.Index].Indicator} {set.Observations[subject.Index].Period.ToString()}]",
        _ => $"documents[{set.Documents[subject.Index].Id}]",
    };

    private static LiteralResult Check(string path, SourceReference source, PrintedText? document)
    {
        if (document is null)
            return new(path, source, LiteralStatus.DocumentMissing);

        if (source.Literal is not { } literal)
            return new(path, source, source.Line > document.LineCount ? LiteralStatus.NotFound : LiteralStatus.NoLiteral);

        ValueList<int> lines = [.. document.LinesOf(literal)];
        var status = lines.Count == 0 ? LiteralStatus.NotFound
            : source.Line is not { } line || lines.Contains(line) ? LiteralStatus.Found
            : LiteralStatus.OnAnotherLine;
        return new(path, source, status, lines);
    }
}
