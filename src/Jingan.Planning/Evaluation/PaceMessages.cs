using System.Globalization;

namespace Jingan.Planning.Evaluation;

/// <summary>The sentences about progress, in both languages.</summary>
internal static class PaceMessages
{
    public static Name Of(Pace pace)
    {
        var progress = pace.Progress;
        var grade = progress.Grade is { } known ? new Name($"评级：{known.Label.Zh}。", $"Grade: {known.Label.In(Language.English)}.") : null;
        var sentence = progress.Gap is { } gap ? Of(gap)
            : progress is { ShareOfWay: { } way, ShareOfTime: { } time }
                ? new($"至{Year(progress)}年完成路程的{Percent(way)}，用时{Percent(time)}。", $"By {Year(progress)}, {Percent(way)} of the way in {Percent(time)} of the time.")
            : null;
        return (sentence, grade) switch
        {
            ({ } first, { } second) => new(first.Zh + second.Zh, $"{first.En} {second.En}"),
            (null, { } only) => only,
            ({ } only, null) => only,
            _ => new("进度无法计算。", "No progress can be computed."),
        };
    }

    private static Name Of(ProgressGap gap) => gap switch
    {
        ProgressGap.BaseMissing => new("没有基期数值，不能计算进度。", "Without a baseline no progress can be computed."),
        ProgressGap.SinglePoint => new("基期之后没有数值，不能计算进度。", "There is no value after the base year."),
        ProgressGap.ValuesDisagree => new("同一年的数值不一，不能计算进度。", "Values of one year disagree, so no progress is computed."),
        ProgressGap.NoTime => new("目标年不在基期之后。", "The target's year is not after the base year."),
        ProgressGap.TargetIsBase => new("目标等于基期数值。", "The target is the base value itself."),
        ProgressGap.BaseMeetsTarget => new("基期数值已在目标区间内。", "The base value meets the target already."),
        ProgressGap.BeyondBand => new("数值已越过目标区间的另一端。", "The value has gone beyond the far end of the band."),
        ProgressGap.Zero => new("从零不能计算增长。", "From zero no growth can be computed."),
        ProgressGap.SignChange => new("数值正负不同，不能计算增长。", "The numbers do not have one sign, so no growth can be computed."),
        ProgressGap.SeriesBreak => new("数列中断，不能计算进度。", "The series breaks, so no progress can be computed."),
        ProgressGap.DirectionUnknown => new("没有目标，也没有说明方向。", "There is no target and no direction."),
        _ => new("数值超出可以计算的范围。", "The numbers are beyond what can be computed."),
    };

    private static string Year(ProgressResult progress) => progress.CurrentYear?.ToString(CultureInfo.InvariantCulture) ?? "?";

    private static string Percent(decimal share) => (share * 100).ToString("0.#", CultureInfo.InvariantCulture) + "%";
}
