using Jingan.Planning.Evaluation;

namespace Jingan.Planning.Reports.Page;

/// <summary>All that one page shows, in one language: words and numbers, no markup. Made in <c>From</c>, drawn in <c>Drawing</c>.</summary>
internal sealed record ReportPage
{
    public required PageHeading Heading { get; init; }

    public required ConclusionSection Conclusion { get; init; }

    public required UnmetSection Unmet { get; init; }

    public required IndicatorSection Indicators { get; init; }

    public required MultiplesSection Multiples { get; init; }

    /// <summary>Null where the plan is compared with no other.</summary>
    public ComparisonSection? Comparison { get; init; }

    public required SpaceSection Space { get; init; }

    public required ProjectSection Projects { get; init; }

    public required SupplySection Supply { get; init; }

    public required SourceSection Sources { get; init; }
}

/// <summary>The top of a page.</summary>
/// <param name="Kicker">Place and kind of page.</param>
/// <param name="Title">The page's title.</param>
/// <param name="Document">The plan's full title.</param>
/// <param name="Period">The plan's period, in words.</param>
/// <param name="AsOf">The day of evaluation, in words.</param>
internal sealed record PageHeading(string Kicker, string Title, string Document, string Period, string AsOf);

/// <summary>One text of a table, with what stands below it in small, and the number of its source note.</summary>
internal sealed record Cell(string Text, string? Second = null, int? Source = null);

/// <summary>What a verdict is on a page.</summary>
internal enum PageVerdict
{
    Undetermined,
    Met,
    NotMet,
    Behind,
    NotDue,
}

/// <summary>What keeps a target from being judged.</summary>
internal enum MissingKind
{
    Value,
    Assignment,
    Benchmark,
    Baseline,
    Precision,
    Basis,
    Series,
    Unit,
    Words,
}

/// <summary>What is missing for one target.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Holder">Who has it.</param>
/// <param name="HolderName">The same by name.</param>
/// <param name="IsHolderRecorded">Whether the data name the department.</param>
/// <param name="Wanted">The exact period or thing wanted: 2025年, 五年累计, 下达数.</param>
/// <param name="Label">The same as a note in a picture: 缺2025年数.</param>
internal sealed record Missing(MissingKind Kind, DataHolder Holder, string HolderName, bool IsHolderRecorded, string Wanted,
    string Label);

/// <summary>One target as a row.</summary>
internal sealed record IndicatorRow
{
    /// <summary>The name that links go to.</summary>
    public required string Anchor { get; init; }

    public required string Number { get; init; }

    public required string Name { get; init; }

    /// <summary>The heading under which it stands; null where the plan has none for all.</summary>
    public string? Group { get; init; }

    public required bool IsBinding { get; init; }

    public required string Force { get; init; }

    public required string Unit { get; init; }

    public required PageVerdict Verdict { get; init; }

    public Missing? Missing { get; init; }

    /// <summary>What is needed of a row that is shown, and made when it is.</summary>
    public required Lazy<RowFigures> Figures { get; init; }

    public Cell? Base => Figures.Value.Base;

    public Cell Target => Figures.Value.Target;

    public Cell? Latest => Figures.Value.Latest;

    public Bullet Bullet => Figures.Value.Bullet;

    public string VerdictWord => Figures.Value.VerdictWord;

    public string? VerdictNote => Figures.Value.VerdictNote;

    /// <summary>The verdict as a sentence.</summary>
    public string Sentence => Figures.Value.Sentence;

    /// <summary>Numbers of the notes that explain it.</summary>
    public IReadOnlyList<int> Notes => Figures.Value.Notes;
}

/// <summary>The figures of a row, its picture and its words.</summary>
internal sealed record RowFigures
{
    public Cell? Base { get; init; }

    public required Cell Target { get; init; }

    public Cell? Latest { get; init; }

    public required Bullet Bullet { get; init; }

    public required string VerdictWord { get; init; }

    public string? VerdictNote { get; init; }

    /// <summary>The verdict as a sentence.</summary>
    public required string Sentence { get; init; }

    /// <summary>Numbers of the notes that explain it.</summary>
    public IReadOnlyList<int> Notes { get; init; } = [];
}

/// <summary>The first section.</summary>
internal sealed record ConclusionSection
{
    public required IReadOnlyList<(string Text, PageVerdict? Emphasis)> Sentence { get; init; }

    public required string Lead { get; init; }

    public required IReadOnlyList<Tile> Tiles { get; init; }

    /// <summary>Rows of cells, binding ones first.</summary>
    public required IReadOnlyList<CellRow> Rows { get; init; }

    /// <summary>What stands for the cells where there are too many of them.</summary>
    public string? TooMany { get; init; }
}

internal sealed record Tile(PageVerdict Verdict, string Word, int Count, string Note,
    IReadOnlyList<(string Label, int Count)> Split);

internal sealed record CellRow(string Label, IReadOnlyList<string> Counts, IReadOnlyList<IndicatorCell> Cells);

internal sealed record IndicatorCell(string Number, string Anchor, string Title, PageVerdict Verdict,
    MissingKind? Missing);

/// <summary>The second section.</summary>
internal sealed record UnmetSection
{
    public required IReadOnlyList<GapRow> Rows { get; init; }

    /// <summary>What stands there where nothing is unmet or behind.</summary>
    public required string Empty { get; init; }

    public required IReadOnlyList<GapRow> Partial { get; init; }

    public required int Left { get; init; }
}

internal sealed record GapRow(IndicatorRow Row, Cell Target, Cell Known, string Gap, Cell Needed);

/// <summary>The third section.</summary>
internal sealed record IndicatorSection
{
    public required string Caption { get; init; }

    public required string BaseHead { get; init; }

    public required string TargetHead { get; init; }

    public required IReadOnlyList<IndicatorRow> Rows { get; init; }

    /// <summary>How many rows are counted but not shown.</summary>
    public required int Left { get; init; }
}

/// <summary>The eighth section.</summary>
internal sealed record SupplySection(IReadOnlyList<SupplyCard> Cards, string Lead, string Empty);

internal sealed record SupplyCard(DataHolder Holder, string Title, int Count, string Lead,
    IReadOnlyList<SupplyLine> Lines, int Left);

internal sealed record SupplyLine(string Number, string Anchor, string Name, bool IsBinding, string Wanted);

/// <summary>The ninth section.</summary>
internal sealed record SourceSection
{
    public required IReadOnlyList<SourceDocumentRow> Documents { get; init; }

    /// <summary>Notes to rows, in the order of their numbers, from 1.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>Notes to the comparison, a, b, ….</summary>
    public required IReadOnlyList<string> LetteredNotes { get; init; }

    /// <summary>The command that makes the page again; null where a program made it.</summary>
    public string? Command { get; init; }

    public required string Footer { get; init; }
}

internal sealed record SourceDocumentRow(string Title, string Short, string Date, IReadOnlyList<SourceNote> Notes);

/// <summary>One place of a document.</summary>
/// <param name="Number">The number that links go to.</param>
/// <param name="Place">Line, item or section, in words.</param>
/// <param name="Line">The line alone; null where it is not known.</param>
/// <param name="Literal">What is printed there; null where it is not recorded.</param>
internal sealed record SourceNote(int Number, string Place, int? Line, string? Literal);
