namespace Jingan.Planning.Tests.Writing;

/// <summary>Sets of plans over the whole model, the same for the same seed: every property set and unset, every kind, and texts that are hard to write.</summary>
internal sealed class RandomModel(int seed)
{
    private readonly RandomValues any = new(new Random(seed));
    private int last;

    public PlanSet Set() => new() { Plans = any.Many(2, Plan), Indicators = any.Many(3, Indicator), Observations = any.Many(4, Observation), Documents = any.Many(2, Document), DivisionChanges = any.Many(1, DivisionChange) };

    public Plan Plan()
    {
        var adopted = any.Maybe(any.Date);
        return new() { Id = Id(), Title = any.Name(), Kind = any.One<PlanKind>(), Period = any.Period(), Jurisdiction = new(any.Pick("310106", "000000"), any.Name(), any.Maybe(any.Date)), Status = adopted is null ? any.One<PlanStatus>() : PlanStatus.Adopted, Adopted = adopted, Parent = any.Maybe(any.Id), Coverage = any.MaybeObject(() => new PlanCoverage(any.Maybe(any.Count), any.Flag()) { Source = any.Source() }), Objectives = any.Many(2, () => Objective(2)), Industries = any.Many(2, () => new Industry { Id = Id(), Name = any.Name(), Group = any.MaybeObject(any.Name), Source = any.Source() }), Targets = any.Many(3, Target), Commitments = any.Many(2, Commitment), Projects = any.Many(2, Project), Space = any.MaybeObject(Space), Source = any.Source() };
    }

    public Indicator Indicator() => new() { Id = Id(), Name = any.Name(), Unit = any.AnyUnit(), Kind = any.One<QuantityKind>(), Polarity = any.One<Polarity>(), Limits = any.Maybe(any.AnyInterval), PriceBasis = any.Maybe(any.One<PriceBasis>), Holder = any.MaybeObject(any.Name), Codes = any.Codes(), Definition = any.MaybeObject(any.Name), Breaks = any.Many(2, () => new DefinitionBreak(any.Date(), any.Name())), Source = any.Source() };

    public Observation Observation()
    {
        var value = any.Value(2);
        var wording = any.ValueWordingOf(value);
        return new() { Indicator = any.Id(), Period = any.Period(), Place = any.MaybeObject(any.Place), Of = any.Dimensions(), Value = value, Wording = wording, Status = any.One<ObservationStatus>(), Note = any.MaybeObject(any.Name), Source = any.Source(wording) };
    }

    public Target Target()
    {
        var aim = any.Aim();
        var wording = any.WordingOf(aim);
        return new() { Id = Id(), Indicator = any.Id(), Aim = aim, Wording = wording, No = any.Maybe(any.Text), Name = any.MaybeObject(any.Name), Unit = any.MaybeObject(any.AnyUnit), Force = any.One<Force>(), Basis = any.MaybeObject(() => new StatedBasis(any.One<Basis>(), any.MaybeObject(any.Name))), Period = any.MaybeObject(any.Period), Scope = any.MaybeObject(() => new TargetScope(any.Text(), any.One<ScopeKind>(), any.Many(2, any.Id))), Codes = any.Codes(), Objective = any.Maybe(any.Id), Note = any.MaybeObject(any.Name), Source = any.Source(wording) };
    }

    private SourceDocument Document() => new() { Id = Id(), Title = any.Name(), ShortTitle = any.MaybeObject(any.Name), Date = any.Maybe(any.Date), File = any.Maybe(any.Text) };

    private DivisionChange DivisionChange() => any.Flag()
        ? new() { Kind = DivisionChangeKind.Merged, Year = any.Pick(1, 2015, 9999), Before = [new("310106", any.Name()), new("310108", any.Name())], After = [new("310109", any.Name())], Source = any.Source() }
        : new() { Kind = DivisionChangeKind.Renamed, Year = 2016, Before = [new("310107", any.Name())], After = [new("310107", any.Name())], Source = any.Source() };

    private Objective Objective(int depth)
    {
        var name = any.Name();
        return new() { Id = Id(), Name = name, Children = depth == 0 ? [] : any.Many(2, () => Objective(depth - 1)), Source = any.Source(name.Zh) };
    }

    private Commitment Commitment() => new() { Id = Id(), Name = any.Name(), Section = any.Maybe(any.Text), Item = any.Maybe(any.Text), Clause = any.Maybe(any.Count), IsLivelihoodProject = any.Flag(), Targets = any.Many(2, Target), SameAs = any.Many(2, () => $"{any.Id()}/{any.Id()}"), Source = any.Source() };

    private Project Project() => new() { Id = Id(), Name = any.Name(), No = any.Maybe(any.Text), Category = any.MaybeObject(any.Name), Subcategory = any.MaybeObject(any.Name), Zone = any.Maybe(any.Id), Milestones = any.Many(2, () => new Milestone(any.One<MilestoneKind>(), any.Period(), any.One<MilestoneState>(), any.Source()) { Name = any.MaybeObject(any.Name) }), Source = any.Source() };

    private SpatialStructure Space()
    {
        var ids = Enumerable.Range(0, any.Below(6)).Select(_ => Id()).ToList();
        var counts = ZoneKind.All.Where(_ => any.Flag()).Select(kind => new PatternCount(kind, any.Flag() ? any.Count() : null));
        return new() { Pattern = any.Name(), Counts = counts.ToValueList(), Zones = ids.Select((id, index) => Zone(id, any.Below(index + 1) is var at && at < index ? ids[at] : null)).ToValueList(), Orders = ids.Count < 2 ? [] : any.Many(2, () => new ZoneOrder(any.One<Side>(), [ids[1], ids[0]], any.Maybe(any.Id), any.Flag(), any.Source())), Source = any.Source() };
    }

    private Zone Zone(string id, string? parent)
    {
        var sides = Enum.GetValues<Side>().Where(_ => any.Flag());
        var shared = any.Source();
        var area = any.MaybeObject(any.Area);
        return new() { Id = id, Kind = any.Flag() ? any.Pick([.. ZoneKind.All]) : ZoneKind.Own(any.Name()), Name = any.MaybeObject(any.Name), Parent = parent, Side = any.Maybe(any.One<Side>), Positioning = any.MaybeObject(any.Name), Area = area, Boundary = sides.Select(side => any.Side(side, shared)).ToValueList(), Extent = any.Maybe(any.Text), Shares = any.MaybeObject(() => new SharedSides([any.One<Side>()], any.Flag(), any.Source())), Lineage = any.Many(2, Lineage), Source = any.Source(), AreaSource = any.Source(area is null ? null : "2.6平方公里") };
    }

    private Lineage Lineage() => any.Flag()
        ? new(LineageKind.Merged, any.Id(), [any.Id(), any.Id()], any.Flag(), any.Source())
        : new(any.Pick(LineageKind.Continued, LineageKind.Renamed, LineageKind.Split), any.Id(), [any.Id()], any.Flag(), any.Source());

    /// <summary>An id that nothing else of this model has.</summary>
    private string Id() => $"{any.Id()}-{++last}";
}
