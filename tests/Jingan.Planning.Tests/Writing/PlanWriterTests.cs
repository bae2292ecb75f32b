using System.Globalization;
using Jingan.Planning.Tests.Reading;
using Jingan.Planning.Wording;
using Jingan.Planning.Files;
using NodaTime;

namespace Jingan.Planning.Tests.Writing;

public sealed class PlanWriterTests
{
    [Fact]
    public void The_example_with_every_key_is_written_like_this() =>
        PlanWriter.WriteYaml(ExampleFile.Read().Content).Should().Be(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Writing", "example.yaml")));

    [Theory]
    [InlineData("3~5", "target: 3~5")]
    [InlineData("1360", "target: \"1360\"")]
    [InlineData(">45", "target: \">45\"")]
    [InlineData("[13.5]", "target: \"[13.5]\"")]
    [InlineData("5%左右、力争更好", "target: 5%左右、力争更好")]
    public void A_wording_that_says_the_whole_aim_stands_for_it(string wording, string line) =>
        Lines(new Target { Id = "a", Indicator = "b", Aim = TargetWording.Read(wording).Aim!, Wording = wording }).Should().Contain(line);

    [Fact]
    public void An_aim_that_its_wording_does_not_say_is_spelled_out() =>
        Lines(new Target { Id = "a", Indicator = "b", Aim = new NumberStatement(Amount.AtLeast(1.50m, Unit.Percent)) { Modality = Modality.Stretch }, Wording = "力争更好" })
            .Should().Contain(["target: {kind: at-least, value: 1.50, unit: \"%\", modality: stretch}", "wording: 力争更好"]);

    [Fact]
    public void A_canonical_wording_is_not_repeated_beside_the_aim()
    {
        var aim = new NumberStatement(new(new(1, false, 2, true)));

        Lines(new Target { Id = "a", Indicator = "b", Aim = aim, Wording = TargetWording.Write(aim) }).Should().NotContain(line => line.StartsWith("wording", StringComparison.Ordinal));
    }

    [Fact]
    public void A_basis_that_the_wording_tells_is_left_out() =>
        Lines(new Target { Id = "a", Indicator = "b", Aim = TargetWording.Read("年均增长5%").Aim!, Wording = "年均增长5%", Basis = new(Basis.AverageAnnualGrowth) })
            .Should().NotContain(line => line.StartsWith("basis", StringComparison.Ordinal));

    [Fact]
    public void No_basis_is_said_where_the_wording_would_tell_one() =>
        Lines(new Target { Id = "a", Indicator = "b", Aim = TargetWording.Read("年均增长5%").Aim!, Wording = "年均增长5%" }).Should().Contain("basis: null");

    [Fact]
    public void A_source_is_a_line_of_the_document_that_most_of_the_plan_comes_from()
    {
        var sources = new[] { "one:1", "two:2", "two:3" }.Select(place => place.Split(':'))
            .Select(place => new SourceReference { Document = place[0], Literal = "名", Line = int.Parse(place[1], CultureInfo.InvariantCulture) });
        var plan = Plan(industries: sources.Select((source, index) => new Industry { Id = $"i{index}", Name = new("名"), Source = source }).ToValueList());

        LinesOf(new() { Plans = [plan] }).Should().Contain(["document: two", "- {id: i0, name: 名, source: one:1}", "- {id: i1, name: 名, source: 2}", "- {id: i2, name: 名, source: 3}"]);
    }

    [Fact]
    public void A_source_without_a_literal_says_so() =>
        LinesOf(new() { Plans = [Plan(industries: [new() { Id = "a", Name = new("名"), Source = new() { Document = "x", Line = 1 } }])] }).Should().Contain("- {id: a, name: 名, source: {line: 1, literal: null}}");

    [Fact]
    public void Zones_are_nested_where_that_keeps_their_order_and_else_name_their_parent()
    {
        var space = new SpatialStructure { Pattern = new("一轴"), Counts = [], Zones = [
            new() { Id = "axis", Kind = ZoneKind.Axis }, new() { Id = "wing", Kind = ZoneKind.Wing, Parent = "axis" }, new() { Id = "belt", Kind = ZoneKind.Belt }, new() { Id = "core", Kind = ZoneKind.Core, Parent = "axis" }] };

        PlanWriter.WriteYaml(new() { Plans = [Plan(space: space)] }).Should().EndWith("""
                zones:
                  - id: axis
                    kind: axis
                    zones:
                      - id: wing
                        kind: wing
                  - id: belt
                    kind: belt
                  - id: core
                    kind: core
                    parent: axis

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void One_plan_stands_under_plan_and_several_under_plans()
    {
        LinesOf(new() { Plans = [Plan()] }).Should().Contain("plan:");
        LinesOf(new() { Plans = [Plan(), Plan("other")] }).Should().Contain("plans:");
    }

    [Fact]
    public void Numbers_that_carry_values_are_strings_of_JSON_and_lines_are_numbers() =>
        PlanWriter.WriteJson(new() { Plans = [Plan(targets: [new() { Id = "a", Indicator = "b", Aim = new NumberStatement(Amount.Exactly(1.50m)), Wording = "近", Source = new() { Document = "d", Literal = "近", Line = 7 } }])] })
            .Should().Contain("\"value\": \"1.50\"").And.Contain("\"source\": 7").And.Contain("\"period\": \"2026-2030\"");

    [Fact]
    public void JSON_leaves_Chinese_and_emoji_as_they_are() =>
        PlanWriter.WriteJson(new() { Documents = [new() { Id = "d", Title = new("静安“区”😀") }] }).Should().Contain("\"静安“区”😀\"");

    [Theory]
    [InlineData("a\0b", "U+0000")]
    [InlineData(" ", "whitespace")]
    public void A_text_that_no_file_holds_is_a_bad_call(string text, string said)
    {
        var write = () => PlanWriter.WriteYaml(new() { Documents = [new() { Id = "d", Title = new("名"), File = text }] });

        write.Should().Throw<ArgumentException>().WithMessage($"*{said}*");
    }

    [Fact]
    public void Half_a_surrogate_pair_is_a_bad_call()
    {
        var write = () => PlanWriter.WriteJson(new() { Documents = [new() { Id = "d", Title = new("名\uD83D") }] });

        write.Should().Throw<ArgumentException>().WithMessage("*U+D83D*");
    }

    [Fact]
    public void Two_things_of_one_kind_with_one_id_are_a_bad_call()
    {
        var write = () => PlanWriter.WriteYaml(new() { Indicators = [Indicator(Unit.Percent), Indicator(Unit.Percent)] });

        write.Should().Throw<ArgumentException>().WithMessage("*indicators[share].id*");
    }

    [Fact]
    public void A_unit_that_the_reader_takes_for_a_slip_is_a_bad_call()
    {
        var write = () => PlanWriter.WriteYaml(new() { Indicators = [Indicator(Unit.Parse("亿员"))] });

        write.Should().Throw<ArgumentException>().WithMessage("*indicators[share].unit*亿员*");
    }

    [Fact]
    public void A_date_of_another_calendar_is_a_bad_call()
    {
        var date = new LocalDate(2026, 1, 15).WithCalendar(CalendarSystem.Coptic);

        FluentActions.Invoking(() => PlanWriter.WriteYaml(new() { Documents = [new() { Id = "d", Title = new("名"), Date = date }] })).Should().Throw<ArgumentException>().WithMessage("*Coptic*");
    }

    private static IEnumerable<string> Lines(Target target) => LinesOf(new() { Plans = [Plan(targets: [target])] });

    private static IEnumerable<string> LinesOf(PlanSet set) => PlanWriter.WriteYaml(set).Split('\n').Select(line => line.Trim());

    private static Indicator Indicator(Unit unit) => new() { Id = "share", Name = new("占比"), Unit = unit, Kind = QuantityKind.Ratio };

    private static Plan Plan(
        string id = "demo", ValueList<Industry>? industries = null, ValueList<Target>? targets = null, SpatialStructure? space = null) =>
        new() { Id = id, Title = new("示范规划"), Kind = PlanKind.FiveYearPlan, Period = ReportingPeriod.OfYears(2026, 2030), Jurisdiction = new("310106", new("静安区")), Industries = industries ?? [], Targets = targets ?? [], Space = space };
}
