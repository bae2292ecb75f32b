using Jingan.Planning.Evaluation;
using Jingan.Planning.Measuring;
using Jingan.Planning.Reports.Page;
using Jingan.Planning.Reports.Words;

namespace Jingan.Planning.Reports.From;

/// <summary>A judged target as a row of the page.</summary>
internal sealed class FromTargets(Plan plan, FromMissing missing, SourceBook sources, Tongue tongue)
{
    /// <summary>What stands for a force that the document does not state.</summary>
    public const string NotStated = "—";

    private readonly Sentences sentences = new(tongue);
    private readonly Dictionary<string, string> objectives = Flatten(plan.Objectives, tongue);

    /// <summary>The rows and what was asked and found in each, in the plan's order.</summary>
    /// <param name="evaluations">The judged targets.</param>
    /// <param name="most">How many of them a table shows: their sources come first, in their order.</param>
    public IReadOnlyList<JudgedRow> Rows(IReadOnlyList<TargetEvaluation> evaluations, int most)
    {
        var grouped = AreGrouped([.. evaluations.Select(evaluation => evaluation.Target.Objective)]);
        List<JudgedRow> rows = new(evaluations.Count);
        foreach (var evaluation in evaluations)
        {
            rows.Add(Row(evaluation, rows.Count, grouped));
            if (rows.Count <= most)
                _ = rows[^1].Row.Figures.Value;
        }

        return rows;
    }

    /// <summary>Whether every target has an objective and those of one stand together, so that each is a heading once.</summary>
    private static bool AreGrouped(List<string?> objectives)
    {
        var headings = objectives.Where((objective, place) => place == 0 || objective != objectives[place - 1]).ToList();
        return headings.Count > 0 && !headings.Contains(null) && headings.Distinct(StringComparer.Ordinal).Count() == headings.Count;
    }

    private JudgedRow Row(TargetEvaluation evaluation, int position, bool grouped)
    {
        var target = evaluation.Target;
        var explained = evaluation.Explain();
        var accepted = explained.Steps.FirstOrDefault(step => step.Kind == StepKind.Region)?.Numbers;
        var (goal, units) = Goals.Of(target, evaluation.Indicator, accepted, tongue);
        goal = goal with { IsOfOneYear = missing.PeriodOf(target).YearCount == 1 };
        var verdict = VerdictOf(evaluation, explained);
        var lacks = missing.Of(explained.Missing, goal);
        var found = new Lazy<Found?>(() => Found(evaluation, explained, goal, units), LazyThreadSafetyMode.PublicationOnly);
        var row = new IndicatorRow
        {
            Anchor = $"t{position + 1}",
            Number = target.No ?? tongue.Count(position + 1),
            Name = NameOf(target, evaluation.Indicator).In(tongue.Language),
            Group = grouped ? objectives.GetValueOrDefault(target.Objective!) : null,
            IsBinding = target.Force == Force.Binding,
            Force = ForceOf(target.Force),
            Unit = PlanNames.Unit(units.Stated ?? target.Unit ?? evaluation.Indicator?.Unit, tongue),
            Verdict = verdict,
            Missing = lacks,
            Figures = new(Figures, LazyThreadSafetyMode.None),
        };
        return new(row, evaluation, explained, goal, units, found);

        RowFigures Figures()
        {
            var basis = BaseOf(explained, goal, units);
            return new()
            {
                Base = basis?.Cell,
                Target = new(Goals.Cell(goal, tongue), null, sources.Add(target.Source)),
                Latest = Latest(evaluation, explained, goal, found.Value),
                Bullet = BulletOf(evaluation, explained, goal, found.Value, lacks, basis?.Value),
                VerdictWord = sentences.Verdict(verdict, accepted?.Intervals is [{ Lower: not null, Upper: not null }] && explained.Sentence?.Difference?.Id is "above-range" or "below-range"),
                VerdictNote = NoteOf(evaluation, explained, verdict, found.Value),
                Sentence = SentenceOf(explained, goal),
                Notes = NotesOf(target),
            };
        }
    }

    private static PageVerdict VerdictOf(TargetEvaluation evaluation, Explanation explained)
    {
        if (evaluation.Verdict == Verdict.Met)
            return PageVerdict.Met;
        if (evaluation.Verdict == Verdict.NotMet)
            return PageVerdict.NotMet;
        if (evaluation.Reason != GapReason.NotDue)
            return PageVerdict.Undetermined;
        return explained.Pace is { Progress: { IsReached: false, Ratio: < 1 } } ? PageVerdict.Behind
            : PageVerdict.NotDue;
    }

    /// <summary>What happened, on the goal's scale: what was compared, or for a target that is not due the latest value.</summary>
    private static Found? Found(TargetEvaluation evaluation, Explanation explained, Goal goal, Units units)
    {
        var last = LastOf(explained.Observations);
        var isEstimate = last?.Status is ObservationStatus.Estimated or ObservationStatus.Provisional;
        if (explained.Actual is { } amount && Goals.FigureOf(amount, units) is { } actual)
        {
            var figure = goal.IsFall ? actual.Negated() : actual;
            var isDerived = explained.Steps
                .Any(step => step.Kind is StepKind.Ratio or StepKind.Root or StepKind.Product or StepKind.Growth);
            var isPartial = explained.KnownParts.Count > 0;
            return new(new Judgement(goal, figure, isEstimate, isDerived), explained.Observations, isPartial,
                null);
        }

        if (explained.Pace is not { Progress: { CurrentValue: { } current, CurrentYear: { } year } progress } pace
            || pace.Unit is null)
            return null;
        if (goal.Basis is not (GoalBasis.Level or GoalBasis.Total) || units.Shown is not { } shown || !pace.Unit.ConvertsTo(shown))
            return null;

        var level = Figure.Exactly(pace.Unit.Convert(current, shown));
        return new(new Judgement(goal, level, isEstimate, false), explained.Observations, false, year)
        {
            Due = DueOf(progress) is { } due ? pace.Unit.Convert(due, shown) : null,
        };
    }

    private static decimal? DueOf(ProgressResult progress)
    {
        if (progress is { BaseValue: { } from, Target: { } to, ShareOfTime: { } time })
            return from + ((to - from) * Math.Min(1, time));
        return null;
    }

    private (Cell Cell, decimal? Value)? BaseOf(Explanation explained, Goal goal, Units units)
    {
        if (explained.Base is not { } observation || PlanIndex.AmountOf(observation) is not { } amount)
            return null;

        var source = sources.Add(observation.Source);
        if (units.Shown is not null && Goals.FigureOf(amount, units) is { } same)
            return (new(tongue.Figure(same, tongue.IsChinese ? "" : goal.Unit, withRegion: false), null, source),
                same.Place);
        return Goals.FigureOf(amount, amount.Unit) is { } other ? (new(Alone(other, amount.Unit), null, source), null) : null;
    }

    /// <summary>A figure of another unit than its row's.</summary>
    private string Alone(Figure figure, Unit? unit)
    {
        var units = Units.Of(unit, figure, tongue);
        return tongue.Figure(units.Show(figure), PlanNames.Unit(units.Shown, tongue), withRegion: false);
    }

    private Cell? Latest(TargetEvaluation evaluation, Explanation explained, Goal goal, Found? found)
    {
        var source = sources.Add((LastOf(found?.Observations) ?? LastOf(explained.Observations))?.Source);
        var period = missing.PeriodOf(evaluation.Target);
        if (found is not null)
            return new(LatestText(goal, found), LatestPeriod(explained, goal, found, period), source);

        var words = explained.Steps.LastOrDefault(step => step.Kind == StepKind.ReportedWords);
        if (words is null || LastOf(explained.Observations) is not { } observation)
            return null;

        var isDone = observation.Value is WholeStatement { IsApproximate: false };
        return new(isDone ? tongue.Say("完成", "done") : observation.Wording.Trim(), YearsOf(observation.Period), source);
    }

    private string LatestText(Goal goal, Found found)
    {
        var printed = found.Judgement.Printed;
        var unit = tongue.IsChinese && goal.Unit != "%" ? "" : goal.Unit;
        if (found.IsPartial && printed.Low is { } known)
            return tongue.With(known, unit);
        if (goal.IsFall && printed is { IsPoint: true, Low: { } fall })
            return sentences.Fall(fall) + tongue.With(Math.Abs(fall), unit);
        return (goal.Basis == GoalBasis.MeanGrowth ? tongue.Say("年均", "") : "")
            + tongue.Figure(printed, unit, withRegion: false);
    }

    private string LatestPeriod(Explanation explained, Goal goal, Found found, ReportingPeriod period)
    {
        if (found.Year is { } year)
            return tongue.Year(year);
        if (found.IsPartial)
            return tongue.Say("仅", "only ")
                + tongue.List(found.Observations.Select(observation => YearsOf(observation.Period))
                    .Distinct(StringComparer.Ordinal));
        if (goal.Basis == GoalBasis.Level)
            return YearsOf(LastOf(explained.Observations)?.Period ?? period);
        return tongue.ShortYears(period.Start.Year, period.End.Year);
    }

    private string YearsOf(ReportingPeriod period)
    {
        if (!period.IsWholeYears)
            return period.ToString();
        return period.YearCount == 1 ? tongue.Year(period.End.Year)
            : tongue.ShortYears(period.Start.Year, period.End.Year);
    }

    private Bullet BulletOf(TargetEvaluation evaluation, Explanation explained, Goal goal, Found? found, Missing? lacks, decimal? basis)
    {
        if (!goal.HasNumber)
            return new() { Frame = FrameOf(evaluation, explained, goal, lacks), Description = goal.Words };

        var isRange = goal is { Low: { } low, High: { } high } && low != high;
        var partial = found is { IsPartial: true, Judgement.Actual.Low: { } known } ? Figure.Exactly(known)
            : (Figure?)null;
        return new()
        {
            Target = goal.Bound,
            OtherEnd = isRange ? goal.FarEnd : null,
            Side = isRange && goal.Side == GoalSide.Within ? GoalSide.Right : goal.Side,
            IsStrict = goal.Kind is GoalKind.GreaterThan or GoalKind.LessThan,
            Base = goal.IsFall ? 0 : basis,
            Actual = partial ?? found?.Judgement.Actual,
            IsEstimate = found?.Judgement.IsEstimate ?? false,
            IsPartial = partial is not null,
            Due = found?.Due,
            Label = LabelOf(evaluation, found, lacks),
            Description = sentences.Goal(goal),
        };
    }

    private string FrameOf(TargetEvaluation evaluation, Explanation explained, Goal goal, Missing? lacks)
    {
        if (lacks is not null)
            return lacks.Label;
        if (evaluation.Reason == GapReason.NotDue)
            return DueIn(evaluation);
        var words = LastOf(explained.Observations)?.Wording.Trim();
        return words is null ? goal.Words : tongue.Say($"“{words}”", $"“{words}”");
    }

    private string? LabelOf(TargetEvaluation evaluation, Found? found, Missing? lacks)
    {
        if (evaluation.Reason == GapReason.NotDue)
            return found is null or { IsPartial: true } ? DueIn(evaluation) : null;
        return found is null || found.IsPartial ? lacks?.Label : null;
    }

    private string DueIn(TargetEvaluation evaluation)
    {
        var year = missing.PeriodOf(evaluation.Target).End.Year;
        return tongue.Say($"{year}年到期", $"due in {year}");
    }

    private string? NoteOf(TargetEvaluation evaluation, Explanation explained, PageVerdict verdict, Found? found)
    {
        if (verdict is PageVerdict.Met or PageVerdict.NotMet)
        {
            if (found is { Judgement.IsEstimate: true })
                return tongue.Say("待决算", "final figure awaited");
            if (explained.Sentence?.Difference is { } difference)
                return difference.In(tongue.Language);
            return verdict == PageVerdict.Met && explained.Observations.Count > 0
                ? tongue.Say("已报告完成", "reported done") : null;
        }

        if (verdict == PageVerdict.NotDue)
            return DueIn(evaluation);
        if (verdict != PageVerdict.Behind || found is not { Due: { } due, Judgement.Actual.Place: { } done })
            return null;
        var by = tongue.With(decimal.Round(Math.Abs(due - done), found.Judgement.Goal.Decimals + 1), tongue.Say("", found.Judgement.Goal.Unit));
        return tongue.Say("滞后" + by, by + " behind");
    }

    /// <summary>What the library says of it; where that does not begin with what was asked, this stands before it.</summary>
    private string SentenceOf(Explanation explained, Goal goal)
    {
        var finding = explained.Finding.In(tongue.Language).TrimEnd('。', '.');
        if (explained.Sentence is not null || finding.StartsWith(tongue.Say("目标", "Target"), StringComparison.Ordinal)
            || finding.StartsWith(goal.Words, StringComparison.Ordinal))
            return finding;
        return tongue.Say("目标", "Target ") + sentences.Goal(goal) + tongue.Say("；", ". ") + finding;
    }

    private int[] NotesOf(Target target)
    {
        List<int> notes = [];
        if (target.Basis is null && target.Aim is NumberStatement { IsTotal: false, Per: null })
            notes.Add(sources.AddNote(tongue.Say("未说明该数是年度、年均还是累计口径，未予推定。",
                "Whether this is a figure of a year, a yearly mean or a total is not said, and not assumed.")));
        if (target.Basis is { InferredFrom: { } reason })
            notes.Add(sources.AddNote(Inferred(target.Basis.Basis, reason.In(tongue.Language), missing.PeriodOf(target))));
        if (target.Note?.In(tongue.Language) is { } note && PlanNames.IsIn(note, tongue))
            notes.Add(sources.AddNote(note));
        return [.. notes];
    }

    private string Inferred(Basis basis, string reason, ReportingPeriod period)
    {
        var span = missing.Span(period);
        var read = basis switch
        {
            Basis.Level => tongue.Say($"按{period.End.Year}年当年数理解", $"read as the figure of {period.End.Year}"),
            Basis.PeriodTotal => tongue.Say($"按{span}累计理解", $"read as a total over {span}"),
            Basis.Change => tongue.Say($"按{span}累计变化理解", $"read as the change over {span}"),
            Basis.AverageAnnualGrowth => tongue.Say("按年均增长理解", "read as average annual growth"),
            Basis.YearOnYear => tongue.Say("按同比增长理解", "read as growth on the year"),
            _ => tongue.Say("按文意理解", "read from the context"),
        };
        return PlanNames.IsIn(reason, tongue)
            ? tongue.Say($"口径系推断：{read}：{reason}。", $"What it measures is inferred: {read}; {reason}.")
            : tongue.Say($"口径系推断：{read}。", $"What it measures is inferred: {read}.");
    }

    private string ForceOf(Force? force) => force switch
    {
        Force.Binding => tongue.Say("约束性", "binding"),
        Force.Expected => tongue.Say("预期性", "expected"),
        Force.Commitment => tongue.Say("承诺", "commitment"),
        _ => NotStated,
    };

    private static Observation? LastOf(IReadOnlyList<Observation>? observations) =>
        observations is { Count: > 0 } ? observations[^1] : null;

    private static Name NameOf(Target target, Indicator? indicator) =>
        target.Name ?? indicator?.Name ?? new(target.Indicator);

    private static Dictionary<string, string> Flatten(IEnumerable<Objective> objectives, Tongue tongue)
    {
        Dictionary<string, string> names = [];
        Stack<Objective> open = new(objectives.Reverse());
        while (open.TryPop(out var objective))
        {
            names.TryAdd(objective.Id, objective.Name.In(tongue.Language));
            foreach (var child in objective.Children)
                open.Push(child);
        }

        return names;
    }
}

/// <summary>What happened, with the observations that say so.</summary>
/// <param name="Judgement">The actual on the goal's scale.</param>
/// <param name="Observations">Where it is from.</param>
/// <param name="IsPartial">Whether it is only what some years come to.</param>
/// <param name="Year">The year of the latest value, for a target that is not due.</param>
internal sealed record Found(Judgement Judgement, IReadOnlyList<Observation> Observations, bool IsPartial, int? Year)
{
    /// <summary>What should have been reached by then.</summary>
    public decimal? Due { get; init; }
}

/// <summary>A row with the values that other sections need.</summary>
internal sealed record JudgedRow(IndicatorRow Row, TargetEvaluation Evaluation, Explanation Explained, Goal Goal, Units Units, Lazy<Found?> Sought)
{
    /// <summary>What happened, on the goal's scale; null where that is not known.</summary>
    public Found? Found => Sought.Value;

    /// <summary>The most decimals that the target's own numbers have as stated.</summary>
    public int StatedDecimals => Math.Max(Goal.Places(Units.Unshow(Goal.Low ?? 0)), Goal.Places(Units.Unshow(Goal.High ?? 0)));
}
