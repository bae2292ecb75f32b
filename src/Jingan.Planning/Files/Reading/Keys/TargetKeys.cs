using NodaTime;

namespace Jingan.Planning.Files;

/// <summary>The keys of a target.</summary>
internal static class TargetKeys
{
    public static Key<string?> Id { get; } = new("id", Scalars.Id, new("目标的标识，在一份规划中唯一。", "The target's id, one of a kind in the plan.")) { IsRequired = true };

    public static Key<string?> No { get; } = new("no", Scalars.Text, new("编号，照印。", "Its number, as printed."));

    public static Key<string?> Indicator { get; } = new("indicator", Scalars.Id, new("指标的标识。", "The indicator's id.")) { IsRequired = true };

    public static Key<Name?> Name { get; } = new("name", NameKeys.Notation, new("此规划对指标的叫法。", "What this plan calls the indicator."));

    public static Key<Force?> Force { get; } = new("force", Scalars.Word(FormatWords.Forces), new("预期性、约束性或承诺；缺省为未说明。", "Whether it is expected, binding or a commitment; without it, the document does not say."));

    public static Key<Unit?> Unit { get; } = new("unit", Scalars.Unit, new("规划所列的单位。", "The unit as the plan gives it."));

    public static Key<Basis?> Basis { get; } = new(
        "basis", Scalars.Word(FormatWords.Bases), new("目标值如何衡量；缺省依表述、名称和单位，null 表示未说明。", "What the numbers measure; without it, what wording, name and unit tell; null for nothing."));

    public static Key<string?> BasisInferred { get; } = new("basisInferred", Scalars.Text, new("basis 系推断的理由。", "Why, where the basis is inferred."));

    public static Key Target { get; } = new(
        "target",
        new(new Shape.Text(), new Shape.Number(), new Shape.Flag(), new Shape.Mapping(() => AimForms.Whole)),
        new("目标，照印，如 3~5、>45、完成市下达目标；或以 kind 等键写明。", "What is asked, as printed, such as 3~5, >45 or 完成市下达目标; or spelled out by kind and so on."))
    { IsRequired = true };

    public static Key<string?> Wording { get; } = new("wording", Scalars.Text, new("原文；只在目标已写明时用。", "The wording as printed; only where the target is spelled out."));

    public static Key<ReportingPeriod?> Period { get; } = new("period", Scalars.Period, new("目标的时期；缺省为规划期。", "The target's period; without it, the plan's."));

    public static Key<string?> Objective { get; } = new("objective", Scalars.Id, new("所属目标任务的标识。", "The id of the objective that it serves."));

    public static Key<string?> Note { get; } = new("note", Scalars.Text, new("说明。", "A note."));

    public static MappingForm Form { get; } = new(
        "target",
        new("目标。", "A target."),
        Id, No, Indicator, Name, Force, Unit, Basis, BasisInferred, Target, Wording, Period, Objective, Note, SourceKeys.Source)
    {
        Rules = [new KeyRule.Needs(Wording, Target, new Shape.AnyMapping())],
    };
}
