using Jingan.Planning.Files;
using Jingan.Planning.Tests.House;

namespace Jingan.Planning.Tests.Model;

public sealed class EditingTests
{
    private static readonly PlanSet Set = BuiltInPlans.Load("jingan-fyp14");

    private static readonly Plan Outline = Set.Plans[0];

    [Fact]
    public void Every_bare_target_is_raised_by_a_tenth()
    {
        var raised = Outline with
        {
            Targets = [.. Outline.Targets.Select(target => target.Aim is NumberStatement { Amount: { Kind: AmountKind.Exact } amount } number
                ? target with { Aim = number with { Amount = new(amount.Stated * 1.1m, amount.Unit) } }
                : target)],
        };

        raised.FindTarget("global-service-institutions")!.Aim.Should().Be(new NumberStatement(Amount.Exactly(88, Outline.FindTarget("global-service-institutions")!.Aim is NumberStatement was ? was.Amount.Unit : null)));
    }

    [Fact]
    public void A_zone_is_renamed()
    {
        var space = Outline.Space!;
        var first = space.Zones[0];
        var renamed = Outline with { Space = space with { Zones = [first with { Name = new("新轴", "New axis") }, .. space.Zones.Skip(1)] } };

        renamed.FindZone(first.Id)!.Name!.Zh.Should().Be("新轴");
        Outline.FindZone(first.Id)!.Name.Should().Be(first.Name);
    }

    [Fact]
    public void A_zone_gets_another_id_with_all_that_refers_to_it()
    {
        var (old, id) = (Outline.Space!.Zones.First(zone => Outline.Space.Zones.Any(part => part.Parent == zone.Id)).Id, "new-id");
        string? Now(string? zone) => zone == old ? id : zone;

        var edited = Outline with
        {
            Space = Outline.Space with
            {
                Zones = [.. Outline.Space.Zones.Select(zone => zone with { Id = Now(zone.Id)!, Parent = Now(zone.Parent) })],
                Orders = [.. Outline.Space.Orders.Select(order => order with { Along = Now(order.Along), Zones = [.. order.Zones.Select(zone => Now(zone)!)] })],
            },
            Projects = [.. Outline.Projects.Select(project => project with { Zone = Now(project.Zone) })],
        };

        edited.FindZone(id)!.Name.Should().Be(Outline.FindZone(old)!.Name);
        (Set with { Plans = [edited] }).Validate().Should().NotContain(problem => problem.Severity == Severity.Error);
        edited.ToString().Should().Be(Outline.ToString());
    }

    [Fact]
    public void Every_thing_of_the_model_is_edited_with_with() =>
        LibraryTypes.Public
            .Where(type => type.IsAssignableTo(typeof(IPlanItem)) && !type.IsInterface)
            .Concat([typeof(PlanSet), typeof(Observation), typeof(SourceDocument), typeof(SourceReference), typeof(SpatialStructure), typeof(DivisionChange)])
            .SelectMany(type => type.GetProperties().Where(property => property.GetMethod!.IsPublic && !property.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute), inherit: false)), (type, property) => (type, property))
            .Where(pair => pair.type.GetMethod("<Clone>$") is null || (pair.property.SetMethod is null && Stored(pair.type, pair.property.Name)))
            .Select(pair => $"{pair.type.Name}.{pair.property.Name}").Should().BeEmpty("what a constructor alone can set, nobody can change in a copy");

    private static bool Stored(Type type, string property) =>
        type.GetField($"<{property}>k__BackingField", System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic) is not null;

    [Fact]
    public void An_observation_is_added()
    {
        var seen = new Observation
        {
            Indicator = Set.Indicators[0].Id,
            Period = ReportingPeriod.OfYear(2025),
            Value = new NumberStatement(Amount.Exactly(87, Set.Indicators[0].Unit)),
            Wording = "87",
        };

        (Set with { Observations = [.. Set.Observations, seen] }).Observations[^1].Should().Be(seen);
    }

    [Fact]
    public void What_is_found_by_id_follows_the_edit()
    {
        Outline.FindTarget(Outline.Targets[0].Id).Should().Be(Outline.Targets[0]);
        (Outline with { Targets = [] }).FindTarget(Outline.Targets[0].Id).Should().BeNull();
    }

    [Fact]
    public void Asking_for_an_id_changes_nothing_about_equality()
    {
        var twin = Outline with { };
        twin.FindTarget("no-such-target").Should().BeNull();
        twin.Should().Be(Outline);
        twin.GetHashCode().Should().Be(Outline.GetHashCode());
    }

    [Fact]
    public void A_draft_has_no_date_of_adoption_whichever_is_said_first()
    {
        FluentActions.Invoking(() => Outline with { Status = PlanStatus.Draft }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Outline with { Adopted = null, Status = PlanStatus.Draft }).Should().NotThrow();
        FluentActions.Invoking(() => Outline with { Adopted = null, Status = PlanStatus.Draft } with { Adopted = new(2021, 1, 15) })
            .Should().Throw<ArgumentException>();
    }
}
