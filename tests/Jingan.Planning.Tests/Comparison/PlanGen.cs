using FsCheck;
using FsCheck.Fluent;
using Jingan.Planning.Tests.Quantities;

namespace Jingan.Planning.Tests.Comparison;

/// <summary>Small plans of things with few ids and names, so that any two of them have much in common; the later one's zones descend from the earlier one's.</summary>
internal static class PlanGen
{
    public const string Earlier = "earlier";
    public const string Later = "later";

    private static readonly Gen<string> Words = Gen.Elements("甲", "乙", "丙");

    private static readonly Gen<Statement> Aims = Gen.OneOf(
        IntervalGen.One.Select(interval => (Statement)new NumberStatement(new(interval))),
        IntervalGen.One.Select(interval => (Statement)new NumberStatement(new(interval, Unit.Parse("万家")))),
        Gen.Choose(1, 4).Select(number => (Statement)new NumberStatement(Amount.About(number))),
        Gen.Choose(1, 4).Select(number => (Statement)new NumberStatement(Amount.AtLeast(number)) { IsTotal = true }),
        from direction in Gen.Elements(ChangeDirection.Increase, ChangeDirection.Decrease)
        from type in Gen.Elements(Enum.GetValues<ChangeType>())
        from number in Gen.Choose(1, 4)
        from reference in Gen.Elements(null, "2020年", "2015年")
        select (Statement)new ChangeStatement(new(direction, type, Amount.Exactly(number), reference is null ? null : TimeReference.Parse(reference))),
        Gen.Elements<Statement>(
            new WordsStatement("完善"), new WordsStatement("改善"), ReferenceStatement.Delegated("市"), ReferenceStatement.Delegated("国家"), new WholeStatement(), new WholeStatement { IsApproximate = true },
            new RankStatement(new(null, 1, 3, "前三")), new RankStatement(new(null, 1, 1, "首位")), new RankStatement(new(null, null, null, "前列")),
            ReferenceStatement.Relative(Comparator.AtLeast, "全市"), ReferenceStatement.Relative(Comparator.GreaterThan, "全市"), ReferenceStatement.KeepPace("全市"), ReferenceStatement.MaintainLevel("持平"),
            new CompositeStatement([new(new NumberStatement(Amount.Exactly(1)), "甲"), new(new NumberStatement(Amount.Exactly(2)), "乙")], Connective.Respectively)));

    private static readonly Gen<Target> AnyTarget =
        from id in Gen.Elements("t1", "t2", "t3", "t4", "t5")
        from indicator in Gen.Elements("i1", "i2", "i3")
        from aim in Aims
        from force in Gen.Elements(Enum.GetValues<Force>())
        from basis in Gen.Elements<Basis?>([null, .. Enum.GetValues<Basis>().Cast<Basis?>()])
        from period in Gen.Elements(null, ReportingPeriod.OfYear(2023), ReportingPeriod.OfYears(2021, 2025))
        from objective in Gen.Elements(null, "o1", "o2")
        select new Target { Id = id, Indicator = indicator, Aim = aim, Wording = Text(aim), Force = force, Basis = basis is { } stated ? new(stated) : null, Period = period, Objective = objective };

    private static readonly Gen<Commitment> AnyCommitment =
        from id in Gen.Elements("c1", "c2", "c3")
        from name in Words
        from isMarked in Gen.Elements(true, false)
        from targets in Some(AnyTarget, target => target.Id, 2)
        from section in Gen.Elements(null, "一", "二")
        select new Commitment { Id = id, Name = new(name), Section = section, IsLivelihoodProject = isMarked, Targets = targets };

    private static readonly Gen<Milestone> AnyMilestone =
        from kind in Gen.Elements(MilestoneKind.ConstructionStart, MilestoneKind.Completion)
        from year in Gen.Choose(2021, 2024)
        from isReached in Gen.Elements(true, false)
        select new Milestone(kind, ReportingPeriod.OfYear(year), isReached ? MilestoneState.Reached : MilestoneState.Planned);

    private static readonly Gen<Project> AnyProject =
        from id in Gen.Elements("p1", "p2", "p3")
        from name in Words
        from category in Words
        from zone in Gen.Elements(null, "z1", "z2")
        from count in Gen.Choose(0, 3)
        from milestones in AnyMilestone.ListOf(count)
        select new Project { Id = id, Name = new(name), Category = new(category), Zone = zone, Milestones = [.. milestones] };

    private static readonly Gen<Industry> AnyIndustry =
        from id in Gen.Elements("n1", "n2", "n3")
        from name in Words
        from heading in Words
        select new Industry { Id = id, Name = new(name), Group = new(heading) };

    private static readonly Gen<ValueList<Objective>> Objectives =
        from top in Some(from id in Gen.Elements("o1", "o2", "o3") from name in Words select new Objective { Id = id, Name = new(name) }, objective => objective.Id, 3)
        from isNested in Gen.Elements(true, false)
        select isNested && top.Count > 1 ? [new Objective { Id = top[0].Id, Name = top[0].Name, Children = [.. top.Skip(1)] }] : top;

    private static readonly Gen<Lineage> AnyLineage =
        from kind in Gen.Elements(Enum.GetValues<LineageKind>())
        from zones in Gen.Elements<string[]>(["z1", "z2"], ["z2", "z3"], ["z1", "z9"], ["z3", "z4"])
        select new Lineage(kind, Earlier, kind == LineageKind.Merged ? [.. zones] : [zones[0]]);

    public static Gen<PlanSet> Context { get; } =
        from polarity in Gen.Elements(Enum.GetValues<Polarity>())
        from kind in Gen.Elements(Enum.GetValues<QuantityKind>())
        from limits in Gen.Elements<Jingan.Planning.NumberInterval?>(null, Jingan.Planning.NumberInterval.Between(0, 3))
        from level in Gen.Elements(1, 2, 0)
        select new PlanSet { Indicators = [
                new() { Id = "i1", Name = new("甲指标"), Unit = Unit.Parse("家"), Kind = kind, Polarity = polarity, Limits = limits },
                new() { Id = "i2", Name = new("乙指标"), Unit = Unit.Percent, Kind = QuantityKind.Ratio, Polarity = polarity, Limits = limits },
                new() { Id = "i3", Name = new("丙指标"), Unit = Unit.Parse("家"), Kind = kind, Polarity = Polarity.HigherIsBetter, Breaks = [new(new(2024, 1, 1), new("另一口径"))] },
            ], Observations = [new() { Indicator = "i1", Period = ReportingPeriod.OfYear(2020), Value = new Planning.NumberStatement(Amount.Exactly(level)), Wording = "原文" }] };

    public static Gen<Plan> Of(string id) =>
        from period in Gen.Elements(ReportingPeriod.OfYears(2021, 2025), ReportingPeriod.OfYears(2021, 2025), ReportingPeriod.OfYear(2023))
        from targets in Some(AnyTarget, target => target.Id, 4)
        from commitments in Some(AnyCommitment, commitment => commitment.Id, 3)
        from projects in Some(AnyProject, project => project.Id, 3)
        from industries in Some(AnyIndustry, industry => industry.Id, 3)
        from objectives in Objectives
        from title in Words
        from zones in Some(ZoneOf(id), zone => zone.Id, 4)
        from hasSpace in Gen.Frequency((4, Gen.Constant(true)), (1, Gen.Constant(false)))
        select new Plan { Id = id, Title = new(title), Kind = PlanKind.FiveYearPlan, Period = period, Jurisdiction = new("310106", new("静安区")), Objectives = objectives, Industries = industries, Targets = targets, Commitments = commitments, Projects = projects, Space = hasSpace ? new() { Pattern = new(title), Counts = [], Zones = zones } : null };

    /// <summary>An earlier plan, a later one, and what both share.</summary>
    public static Gen<(Plan Before, Plan After, PlanSet Context)> Pairs { get; } =
        from before in Of(Earlier)
        from after in Of(Later)
        from context in Context
        select (before, after, context);

    private static Gen<Zone> ZoneOf(string plan) =>
        from id in Gen.Elements("z1", "z2", "z3", "z4")
        from kind in Gen.Elements(ZoneKind.Belt, ZoneKind.Area)
        from name in Words
        from parent in Gen.Elements(null, "z1", "z2")
        from area in Gen.Elements(null, Amount.Exactly(1, Unit.Parse("平方公里")), Amount.Exactly(100, Unit.Parse("公顷")), Amount.Exactly(2, Unit.Parse("平方公里")))
        from north in Words
        from hasBoundary in Gen.Elements(true, false)
        from lineage in plan == Later ? Gen.OneOf(Gen.Constant<ValueList<Lineage>>([]), AnyLineage.Select(one => (ValueList<Lineage>)[one])) : Gen.Constant<ValueList<Lineage>>([])
        select new Zone { Id = id, Kind = kind, Name = new(name), Parent = parent == id ? null : parent, Area = area, Boundary = hasBoundary ? [new(Side.North, [new(new(north))])] : [], Lineage = lineage };

    private static Gen<ValueList<T>> Some<T>(Gen<T> one, Func<T, string> idOf, int most) =>
        from count in Gen.Choose(0, most)
        from items in one.ListOf(count)
        select items.DistinctBy(idOf, StringComparer.Ordinal).ToValueList();

    private static string Text(Statement aim) => Planning.Wording.TargetWording.Write(aim, Planning.Language.Chinese) is { Length: > 0 } text ? text : "原文";
}
