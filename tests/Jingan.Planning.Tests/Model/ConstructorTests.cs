namespace Jingan.Planning.Tests.Model;

public sealed class ConstructorTests
{
    private static readonly Name Name = new("名");
    private static readonly Aim Aim = new QualitativeAim("完善");
    private static readonly Jurisdiction Place = new("310106", Name);
    private static readonly ReportedValue Value = new ReportedValue.OfText("完成");
    private static readonly Dictionary<string, Func<object>> Calls = new(StringComparer.Ordinal)
    {
        ["a blank name"] = () => new Name(" "),
        ["a blank English name"] = () => new Name("名", ""),
        ["an indicator's id"] = () => new Indicator("A", Name, Unit.Percent, QuantityKind.Ratio),
        ["an indicator without a name"] = () => new Indicator("a", null!, Unit.Percent, QuantityKind.Ratio),
        ["an indicator without a unit"] = () => new Indicator("a", Name, null!, QuantityKind.Ratio),
        ["a target's id"] = () => new Target("A", "a", Aim, "完善"),
        ["a target's indicator"] = () => new Target("a", "A", Aim, "完善"),
        ["a target's objective"] = () => new Target("a", "a", Aim, "完善", objective: "A"),
        ["a target without an aim"] = () => new Target("a", "a", null!, "完善"),
        ["a target's blank wording"] = () => new Target("a", "a", Aim, " "),
        ["an observation's indicator"] = () => new Observation("A", Years.Of(2025), Value, "完成"),
        ["an observation without a period"] = () => new Observation("a", null!, Value, "完成"),
        ["an observation without a value"] = () => new Observation("a", Years.Of(2025), null!, "完成"),
        ["an observation's blank wording"] = () => new Observation("a", Years.Of(2025), Value, ""),
        ["a source's document"] = () => new SourceReference("A"),
        ["a source's line 0"] = () => new SourceReference("a", line: 0),
        ["a document's id"] = () => new SourceDocument("A", Name),
        ["a document without a title"] = () => new SourceDocument("a", null!),
        ["a place's short code"] = () => new Jurisdiction("31010", Name),
        ["a place's code with a letter"] = () => new Jurisdiction("31010a", Name),
        ["a place's code in other digits"] = () => new Jurisdiction("３１０１０６", Name),
        ["a plan's id"] = () => new Plan("A", Name, PlanKind.AnnualPlan, Years.Of(2025), Place),
        ["a plan's parent"] = () => new Plan("a", Name, PlanKind.AnnualPlan, Years.Of(2025), Place, parent: "A"),
        ["a plan without a period"] = () => new Plan("a", Name, PlanKind.AnnualPlan, null!, Place),
        ["a draft that was adopted"] = () => new Plan("a", Name, PlanKind.AnnualPlan, Years.Of(2025), Place, PlanStatus.Draft, new(2025, 1, 1)),
        ["a plan with two targets of one id"] = () =>
            new Plan("a", Name, PlanKind.AnnualPlan, Years.Of(2025), Place, targets: [new("a", "a", Aim, "完善"), new("a", "b", Aim, "完善")]),
        ["an objective's id"] = () => new Objective("A", Name),
        ["an industry's id"] = () => new Industry("A", Name),
        ["a commitment's id"] = () => new Commitment("A", Name),
        ["a commitment's clause 0"] = () => new Commitment("a", Name, clause: 0),
        ["a project's id"] = () => new Project("A", Name),
        ["a project's zone"] = () => new Project("a", Name, zone: "A"),
        ["a milestone without a period"] = () => new Milestone(MilestoneKind.Completion, null!),
        ["a zone's id"] = () => new Zone("A", ZoneKind.Belt),
        ["a zone's parent"] = () => new Zone("a", ZoneKind.Belt, parent: "A"),
        ["a boundary with a side twice"] = () => new Zone("a", ZoneKind.Belt, boundary: [Northern(), Northern()]),
        ["a side without features"] = () => new BoundarySide(Side.North, []),
        ["a structure with two zones of one id"] = () => new SpatialStructure(Name, [], [new("a", ZoneKind.Axis), new("a", ZoneKind.Belt)]),
        ["a pattern of no zones"] = () => new PatternCount(ZoneKind.Belt, 0),
        ["a merger of one zone"] = () => new Lineage(LineageKind.Merged, "plan", ["a"]),
        ["a renaming of two zones"] = () => new Lineage(LineageKind.Renamed, "plan", ["a", "b"]),
        ["a lineage of no zones"] = () => new Lineage(LineageKind.Split, "plan", []),
        ["a lineage's zone"] = () => new Lineage(LineageKind.Renamed, "plan", ["A"]),
        ["a lineage's plan"] = () => new Lineage(LineageKind.Renamed, "Plan", ["a"]),
        ["blank words"] = () => new QualitativeAim(" "),
        ["a composite of one part"] = () => new CompositeAim([new(Aim)]),
        ["a composite in a composite"] = () => new AimPart(new CompositeAim([new(Aim), new(Aim)])),
        ["a blank benchmark"] = () => new RelativeAim(Comparator.Reach, " "),
        ["a blank growth to keep pace with"] = () => new KeepPaceAim(""),
        ["a level kept in no words"] = () => new MaintainLevelAim(""),
        ["a rank in no words"] = () => new Rank(null, 1, 1, ""),
        ["a rank with one position"] = () => new Rank(null, 1, null, "首位"),
        ["a rank below 1"] = () => new Rank(null, 0, 1, "首位"),
        ["a rank upside down"] = () => new Rank(null, 3, 1, "前三"),
        ["an aim at no amount"] = () => new AmountAim(null!),
        ["a change of no amount"] = () => new Change(ChangeDirection.Increase, null, null!),
        ["a change aim without a change"] = () => new ChangeAim(null!),
        ["a null list"] = () => ((IEnumerable<int>)null!).ToValueList(),
    };

    public static TheoryData<string> Refused => [.. Calls.Keys];

    [Theory]
    [MemberData(nameof(Refused))]
    public void Bad_input_is_refused(string what) => Calls[what].Should().Throw<ArgumentException>();

    private static BoundarySide Northern() => new(Side.North, [new(new("北京西路"))]);
}
