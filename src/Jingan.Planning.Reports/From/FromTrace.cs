using Jingan.Planning.Reports.Page;
using Jingan.Planning.Reports.Words;
using Jingan.Planning.Tracing;
using Jingan.Planning.Wording;

namespace Jingan.Planning.Reports.From;

/// <summary>Series of indicators, as the small multiples show them.</summary>
internal sealed class FromTrace(Plan plan, Plan? against, PlanIndex index, SourceBook sources, Tongue tongue)
{
    private const int MostPictures = 24;
    private const int YearsBefore = 10;
    private const int YearsAfter = 6;

    private readonly Place place = new(plan.Jurisdiction.Code, plan.Jurisdiction.Name.Zh);

    public MultiplesSection Of(IReadOnlyList<JudgedRow> rows, IReadOnlyList<JudgedRow> promises)
    {
        var own = rows.Select(row => row.Evaluation.Target.Indicator).Distinct(StringComparer.Ordinal).ToList();
        var others = promises.Select(row => row.Evaluation.Target.Indicator)
            .Concat(index.Set.Plans.Where(other => other.Parent == plan.Id).Append(against).OfType<Plan>()
                .SelectMany(other => other.Targets).Select(target => target.Indicator))
                .Distinct(StringComparer.Ordinal).Except(own, StringComparer.Ordinal);
        var drawable = own.Where(indicator => HasSeries(indicator, fewest: 1)).ToList();
        var chosen = drawable.Concat(others.Where(indicator => HasSeries(indicator, fewest: 2))).Take(MostPictures)
            .ToList();
        var byIndicator = rows.Concat(promises)
            .DistinctBy(row => row.Evaluation.Target.Indicator, StringComparer.Ordinal)
            .ToDictionary(row => row.Evaluation.Target.Indicator, StringComparer.Ordinal);
        List<Multiple> pictures = [];
        foreach (var indicator in chosen)
        {
            if (Picture(indicator, byIndicator.GetValueOrDefault(indicator), pictures.Count) is { } picture)
                pictures.Add(picture);
        }

        return new()
        {
            Lead = tongue.Say(
                $"浅灰底为{PlanNames.Quoted(plan, tongue)}{(plan.Period.YearCount == 1 ? "" : "时期")}。两年之间没有数据的用点线相连，只示先后，不示过程。",
                $"The ground marks the years of the {PlanNames.Of(plan, tongue)}. Dots join figures over years without data: they show the order, not the course."),
            Pictures = pictures,
            NotDrawn = NotDrawn(rows, own.Intersect(chosen, StringComparer.Ordinal).Count(), own.Count),
            Years = YearsOf(pictures),
            Ground = (plan.Period.Start.Year, plan.Period.End.Year, PlanNames.Quoted(plan, tongue)),
        };
    }

    /// <summary>One indicator over all plans and years.</summary>
    public Multiple? Picture(string indicator, JudgedRow? judged, int position)
    {
        var trace = IndicatorTrace.Of(indicator, index.Set);
        var units = UnitsOf(trace);
        var unitText = PlanNames.Unit(units.Shown, tongue);
        var actuals = Actuals(trace, units);
        var paths = Paths(trace, actuals, units);
        var yearPlans = YearPlans(trace, units);
        if (actuals.Count + paths.Count + yearPlans.Count == 0)
            return null;

        var isYearly = trace.Indicator.Kind == QuantityKind.Flow && (paths.Any(path => path.IsMean) || IsCountedByYear(trace));
        var breaks = trace.Points.OfType<TracedBreak>()
            .Select(point => new SeriesBreak(point.Change.Since.Year, tongue.Say("口径变更", "definition changed")))
            .ToList();
        return new()
        {
            Anchor = $"m{position + 1}",
            Name = trace.Indicator.Name.In(tongue.Language),
            Unit = isYearly ? unitText + tongue.Say("/年", " a year") : unitText,
            IsYearly = isYearly,
            Actuals = actuals,
            YearPlans = yearPlans,
            Paths = paths,
            Means = Means(trace, units),
            Breaks = breaks,
            Sentence = Sentence(judged, actuals, paths, breaks, unitText),
            Table = Table(trace, units),
        };
    }

    /// <summary>The indicator's unit, and the one that the figures are shown in: in which most of them are printed, in English as large as they are.</summary>
    private Units UnitsOf(IndicatorTrace trace)
    {
        var own = trace.Indicator.Unit;
        List<Amount> printed = [.. trace.Points.OfType<TracedActual>().Select(point => PlanIndex.AmountOf(point.Observation)).OfType<Amount>()];
        var most = printed.Select(amount => amount.Unit ?? own).Where(unit => unit.ConvertsTo(own)).GroupBy(unit => unit).OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key.Equals(own))
            .Select(group => group.Key).FirstOrDefault() ?? own;
        if (tongue.IsChinese)
            return new(own, most);

        var levels = trace.Points.OfType<TracedActual>().SelectMany(point => point.Numbers.Levels).Concat(trace.Points.OfType<TracedTarget>().SelectMany(point => point.Numbers.Levels));
        var largest = levels.Select(level => Goals.FigureOf(level.Numbers)?.Place).OfType<decimal>().Select(Math.Abs).DefaultIfEmpty(1).Max();
        return new(own, Units.Of(most, new Units(own, most).Show(largest), tongue).Shown);
    }

    /// <summary>Whether what is planned of it is the amount of a period: beds added, not the level of revenue.</summary>
    private static bool IsCountedByYear(IndicatorTrace trace)
    {
        var planned = trace.Points.OfType<TracedTarget>().Select(point => point.Target.Basis?.Basis).ToList();
        return planned.Count > 0 && planned.TrueForAll(basis => basis == Basis.PeriodTotal);
    }

    /// <summary>The years that all pictures have.</summary>
    public (int First, int Last) YearsOf(IReadOnlyList<Multiple> pictures)
    {
        var first = plan.Period.Start.Year - 1;
        var last = plan.Period.End.Year;
        foreach (var picture in pictures)
        {
            foreach (var year in picture.Actuals.Select(point => point.Year)
                .Concat(picture.YearPlans.Select(point => point.Year)).Concat(picture.Means.Select(mean => mean.First)))
                (first, last) = (Math.Min(first, year), Math.Max(last, year));
            foreach (var path in picture.Paths)
                (first, last) = (Math.Min(first, path.First), Math.Max(last, path.Last));
        }

        return (Math.Max(first, plan.Period.Start.Year - YearsBefore),
            Math.Min(last, plan.Period.End.Year + YearsAfter));
    }

    private bool HasSeries(string indicator, int fewest)
    {
        if (index.Set.FindIndicator(indicator) is null)
            return false;

        var years = index.YearsOf(indicator).Take(2).Count();
        var targets = index.TargetsOf(indicator).Where(IsNumber);
        return years >= fewest && (fewest == 1 ? years + targets.Take(2).Count() >= 2 : targets.Any());
    }

    private static bool IsNumber(Target target) =>
        target.Aim is NumberStatement or ChangeStatement or CompositeStatement;

    private List<SeriesPoint> Actuals(IndicatorTrace trace, Units units)
    {
        List<SeriesPoint> points = [];
        foreach (var (year, observation, _) in trace.YearFigures(place))
        {
            if (Goals.FigureOf(PlanIndex.AmountOf(observation)!, units) is not { Place: not null } figure)
                continue;

            var isEstimate = observation.Status is ObservationStatus.Estimated or ObservationStatus.Provisional;
            points.Add(new(year, figure, isEstimate, LabelOf(figure, isEstimate), sources.Add(observation.Source)));
        }

        return points;
    }

    private string LabelOf(Figure figure, bool isEstimate)
    {
        var number = tongue.Number(figure.Place ?? 0);
        if (isEstimate)
            return tongue.Say("预计" + number, number + " exp.");
        if (figure.About is not null)
            return tongue.Say("约" + number, "c. " + number);
        if (figure is { Low: not null, High: null })
            return tongue.Say("超" + number, "> " + number);
        if (figure is { Low: null })
            return tongue.Say("不足" + number, "< " + number);
        return figure.IsPoint ? number : tongue.Figure(figure, "");
    }

    private static List<YearPlan> YearPlans(IndicatorTrace trace, Units units)
    {
        List<YearPlan> plans = [];
        foreach (var target in trace.Points.OfType<TracedTarget>().Where(target => target.Period.YearCount == 1))
        {
            if (target.Numbers.Levels is [var level, ..] && Goals.FigureOf(level.Numbers) is { Place: not null } figure)
                plans.Add(new(level.Period.Start.Year, units.Show(figure)));
        }

        return [.. plans.Distinct().OrderBy(point => point.Year)];
    }

    private List<PlanPath> Paths(IndicatorTrace trace, List<SeriesPoint> actuals, Units units)
    {
        List<PlanPath> paths = [];
        foreach (var target in trace.Points.OfType<TracedTarget>().Where(target => target.Period.YearCount > 1))
        {
            if (target.Numbers.Level is { } level && Goals.FigureOf(level.Numbers) is { Place: not null } figure)
                paths.Add(Path(trace.Indicator, target, level, figure, actuals, units));
        }

        return [.. paths.DistinctBy(path => (path.Name, path.First, path.Last, path.Value))];
    }

    private PlanPath Path(Indicator indicator, TracedTarget target, LevelReading level, Figure figure,
        List<SeriesPoint> actuals, Units units)
    {
        var name = PlanNames.Plain(target.Plan, tongue);
        var isNext = target.Plan.Id != plan.Id;
        var side = SideOf(indicator, figure);
        if (level.Origin == LevelOrigin.YearlyMean)
        {
            var mean = units.Show(figure with { Low = Short(figure.Low), High = Short(figure.High) });
            var words = tongue.Say("年均", "") + tongue.Figure(mean, "") + tongue.Say("", " a year");
            return new(name, target.Period.Start.Year, null, target.Period.End.Year, mean, side, true, isNext, words);
        }

        var before = target.Period.Start.Year - 1;
        var from = actuals.FirstOrDefault(point => point.Year == before)?.Value.Place;
        var isStated = level.Origin == LevelOrigin.Stated && figure.IsPoint;
        var shown = units.Show(figure);
        var label = isStated ? $"{name} {tongue.Number(shown.Low!.Value)}" : name;
        return new(name, before, from, level.Period.End.Year, shown, side, false, isNext, label);
    }

    private static decimal? Short(decimal? value) => value is { } number ? decimal.Round(number, 2) : null;

    private static GoalSide SideOf(Indicator indicator, Figure figure)
    {
        if (figure is { Low: not null, High: null })
            return GoalSide.Right;
        if (figure is { Low: null })
            return GoalSide.Left;
        if (!figure.IsPoint)
            return GoalSide.Within;
        return indicator.Polarity switch
        {
            Polarity.HigherIsBetter => GoalSide.Right,
            Polarity.LowerIsBetter => GoalSide.Left,
            _ => GoalSide.Within,
        };
    }

    private List<PeriodMean> Means(IndicatorTrace trace, Units units)
    {
        List<PeriodMean> means = [];
        foreach (var actual in trace.Points.OfType<TracedActual>()
            .Where(actual => actual.Period.IsWholeYears && actual.Period.YearCount > 1))
        {
            if (actual.Numbers.Levels is not [{ Origin: LevelOrigin.YearlyMean } level, ..]
                || Goals.FigureOf(level.Numbers) is not { Place: { } place } figure)
                continue;

            var number = tongue.Number(units.Show(decimal.Round(place, place < 10 ? 2 : 1)));
            var about = figure.IsPoint ? "" : tongue.Say("约", "c. ");
            var name = PeriodName(actual.Period);
            means.Add(new(actual.Period.Start.Year, actual.Period.End.Year, units.Show(place),
                tongue.Say($"{name}年均{about}{number}", $"{name}: {about}{number} a year")));
        }

        return [.. means.DistinctBy(mean => (mean.First, mean.Last))];
    }

    private string PeriodName(ReportingPeriod period)
    {
        var same = index.Set.Plans.FirstOrDefault(other => other.Kind == PlanKind.FiveYearPlan
            && other.Period == period);
        return same is null ? PlanNames.FiveYears(period, tongue) : PlanNames.Quoted(same, tongue);
    }

    private string Sentence(JudgedRow? judged, List<SeriesPoint> actuals, List<PlanPath> paths,
        List<SeriesBreak> breaks, string unit)
    {
        List<string> parts = [];
        if (judged is not null)
            parts.Add(judged.Row.Sentence);
        else if (paths.All(path => path.IsNext))
            parts.Add(tongue.Say($"{PlanNames.Of(plan, tongue)}未设目标",
                $"No target in the {PlanNames.Of(plan, tongue)}"));
        if (judged is null or { Found: null, Explained.Observations.Count: 0 } && actuals.Count > 0)
            parts.Add(tongue.Say($"{actuals[^1].Year}年", $"{actuals[^1].Year}: ")
                + (actuals[^1].IsEstimate ? tongue.Say("预计", "expected ") : "")
                + tongue.Figure(actuals[^1].Value, unit, withRegion: false));
        if (judged is { Found: null, Explained.Required: { } required })
            parts.Add(required.Message.In(tongue.Language).TrimEnd('。', '.'));
        foreach (var change in breaks)
            parts.Add(tongue.Say($"{change.Year}年起口径变更，前后不比",
                $"Another definition from {change.Year}: not comparable across it"));
        return string.Join(tongue.Say("。", ". "), parts) + tongue.Say("。", ".");
    }

    private List<SeriesLine> Table(IndicatorTrace trace, Units units)
    {
        List<SeriesLine> lines = [];
        foreach (var point in trace.Points)
        {
            if (point is TracedActual actual)
                lines.Add(new(YearsOf(point.Period), ActualKind(actual.Observation),
                    ValueOf(actual.Observation, units), sources.Add(actual.Observation.Source)));
            else if (point is TracedTarget target)
                lines.Add(new(YearsOf(point.Period), PlanNames.Of(target.Plan, tongue), WithLevel(target, trace.Indicator, units),
                    sources.Add(target.Target.Source)));
            else if (point is TracedBreak change)
                lines.Add(new(tongue.Year(change.Change.Since.Year), tongue.Say("口径变更", "definition changed"), "—",
                    null));
        }

        return lines;
    }

    /// <summary>The value as printed, and in the picture's unit where that is another; in English the number alone, as its words are the source's.</summary>
    private string ValueOf(Observation observation, Units units)
    {
        var words = observation.Wording.Trim();
        if (PlanIndex.AmountOf(observation) is not { } amount
            || Goals.FigureOf(amount, units) is not { Place: { } place } figure)
            return words;

        var number = tongue.Figure(figure, PlanNames.Unit(units.Shown, tongue));
        if (!tongue.IsChinese)
            return number;
        var isPrinted = words.Contains(tongue.Number(place), StringComparison.Ordinal)
            && (amount.Unit is null || amount.Unit.Equals(units.Shown));
        return isPrinted ? words : $"{words}（{number}）";
    }

    private string WithLevel(TracedTarget target, Indicator indicator, Units units)
    {
        var words = WordsOf(target.Target, indicator);
        if (target.Numbers.Level is { Origin: LevelOrigin.Stated } stated
            && Goals.FigureOf(stated.Numbers) is { Place: { } place } own
            && !words.Contains(tongue.Number(units.Show(place)), StringComparison.Ordinal))
        {
            var shown = tongue.Figure(units.Show(own), PlanNames.Unit(units.Shown, tongue));
            return tongue.Say($"{words}（{shown}）", $"{words} ({shown})");
        }

        if (target.Numbers.Level is not { Origin: not LevelOrigin.Stated } level
            || Goals.FigureOf(level.Numbers) is not { } figure)
            return words;

        var numbers = tongue.Figure(units.Show(new Figure(Short(figure.Low), figure.LowIn, Short(figure.High), figure.HighIn)), PlanNames.Unit(units.Shown, tongue));
        return level.Origin == LevelOrigin.YearlyMean
            ? tongue.Say($"{words}（年均{numbers}）", $"{words} ({numbers} a year)")
            : tongue.Say($"{words}（{level.Period.End.Year}年{numbers}）", $"{words} ({level.Period.End.Year}: {numbers})");
    }

    /// <summary>What a target asks: as printed, in English with its numbers as English has them.</summary>
    private string WordsOf(Target target, Indicator indicator)
    {
        if (tongue.IsChinese)
            return target.Wording.Trim();
        var (goal, _) = Goals.Of(target, indicator, null, tongue);
        return goal.HasNumber ? new Sentences(tongue).Goal(goal) : TargetWording.Write(target.Aim, tongue.Language);
    }

    private string ActualKind(Observation observation) => observation.Status switch
    {
        ObservationStatus.Estimated => tongue.Say("预计", "expected"),
        ObservationStatus.Provisional => tongue.Say("初步数", "provisional"),
        _ => tongue.Say("实绩", "actual"),
    };

    private string YearsOf(ReportingPeriod period) =>
        period.IsWholeYears ? tongue.Years(period.Start.Year, period.End.Year) : period.ToString();

    private string NotDrawn(IReadOnlyList<JudgedRow> rows, int drawn, int all)
    {
        var lonely = rows.Where(row => row.Goal.Basis == GoalBasis.Total
            && !HasSeries(row.Evaluation.Target.Indicator, 1) && row.Found is { IsPartial: false }).Select(row => row.Row.Number).ToList();
        var words = rows.Where(row => !row.Goal.HasNumber).Select(row => row.Row.Number).ToList();
        var text = tongue.Say(
            $"{all}项指标中，画图{drawn}项；其余只有目标或不足两个数，补入实绩后自动成图。",
            $"Of {tongue.Count(all)} indicators, {drawn} are drawn; the others have a target alone or fewer than two figures, and are drawn once actuals are supplied. ");
        if (lonely.Count is > 0 and <= 40)
            text += tongue.Say($"第{tongue.List(lonely)}项只有累计数。", $"No. {tongue.List(lonely)}: a total alone. ");
        if (words.Count is > 0 and <= 40)
            text += tongue.Say($"第{tongue.List(words)}项目标为文字。", $"No. {tongue.List(words)}: a target in words.");
        return text;
    }
}
