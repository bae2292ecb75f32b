using Jingan.Planning.Comparison;
using Jingan.Planning.Reports.Page;
using Jingan.Planning.Reports.Words;
using Jingan.Planning.Tracing;

namespace Jingan.Planning.Reports.From;

/// <summary>Two plans' targets side by side: the earlier one is before, whichever of them the page is about.</summary>
internal sealed class FromComparison(Plan plan, Plan against, PlanIndex index, SourceBook sources, Tongue tongue)
{
    private const int MostRows = 120;
    private const int MostNames = 300;

    private static readonly (Difference Kind, Name Words, string Mark)[] Kinds =
    [
        (Difference.Raised, new("提高", "Raised"), "↑"),
        (Difference.Lowered, new("降低", "Lowered"), "↓"),
        (Difference.Moved, new("改变", "Moved"), "→"),
        (Difference.Same, new("不变", "Unchanged"), "="),
        (Difference.Incomparable, new("不可比", "Not comparable"), "≠"),
        (Difference.New, new("新增", "New"), "+"),
    ];

    private readonly Plan before = plan.Period.Start <= against.Period.Start ? plan : against;
    private readonly Plan after = plan.Period.Start <= against.Period.Start ? against : plan;
    private readonly Sentences sentences = new(tongue);

    public static string MarkOf(Difference kind) => Kinds.First(entry => entry.Kind == kind).Mark;

    public ComparisonSection Of()
    {
        var comparison = PlanComparison.Between(before, after, index.Set);
        List<(Difference Kind, ComparisonRow Row)> rows = [];
        HashSet<Target> seen = [];
        var own = after.Targets.ToHashSet();
        foreach (var change in comparison.Changes)
        {
            if (change is not { Aims: { } aims, Before: [Target old], After: [Target now] } || !own.Contains(now) || !seen.Add(now))
                continue;

            var kind = KindOf(change.Effect, aims);
            rows.Add((kind, Pair(kind, old, now)));
        }

        var added = comparison.Changes.Where(change => change.Before.Count == 0).SelectMany(change => change.After).OfType<Target>().ToHashSet();
        foreach (var target in after.Targets.Where(target => !seen.Contains(target) && !added.Contains(target)))
        {
            if (before.Targets.FirstOrDefault(other => other.Indicator == target.Indicator) is { } same)
                rows.Add((Difference.Same, Pair(Difference.Same, same, target)));
        }

        rows.AddRange(after.Targets.Where(added.Contains).Select(target => (Difference.New, New(target))));
        var dropped = comparison.Changes.Where(change => change.After.Count == 0).SelectMany(change => change.Before).OfType<Target>()
            .Where(before.Targets.Contains).Select(target => NameOf(target)).ToList();
        return new()
        {
            Title = tongue.Say($"与{PlanNames.Of(against, tongue)}比较",
                $"Compared with the {PlanNames.Of(against, tongue)}"),
            Lead = tongue.Say($"{PlanNames.Of(after, tongue)}与{PlanNames.Of(before, tongue)}的主要指标。",
                $"The main indicators of the {PlanNames.Of(after, tongue)} beside those of the {PlanNames.Of(before, tongue)}."),
            BeforeName = PlanNames.Quoted(before, tongue),
            AfterName = PlanNames.Quoted(after, tongue),
            Groups = [.. Kinds.Select(entry => Group(entry.Kind, tongue.Say(entry.Words), rows))
                .Where(group => group.Count > 0)],
            NotListedTitle = tongue.Say(
                $"{PlanNames.Of(after, tongue)}现有文本未列出的{PlanNames.Quoted(before, tongue)}指标 {dropped.Count}项",
                $"Indicators of the {PlanNames.Of(before, tongue)} that the text of the {PlanNames.Of(after, tongue)} does not list: {dropped.Count}"),
            NotListedLead = NotListedLead(),
            NotListed = [.. dropped.Take(MostNames)],
            NotListedLeft = Math.Max(0, dropped.Count - MostNames),
        };
    }

    private string NotListedLead()
    {
        if (after.Coverage?.Indicators is { } all && all > after.Targets.Count)
        {
            var unnamed = all - after.Targets.Count;
            return tongue.Say(
                $"{PlanNames.Of(after, tongue)}共{all}项指标，另有{unnamed}项未见名称，不能据此认为这些指标已取消。",
                $"The {PlanNames.Of(after, tongue)} has {all} indicators, of which {unnamed} are not named; this does not say that these were dropped.");
        }

        return tongue.Say("现有文本未必列全，不能据此认为这些指标已取消。",
            "The text at hand may not list all; this does not say that they were dropped.");
    }

    private static ComparisonGroup Group(Difference kind, string word, List<(Difference Kind, ComparisonRow Row)> rows)
    {
        var own = rows.Where(row => row.Kind == kind).Select(row => row.Row).ToList();
        return new(kind, word, own.Count, [.. own.Take(MostRows)]);
    }

    private static Difference KindOf(ChangeEffect? effect, AimComparison aims) => effect switch
    {
        ChangeEffect.Tightened => Difference.Raised,
        ChangeEffect.Loosened => Difference.Lowered,
        ChangeEffect.Equivalent => Difference.Same,
        ChangeEffect.Shifted => Difference.Moved,
        _ => aims.IsWithinRounding ? Difference.Same : Difference.Incomparable,
    };

    private ComparisonRow Pair(Difference kind, Target first, Target second)
    {
        var indicator = index.Set.FindIndicator(second.Indicator);
        var (goalBefore, unitBefore) = Goals.Of(first, indicator, null, tongue);
        var (goalAfter, unitAfter) = Goals.Of(second, indicator, null, tongue);
        var bars = BarsOf(first, unitBefore, second, unitAfter);
        List<string> notes = [];
        if (goalAfter.Kind == GoalKind.About && bars is { After: { Low: { } low, High: { } high } })
            notes.Add(sources.AddLettered(tongue.Say(
                $"{sentences.Goal(goalAfter)}按{tongue.Range(low, high, goalAfter.Unit)}计。",
                $"{sentences.Goal(goalAfter)} is taken as {tongue.Range(low, high, goalAfter.Unit)}.")));
        return new()
        {
            Name = NameOf(second),
            Before = new(TextOf(goalBefore, first), null, sources.Add(first.Source)),
            After = new(TextOf(goalAfter, second), null, sources.Add(second.Source)),
            Bars = kind == Difference.Incomparable ? null : bars,
            Frame = goalBefore.HasNumber && goalAfter.HasNumber ? null : tongue.Say("目标为文字", "in words"),
            Word = tongue.Say(Kinds.First(entry => entry.Kind == kind).Words),
            Amount = kind is Difference.Same or Difference.Incomparable ? null : AmountOf(bars, goalAfter),
            Increment = IncrementOf(first, second, bars, goalAfter),
            Notes = notes,
        };
    }

    private ComparisonRow New(Target target)
    {
        var indicator = index.Set.FindIndicator(target.Indicator);
        var (goal, unit) = Goals.Of(target, indicator, null, tongue);
        return new()
        {
            Name = NameOf(target),
            After = new(TextOf(goal, target), null, sources.Add(target.Source)),
            Word = tongue.Say("新增", "New"),
            Increment = YearlyOf(target, goal, unit),
        };
    }

    private string TextOf(Goal goal, Target target)
    {
        if (!goal.HasNumber)
            return goal.Words;
        if (tongue.IsChinese && target.Aim is NumberStatement { Amount.Kind: AmountKind.AtLeast })
            return tongue.Say($"{tongue.With(goal.Low!.Value, goal.Unit)}以上", "");
        return sentences.Goal(goal with { Basis = GoalBasis.Level });
    }

    private static ComparisonBars? BarsOf(Target first, Unit? unitBefore, Target second, Unit? unitAfter)
    {
        if (AmountOf(first) is not { } one || AmountOf(second) is not { } two || unitAfter is null
            || unitBefore is null || !unitBefore.ConvertsTo(unitAfter))
            return null;
        if (Goals.FigureOf(one.Unit is null ? one.CountedIn(unitBefore) : one,
            unitAfter) is not { Place: not null } figureBefore)
            return null;
        return Goals.FigureOf(two, unitAfter) is { Place: not null } figureAfter ? new(figureBefore, figureAfter)
            : null;
    }

    private static Amount? AmountOf(Target target) => target.Aim switch
    {
        NumberStatement number => number.Amount,
        ChangeStatement change => change.Change.Amount,
        _ => null,
    };

    private string? AmountOf(ComparisonBars? bars, Goal goal)
    {
        if (bars is null)
            return null;

        var (one, two) = (bars.Before, bars.After);
        var isShare = goal.DifferenceUnit != goal.Unit;
        if (one.IsPoint && two.IsPoint)
            return Moved(two.Low!.Value - one.Low!.Value, goal, isShare);
        if (one.Low is { } low && two.Low is { } newLow && low != newLow)
            return one.High is null && two.IsPoint ? Moved(newLow - low, goal, isShare)
                : End(tongue.Say("下限", "lower bound "), newLow - low, goal);
        return one.High is { } high && two.High is { } newHigh && high != newHigh
            ? End(tongue.Say("上限", "upper bound "), newHigh - high, goal) : null;
    }

    private string Moved(decimal by, Goal goal, bool isShare)
    {
        var size = tongue.With(Math.Abs(by), goal.DifferenceUnit);
        if (!tongue.IsChinese)
            return size + (by > 0 ? " more" : " less");
        if (isShare)
            return (by > 0 ? "提高" : "降低") + size;
        return (by > 0 ? "增" : "减") + size;
    }

    private string End(string end, decimal by, Goal goal)
    {
        var size = tongue.With(Math.Abs(by), goal.DifferenceUnit);
        return tongue.Say($"{end}{(by > 0 ? "高" : "低")}{size}", $"{end}{size} {(by > 0 ? "more" : "less")}");
    }

    private string? IncrementOf(Target first, Target second, ComparisonBars? bars, Goal goal)
    {
        List<string> parts = [];
        if (Increment(before, first) is { } old && Increment(after, second) is { } asked)
        {
            var unit = PlanNames.Unit(old.Unit, tongue);
            parts.Add(tongue.Say($"增量由{Rounded(old.Figure, unit)}变为{Rounded(asked.Figure, unit)}",
                $"asks for {Rounded(asked.Figure, unit)} more instead of {Rounded(old.Figure, unit)}"));
        }
        else if (goal.Basis == GoalBasis.Total
            && bars is { Before: { IsPoint: true, Low: > 0 and { } one }, After: { IsPoint: true, Low: { } two } }
            && one != two)
        {
            parts.Add(tongue.Say($"为上期目标的{tongue.Number(decimal.Round(two / one, 1))}倍",
                $"{tongue.Number(decimal.Round(two / one, 1))} times the earlier target"));
        }

        if (first.Force is not null && second.Force is not null && first.Force != second.Force)
            parts.Add(tongue.Say($"属性由{ForceOf(first.Force)}改为{ForceOf(second.Force)}",
                $"{ForceOf(second.Force)} instead of {ForceOf(first.Force)}"));
        return parts.Count == 0 ? null : string.Join(tongue.Say("；", "; "), parts);
    }

    /// <summary>How much more than its base a target of growth asks for at its end.</summary>
    private (Figure Figure, Unit Unit)? Increment(Plan owner, Target target)
    {
        if (target.Aim is not (NumberStatement or ChangeStatement) || Goals.BasisOf(target) is not GoalBasis.MeanGrowth
            || index.Set.FindIndicator(target.Indicator) is null)
            return null;

        var traced = IndicatorTrace.Of(target.Indicator, index.Set).Points.OfType<TracedTarget>()
            .FirstOrDefault(point => point.Plan == owner && point.Target == target);
        var best = PlanIndex.Best(traced?.Numbers.Levels.Select(level => level.Baseline).OfType<Observation>() ?? []);
        var level = traced?.Numbers.Levels.FirstOrDefault(reading => reading.Baseline == best);
        if (level is null || best is null || Goals.FigureOf(level.Numbers) is not { } figure
            || Goals.FigureOf(PlanIndex.AmountOf(best)!, level.Unit) is not { IsPoint: true, Low: { } from })
            return null;
        return (new(figure.Low - from, figure.LowIn, figure.High - from, figure.HighIn), level.Unit);
    }

    private string Rounded(Figure figure, string unit) => tongue.Figure(
        new(figure.Low is { } low ? decimal.Round(low, 1) : null, figure.LowIn, figure.High is { } high
            ? decimal.Round(high, 1) : null, figure.HighIn), unit);

    private string? YearlyOf(Target target, Goal goal, Unit? unit)
    {
        var years = (target.Period ?? after.Period).YearCount;
        if (goal.Basis != GoalBasis.Total || years < 2 || AmountOf(target) is not { } amount
            || Goals.FigureOf(amount, unit) is not { } total)
            return null;

        var yearly = new Figure(total.Low / years, total.LowIn, total.High / years, total.HighIn);
        var text = tongue.Say($"年均{Rounded(yearly, goal.Unit)}", $"{Rounded(yearly, goal.Unit)} a year");
        var last = index.Level(target.Indicator, after.Period.Start.Year - 1);
        if (last is null || Goals.FigureOf(PlanIndex.AmountOf(last)!, unit) is not { } known)
            return text;
        return text + tongue.Say($"；{last.Period.End.Year}年{tongue.Figure(known, goal.Unit)}",
            $"; {last.Period.End.Year}: {tongue.Figure(known, goal.Unit)}");
    }

    private string ForceOf(Force? force) => force switch
    {
        Force.Binding => tongue.Say("约束性", "binding"),
        Force.Commitment => tongue.Say("承诺", "a commitment"),
        Force.Expected => tongue.Say("预期性", "expected"),
        _ => tongue.Say("未说明", "no force stated"),
    };

    private string NameOf(Target target) =>
        (target.Name ?? index.Set.FindIndicator(target.Indicator)?.Name
            ?? new Name(target.Indicator)).In(tongue.Language);
}
