namespace Jingan.Planning.Evaluation;

/// <summary>The lines that say the steps of an evaluation, in both languages.</summary>
internal static class StepMessages
{
    public static Name Of(EvaluationStep step)
    {
        var kind = KindOf(step.Kind);
        var period = step.Period?.ToString();
        var numbers = step.Numbers is { } set ? EvaluationMessages.Value(set, step.Unit) : $"“{step.Wording}”";
        return new($"{period}{(period is null ? "" : "年")}{kind.Zh}：{numbers}", $"{kind.En}{(period is null ? "" : " ")}{period}: {numbers}");
    }

    private static Name KindOf(StepKind kind) => kind switch
    {
        StepKind.Baseline => new("基期", "Baseline"),
        StepKind.Observed => new("实际", "Observed"),
        StepKind.StatedTotal => new("累计（文件所列）", "Stated total"),
        StepKind.ReportedChange => new("变化（文件所列）", "Reported change"),
        StepKind.ReportedWords => new("文件表述", "Reported"),
        StepKind.Sum => new("合计", "Sum"),
        StepKind.Difference => new("差额", "Difference"),
        StepKind.Ratio => new("期末与基期之比", "Ratio"),
        StepKind.Product => new("各年增速连乘", "Product of yearly growth"),
        StepKind.Root => new("年均倍数", "Root over the years"),
        StepKind.Growth => new("增长", "Growth"),
        StepKind.Benchmark => new("比较基准", "Benchmark"),
        StepKind.Assignment => new("上级下达", "Assigned"),
        _ => new("目标区间", "Aimed at"),
    };
}
