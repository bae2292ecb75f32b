namespace Jingan.Planning.Tests.Model;

public sealed class ConstructorTests
{
    private static readonly Name Name = new("名");
    private static readonly Statement Statement = new WordsStatement("完善");
    private static readonly Jurisdiction Place = new("310106", Name);
    private static readonly Statement Value = new WordsStatement("完成");
    private static readonly Dictionary<string, Func<object>> Calls = new(StringComparer.Ordinal)
    {
        ["a blank name"] = () => new Name(" "),
        ["a blank English name"] = () => new Name("名", ""),
        ["an indicator's id"] = () => new Indicator { Id = "A", Name = Name, Unit = Unit.Percent, Kind = QuantityKind.Ratio },
        ["an indicator without a name"] = () => new Indicator { Id = "a", Name = null!, Unit = Unit.Percent, Kind = QuantityKind.Ratio },
        ["an indicator without a unit"] = () => new Indicator { Id = "a", Name = Name, Unit = null!, Kind = QuantityKind.Ratio },
        ["a target's id"] = () => new Target { Id = "A", Indicator = "a", Aim = Statement, Wording = "完善" },
        ["a target's indicator"] = () => new Target { Id = "a", Indicator = "A", Aim = Statement, Wording = "完善" },
        ["a target's objective"] = () => new Target { Id = "a", Indicator = "a", Aim = Statement, Wording = "完善", Objective = "A" },
        ["a target without an aim"] = () => new Target { Id = "a", Indicator = "a", Aim = null!, Wording = "完善" },
        ["a target's blank wording"] = () => new Target { Id = "a", Indicator = "a", Aim = Statement, Wording = " " },
        ["an observation's indicator"] = () => new Observation { Indicator = "A", Period = ReportingPeriod.OfYear(2025), Value = Value, Wording = "完成" },
        ["an observation without a period"] = () => new Observation { Indicator = "a", Period = null!, Value = Value, Wording = "完成" },
        ["an observation without a value"] = () => new Observation { Indicator = "a", Period = ReportingPeriod.OfYear(2025), Value = null!, Wording = "完成" },
        ["an observation's blank wording"] = () => new Observation { Indicator = "a", Period = ReportingPeriod.OfYear(2025), Value = Value, Wording = "" },
        ["a source's document"] = () => new SourceReference { Document = "A" },
        ["a source's line 0"] = () => new SourceReference { Document = "a", Line = 0 },
        ["a document's id"] = () => new SourceDocument { Id = "A", Title = Name },
        ["a document without a title"] = () => new SourceDocument { Id = "a", Title = null! },
        ["a place's short code"] = () => new Jurisdiction("31010", Name),
        ["a place's code with a letter"] = () => new Jurisdiction("31010a", Name),
        ["a place's code in other digits"] = () => new Jurisdiction("３１０１０６", Name),
        ["a plan's id"] = () => new Plan { Id = "A", Title = Name, Kind = PlanKind.AnnualPlan, Period = ReportingPeriod.OfYear(2025), Jurisdiction = Place },
        ["a plan's parent"] = () => new Plan { Id = "a", Title = Name, Kind = PlanKind.AnnualPlan, Period = ReportingPeriod.OfYear(2025), Jurisdiction = Place, Parent = "A" },
        ["a plan without a period"] = () => new Plan { Id = "a", Title = Name, Kind = PlanKind.AnnualPlan, Period = null!, Jurisdiction = Place },
        ["a draft that was adopted"] = () => new Plan { Id = "a", Title = Name, Kind = PlanKind.AnnualPlan, Period = ReportingPeriod.OfYear(2025), Jurisdiction = Place, Status = PlanStatus.Draft, Adopted = new(2025, 1, 1) },
        ["a plan with two targets of one id"] = () =>
            new Plan { Id = "a", Title = Name, Kind = PlanKind.AnnualPlan, Period = ReportingPeriod.OfYear(2025), Jurisdiction = Place, Targets = [new() { Id = "a", Indicator = "a", Aim = Statement, Wording = "完善" }, new() { Id = "a", Indicator = "b", Aim = Statement, Wording = "完善" }] },
        ["an objective's id"] = () => new Objective { Id = "A", Name = Name },
        ["an industry's id"] = () => new Industry { Id = "A", Name = Name },
        ["a commitment's id"] = () => new Commitment { Id = "A", Name = Name },
        ["a commitment's clause 0"] = () => new Commitment { Id = "a", Name = Name, Clause = 0 },
        ["a project's id"] = () => new Project { Id = "A", Name = Name },
        ["a project's zone"] = () => new Project { Id = "a", Name = Name, Zone = "A" },
        ["a milestone without a period"] = () => new Milestone(MilestoneKind.Completion, null!),
        ["a zone's id"] = () => new Zone { Id = "A", Kind = ZoneKind.Belt },
        ["a zone's parent"] = () => new Zone { Id = "a", Kind = ZoneKind.Belt, Parent = "A" },
        ["a boundary with a side twice"] = () => new Zone { Id = "a", Kind = ZoneKind.Belt, Boundary = [Northern(), Northern()] },
        ["a side without features"] = () => new BoundarySide(Side.North, []),
        ["a structure with two zones of one id"] = () => new SpatialStructure { Pattern = Name, Counts = [], Zones = [new() { Id = "a", Kind = ZoneKind.Axis }, new() { Id = "a", Kind = ZoneKind.Belt }] },
        ["a pattern of no zones"] = () => new PatternCount(ZoneKind.Belt, 0),
        ["a merger of one zone"] = () => new Lineage(LineageKind.Merged, "plan", ["a"]),
        ["a renaming of two zones"] = () => new Lineage(LineageKind.Renamed, "plan", ["a", "b"]),
        ["a lineage of no zones"] = () => new Lineage(LineageKind.Split, "plan", []),
        ["a lineage's zone"] = () => new Lineage(LineageKind.Renamed, "plan", ["A"]),
        ["a lineage's plan"] = () => new Lineage(LineageKind.Renamed, "Plan", ["a"]),
        ["blank words"] = () => new WordsStatement(" "),
        ["a composite of one part"] = () => new CompositeStatement([new(Statement)]),
        ["a composite in a composite"] = () => new StatementPart(new CompositeStatement([new(Statement), new(Statement)])),
        ["a blank benchmark"] = () => ReferenceStatement.Relative(Comparator.Reach, " "),
        ["a blank growth to keep pace with"] = () => ReferenceStatement.KeepPace(""),
        ["a level kept in no words"] = () => ReferenceStatement.MaintainLevel(""),
        ["a rank in no words"] = () => new Rank(null, 1, 1, ""),
        ["a rank with one position"] = () => new Rank(null, 1, null, "首位"),
        ["a rank below 1"] = () => new Rank(null, 0, 1, "首位"),
        ["a rank upside down"] = () => new Rank(null, 3, 1, "前三"),
        ["an aim at no amount"] = () => new NumberStatement(null!),
        ["a change of no amount"] = () => new Change(ChangeDirection.Increase, null, null!),
        ["a change aim without a change"] = () => new ChangeStatement(null!),
        ["a null list"] = () => ((IEnumerable<int>)null!).ToValueList(),
    };

    public static TheoryData<string> Refused => [.. Calls.Keys];

    [Theory]
    [MemberData(nameof(Refused))]
    public void Bad_input_is_refused(string what) => Calls[what].Should().Throw<ArgumentException>();

    private static BoundarySide Northern() => new(Side.North, [new(new("北京西路"))]);
}
