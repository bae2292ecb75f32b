using Jingan.Planning.Comparison;
using Jingan.Planning.Reports.Page;
using Jingan.Planning.Reports.Words;

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
        var comparison = before.ChangesTo(after, index.Set, new() { ListsUnchanged = true });
        List<(Difference Kind, Func<ComparisonRow> Row)> rows = [];
        HashSet<Target> seen = [];
        var own = after.Targets.ToHashSet();
        foreach (var change in comparison.Changes.OrderBy(change => change.Aims is null ? 1 : 0).Concat(comparison.Unchanged))
        {
            if (change is not { Before: [Target old], After: [Target now] } || !own.Contains(now) || !seen.Add(now))
                continue;

            var kind = change.Aims is { } aims ? KindOf(change.Effect, aims) : Difference.Same;
            rows.Add((kind, () => Pair(kind, old, now, change.Aims)));
        }

        var added = comparison.Changes.Where(change => change.Before.Count == 0).SelectMany(change => change.After).OfType<Target>().ToHashSet();
        rows.AddRange(after.Targets.Where(added.Contains).Select(target => (Difference.New, (Func<ComparisonRow>)(() => New(target)))));
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

    private static ComparisonGroup Group(Difference kind, string word, List<(Difference Kind, Func<ComparisonRow> Row)> rows)
    {
        var own = rows.Where(row => row.Kind == kind).ToList();
        return new(kind, word, own.Count, [.. own.Take(MostRows).Select(row => row.Row())]);
    }

    private static Difference KindOf(ChangeEffect? effect, AimComparison aims) => effect switch
    {
        ChangeEffect.Tightened => Difference.Raised,
        ChangeEffect.Loosened => Difference.Lowered,
        ChangeEffect.Equivalent => Difference.Same,
        ChangeEffect.Shifted => Difference.Moved,
        _ => aims.IsWithinRounding ? Difference.Same : Difference.Incomparable,
    };

    private ComparisonRow Pair(Difference kind, Target first, Target second, AimComparison? aims)
    {
        var indicator = index.Set.FindIndicator(second.Indicator);
        var (goalBefore, unitsBefore) = Goals.Of(first, indicator, null, tongue);
        var (goalAfter, unitsAfter) = Goals.Of(second, indicator, null, tongue);
        var bars = BarsOf(first, unitsBefore.Stated, second, unitsAfter);
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
            Amount = kind is Difference.Same or Difference.Incomparable ? null : MovedBy(aims?.Difference, bars, goalAfter),
            Increment = IncrementOf(first, second, aims, bars, goalAfter),
            Notes = notes,
        };
    }

    private ComparisonRow New(Target target)
    {
        var indicator = index.Set.FindIndicator(target.Indicator);
        var (goal, units) = Goals.Of(target, indicator, null, tongue);
        return new()
        {
            Name = NameOf(target),
            After = new(TextOf(goal, target), null, sources.Add(target.Source)),
            Word = tongue.Say("新增", "New"),
            Increment = YearlyOf(target, goal, units.Stated),
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

    private static ComparisonBars? BarsOf(Target first, Unit? before, Target second, Units units)
    {
        if (AmountOf(first) is not { } one || AmountOf(second) is not { } two || units.Shown is not { } shown
            || before is null || !before.ConvertsTo(shown))
            return null;
        if (Goals.FigureOf(one, new Units(before, shown)) is not { Place: not null } figureBefore)
            return null;
        return Goals.FigureOf(two, units) is { Place: not null } figureAfter ? new(figureBefore, figureAfter)
            : null;
    }

    private static Amount? AmountOf(Target target) => target.Aim switch
    {
        NumberStatement number => number.Amount,
        ChangeStatement change => change.Change.Amount,
        _ => null,
    };

    private string? MovedBy(AimDifference? difference, ComparisonBars? bars, Goal goal)
    {
        if (difference is null or { IsNone: true })
            return null;

        var unit = difference.Unit;
        var (low, high) = (difference.Lower, difference.Upper);
        if (low is { } one && (high == low || (high is null && bars?.After is not { IsPoint: false, High: not null })))
            return Moved(one, unit, goal);
        if (low is { } lower && lower != 0)
            return End(tongue.Say("下限", "lower bound "), lower, unit);
        return high is { } upper ? End(tongue.Say("上限", "upper bound "), upper, unit) : null;
    }

    private string Moved(decimal by, Unit? unit, Goal goal)
    {
        var size = Goals.Apart(Math.Abs(by), unit, tongue);
        if (goal.IsFall)
            return by < 0 ? tongue.Say("降幅增" + size, size + " further down") : tongue.Say("降幅减" + size, size + " less far down");
        if (!tongue.IsChinese)
            return size + (by > 0 ? " more" : " less");
        if (Goals.DifferenceUnit(unit, tongue) != goal.Unit)
            return (by > 0 ? "提高" : "降低") + size;
        return (by > 0 ? "增" : "减") + size;
    }

    private string End(string end, decimal by, Unit? unit)
    {
        var size = Goals.Apart(Math.Abs(by), unit, tongue);
        return tongue.Say($"{end}{(by > 0 ? "高" : "低")}{size}", $"{end}{size} {(by > 0 ? "more" : "less")}");
    }

    private string? IncrementOf(Target first, Target second, AimComparison? aims, ComparisonBars? bars, Goal goal)
    {
        List<string> parts = [];
        if (aims is { IncrementBefore: { } old, IncrementAfter: { } asked })
            parts.Add(tongue.Say($"增量由{Text(old)}变为{Text(asked)}", $"asks for {Text(asked)} more instead of {Text(old)}"));
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

    private string Text(LevelIncrement increment) => Rounded(
        new(increment.By.Lower, increment.By.LowerInclusive, increment.By.Upper, increment.By.UpperInclusive),
        increment.From.Value.Unit);

    private string Rounded(Figure figure, Unit? unit)
    {
        var units = Units.Of(unit, figure, tongue);
        var rounded = new Figure(figure.Low is { } low ? decimal.Round(low, 1) : null, figure.LowIn, figure.High is { } high ? decimal.Round(high, 1) : null, figure.HighIn);
        return tongue.Figure(units.Show(rounded), Goals.DifferenceUnit(units.Shown, tongue));
    }

    private string? YearlyOf(Target target, Goal goal, Unit? unit)
    {
        var years = target.PeriodIn(after).YearCount;
        if (goal.Basis != GoalBasis.Total || years < 2 || AmountOf(target) is not { } amount
            || Goals.FigureOf(amount, unit) is not { } total)
            return null;

        var yearly = new Figure(total.Low / years, total.LowIn, total.High / years, total.HighIn);
        var text = tongue.Say($"年均{Rounded(yearly, unit)}", $"{Rounded(yearly, unit)} a year");
        if (index.Set.FindIndicator(target.Indicator) is null)
            return text;
        var place = new Place(after.Jurisdiction.Code, after.Jurisdiction.Name.Zh);
        var last = index.Set.Trace(target.Indicator).YearFigures(place).FirstOrDefault(figure => figure.Year == after.Period.Start.Year - 1);
        if (last is null || Goals.FigureOf(PlanIndex.AmountOf(last.Observation)!, unit) is not { } known)
            return text;
        return text + tongue.Say($"；{last.Year}年{Rounded(known, unit)}", $"; {last.Year}: {Rounded(known, unit)}");
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
