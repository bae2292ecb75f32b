using Jingan.Planning.Wording;

namespace Jingan.Planning.Files;

/// <summary>Writes natural limits: <c>0~100</c>, <c>≥0</c>, or an interval spelled out.</summary>
internal static class LimitsNode
{
    /// <summary>The limits as a wording where that says them, else end by end.</summary>
    public static OutputNode? Of(NumberInterval? limits, Unit unit) => limits is not { } range ? null
        : Wording(range) is { } wording && IsReadAs(wording, unit, range) ? TextNode.Of(wording)
        : IntervalTree.Add(new MappingBuilder(), range).BuildInline();

    private static string? Wording(NumberInterval range) => range switch
    {
        { Lower: { } lower, Upper: null } => $"{(range.LowerInclusive ? '≥' : '>')}{DecimalText.AsStated(lower)}",
        { Lower: null, Upper: { } upper } => $"{(range.UpperInclusive ? '≤' : '<')}{DecimalText.AsStated(upper)}",
        { Lower: { } lower, Upper: { } upper } => $"{DecimalText.AsStated(lower)}~{DecimalText.AsStated(upper)}",
        _ => null,
    };

    private static bool IsReadAs(string wording, Unit unit, NumberInterval range) =>
        TargetWording.Read(wording, indicator: null, unit).Aim is NumberStatement { Amount: { IsApproximate: false, Stated: { IsPoint: false } stated } amount }
        && amount.Unit == unit && stated == range;
}
