using Jingan.Planning.Comparison;
using Jingan.Planning.Evaluation;
using Jingan.Planning.Measuring;
using Jingan.Planning.Tracing;
using NodaTime;

namespace Jingan.Planning.Tests.Tracing;

/// <summary>Statements and series of all kinds from one seed: two aims of one indicator on bases that a document could state, and what was observed of it.</summary>
internal sealed record AgreementWorld
{
    private static readonly (string Name, string Unit, QuantityKind Kind, int Low, int High)[] Indicators =
    [
        ("养老床位数", "张", QuantityKind.Stock, 60, 160),
        ("新增岗位", "个", QuantityKind.Flow, 60, 160),
        ("地区生产总值", "亿元", QuantityKind.Flow, 60, 160),
        ("社会消费品零售总额", "亿元", QuantityKind.Flow, 60, 160),
        ("森林覆盖率", "%", QuantityKind.Ratio, 10, 90),
        ("单位生产总值能耗", "吨标准煤/万元", QuantityKind.Ratio, 60, 160),
        ("单位生产总值能耗降低率", "%", QuantityKind.Ratio, 1, 30),
        ("工业增加值增速", "%", QuantityKind.Rate, 1, 15),
        ("发展指数", "点", QuantityKind.Index, 60, 160),
    ];

    private static readonly string?[] References = [null, null, null, "上年", "上一年", "去年同期", "2020年", "“十三五”末", "“十四五”末", "基期", "历史最好水平"];

    private static readonly ReportingPeriod[] Periods =
    [
        ReportingPeriod.OfYear(2025), ReportingPeriod.OfYears(2021, 2025), ReportingPeriod.OfYears(2021, 2025), ReportingPeriod.OfYears(2026, 2027),
        new(new(2024, 4, 1), new(2025, 3, 31)), ReportingPeriod.OfHalf(2025, 2), ReportingPeriod.OfQuarter(2025, 4),
    ];

    private static readonly Basis?[] Bases = [null, null, null, Basis.Level, Basis.YearOnYear, Basis.AverageAnnualGrowth, Basis.Change, Basis.PeriodTotal];

    public required Indicator Indicator { get; init; }

    public required Target One { get; init; }

    public required Target Other { get; init; }

    public required ReportingPeriod Period { get; init; }

    public required ValueList<Observation> Seen { get; init; }

    public PlanSet Set => new() { Indicators = [Indicator], Observations = Seen };

    public Measure Measure => Measure.Of(One, Indicator, PlanOf(One));

    public TracedNumbers Traced => TracedIn(Set);

    public AimComparison? Compared => PlanOf(One).ChangesTo(PlanOf(Other), Set).Changes.FirstOrDefault(change => change.Aims is not null)?.Aims;

    public AlignedPair? Aligned => PlanOf(One).Align(PlanOf(Other) with { Id = "lower" }, Set).Pairs.SingleOrDefault();

    public static AgreementWorld Of(int seed)
    {
        var random = new Random(seed);
        var (name, unit, kind, low, high) = Indicators[random.Next(Indicators.Length)];
        var broken = random.Next(6) == 0 ? random.Next(2020, 2027) : 0;
        var isMarked = random.Next(2) == 0;
        var indicator = new Indicator
        {
            Id = "things",
            Name = new(name),
            Unit = Unit.Parse(unit),
            Kind = kind,
            Polarity = (Polarity)random.Next(0, 3),
            Limits = unit == "%" && random.Next(2) == 0 ? NumberInterval.Between(0, 100) : null,
            Breaks = broken > 0 && !isMarked ? [new(new(broken, 1, 1), new("另一口径"))] : [],
        };
        var period = Periods[random.Next(Periods.Length)];
        var basis = Bases[random.Next(Bases.Length)];
        return new()
        {
            Indicator = indicator,
            Period = period,
            One = TargetOf(random, indicator, basis, low, high),
            Other = TargetOf(random, indicator, random.Next(2) == 0 ? basis : Bases[random.Next(Bases.Length)], low, high),
            Seen = [.. SeenOf(random, indicator, period, low, high, isMarked ? broken : 0)],
        };
    }

    public Plan PlanOf(Target target) => new()
    {
        Id = "plan",
        Title = new("规划"),
        Kind = PlanKind.SpecialPlan,
        Period = Period,
        Jurisdiction = new("440305", new("南山区")),
        Targets = [target],
    };

    public TracedNumbers TracedIn(PlanSet set) =>
        (set with { Plans = [PlanOf(One)] }).Trace("things").Points.OfType<TracedTarget>().Single().Numbers;

    public TargetEvaluation Judged(Target target) => JudgedIn(target, Set);

    public TargetEvaluation JudgedIn(Target target, PlanSet set) => PlanOf(target).Evaluate(set, new LocalDate(2031, 1, 1)).Targets[0];

    /// <summary>The world and every answer to it, for the message of a law that fails.</summary>
    public override string ToString() =>
        $"{Indicator.Name.Zh} {Indicator.Unit} {Indicator.Kind} {Indicator.Polarity} {Period}\n"
        + $"one {Told(One)}\nother {Told(Other)}\n"
        + string.Join(", ", Seen.Select(seen => $"{seen.Period} {Told(seen.Value)} {(seen.Status == ObservationStatus.Break ? "break" : "")}"))
        + $"\ntraced {string.Join(" | ", Traced.Levels.Select(level => $"{level.Numbers} {level.Origin} {level.Steps?.En}"))} {Traced.Gap?.Reason}"
        + $"\ncompared {Compared?.Effect} {Compared?.Reason} {Compared?.RegionBefore} {Compared?.RegionAfter} {Compared?.Unit}"
        + $"\naligned {Aligned?.Standing} {Aligned?.Message.En}\n";

    private string Told(Target target)
    {
        var (judged, measure) = (Judged(target), Measure.Of(target, Indicator, PlanOf(target)));
        return $"{Told(target.Aim)} on {target.Basis?.Basis} ({measure.Basis} {measure.Type} {measure.Direction} from {measure.Base}): {judged.Verdict} {judged.Reason} {judged.Message.En}";
    }

    private static string Told(Statement statement) => statement switch
    {
        ChangeStatement { Change: var change } => $"{change.Direction} {change.Amount.Kind} {change.Amount.Stated} {change.Type} since {change.Reference}",
        NumberStatement number => $"{number.Amount.Kind} {number.Amount.Stated} {number.Amount.Unit}{(number.IsTotal ? " total" : "")}",
        ReferenceStatement kept => $"keep since {kept.Since}",
        _ => statement.ToString(),
    };

    private static Target TargetOf(Random random, Indicator indicator, Basis? basis, int low, int high) => new()
    {
        Id = "one",
        Indicator = "things",
        Aim = AimOf(random, indicator, basis, low, high),
        Wording = "原文",
        Basis = basis is { } stated ? new(stated) : null,
    };

    /// <summary>A number in the indicator's unit, or growth where the basis is one; a change in any of its types; a level to keep.</summary>
    private static Statement AimOf(Random random, Indicator indicator, Basis? basis, int low, int high)
    {
        var isGrowth = basis is Basis.YearOnYear or Basis.AverageAnnualGrowth || (basis == Basis.Change && random.Next(2) == 0);
        var unit = isGrowth ? Unit.Percent : random.Next(2) == 0 ? indicator.Unit : null;
        switch (random.Next(8))
        {
            case 0:
                return ReferenceStatement.MaintainLevel("持平", random.Next(2) == 0 ? null : TimeReference.Parse("上年"));
            case 1 or 2 or 3:
                ChangeType[] types = indicator.Unit.IsPercent
                    ? [ChangeType.PercentagePoints, ChangeType.RelativePercent]
                    : [ChangeType.RelativePercent, ChangeType.Absolute, ChangeType.MultipleBy, ChangeType.MultipleTo];
                var type = types[random.Next(types.Length)];
                var reference = References[random.Next(References.Length)];
                return new ChangeStatement(new(
                    (ChangeDirection)random.Next(2), type, AmountOf(random, random.Next(1, 5), null), reference is null ? null : TimeReference.Parse(reference)));
            case 4 when !isGrowth:
                return new NumberStatement(AmountOf(random, random.Next(low, 3 * high), unit)) { IsTotal = true };
            default:
                return new NumberStatement(AmountOf(random, isGrowth ? random.Next(0, 20) : random.Next(low, high), unit));
        }
    }

    private static Amount AmountOf(Random random, decimal number, Unit? unit) => random.Next(7) switch
    {
        0 => Amount.AtLeast(number, unit),
        1 => Amount.GreaterThan(number, unit),
        2 => Amount.AtMost(number, unit),
        3 => Amount.LessThan(number, unit),
        4 => Amount.Between(number, number + random.Next(0, 9), unit),
        5 => Amount.About(number, unit),
        _ => Amount.Exactly(number, unit),
    };

    /// <summary>Levels of years and of the period itself, one of each; now and then a reported change instead of the level at the end, so that no two contradict each other.</summary>
    private static IEnumerable<Observation> SeenOf(Random random, Indicator indicator, ReportingPeriod period, int low, int high, int broken)
    {
        var isReported = random.Next(4) == 0;
        var periods = Enumerable.Range(2019, 9).Select(ReportingPeriod.OfYear).Where(_ => random.Next(8) > 0);
        if (!period.IsWholeYears)
            periods = periods.Append(period).Append(period.SamePeriodLastYear);

        foreach (var one in periods.ToList())
        {
            if (!isReported || one.End != period.End)
                yield return Saw(one, new NumberStatement(Amount.Exactly(random.Next(low, high))), one.Start == new LocalDate(Math.Max(broken, 1), 1, 1));
        }

        if (isReported)
        {
            var type = indicator.Unit.IsPercent ? ChangeType.PercentagePoints : ChangeType.RelativePercent;
            yield return Saw(period, new ChangeStatement(new((ChangeDirection)random.Next(2), type, Amount.Exactly(random.Next(0, 12)))), isBreak: false);
        }
    }

    private static Observation Saw(ReportingPeriod period, Statement value, bool isBreak) => new()
    {
        Indicator = "things",
        Period = period,
        Value = value,
        Wording = "原文",
        Status = isBreak ? ObservationStatus.Break : ObservationStatus.Final,
    };
}
