using NodaTime;

namespace Jingan.Planning.Files;

/// <summary>The keys of an observation.</summary>
internal static class ObservationKeys
{
    public static Key<string?> Indicator { get; } = new("indicator", Scalars.Id, new("所测指标的标识。", "The id of the indicator that it measures.")) { IsRequired = true };

    public static Key<ReportingPeriod?> Period { get; } = new(
        "period", Scalars.Period, new("所属时期，如 2025、2021-2025。", "The period that it is of, such as 2025 or 2021-2025."))
    { IsRequired = true };

    public static Key Value { get; } = new(
        "value",
        new(new Shape.Text(), new Shape.Number(), new Shape.Flag(), new Shape.Mapping(() => AimForms.Whole)),
        new("数值，照印，如 1703.52亿元、约3000家；或以 kind 等键写明。", "The value as printed, such as 1703.52亿元 or 约3000家; or spelled out by kind and so on."))
    { IsRequired = true };

    public static Key<string?> Wording { get; } = new("wording", Scalars.Text, new("原文；只在数值已写明时用。", "The wording as printed; only where the value is spelled out."));

    public static Key<bool?> Completion { get; } = new(
        "completion", Scalars.Flag, new("表述是否说全部完成；只用于不含数字的表述。", "Whether the words say that the whole scope is done; only with words that state no number."));

    public static Key<ObservationStatus?> Status { get; } = new(
        "status", Scalars.Word(FormatWords.ObservationStatuses), new("终值、预计、初步或口径中断；缺省依表述。", "Final, estimated, provisional or a break; without it, as the wording says."));

    public static Key<string?> Note { get; } = new("note", Scalars.Text, new("说明。", "A note."));

    public static MappingForm Form { get; } = new(
        "observation", new("实绩。", "What was reported of an indicator."), Indicator, Period, Value, Wording, Completion, Status, Note, SourceKeys.Source)
    {
        Rules = [new KeyRule.Needs(Wording, Value, new Shape.AnyMapping())],
    };
}
