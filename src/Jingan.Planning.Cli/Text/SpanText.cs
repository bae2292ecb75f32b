using Jingan.Planning.Wording;

namespace Jingan.Planning.Cli.Text;

/// <summary>What each piece of a wording is, for people: the role before, the piece behind.</summary>
internal static class SpanText
{
    private static readonly Dictionary<SpanRole, Name> Roles = new()
    {
        [SpanRole.Punctuation] = new("标点", "Punctuation"),
        [SpanRole.Number] = new("数字", "Number"),
        [SpanRole.Unit] = new("单位", "Unit"),
        [SpanRole.Bound] = new("界限", "Bound"),
        [SpanRole.Approximation] = new("约数", "Approximation"),
        [SpanRole.Verb] = new("动词", "Verb"),
        [SpanRole.Direction] = new("方向", "Direction"),
        [SpanRole.Subject] = new("对象", "Subject"),
        [SpanRole.Scope] = new("范围", "Scope"),
        [SpanRole.Condition] = new("条件", "Condition"),
        [SpanRole.Benchmark] = new("比较对象", "Benchmark"),
        [SpanRole.Reference] = new("比较基期", "Reference"),
        [SpanRole.Base] = new("原有水平", "Base"),
        [SpanRole.Period] = new("期间", "Period"),
        [SpanRole.Frequency] = new("频次", "Frequency"),
        [SpanRole.Total] = new("累计", "Total"),
        [SpanRole.Modality] = new("语气", "Modality"),
        [SpanRole.Estimate] = new("预计", "Estimate"),
        [SpanRole.Connective] = new("连接", "Connective"),
        [SpanRole.Manner] = new("方式", "Manner"),
        [SpanRole.Rank] = new("位次", "Rank"),
        [SpanRole.Whole] = new("全部", "Whole"),
        [SpanRole.Name] = new("名称", "Name"),
        [SpanRole.Size] = new("规格", "Size"),
        [SpanRole.Note] = new("附注", "Note"),
        [SpanRole.Footnote] = new("注码", "Footnote"),
        [SpanRole.Words] = new("文字", "Words"),
    };

    /// <summary>One fact a span.</summary>
    public static IEnumerable<(Name Label, string? Text)> Of(string wording, ValueList<WordingSpan> spans)
    {
        return spans.Select(span => (Roles[span.Role], (string?)span.In(wording)));
    }
}
