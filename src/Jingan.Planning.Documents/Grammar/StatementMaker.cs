using System.Text.RegularExpressions;

namespace Jingan.Planning.Documents.Grammar;

/// <summary>Makes statements of figures: period, role, basis, reading; what cannot be one goes into the ledger with its reason.</summary>
internal sealed partial class StatementMaker(Ledger ledger, DocumentFacts facts)
{
    /// <summary>Adds a figure to the ledger, or the reason why it is none.</summary>
    public void Add(Figure figure, Course course)
    {
        var (candidate, quantity) = (figure.Candidate, figure.Quantity);
        if (candidate.IsRank && quantity.Word is not ("位" or "名"))
        {
            Leave(figure, NotFigures.Ordinal);
            return;
        }

        var place = ForeignPlace().Match(figure.Name).Value;
        var isMeasured = quantity.IsShare || Units.IsMoney(quantity.Word) || !quantity.IsCount;
        if (place.Length > 0 && (figure.Part.Looks != Looks.Back || !isMeasured || figure.Name.Length - place.Length < 3))
        {
            Leave(figure, NotFigures.OtherPlace);
            return;
        }

        var isBare = quantity.Unit.Length == 0 && quantity.Word.Length == 0 && figure.Wording.Length == quantity.End - quantity.Start;
        if (figure.Name.Length == 0 || (isBare && !Names.IsUnitless(figure.Name)))
        {
            Doubt(figure, figure.Name.Length == 0 ? "nothing says what it is of" : "no unit");
            return;
        }

        if (figure.Part.Looks == Looks.Back && Forecast.Match(figure.Text[figure.Sentence.Start..quantity.Start]) is { Success: true } forecast && Periods.YearOf(forecast.Groups[1].Value) > facts.Year)
        {
            Doubt(figure, "a forecast, and no aim is said");
            return;
        }

        var statement = Made(figure with { Name = figure.Name[place.Length..] }, place, course);
        if (statement is null)
            Doubt(figure, $"the wording '{figure.Wording}' cannot be read");
        else
            ledger.Add([statement], candidate.Tokens.Count);
    }

    /// <summary>Adds a figure in words, where the reader of wordings knows it.</summary>
    public void Worded(Figure figure, (int Start, int End) literal, string? basis, string kind, Course course)
    {
        var (passage, part) = (figure.Passage, figure.Part);
        var before = figure.Text[figure.Sentence.Start..literal.Start];
        var span = Periods.LastIn(before, part.Clock) ?? course.Span ?? part.Period;
        var role = Roles.Of(facts, part, span, figure.Text[..literal.Start], course.Span is not null);
        if (kind == WordedFigures.Quality && !(role == DraftRole.Target || (role == DraftRole.Commitment && WordedFigures.IsOfQuantity(figure.Name))))
            return;

        var reading = WordingReader.Read(figure.Wording, role != DraftRole.Observation, figure.Name, null);
        if (!reading.IsRead)
            return;

        var isTarget = role != DraftRole.Observation;
        if (!isTarget && span.IsSeveralYears && basis == "level" && kind is not ("rank" or "delegated"))
            span = Span.Year(span.Last, true);
        var place = passage.PlaceAt(literal.Start);
        var statement = new DraftStatement
        {
            Role = role,
            Line = passage.LineAt(literal.Start),
            Start = place,
            Length = passage.PlaceAt(literal.End - 1) - place + 1,
            Literal = passage.Literal(literal.Start, literal.End),
            Wording = figure.Wording,
            Subject = figure.Name,
            Basis = basis == "change" && !span.IsSeveralYears ? "year-on-year" : basis,
            Period = isTarget ? Roles.PeriodOfTarget(span, part) : span.Text,
            PlanKind = isTarget ? Roles.KindOfPlan(span, part) : null,
            PlanPeriod = isTarget ? Roles.PeriodOfPlan(span, part) : null,
            Section = part.Section,
            Item = part.Item,
            Kind = reading.Kind.Length > 0 ? reading.Kind : kind,
            IsWorded = true,
            Inferred = span.IsInferred ? ["period"] : [],
        };
        ledger.Add([statement], 0);
    }

    private DraftStatement? Made(Figure figure, string foreign, Course course)
    {
        var (passage, part, quantity, text) = (figure.Passage, figure.Part, figure.Quantity, figure.Text);
        var before = text[figure.Sentence.Start..quantity.Start];
        var told = Periods.LastIn(quantity.Word == "倍" ? NameForms.TimesOf.Replace(before, "") : before, part.Clock);
        var span = told ?? course.Span ?? part.Period;
        if (figure.Predicate.Contains("年均", StringComparison.Ordinal) && !span.IsSeveralYears)
            span = course.Span is { IsSeveralYears: true } several ? several : part.Period.IsSeveralYears ? part.Period : course.Span ?? part.Period;
        if (YearsOnAverage.Match(figure.Predicate) is { Success: true } years && !span.IsSeveralYears)
            span = Span.Years(span.Last - Periods.Small(years.Groups[1].Value) + 1, span.Last, false);
        if (before[(before.LastIndexOf('，') + 1)..].Contains("累计", StringComparison.Ordinal) && !span.IsSeveralYears && part.Period.IsSeveralYears && part.Period.Last == span.Last)
            span = part.Period;
        if (told is null && course.Span is null && facts.Since is { } since && part.Looks == Looks.Back && SumOrAverage.IsMatch(before))
            span = since;
        var role = Roles.Of(facts, part, span, text[..quantity.Start], told is not null || course.Span is not null);
        var basis = Bases.Of(new(figure.Name, figure.Wording, figure.Predicate, before, quantity, figure.HasVerb, IsToTheEnd(role, span, part, before) ? part.PlanPeriod : span) { IsStock = figure.IsStock });
        course.Stock = basis.Word == "level" && quantity.IsCount ? quantity.Word : "";
        if (role == DraftRole.Observation && IsOfLastYear(figure, span, basis, before))
            span = Span.Year(span.Last, true);
        var isTarget = role != DraftRole.Observation;
        var (literal, printed) = ((Start: figure.Start, quantity.End), figure.Wording);
        var reading = WordingReader.Read(printed, isTarget, figure.Name, null);
        if (!reading.IsRead && !IsCompared(figure, before))
        {
            printed = text[quantity.Start..quantity.End];
            reading = WordingReader.Read(printed, isTarget, figure.Name, null);
            literal = (quantity.Start, quantity.End);
        }

        if (!reading.IsRead || !Agrees(reading.Canonical, printed))
            return null;

        var unit = quantity.Unit.Length > 0 ? quantity.Unit : LastUnit().Match(figure.Wording).Value;
        var place = passage.PlaceAt(literal.Start);
        return new()
        {
            Role = role,
            Line = passage.LineAt(literal.Start),
            Start = place,
            Length = passage.PlaceAt(literal.End - 1) - place + 1,
            Literal = ledger.Pooled(passage.Literal(literal.Start, literal.End)),
            Wording = ledger.Pooled(printed),
            Subject = ledger.Pooled(figure.Name),
            Unit = unit.Length > 0 && unit is not ("番" or "成" or "成半") ? ledger.Pooled(unit) : null,
            Basis = basis.Word,
            Period = isTarget ? Roles.PeriodOfTarget(span, part) : span.Text,
            PlanKind = isTarget ? Roles.KindOfPlan(span, part) : null,
            PlanPeriod = isTarget ? Roles.PeriodOfPlan(span, part) : null,
            Force = role == DraftRole.Target && part.PlanKind == "annual-plan" ? "expected" : null,
            Place = !isTarget && foreign.Length > 0 ? foreign : null,
            IsEstimated = !isTarget && (course.IsEstimated || Estimated.IsMatch(before)),
            Section = part.Section,
            Item = part.Item,
            Kind = reading.Kind,
            Inferred = Inferred(figure.IsSubjectInferred, span.IsInferred, basis.IsInferred && isTarget),
            Spans = Spans(figure, literal),
        };
    }

    /// <summary>Whether a change up to the last year of a plan is one over all of its years: 到2030年，能耗下降14%.</summary>
    private static bool IsToTheEnd(DraftRole role, Span span, Part part, string before) =>
        role != DraftRole.Observation && part.PlanPeriod.IsSeveralYears && span.Last == part.PlanPeriod.Last && !span.IsSeveralYears && ByThen.IsMatch(before);

    /// <summary>In a review of several years a level without a year is the last year's.</summary>
    private static bool IsOfLastYear(Figure figure, Span span, (string Word, bool IsInferred) basis, string before)
    {
        if (!span.IsSeveralYears || basis.Word != "level" || (basis.IsInferred && !OfAYear.IsMatch(figure.Name)))
            return false;
        return !before[(before.LastIndexOf('，') + 1)..].Contains("累计", StringComparison.Ordinal) && !NameForms.Added().IsMatch(figure.Name);
    }

    /// <summary>Every list of what can be inferred, by its bits: subject, period, basis.</summary>
    private static readonly ValueList<string>[] Inferences =
    [
        [], ["subject"], ["period"], ["subject", "period"], ["basis"], ["subject", "basis"], ["period", "basis"], ["subject", "period", "basis"],
    ];

    private static ValueList<string> Inferred(bool subject, bool period, bool basis) =>
        Inferences[(subject ? 1 : 0) + (period ? 2 : 0) + (basis ? 4 : 0)];

    /// <summary>Whether the number means nothing without the words before it: a change, a distance from a benchmark, times of another year.</summary>
    private static bool IsCompared(Figure figure, string before) =>
        Words.EndsInChange.IsMatch(figure.Predicate) || Words.EndsInBenchmark.IsMatch(figure.Predicate) || Qualifiers.FrequencyIn(figure.Wording).Length > 0
        || (figure.Quantity.Word == "倍" && NameForms.TimesOf.IsMatch(before));

    /// <summary>Whether every figure of a wording stands in its canonical form: no number was changed or dropped in reading.</summary>
    private static bool Agrees(string canonical, string wording)
    {
        foreach (var token in NumberScanner.Scan(wording))
        {
            if (!token.IsArabic)
                continue;
            var number = wording[token.Start..token.End].Replace(",", "", StringComparison.Ordinal);
            var bare = number.Contains('.', StringComparison.Ordinal) ? number.TrimEnd('0').TrimEnd('.') : number;
            if (!canonical.Contains(number, StringComparison.Ordinal) && !canonical.Contains(bare, StringComparison.Ordinal))
                return false;
        }

        return true;
    }

    /// <summary>Names the numbers of a figure as none, with the reason.</summary>
    public void Leave(Figure figure, string reason) => figure.Candidate.Tokens.ForEach(token => ledger.Leave(figure.Passage, token, reason));

    private void Doubt(Figure figure, string reason) => figure.Candidate.Tokens.ForEach(token => ledger.Doubt(figure.Passage, token, reason));

    private ValueList<DraftSpan> Spans(Figure figure, (int Start, int End) literal)
    {
        var (passage, quantity, name) = (figure.Passage, figure.Quantity, figure.Name);
        var from = figure.Sentence.Start;
        var spans = new List<(int Start, int End, string Role)>();
        var at = passage.Text.LastIndexOf(name, Math.Max(0, literal.Start - 1), Math.Max(0, literal.Start - from), StringComparison.Ordinal);
        if (at >= 0 && at + name.Length <= literal.Start)
            spans.Add((at, at + name.Length, "subject"));
        if (literal.Start < quantity.Start)
            spans.Add((literal.Start, quantity.Start, "predicate"));
        spans.Add((quantity.Start, quantity.NumberEnd, "number"));
        if (quantity.UnitEnd > quantity.NumberEnd)
            spans.Add((quantity.NumberEnd, quantity.UnitEnd, "unit"));
        if (quantity.End > quantity.UnitEnd)
            spans.Add((quantity.UnitEnd, quantity.End, "bound"));
        return
        [
            .. spans.Select(span => new DraftSpan(
                passage.PlaceAt(span.Start),
                passage.PlaceAt(span.End - 1) - passage.PlaceAt(span.Start) + 1,
                ledger.Pooled(passage.Text[span.Start..span.End]),
                span.Role)),
        ];
    }

    /// <summary>Sums that are always of one year.</summary>
    private static readonly Rule OfAYear = Rule.Ending("值额入量", OfAYearForm());

    [GeneratedRegex("(?:总产值|增加值|生产总值|零售总额|零售额|营业收入|预算收入|产量|进出口总额)$", RegexOptions.CultureInvariant)]
    private static partial Regex OfAYearForm();

    private static readonly Rule ByThen = Rule.With("到至", ByThenForm());

    [GeneratedRegex("(?:到|至)\\d{4}年", RegexOptions.CultureInvariant)]
    private static partial Regex ByThenForm();

    private static readonly Rule SumOrAverage = Rule.With("累均", SumOrAverageForm());

    [GeneratedRegex("累计|年均", RegexOptions.CultureInvariant)]
    private static partial Regex SumOrAverageForm();

    private static readonly Rule YearsOnAverage = Rule.With("年", YearsOnAverageForm());

    [GeneratedRegex("([两二三四五])年(?:平均|累计)", RegexOptions.CultureInvariant)]
    private static partial Regex YearsOnAverageForm();

    private static readonly Rule Forecast = Rule.With("预", ForecastForm());

    [GeneratedRegex("(?:预计|预测|预估)(?:到|至)?(\\d{4})年", RegexOptions.CultureInvariant)]
    private static partial Regex ForecastForm();

    private static readonly Rule Estimated = Rule.With("预", EstimatedForm());

    [GeneratedRegex("预计|预期", RegexOptions.CultureInvariant)]
    private static partial Regex EstimatedForm();

    [GeneratedRegex("^(?:全国|全省|全市|全州|世界(?=平均|经济|贸易)|全球(?=平均|经济|贸易))(?!首|第|最|领先|文明|示范|百强|重点|优秀|先进|性|各)", RegexOptions.CultureInvariant)]
    private static partial Regex ForeignPlace();

    [GeneratedRegex("(?:个百分点|百分点|%|‰|倍)(?=(?:左右|以上|以下|以内)?$)", RegexOptions.CultureInvariant)]
    private static partial Regex LastUnit();
}
