using System.Globalization;

namespace Jingan.Planning.Evaluation;

/// <summary>The sentences that go with verdicts, in both languages.</summary>
internal static class EvaluationMessages
{
    public static Name Qualitative { get; } = new("文字性目标，没有可以检验的数值。", "The aim is words; no number tests it.");

    public static Name SeveralSubjects { get; } = new("一个目标含几项内容，须分别给出各自的指标。", "The aim has parts about several subjects; each needs an indicator of its own.");

    public static Name BaseNotPositive { get; } = new("基期数值不是正数，不能计算增长。", "The value at the start is not positive, so no growth can be computed.");

    public static Name BeyondRange { get; } = new("数值超出可以计算的范围。", "The numbers are beyond what can be computed.");

    public static Name DoesNotAddUp { get; } = new("存量、比率和指数不逐年累加，以期末数值计", "a stock, a ratio or an index does not add up over years; its value at the end counts");

    public static Name IndicatorMissing { get; } = new("没有给出这一指标的定义。", "The indicator is not defined in the data given.");

    public static Name Unsupplied(GapReason reason) => reason switch
    {
        GapReason.AssignmentMissing => new("上级下达的数值没有给出。", "The number that the higher authority set is not supplied."),
        GapReason.BenchmarkMissing => new("作为比较基准的数值没有给出。", "The benchmark to compare with is not supplied."),
        _ => new("要保持的原有水平没有给出。", "The level to be kept is not supplied."),
    };

    public static Name Lacking(GapReason reason, TargetCase target) => reason switch
    {
        GapReason.BasisUnknown => new("文件没有说明这个数值衡量的是什么。", "The document does not tell what the number measures."),
        GapReason.BaselineMissing => new(Text($"没有{target.BaseYear}年的基期数值。"), Text($"No value for {target.BaseYear} to start from.")),
        _ => new(Text($"没有{target.Period.ToString()}年的实际数值。"), Text($"No observation for {Span(target)}.")),
    };

    public static Name PartialSum(TargetCase target, Measured value) => new(
        Text($"只有{value.YearsOfSum}年的数值，合计{Number(value.Region.Lower)}，其余年份没有数值。"),
        Text($"Only {value.YearsOfSum} of {target.Period.YearCount} years are reported; they sum to {Number(value.Region.Lower)}."));

    public static Name NotANumber(Observation observation) => new(
        Text($"只报告了“{observation.Wording}”，没有数值。"), Text($"Only words or a rank are reported: “{observation.Wording}”."));

    public static Name Units(Observation observation, Unit unit) => new(
        Text($"“{observation.Wording}”不能换算为{unit.Symbol}。"), Text($"“{observation.Wording}” does not convert into {unit.In(Language.English)}."));

    public static Name NoBenchmark(string benchmark) => new(
        Text($"作为比较基准的“{benchmark}”没有给出数值。"), Text($"No values are supplied for the benchmark “{benchmark}”."));

    public static Name OfBenchmark(string benchmark, Name why) => new(
        Text($"比较基准“{benchmark}”：{why.Zh}"), Text($"For the benchmark “{benchmark}”: {why.En}"));

    public static Name SeveralAssignments(IEnumerable<Target> assigned)
    {
        var listed = string.Join(" / ", assigned.Select(target => target.Wording));
        return new(Text($"上级下达的数值不止一个：{listed}。"), Text($"More than one number is supplied as assigned: {listed}."));
    }

    public static Name Break(Observation first) => new(
        Text($"{first.Period.ToString()}年起数列中断（“{first.Wording}”）。"), Text($"The series breaks at {first.Period.ToString()} (“{first.Wording}”)."));

    public static Name Parts(IEnumerable<PartEvaluation> parts)
    {
        var messages = parts.Select((part, index) => (Label: part.Part.Subject ?? Text($"{index + 1}"), part.Evaluation.Message)).ToList();
        return new(
            string.Concat(messages.Select(part => Text($"{part.Label}：{part.Message.Zh}"))),
            string.Join(' ', messages.Select(part => Text($"{part.Label}: {part.Message.En}"))));
    }

    public static Name Break(DefinitionBreak change) => new(
        Text($"统计口径在{change.Since:uuuu-MM-dd}有变化：{change.Note.Zh}"), Text($"The definition changed on {change.Since:uuuu-MM-dd}: {change.Note.In(Language.English)}"));

    public static Name NotDue(TargetCase target, Pace? pace = null)
    {
        var due = new Name(Text($"{target.Period.End:uuuu-MM-dd}到期。"), Text($"Due on {target.Period.End:uuuu-MM-dd}."));
        return pace is null ? due : new(due.Zh + PaceMessages.Of(pace).Zh, $"{due.En} {PaceMessages.Of(pace).En}");
    }

    public static Name Completed(Observation observation) => new(Text($"已报告“{observation.Wording}”。"), Text($"Reported as done: “{observation.Wording}”."));

    public static Name Behind(Observation observation) => new(Text($"报告的位次是“{observation.Wording}”。"), Text($"The rank reported is “{observation.Wording}”."));

    public static Name Compared(IReadOnlyList<Measured> values, Region region) => new(
        Text($"实际{Listed(values)}，目标区间{Shown(region)}。{(values.Count > 1 ? "各处数值不一，结论相同。" : "")}"),
        Text($"Actual {Listed(values)} against {Shown(region)}.{(values.Count > 1 ? " The observations differ; each leads to this verdict." : "")}"));

    public static Name Imprecise(IReadOnlyList<Measured> values, Region region) => new(
        Text($"实际{Listed(values)}，可能在目标区间{Shown(region)}之内，也可能在外。"), Text($"Actual {Listed(values)} lies partly inside and partly outside {Shown(region)}."));

    public static Name Disagreeing(IReadOnlyList<Measured> values) => new(
        Text($"各处数值结论不一：{Listed(values)}。"), Text($"The observations lead to different verdicts: {Listed(values)}."));

    public static Name Disagreeing(IEnumerable<Observation> observations)
    {
        var listed = string.Join(" / ", observations.Select(observation => $"“{observation.Wording}”"));
        return new(Text($"各处所述结论不一：{listed}。"), Text($"The observations lead to different verdicts: {listed}."));
    }

    public static Name Inferred(Name message, Name? inferredFrom) => inferredFrom is null
        ? message
        : new($"{message.Zh}（目标口径系推断：{inferredFrom.Zh}）", $"{message.En} (The basis is inferred: {inferredFrom.In(Language.English)})");

    /// <summary>Numbers and their unit: <c>250.14亿元</c>, <c>[3, 5]%</c>.</summary>
    public static string Value(Region numbers, Unit? unit) =>
        (numbers.Intervals is [{ IsPoint: true, Lower: { } only }] ? Number(only) : Shown(numbers)) + unit?.Symbol;

    private static string Listed(IEnumerable<Measured> values) => string.Join(" / ", values.Select(value => Value(Region.Of(value.Region), value.Unit)));

    private static string Shown(Region region) => region.Map(Rounded).ToString();

    private static string Number(decimal? value) => value is { } number ? DecimalText.Plain(Rounded(number)) : "?";

    /// <summary>Computed numbers are shown with four decimal places; the numbers judged are not rounded.</summary>
    private static decimal Rounded(decimal value) => decimal.Round(value, 4);

    private static string Span(TargetCase target) => target.Basis is Basis.Level or Basis.YearOnYear ? Text($"{target.EndYear}") : target.Period.ToString();

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
