using Jingan.Planning.Comparison;
using static Jingan.Planning.Tests.Notation;

namespace Jingan.Planning.Tests.Comparison;

public sealed class ZoneComparisonTests
{
    [Fact]
    public void A_merger_is_one_change_with_all_ids() => Lines(
        Old(Zone("a"), Zone("b")),
        New(Zone("ab", LineageKind.Merged, "a", "b"))).Should().Equal("Merged a+b → ab");

    [Fact]
    public void A_plan_whose_zones_lead_back_to_itself_does_not_differ_from_itself()
    {
        var plan = Old(Zone("a", LineageKind.Renamed, "b"), Zone("b", LineageKind.Renamed, "a"));

        Lines(plan, plan).Should().BeEmpty();
    }

    [Fact]
    public void Ways_that_meet_again_and_again_are_each_walked_once()
    {
        var zones = Enumerable.Range(0, 60).Select(number => new Zone { Id = $"z{number}", Kind = ZoneKind.Area, Lineage = [new(LineageKind.Merged, "between", [$"z{(number + 1) % 60}", $"z{(number + 2) % 60}", "end"])] });
        var between = Plan("between", 2023, [.. zones, Zone("end", LineageKind.Continued, "a")]);

        Changes(Old(Zone("a")), New(Named("b", "b", LineageKind.Renamed, "between", "z0")), between).Should().NotBeEmpty();
    }

    [Fact]
    public void A_split_is_one_change_with_all_ids() => Lines(
        Old(Zone("a")),
        New(Zone("a1", LineageKind.Split, "a"), Zone("a2", LineageKind.Split, "a"))).Should().Equal("Split a → a1+a2");

    [Fact]
    public void What_is_cut_off_a_zone_that_goes_on_is_a_split() => Lines(
        Old(Zone("a")),
        New(Zone("a"), Zone("b", LineageKind.Split, "a"))).Should().Equal("Split a → a+b");

    [Fact]
    public void A_zone_under_another_name_is_renamed_and_not_retired_and_added() => Lines(
        Old(Zone("a", name: "甲")),
        New(Named("乙", "b", LineageKind.Renamed, "a"))).Should().Equal("Renamed a → b");

    [Fact]
    public void One_id_with_two_names_is_renamed_without_a_declaration() => Lines(
        Old(Zone("a", name: "甲")), New(Zone("a", name: "乙"))).Should().Equal("Renamed a → a");

    [Fact]
    public void The_same_zone_under_another_code_is_recoded() => Lines(
        Old(Zone("370112")), New(Zone("370116", LineageKind.Continued, "370112"))).Should().Equal("Recoded 370112 → 370116");

    [Fact]
    public void Without_lineage_or_a_common_id_zones_are_retired_and_added() => Lines(
        Old(Zone("a")), New(Zone("b"))).Should().Equal("Added  → b", "Retired a → ");

    [Fact]
    public void A_declared_origin_goes_before_an_equal_id() => Lines(
        Old(Zone("a", name: "甲"), Zone("b", name: "乙")),
        New(Named("丙", "b", LineageKind.Renamed, "a"))).Should().Equal("Renamed a → b", "Retired b → ");

    [Fact]
    public void Zones_that_exchange_parts_show_a_merger_and_a_split() => Lines(
        Old(Zone("a"), Zone("b")),
        New(Zone("c", LineageKind.Merged, "a", "b"), Zone("d", LineageKind.Split, "b"))).Should().Equal("Merged a+b → c", "Split b → c+d");

    [Fact]
    public void Descent_leads_through_a_plan_between() => Lines(
        Old(Zone("a", name: "甲"), Zone("b")),
        New(Zone("ab", LineageKind.Merged, "between", "x", "y")),
        Plan("between", 2023, Named("子", "x", LineageKind.Renamed, "a"), Named("丑", "y", LineageKind.Renamed, "b"))).Should().Equal("Merged a+b → ab");

    [Fact]
    public void Where_the_plan_between_is_not_at_hand_the_ids_that_it_kept_count() => Lines(
        Old(Zone("a"), Zone("b")),
        New(Zone("ab", LineageKind.Merged, "between", "a", "b"))).Should().Equal("Merged a+b → ab");

    [Fact]
    public void Looking_back_a_merger_is_a_split() => Lines(
        New(Zone("ab", LineageKind.Merged, "a", "b")),
        Old(Zone("a"), Zone("b"))).Should().Equal("Split ab → a+b");

    [Fact]
    public void A_zone_put_on_another_one_is_re_parented() => Lines(
        Old(Zone("a"), Zone("b"), Zone("c", parent: "a")),
        New(Zone("a"), Zone("b"), Zone("c", parent: "b"))).Should().Equal("ReParented c → c");

    [Fact]
    public void A_zone_follows_the_one_it_sits_on() => Lines(
        Old(Zone("a", name: "甲"), Zone("c", parent: "a")),
        New(Named("乙", "b", LineageKind.Renamed, "a"), Zone("c", parent: "b"))).Should().Equal("Renamed a → b");

    [Fact]
    public void A_zone_that_loses_a_retired_parent_says_so() => Lines(
        Old(Zone("a"), Zone("c", parent: "a")), New(Zone("c"))).Should().Equal("ReParented c → c", "Retired a → ");

    [Fact]
    public void Another_kind_is_a_reclassification() => Lines(
        Old(Zone("a", kind: ZoneKind.FunctionalZone)), New(Zone("a", kind: ZoneKind.Area))).Should().Equal("Reclassified a → a");

    [Theory]
    [InlineData("2.6 平方公里", "260 公顷", "")]
    [InlineData("2.6 平方公里", "2.7 平方公里", "AreaChanged a → a")]
    [InlineData("2.6 平方公里", "≈2.6 平方公里", "AreaChanged a → a")]
    [InlineData(null, "2.6 平方公里", "AreaChanged a → a Specified")]
    [InlineData("2.6 平方公里", null, "AreaChanged a → a Unspecified")]
    public void Areas(string? before, string? after, string line) =>
        string.Join(';', Lines(Old(Zone("a", area: before)), New(Zone("a", area: after)))).Should().Be(line);

    [Fact]
    public void A_boundary_changes_by_side_and_feature() =>
        Changes(Old(Bounded("北京西路", "威海路")), New(Bounded("北京西路", "延安路"))).Should().ContainSingle()
            .Which.Should().Match<PlanChange>(change => change.Part == "south" && change.SidesAfter[0].Features[0].Name.Zh == "延安路" && change.SidesBefore[0].Features[0].Name.Zh == "威海路");

    [Fact]
    public void A_misprint_read_right_is_no_other_boundary() =>
        Lines(Old(Bounded("北京西路", "新闻路", meant: "新闸路")), New(Bounded("北京西路", "新闸路"))).Should().BeEmpty();

    [Fact]
    public void A_boundary_that_was_not_stated_is_one_change() =>
        Lines(Old(Zone("a")), New(Bounded("北京西路", "威海路"))).Should().Equal("BoundaryChanged a → a Specified");

    [Fact]
    public void A_project_stays_where_it_is_when_its_zone_is_renamed() => PlanComparison.Between(
        With(Old(Zone("a", name: "甲")), "a"), With(New(Named("乙", "b", LineageKind.Renamed, "a")), "b"))
        .Changes.Where(change => change.Subject == ChangeSubject.Project).Should().BeEmpty();

    [Fact]
    public void A_project_in_another_zone_is_relocated() => PlanComparison.Between(
        With(Old(Zone("a"), Zone("b")), "a"), With(New(Zone("a"), Zone("b")), "b"))
        .Changes.Where(change => change.Subject == ChangeSubject.Project).Should().ContainSingle(change => change.Kind == ChangeKind.Relocated);

    private static Plan Old(params ReadOnlySpan<Zone> zones) => Plan("old", 2021, zones);

    private static Plan New(params ReadOnlySpan<Zone> zones) => Plan("new", 2026, zones);

    private static Plan Plan(string id, int year, params ReadOnlySpan<Zone> zones) => new() { Id = id, Title = new("规划"), Kind = PlanKind.FiveYearPlan, Period = ReportingPeriod.OfYears(year, year + 4), Jurisdiction = new("310106", new("静安区")), Space = new() { Pattern = new("格局"), Counts = [], Zones = [.. zones] } };

    private static Plan With(Plan plan, string zone) => new() { Id = plan.Id, Title = plan.Title, Kind = plan.Kind, Period = plan.Period, Jurisdiction = plan.Jurisdiction, Projects = [new() { Id = "p", Name = new("项目"), Zone = zone }], Space = plan.Space };

    private static Zone Zone(string id, LineageKind kind, params string[] origins) => Named(id, id, kind, origins);

    private static Zone Named(string name, string id, LineageKind kind, params string[] origins)
    {
        var (plan, zones) = origins[0] == "between" ? ("between", origins[1..]) : ("old", origins);
        return new() { Id = id, Kind = ZoneKind.Area, Name = new(kind == LineageKind.Continued ? "区" : name), Lineage = [new(kind, plan, [.. zones])] };
    }

    private static Zone Zone(string id, string name = "区", string? parent = null, ZoneKind? kind = null, string? area = null) =>
        new() { Id = id, Kind = kind ?? ZoneKind.Area, Name = new(name), Parent = parent, Area = area is null ? null : AmountOf(area) };

    private static Zone Bounded(string north, string south, string? meant = null) => new() { Id = "a", Kind = ZoneKind.Area, Name = new("区"), Boundary = [new(Side.North, [new(new(north))]), new(Side.South, [new(new(south), ProbableReading: meant)])] };

    private static ValueList<PlanChange> Changes(Plan before, Plan after, params Plan[] between) =>
        [.. PlanComparison.Between(before, after, new() { Plans = [.. between] }).Changes.Where(change => change.Subject == ChangeSubject.Zone)];

    private static string[] Lines(Plan before, Plan after, params Plan[] between) =>
        [.. Changes(before, after, between).Select(change =>
            $"{change.Kind} {string.Join('+', change.IdsBefore)} → {string.Join('+', change.IdsAfter)} {change.Effect}".TrimEnd() is var line && line.EndsWith('→') ? line + " " : line)];
}
