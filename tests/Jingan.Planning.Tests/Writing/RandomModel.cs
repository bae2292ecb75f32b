namespace Jingan.Planning.Tests.Writing;

/// <summary>Sets of plans over the whole model, the same for the same seed: every property set and unset, every kind, and texts that are hard to write.</summary>
internal sealed class RandomModel(int seed)
{
    private readonly RandomValues any = new(new Random(seed));
    private int last;

    public PlanSet Set() => new(any.Many(2, Plan), any.Many(3, Indicator), any.Many(4, Observation), any.Many(2, Document));

    public Plan Plan()
    {
        var adopted = any.Maybe(any.Date);
        return new(
            Id(),
            any.Name(),
            any.One<PlanKind>(),
            any.Period(),
            new(any.Pick("310106", "000000"), any.Name(), any.Maybe(any.Date)),
            adopted is null ? any.One<PlanStatus>() : PlanStatus.Adopted,
            adopted,
            any.Maybe(any.Id),
            any.Many(2, () => Objective(2)),
            any.Many(2, () => new Industry(Id(), any.Name(), any.Maybe(any.Text), any.Source())),
            any.Many(3, Target),
            any.Many(2, Commitment),
            any.Many(2, Project),
            any.MaybeObject(Space),
            any.Source());
    }

    public Indicator Indicator() => new(
        Id(), any.Name(), any.AnyUnit(), any.One<QuantityKind>(), any.One<Polarity>(), any.Maybe(any.AnyInterval), any.Maybe(any.Text),
        any.Many(2, () => new DefinitionBreak(any.Date(), any.Text())), any.Source());

    public Observation Observation()
    {
        var value = any.Value(2);
        var wording = any.WordingOf(value);
        return new(any.Id(), any.Period(), value, wording, any.One<ObservationStatus>(), any.Maybe(any.Text), any.Source(wording));
    }

    public Target Target()
    {
        var aim = any.Aim();
        var wording = any.WordingOf(aim);
        return new(
            Id(), any.Id(), aim, wording, any.Maybe(any.Text), any.MaybeObject(any.Name), any.MaybeObject(any.AnyUnit), any.One<Force>(),
            any.MaybeObject(() => new StatedBasis(any.One<Basis>(), any.Maybe(any.Text))), any.MaybeObject(any.Period), any.Maybe(any.Id),
            any.Maybe(any.Text), any.Source(wording));
    }

    private SourceDocument Document() => new(Id(), any.Name(), any.Maybe(any.Date), any.Maybe(any.Text));

    private Objective Objective(int depth)
    {
        var name = any.Name();
        return new(Id(), name, depth == 0 ? [] : any.Many(2, () => Objective(depth - 1)), any.Source(name.Zh));
    }

    private Commitment Commitment() => new(
        Id(), any.Name(), any.Maybe(any.Text), any.Maybe(any.Text), any.Maybe(any.Count), any.Flag(), any.Many(2, Target),
        any.Many(2, () => $"{any.Id()}/{any.Id()}"), any.Source());

    private Project Project() => new(
        Id(), any.Name(), any.Maybe(any.Text), any.MaybeObject(any.Name), any.MaybeObject(any.Name), any.Maybe(any.Id),
        any.Many(2, () => new Milestone(any.One<MilestoneKind>(), any.Period(), any.Flag(), any.Source())), any.Source());

    private SpatialStructure Space()
    {
        var ids = Enumerable.Range(0, any.Below(6)).Select(_ => Id()).ToList();
        var counts = Enum.GetValues<ZoneKind>().Where(_ => any.Flag()).Select(kind => new PatternCount(kind, any.Count()));
        return new(any.Name(), counts.ToValueList(), ids.Select((id, index) => Zone(id, any.Below(index + 1) is var at && at < index ? ids[at] : null)).ToValueList(), any.Source());
    }

    private Zone Zone(string id, string? parent)
    {
        var sides = Enum.GetValues<Side>().Where(_ => any.Flag());
        var shared = any.Source();
        var area = any.MaybeObject(any.Area);
        return new(
            id, any.One<ZoneKind>(), any.MaybeObject(any.Name), parent, any.Maybe(any.Text), area,
            sides.Select(side => any.Side(side, shared)).ToValueList(), any.Maybe(any.Text), any.Many(2, Lineage), any.Source(),
            any.Source(area is null ? null : "2.6平方公里"));
    }

    private Lineage Lineage() => any.Flag()
        ? new(LineageKind.Merged, any.Id(), [any.Id(), any.Id()], any.Flag(), any.Source())
        : new(any.Pick(LineageKind.Continued, LineageKind.Renamed, LineageKind.Split), any.Id(), [any.Id()], any.Flag(), any.Source());

    /// <summary>An id that nothing else of this model has.</summary>
    private string Id() => $"{any.Id()}-{++last}";
}
