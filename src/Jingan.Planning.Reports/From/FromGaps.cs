using Jingan.Planning.Evaluation;
using Jingan.Planning.Reports.Page;
using Jingan.Planning.Reports.Words;

namespace Jingan.Planning.Reports.From;

/// <summary>What is not met, behind, or only known in part: how far it is, and what is still required.</summary>
internal sealed class FromGaps(FromMissing missing, SourceBook sources, Tongue tongue)
{
    private const int MostRows = 60;

    public UnmetSection Of(IReadOnlyList<JudgedRow> rows)
    {
        var unmet = rows.Where(row => row.Row.Verdict is PageVerdict.NotMet or PageVerdict.Behind)
            .OrderBy(row => row.Row.IsBinding ? 0 : 1).ThenBy(row => row.Row.Verdict).ToList();
        var partial = rows.Where(row => row.Row.Verdict == PageVerdict.Undetermined && IsKnownInPart(row)).ToList();
        var undetermined = rows.Count(row => row.Row.Verdict == PageVerdict.Undetermined);
        var left = Math.Max(0, unmet.Count - MostRows) + Math.Max(0, partial.Count - MostRows);
        return new()
        {
            Rows = [.. unmet.Take(MostRows).Select(Unmet)],
            Empty = Empty(undetermined),
            Partial = [.. partial.Take(MostRows).Select(Partial)],
            Left = left,
        };
    }

    private string Empty(int undetermined)
    {
        var nothing = tongue.Say("没有未完成的指标，也没有能判定为滞后的指标。", "Nothing is known to be unmet or behind. ");
        if (undetermined == 0)
            return nothing;
        return nothing + tongue.Say(
            $"另有{undetermined}项缺少数据，不能据此认为已经完成。",
            $"{tongue.Count(undetermined)} lack data; this does not say that they were met.");
    }

    private GapRow Unmet(JudgedRow judged)
    {
        var row = judged.Row;
        var known = row.Latest is { } latest ? latest with { Text = WithUnit(latest.Text, judged.Goal) }
            : new Cell("—");
        var gap = Gap(judged) ?? "—";
        return new(row, TargetCell(judged), known, gap, row.Verdict == PageVerdict.Behind ? Remaining(judged)
            : new(row.Sentence));
    }

    /// <summary>The margin; before the deadline, which knows none, what is left to the target.</summary>
    private string? Gap(JudgedRow judged)
    {
        if (judged.Explained.Margin is { } margin)
            return Goals.Apart(decimal.Round(Math.Abs(margin.Distance), judged.StatedDecimals + 1), margin.Unit ?? judged.Units.Stated, tongue);
        return judged.Goal.Bound - judged.Found?.Judgement.Actual.Place is { } left ? Shown(Math.Abs(left), judged) : null;
    }

    /// <summary>How far two numbers of a row are apart.</summary>
    private string Shown(decimal size, JudgedRow judged) =>
        Goals.Apart(decimal.Round(judged.Units.Unshow(size), judged.StatedDecimals + 1), judged.Units.Stated, tongue);

    private Cell Remaining(JudgedRow judged)
    {
        var last = missing.PeriodOf(judged.Evaluation.Target).End.Year;
        if (judged is { Goal.Bound: { } bound, Found: { Year: { } year, Judgement.Actual.Place: { } now } }
            && last > year)
        {
            var left = judged.Units.Unshow(Math.Abs(bound - now));
            var rest = Goals.Apart(left, judged.Units.Stated, tongue);
            var each = Goals.Apart(RoundedAway(left / (last - year), judged.StatedDecimals + 1), judged.Units.Stated, tongue);
            return new(tongue.Say($"还须{rest}，年均{each}", $"{rest} more, {each} a year"), judged.Row.Sentence);
        }

        return new(judged.Row.Sentence);
    }

    /// <summary>What is undetermined though a figure is known: what the library says is still required.</summary>
    private GapRow Partial(JudgedRow judged)
    {
        var required = judged.Explained.Required!;
        var gap = Goals.Apart(decimal.Round(required.Amount, judged.StatedDecimals + 1), required.Unit ?? judged.Units.Stated, tongue);
        return new(judged.Row, TargetCell(judged), Known(judged, required), gap, new(required.Message.In(tongue.Language).TrimEnd('。', '.')));
    }

    private static bool IsKnownInPart(JudgedRow judged) => judged.Explained.Required is { Amount: > 0 } required
        && (FigureOf(judged, required.From) is not null || judged is { Found.IsPartial: true, Row.Latest: not null });

    private Cell Known(JudgedRow judged, StillRequired required)
    {
        if (judged is { Found.IsPartial: true, Row.Latest: { } latest })
            return latest with { Text = WithUnit(latest.Text, judged.Goal) };

        var from = required.From!;
        return new(tongue.Figure(FigureOf(judged, from)!.Value, judged.Goal.Unit, withRegion: false), tongue.Year(from.Period.End.Year), sources.Add(from.Source));
    }

    private static Figure? FigureOf(JudgedRow judged, Observation? from) =>
        from is not null && PlanIndex.AmountOf(from) is { } amount ? Goals.FigureOf(amount, judged.Units) : null;

    private Cell TargetCell(JudgedRow judged)
    {
        var target = judged.Evaluation.Target;
        var period = missing.PeriodOf(target);
        var second = judged.Goal.Basis switch
        {
            GoalBasis.Total => tongue.Say(missing.Span(period) + "累计", "total of " + missing.Span(period)),
            GoalBasis.MeanGrowth => tongue.Say("年均", "a year"),
            _ => tongue.Year(period.End.Year),
        };
        return new(judged.Goal.HasNumber ? Goals.Stated(judged.Goal, tongue) : judged.Row.Target.Text, second, sources.Add(target.Source));
    }

    private string WithUnit(string text, Goal goal) =>
        tongue.IsChinese && goal.HasNumber && !text.EndsWith(goal.Unit, StringComparison.Ordinal) ? text + goal.Unit
            : text;

    /// <summary>Rounded so that what is required is never said to be less than it is.</summary>
    private static decimal RoundedAway(decimal value, int decimals) =>
        decimal.Round(value, Math.Min(decimals, 12), MidpointRounding.ToPositiveInfinity);
}
