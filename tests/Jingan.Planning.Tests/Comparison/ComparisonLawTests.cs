using FsCheck;
using FsCheck.Fluent;
using Jingan.Planning.Comparison;
using Jingan.Planning.Tests.Quantities;

namespace Jingan.Planning.Tests.Comparison;

public sealed class ComparisonLawTests
{
    private static readonly Gen<(NumberInterval Before, NumberInterval After, Polarity Polarity, NumberInterval? Limits)> Levels =
        from before in IntervalGen.One
        from after in IntervalGen.One
        from polarity in Gen.Elements(Enum.GetValues<Polarity>())
        from limits in Gen.Elements<NumberInterval?>(null, NumberInterval.Between(0, 2), NumberInterval.AtLeast(0))
        select (before, after, polarity, limits);

    [Fact]
    public void A_plan_does_not_differ_from_itself() => Law.Holds(PlanGen.Pairs, three =>
        PlanComparison.Between(three.After, three.After, three.Context).Changes.Count == 0, tests: 3_000);

    [Fact]
    public void The_order_of_things_is_no_difference() => Law.Holds(PlanGen.Pairs, three =>
        PlanComparison.Between(three.Before, Reversed(three.Before), three.Context).Changes.Count == 0);

    [Fact]
    public void The_order_of_things_does_not_matter_to_the_changes() => Law.Holds(PlanGen.Pairs, three => Same(
        Mirrored.Lines(PlanComparison.Between(three.Before, three.After, three.Context)),
        Mirrored.Lines(PlanComparison.Between(Reversed(three.Before), Reversed(three.After), three.Context))));

    [Fact]
    public void Swapping_the_plans_mirrors_every_change() => Law.Holds(PlanGen.Pairs, three => Same(
        Mirrored.Swapped(PlanComparison.Between(three.Before, three.After, three.Context)),
        Mirrored.Lines(PlanComparison.Between(three.After, three.Before, three.Context))), tests: 3_000);

    [Fact]
    public void Comparing_twice_gives_equal_changes() => Law.Holds(PlanGen.Pairs, three =>
        PlanComparison.Between(three.Before, three.After, three.Context).Equals(PlanComparison.Between(three.Before, three.After, three.Context)));

    [Fact]
    public void A_zone_shows_as_added_or_retired_or_as_having_to_do_with_others_but_not_both() => Law.Holds(PlanGen.Pairs, three =>
    {
        var zones = PlanComparison.Between(three.Before, three.After, three.Context).Changes.Where(change => change.Subject == ChangeSubject.Zone).ToLookup(
            zone => zone.Kind is ChangeKind.Added or ChangeKind.Retired,
            zone => zone.IdsBefore.Select(id => "before " + id).Concat(zone.IdsAfter.Select(id => "after " + id)));
        return !zones[true].SelectMany(ids => ids).Intersect(zones[false].SelectMany(ids => ids), StringComparer.Ordinal).Any();
    });

    [Fact]
    public void A_value_that_is_judged_otherwise_is_a_change_of_what_is_asked() => Law.Holds(Levels, pair =>
    {
        var possible = IntervalGen.Grid.Where(value => pair.Limits?.Contains(value) ?? true).ToList();
        var (before, after) = (Accepted(pair.Before, pair.Polarity, possible), Accepted(pair.After, pair.Polarity, possible));
        var effect = EffectOf(pair.Before, pair.After, pair.Polarity, pair.Limits);
        return (before.IsSubsetOf(after), after.IsSubsetOf(before)) switch
        {
            (true, true) => effect is null or ChangeEffect.Equivalent,
            (true, false) => effect == ChangeEffect.Loosened,
            (false, true) => effect == ChangeEffect.Tightened,
            _ => effect == ChangeEffect.Shifted,
        };
    });

    [Fact]
    public void Effects_are_transitive() => Law.Holds(
        from pair in Levels from last in IntervalGen.One select (pair.Before, Middle: pair.After, Last: last, pair.Polarity, pair.Limits),
        three =>
        {
            var (first, second) = (EffectOf(three.Before, three.Middle, three.Polarity, three.Limits), EffectOf(three.Middle, three.Last, three.Polarity, three.Limits));
            var whole = EffectOf(three.Before, three.Last, three.Polarity, three.Limits);
            return (first ?? ChangeEffect.Equivalent, second ?? ChangeEffect.Equivalent) switch
            {
                (ChangeEffect.Equivalent, var other) => (whole ?? ChangeEffect.Equivalent) == other,
                (var one, ChangeEffect.Equivalent) => (whole ?? ChangeEffect.Equivalent) == one,
                (ChangeEffect.Tightened, ChangeEffect.Tightened) => whole == ChangeEffect.Tightened,
                (ChangeEffect.Loosened, ChangeEffect.Loosened) => whole == ChangeEffect.Loosened,
                _ => true,
            };
        },
        tests: 3_000);

    private static HashSet<decimal> Accepted(NumberInterval aim, Polarity polarity, IEnumerable<decimal> possible)
    {
        var region = new NumberStatement(new(aim)).RegionOf(new(polarity)).Numbers!;
        return [.. possible.Where(region.Contains)];
    }

    private static ChangeEffect? EffectOf(NumberInterval before, NumberInterval after, Polarity polarity, NumberInterval? limits)
    {
        var indicator = new Indicator { Id = "things", Name = new("事物"), Unit = Unit.Parse("亿元"), Kind = QuantityKind.Stock, Polarity = polarity, Limits = limits };
        return PlanComparison.Between(PlanWith(before), PlanWith(after), new() { Indicators = [indicator] }).Changes.SingleOrDefault()?.Effect;
    }

    private static Plan PlanWith(NumberInterval aim) => new() { Id = "plan", Title = new("规划"), Kind = PlanKind.FiveYearPlan, Period = ReportingPeriod.OfYears(2021, 2025), Jurisdiction = new("310106", new("静安区")), Targets = [new() { Id = "things", Indicator = "things", Aim = new NumberStatement(new(aim)), Wording = aim.ToString(), Basis = new(Basis.Level) }] };

    private static bool Same(IReadOnlyList<string> expected, IReadOnlyList<string> found)
    {
        found.Except(expected, StringComparer.Ordinal).Concat(expected.Except(found, StringComparer.Ordinal)).Should().BeEmpty();
        return found.Count == expected.Count;
    }

    private static Plan Reversed(Plan plan) => new() { Id = plan.Id, Title = plan.Title, Kind = plan.Kind, Period = plan.Period, Jurisdiction = plan.Jurisdiction, Status = plan.Status, Adopted = plan.Adopted, Parent = plan.Parent, Objectives = Reversed(plan.Objectives), Industries = Reversed(plan.Industries), Targets = Reversed(plan.Targets), Commitments = Reversed(plan.Commitments), Projects = Reversed(plan.Projects), Space = plan.Space is { } space ? new SpatialStructure { Pattern = space.Pattern, Counts = Reversed(space.Counts), Zones = Reversed(space.Zones) } : null, Source = plan.Source };

    private static ValueList<T> Reversed<T>(ValueList<T> items) => [.. Enumerable.Reverse(items)];
}
