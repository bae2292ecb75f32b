using Jingan.Planning.Wording;

namespace Jingan.Planning.Building;

/// <summary>Makes a plan in code, in the official wording; each call gives a new builder and leaves this one as it is.</summary>
/// <remarks>What it does not cover, the constructors of the model do; identifiers are as everywhere, lower-case words joined by hyphens.</remarks>
public sealed class PlanBuilder
{
    private readonly PlanParts parts;

    /// <summary>Begins a plan without content.</summary>
    /// <param name="id">The plan's identifier.</param>
    /// <param name="title">Its Chinese title.</param>
    /// <param name="firstYear">The first year of its period.</param>
    /// <param name="lastYear">The last year of its period, that of its targets' deadline.</param>
    /// <param name="code">The six-digit code of the place, GB/T 2260.</param>
    /// <param name="place">The Chinese name of the place.</param>
    /// <param name="kind">What kind of plan it is.</param>
    /// <exception cref="ArgumentException">The identifier, a name, the code or the order of the years is wrong.</exception>
    public PlanBuilder(string id, string title, int firstYear, int lastYear, string code, string place, PlanKind kind = PlanKind.FiveYearPlan)
        : this(new PlanParts(Identifier.Checked(id, nameof(id)), new(title), kind, ReportingPeriod.OfYears(firstYear, lastYear), new(code, new(place))))
    {
    }

    private PlanBuilder(PlanParts parts) => this.parts = parts;

    /// <summary>Defines an indicator that targets and observations name.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="name">Its Chinese name.</param>
    /// <param name="unit">Its unit: 张, 亿元, %.</param>
    /// <param name="kind">What kind of quantity it is.</param>
    /// <param name="polarity">Which way is better.</param>
    /// <exception cref="ArgumentException">The identifier or the name is wrong, the unit is unknown, or the indicator is there already.</exception>
    public PlanBuilder Indicator(string id, string name, string unit, QuantityKind kind, Polarity polarity = Polarity.None) =>
        Find(id) is null
            ? new(parts with { Indicators = [.. parts.Indicators, new Indicator { Id = id, Name = new(name), Unit = Unit.Parse(unit), Kind = kind, Polarity = polarity }] })
            : throw new ArgumentException($"The indicator '{id}' is there already.", nameof(id));

    /// <summary>Sets a target on an indicator; its identifier is the indicator's.</summary>
    /// <param name="indicator">The indicator's identifier.</param>
    /// <param name="wording">The official wording: &gt;45, 不少于800张, 完成市下达目标.</param>
    /// <param name="force">How binding it is.</param>
    /// <param name="basis">What its number measures; null for what wording, name and unit tell.</param>
    /// <exception cref="ArgumentException">The indicator is not defined or has a target already, or the wording is unreadable.</exception>
    public PlanBuilder Target(string indicator, string wording, Force force = Force.Expected, Basis? basis = null)
    {
        var defined = Defined(indicator, nameof(indicator));
        if (parts.Targets.Any(target => target.Id == indicator))
            throw new ArgumentException($"The indicator '{indicator}' has a target already.", nameof(indicator));

        var reading = TargetWording.Read(wording, defined.Name.Zh, defined.Unit);
        var aim = reading.Aim ?? throw new ArgumentException($"'{wording}' cannot be read: {reading.Reason}.", nameof(wording));
        var stated = (basis ?? reading.Basis) is { } known ? new StatedBasis(known) : null;
        return new(parts with { Targets = [.. parts.Targets, new Target { Id = indicator, Indicator = indicator, Aim = aim, Wording = wording, Unit = defined.Unit, Force = force, Basis = stated }] });
    }

    /// <summary>Adds an actual.</summary>
    /// <param name="indicator">The indicator's identifier.</param>
    /// <param name="year">The year that it measures.</param>
    /// <param name="wording">The official wording: 812张, 超过2300亿元, 同比增长5.0%.</param>
    /// <exception cref="ArgumentException">The indicator is not defined, or the wording is unreadable.</exception>
    public PlanBuilder Observation(string indicator, int year, string wording)
    {
        var reading = ValueWording.Read(wording, Defined(indicator, nameof(indicator)).Unit);
        var value = reading.Value ?? throw new ArgumentException($"'{wording}' cannot be read: {reading.Reason}.", nameof(wording));
        var status = reading.IsEstimated ? ObservationStatus.Estimated : ObservationStatus.Final;
        return new(parts with { Observations = [.. parts.Observations, new Observation { Indicator = indicator, Period = ReportingPeriod.OfYear(year), Value = value, Wording = wording, Status = status }] });
    }

    /// <summary>Adds an axis.</summary>
    /// <exception cref="ArgumentException">The identifier is wrong or taken, or the name is blank.</exception>
    public PlanBuilder Axis(string id, string name) => Zone(ZoneKind.Axis, id, name);

    /// <summary>Adds a belt.</summary>
    /// <exception cref="ArgumentException">The identifier is wrong or taken, or the name is blank.</exception>
    public PlanBuilder Belt(string id, string name) => Zone(ZoneKind.Belt, id, name);

    /// <summary>Adds a zone of any kind.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="id">Its identifier.</param>
    /// <param name="name">Its Chinese name.</param>
    /// <param name="on">The zone of which it is a part or on which it stands; null for one that stands alone.</param>
    /// <exception cref="ArgumentException">The identifier is wrong or taken, the name is blank, or there is no zone to stand on.</exception>
    public PlanBuilder Zone(ZoneKind kind, string id, string name, string? on = null)
    {
        if (parts.Zones.Any(zone => zone.Id == id))
            throw new ArgumentException($"The zone '{id}' is there already.", nameof(id));
        if (on is not null && parts.Zones.All(zone => zone.Id != on))
            throw new ArgumentException($"There is no zone '{on}' yet.", nameof(on));

        return new(parts with { Zones = [.. parts.Zones, new Zone { Id = id, Kind = kind, Name = new(name), Parent = on }] });
    }

    /// <summary>Names the spatial pattern; without it the zones are counted.</summary>
    /// <exception cref="ArgumentException">A name is blank.</exception>
    public PlanBuilder Pattern(string zh, string? en = null) => new(parts with { Pattern = new(zh, en) });

    /// <summary>The plan.</summary>
    public Plan ToPlan() => parts.ToPlan();

    /// <summary>The plan with its indicators and observations, to validate, judge or compare.</summary>
    public PlanSet ToSet() => parts.ToSet();

    private Indicator? Find(string id) => parts.Indicators.FirstOrDefault(indicator => indicator.Id == id);

    private Indicator Defined(string id, string parameter) =>
        Find(id) ?? throw new ArgumentException($"There is no indicator '{id}' yet.", parameter);
}
