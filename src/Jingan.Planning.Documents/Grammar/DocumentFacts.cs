using System.Globalization;
using System.Text.RegularExpressions;
using static Jingan.Planning.Documents.Grammar.DocumentForms;

namespace Jingan.Planning.Documents.Grammar;

/// <summary>What a document says of itself: title, date, kind, and so the years that it looks at.</summary>
internal sealed record DocumentFacts
{
    public required string Title { get; init; }

    /// <summary>The year in which it speaks; of a plan the first of its years.</summary>
    public required int Year { get; init; }

    /// <summary>The day that stands at its head, as 2021-01-13; null where none does.</summary>
    public string? Date { get; init; }

    /// <summary>The kind of the plan in it, as the file format names it.</summary>
    public required string PlanKind { get; init; }

    public required Span PlanPeriod { get; init; }

    /// <summary>Whether it looks back on a year or more.</summary>
    public bool HasReview { get; init; }

    /// <summary>Whether it is statistics or an account of what was done, which looks back unless a heading says otherwise.</summary>
    public bool IsStatistics { get; init; }

    /// <summary>Whether its plan is for one year, though a longer one may stand beside it.</summary>
    public bool HasAnnualPlan { get; init; }

    public required Looks FirstLooks { get; init; }

    /// <summary>The last year that it can look back on.</summary>
    public int ReviewYear => ReviewPeriod.Last;

    /// <summary>What it looks back on: the year before its plan, the five years before, the half year of its title.</summary>
    public required Span ReviewPeriod { get; init; }

    /// <summary>Whether a table of the document holds targets: what stands in its text are then promises.</summary>
    public bool HasTargetTable { get; init; }

    public (int First, int Last)? PastFiveYears => (ReviewYear - 4, ReviewYear);

    public (int First, int Last)? NextFiveYears { get; init; }

    /// <summary>The place that it speaks of: 静安区; null where it does not say.</summary>
    public string? Place { get; init; }

    /// <summary>What the place calls itself for short, as 全区 does elsewhere: 新区; null for none.</summary>
    public string? Own { get; init; }

    /// <summary>The years that sums and averages without a time of their own are over, in an account of a running plan; null elsewhere.</summary>
    public Span? Since { get; init; }

    private static Span? SinceIn(string head, Span? reviewed)
    {
        if (SinceForm().Match(head) is not { Success: true } since)
            return null;
        var (first, last) = Periods.FiveYears(Periods.Small(since.Groups[1].Value));
        return Span.Years(first, Math.Max(first, Math.Min(last, reviewed?.Last ?? last)), true);
    }

    /// <summary>Whether the words of a document of no told kind speak of what was rather than of what shall be.</summary>
    private static bool LooksBackInWords(OfficialDocument document)
    {
        var (back, ahead) = (0, 0);
        foreach (var block in document.Blocks.Where(block => block.Kind is BlockKind.Paragraph or BlockKind.ListItem))
        {
            back += BackWord().Count(block.Text);
            ahead += AheadWord().Count(block.Text);
        }

        return back > ahead;
    }

    private static bool IsEarlyInYear(Match date) => date.Groups[2].Value is "1" or "2" or "3" or "01" or "02" or "03";

    public static DocumentFacts Of(OfficialDocument document, string? kind, Span? period, int? year)
    {
        var head = string.Concat(document.Blocks.Where(block => block.Kind != BlockKind.Note).Take(14).Select(block => Told(Clipped(block.Text)) + "\n"));
        var printed = TitleOf(document);
        var title = EnglishHeadings.Glossed(printed);
        var date = DateForm().Match(head);
        var columns = TableYears(document);
        var spoken = year ?? (date.Success ? Periods.YearOf(date.Groups[1].Value) : null) ?? (MonthLine().Match(head) is { Success: true } month ? Periods.YearOf(month.Groups[1].Value) : null) ?? SpokenIn(title) ?? FirstYear(document.Name) ?? (columns.Count > 0 ? (int?)columns[^1] : null) ?? FirstYear(head);
        var isPlan = kind is not null
            ? kind is "five-year-plan" or "long-range-vision" or "special-plan"
            : ((LongPlan().IsMatch(title) || FiveYear().IsMatch(title)) && !title.Contains("工作报告", StringComparison.Ordinal)) || IsTableOfFiveYears(columns, title, spoken);
        var annual = Math.Max(spoken ?? 0, 0);
        if (annual == 0)
            annual = YearsOf(document) ?? 2000;
        var isNews = !isPlan && !TitleForm().IsMatch(title) && LooksBackInWords(document);
        var isStatistics = (Statistics().IsMatch(title) || isNews) && !isPlan;
        var reviewed = !isStatistics ? null : Reviewed(title) ?? (isNews && date.Success ? Span.Year(IsEarlyInYear(date) ? annual - 1 : annual, true) : null);
        if (reviewed is { First: var told } && !reviewed.Text.Contains('/', StringComparison.Ordinal))
            annual = Math.Max(annual, told + 1);
        if (reviewed is null && !isPlan && (!date.Success || IsLateInYear(date)) && PlansFor(document, annual + 1))
            annual++;

        var span = period ?? (reviewed is null ? null : Span.Year(reviewed.First, false)) ?? (isPlan ? PlanSpan(title + head, annual) : null) ?? Span.Year(FirstYear(title) is { } titled && titled > annual ? titled : annual, true);
        var isReport = title.Contains("报告", StringComparison.Ordinal);
        var isMidway = isPlan && Midway().IsMatch(title) && annual > span.First;
        if (isMidway)
            reviewed = Span.Years(span.First, Math.Min(annual - 1, span.Last), true);
        var speaks = isPlan && !isMidway ? span.First : Math.Max(annual, span.First);
        return new()
        {
            Title = printed,
            Year = speaks,
            ReviewPeriod = reviewed ?? (isPlan ? Span.Years(span.First - 5, span.First - 1, true) : Span.Year(speaks - 1, true)),
            Date = date.Success ? DateOf(date) : null,
            PlanKind = kind ?? KindOf(title, isPlan),
            PlanPeriod = span,
            HasReview = isReport || isPlan || isStatistics,
            IsStatistics = isStatistics,
            HasAnnualPlan = !isPlan,
            FirstLooks = isMidway || (isReport && !isPlan) ? Looks.Back : isStatistics ? Looks.Back : Looks.Ahead,
            NextFiveYears = isPlan ? (span.First, span.Last) : NextSpan(span.First),
            Since = isNews || isMidway ? SinceIn(head, reviewed) : null,
            Own = Regex.IsMatch(title, "新区|开发区|高新区|度假区|示范区", RegexOptions.CultureInvariant) ? Regex.Match(title, "新区|开发区|高新区|度假区|示范区", RegexOptions.CultureInvariant).Value : null,
            HasTargetTable = document.Blocks.Any(block => block.Kind == BlockKind.Table && block.Rows.Count > 3 && block.Rows.Take(3).Any(row => row.Cells.Any(cell => cell.Contains("指标", StringComparison.Ordinal)))),
            Place = PlaceOf(document, title, printed),
        };
    }

    private static string? PlaceOf(OfficialDocument document, string title, string printed)
    {
        if (Prefecture().Match(title) is { Success: true } prefecture)
            return prefecture.Value;
        var lines = document.Blocks.Where(block => block.Kind is BlockKind.Heading or BlockKind.Paragraph).Take(14).Select(block => Clipped(block.Text) + "\n");
        if (PlaceForm().Match(title + "\n" + string.Concat(lines)) is { Success: true } place)
            return place.Value;
        if (PlaceAtStart().Match(title) is { Success: true } first)
            return first.Value;
        return EnglishPlace().Match(printed + "\n" + string.Join('\n', document.Blocks.Take(8).Select(block => Clipped(block.Text)))) is { Success: true } named ? named.Value : null;
    }

    /// <summary>The year, or the part of it, that the title of a statistical document names.</summary>
    private static Span? Reviewed(string title)
    {
        if (FirstYear(title) is not { } year)
            return null;
        return Periods.LastIn(title, new(year, year, null, null, null)) is { IsSeveralYears: false } span ? span with { IsInferred = true } : Span.Year(year, true);
    }

    /// <summary>Whether 全市, 全省 mean the place of the document itself.</summary>
    public bool IsOwnWhole(string whole) => Place is not { } place || (whole.Length == 2 && place.EndsWith(whole[1]));

    /// <summary>A report at the end of a year speaks of the next one.</summary>
    private static bool IsLateInYear(Match date) => date.Groups[2].Value is "10" or "11" or "12";

    /// <summary>Whether a heading tells the work of a year.</summary>
    private static bool PlansFor(OfficialDocument document, int year)
    {
        var mark = year.ToString(CultureInfo.InvariantCulture) + "年";
        return document.Blocks.Any(block => block.Kind == BlockKind.Heading && block.Text.Contains(mark, StringComparison.Ordinal) && WorkAhead().IsMatch(block.Text));
    }

    /// <summary>The years that the headings of tables name, in rising order.</summary>
    private static List<int> TableYears(OfficialDocument document) =>
    [
        .. document.Blocks.Where(block => block.Kind == BlockKind.Table)
            .SelectMany(block => block.Rows.Take(2).SelectMany(row => row.Cells))
            .Where(cell => cell.Length < 20)
            .SelectMany(cell => YearForm().Matches(cell))
            .Select(match => Periods.YearOf(match.Groups[1].Value))
            .OfType<int>()
            .Distinct()
            .Order(),
    ];

    /// <summary>A table of one base year and one five years later, where nothing else says what the document is.</summary>
    private static bool IsTableOfFiveYears(List<int> columns, string title, int? spoken) =>
        columns.Count == 2 && columns[1] - columns[0] >= 4 && spoken == columns[1] && FirstYear(title) is null;

    private static string KindOf(string title, bool isPlan)
    {
        if (isPlan)
            return title.Contains("专项", StringComparison.Ordinal) || !title.Contains("国民经济", StringComparison.Ordinal) && title.Contains("行动", StringComparison.Ordinal) ? "special-plan" : "five-year-plan";
        if (LivelihoodTitle().IsMatch(title))
            return "livelihood-projects";
        return KeyTargets().IsMatch(title) ? "key-work-targets" : "annual-plan";
    }

    /// <summary>The lone cell above the headings of a table; null where there is none.</summary>
    private static string? SheetTitle(DocumentBlock block) =>
        block.Kind == BlockKind.Table && block.Rows.Count > 2 && block.Rows[0].Cells.Where(cell => cell.Length > 0).ToList() is [{ Length: > 3 } only] ? only : null;

    private static string TitleOf(OfficialDocument document)
    {
        var isSheet = Path.GetExtension(document.Name).ToLowerInvariant() is ".xlsx" or ".csv";
        var titles = document.Blocks
            .Where(block => block.Kind is BlockKind.Heading or BlockKind.Paragraph || SheetTitle(block) is not null)
            .Take(12)
            .OrderByDescending(block => isSheet && SheetTitle(block) is not null)
            .Select(block => SheetTitle(block) ?? block.Text)
            .ToList();
        if (titles.Find(EnglishHeadings.IsEnglish) is { Length: < 160 } english && titles.TrueForAll(text => EnglishHeadings.IsEnglish(text) || text.Length < 12))
            return english;
        var named = titles.Find(text => text.Length is > 3 and < 60 && TitleForm().IsMatch(text) && text.IndexOfAny(['。', '，']) < 0);
        var title = named ?? titles.Find(text => text.Length < 40) ?? Path.GetFileNameWithoutExtension(document.Name);
        var at = named is null ? -1 : titles.IndexOf(named);
        var before = at > 0 && titles[at - 1].Length is > 3 and < 40 && titles[at - 1].IndexOfAny(['。', '，']) < 0 && !DateForm().IsMatch(titles[at - 1]) && NameOfTitle().IsMatch(titles[at - 1]) ? titles[at - 1] : "";
        return before + title;
    }

    private static Span? PlanSpan(string text, int year)
    {
        if (Years().Match(text) is { Success: true } years && Periods.YearOf(years.Groups[1].Value) is { } first && Periods.YearOf(years.Groups[2].Value) is { } last && last > first)
            return Span.Years(first, last, false);
        if (FiveYear().Match(text) is { Success: true } five)
        {
            var (start, end) = Periods.FiveYears(Periods.Small(five.Groups["n"].Value + five.Groups["m"].Value));
            return Span.Years(start, end, false);
        }

        var (nextFirst, nextLast) = NextSpan(year) ?? (year, year + 4);
        return Span.Years(nextFirst, nextLast, true);
    }

    /// <summary>The five years of a plan that a year belongs to: 2021–2025, 2026–2030.</summary>
    private static (int First, int Last)? NextSpan(int year) => (year - ((year - 1) % 5), year - ((year - 1) % 5) + 4);

    /// <summary>The year of a title, or of two that follow each other the later: 2024年…执行情况与2025年…草案.</summary>
    private static int? SpokenIn(string title)
    {
        List<int> years = [.. YearForm().Matches(title).Select(match => Periods.YearOf(match.Groups[1].Value)).OfType<int>()];
        return years is [var first, var second] && second == first + 1 ? second : years.Count > 0 ? years[0] : null;
    }

    private static int? FirstYear(string text) => YearForm().Match(text) is { Success: true } match ? Periods.YearOf(match.Groups[1].Value) : null;

    /// <summary>The year that is named most.</summary>
    private static int? YearsOf(OfficialDocument document) => document.Blocks
        .SelectMany(block => YearForm().Matches(block.Text))
        .Select(match => Periods.YearOf(match.Groups[1].Value))
        .OfType<int>()
        .GroupBy(year => year)
        .OrderByDescending(group => group.Count())
        .ThenByDescending(group => group.Key)
        .Select(group => (int?)group.Key)
        .FirstOrDefault();

    private static string? DateOf(Match date)
    {
        var year = Periods.YearOf(date.Groups[1].Value);
        if (year is null || !int.TryParse(date.Groups[2].Value, CultureInfo.InvariantCulture, out var month) || !int.TryParse(date.Groups[3].Value, CultureInfo.InvariantCulture, out var day) || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year.Value, month))
            return null;
        return string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}");
    }

    /// <summary>A line of the head, or what an English one says of times.</summary>
    private static string Told(string line) => EnglishHeadings.IsEnglish(line) ? EnglishHeadings.Times(line) : line;

    private static string Clipped(string text) => text.Length > 200 ? text[..200] : text;
}
