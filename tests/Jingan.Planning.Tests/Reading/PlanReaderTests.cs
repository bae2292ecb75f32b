using System.Text;
using Jingan.Planning.Files;
using NodaTime;

namespace Jingan.Planning.Tests.Reading;

public sealed class PlanReaderTests
{
    private static readonly PlanSet Content = ExampleFile.Read().Content;
    private static readonly Plan Plan = Content.Plans.Single();

    [Fact]
    public void A_file_with_every_key_has_no_problem() => ExampleFile.Read().Diagnostics.Should().BeEmpty();

    [Fact]
    public void Reading_twice_gives_equal_content() => ExampleFile.Read().Content.Should().Be(Content);

    [Fact]
    public void Bytes_read_as_their_text_does() =>
        PlanReader.ReadYaml(Encoding.UTF8.GetBytes(ExampleFile.Text)).Content.Should().Be(Content);

    [Fact]
    public void A_byte_order_mark_is_fine() =>
        PlanReader.ReadYaml((byte[])[0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(ExampleFile.Text)]).Content.Should().Be(Content);

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_ends_do_not_matter(string lineEnd) =>
        PlanReader.ReadYaml(ExampleFile.Text.ReplaceLineEndings(lineEnd)).Content.Should().Be(Content);

    [Theory]
    [InlineData("// a comment\r\n")]
    [InlineData("/* a comment */")]
    public void Json_of_comments_alone_holds_no_data(string text)
    {
        PlanReader.ReadJson(Content.ToJson());

        PlanReader.ReadJson(text).Diagnostics.Select(problem => problem.Id).Should().Contain("JP1014");
    }

    [Fact]
    public void A_document_is_read() =>
        Content.Documents.Should().Equal(new SourceDocument { Id = "demo-outline", Title = new("示范区纲要", "Demo outline"), Date = new(2026, 1, 15), File = "demo-outline.txt" });

    [Fact]
    public void An_indicator_is_read() => Content.Indicators[0].Should().Be(new Indicator { Id = "retail-sales", Name = new("社会消费品零售总额", "Retail sales"), Unit = Unit.Parse("亿元"), Kind = QuantityKind.Flow, Polarity = Polarity.HigherIsBetter, Limits = NumberInterval.AtLeast(0), Definition = new("限额以上"), Breaks = [new(new(2018, 1, 1), new("口径调整"))], Source = new() { Document = "demo-outline", Line = 200 } });

    [Fact]
    public void An_observation_is_read() => Content.Observations[0].Should().Be(new Observation { Indicator = "retail-sales", Period = ReportingPeriod.OfYear(2025), Value = new NumberStatement(Amount.Exactly(1703.52m, Unit.Parse("亿元"))), Wording = "1703.52亿元", Status = ObservationStatus.Provisional, Note = new("快报"), Source = new() { Document = "demo-outline", Literal = "1703.52亿元", Line = 23 } });

    [Fact]
    public void Words_can_be_marked_as_completion() =>
        Content.Observations[1].Value.Should().Be(new WholeStatement { Scope = "全面完成" });

    [Fact]
    public void The_wording_tells_an_estimate() => Content.Observations[2].Status.Should().Be(ObservationStatus.Estimated);

    [Fact]
    public void A_period_can_be_two_dates() =>
        Content.Observations[2].Period.Equals(new(new(2025, 1, 1), new(2025, 6, 30))).Should().BeTrue();

    [Fact]
    public void The_head_of_a_plan_is_read() =>
        (Plan.Id, Plan.Title, Plan.Kind, Plan.Period, Plan.Jurisdiction, Plan.Status, Plan.Adopted, Plan.Source).Should().Be((
            "demo-fyp15",
            new Name("示范区“十五五”规划纲要", "Outline of the 15th plan"),
            PlanKind.FiveYearPlan,
            ReportingPeriod.OfYears(2026, 2030),
            new Jurisdiction("310106", new("静安区", "Jing'an District"), new(2021, 1, 15)),
            PlanStatus.Adopted,
            new LocalDate(2026, 1, 15),
            new SourceReference { Document = "demo-outline", Line = 12 }));

    [Fact]
    public void A_target_in_official_wording_is_read() => Plan.Targets[0].Should().Be(new Target { Id = "retail-sales", Indicator = "retail-sales", Aim = new NumberStatement(Amount.Exactly(1360, Unit.Parse("亿元"))), Wording = "1360", No = "6", Name = new("社会消费品零售总额"), Unit = Unit.Parse("亿元"), Force = Force.Binding, Basis = new(Basis.Level, new("表中单位为亿元")), Period = ReportingPeriod.OfYears(2026, 2030), Objective = "goal-2", Note = new("备注"), Source = new() { Document = "demo-outline", Literal = "1360", Line = 200, Section = "第二章", Item = "6", ProbableReading = "1630" } });

    [Fact]
    public void An_aim_that_is_spelled_out_is_read() =>
        Plan.Targets[1].Aim.Should().Be(new NumberStatement(Amount.AtLeast(45.0m, Unit.Percent)) { Modality = Modality.Stretch, Note = "建成区" });

    [Fact]
    public void An_aim_that_is_spelled_out_is_worded_canonically() => Plan.Targets[1].Wording.Should().Contain("45");

    [Fact]
    public void Objectives_are_read_as_a_tree() => Plan.Objectives.Should().Equal(
        new Objective { Id = "goal-1", Name = new("目标一"), Children = [new() { Id = "goal-2", Name = new("目标二") }], Source = new() { Document = "demo-outline", Literal = "目标一", Line = 176 } });

    [Fact]
    public void A_nested_zone_lies_on_the_outer_one() => Plan.Space!.Zones[1].Should().Be(new Zone { Id = "core", Kind = ZoneKind.Core, Parent = "main-axis" });

    [Fact]
    public void A_zone_is_read() => Plan.Space!.Zones[0].Should().Be(new Zone
    {
        Id = "main-axis",
        Kind = ZoneKind.Axis,
        Name = new("中轴", "Main axis"),
        Positioning = new("复合发展轴"),
        Area = Amount.Exactly(2.6m, Unit.Parse("平方公里")),
        Boundary = [
            new(Side.North, [new(new("北京西路")), new(new("万航渡路"))], new() { Document = "demo-outline", Literal = "北京西路—万航渡路", Line = 757 }),
            new(Side.South, [new(new("新闻路"), "石门二路以西", "新闸路")], new() { Document = "demo-outline", Literal = "新闻路（石门二路以西）", Line = 757 }),
        ],
        Extent = "北京西路以南",
        Lineage = [new(LineageKind.Continued, "demo-fyp15", ["core"], isInferred: true, new() { Document = "demo-outline", Line = 5 })],
        Source = new() { Document = "demo-outline", Literal = "中轴", Line = 755 },
        AreaSource = new() { Document = "demo-outline", Literal = "2.6平方公里", Line = 757 }
    });

    [Fact]
    public void A_project_is_read() => Plan.Projects.Should().Equal(new Planning.Project { Id = "tower", Name = new("大厦"), No = "1", Category = new("产业", "Industry"), Subcategory = new("楼宇"), Zone = "core", Milestones = [new(Planning.MilestoneKind.ConstructionStart, ReportingPeriod.OfYear(2026), MilestoneState.Reached, new() { Document = "demo-outline", Line = 900 })], Source = new() { Document = "demo-outline", Literal = "大厦", Line = 901 } });

    [Fact]
    public void A_commitment_is_read_with_its_targets() => Plan.Commitments.Should().Equal(new Planning.Commitment { Id = "parking", Name = new("新增车位"), Section = "一", Item = "3", Clause = 1, IsLivelihoodProject = true, Targets = Plan.Commitments[0].Targets, SameAs = ["demo-fyp15/parking"], Source = new() { Document = "demo-outline", Literal = "新增车位", Line = 1000 } });

    [Fact]
    public void A_target_with_an_error_is_left_out_and_the_rest_stays() =>
        PlanReader.ReadYaml(ExampleFile.Text.Replace("force: binding", "force: bound", StringComparison.Ordinal)).Content.Plans.Single().Targets
            .Select(target => target.Id).Should().Equal("park-quality");

    [Fact]
    public void A_plan_with_an_unknown_key_stays() =>
        PlanReader.ReadYaml(ExampleFile.Text + "\n  colour: red").Content.Plans.Should().Equal(Plan);

    [Fact]
    public void A_plan_without_a_required_key_is_left_out() =>
        PlanReader.ReadYaml(ExampleFile.Text.Replace("kind: five-year-plan", "", StringComparison.Ordinal)).Content.Plans.Should().BeEmpty();

    [Fact]
    public void Warnings_are_no_errors() =>
        PlanReader.ReadYaml("format: jingan-planning/1\nindicators: [{id: a, name: 桩, unit: 桩, kind: stock}]").HasErrors.Should().BeFalse();

    [Theory]
    [InlineData("5")]
    [InlineData("-2.5")]
    public void A_number_is_no_unit(string unit) =>
        PlanReader.ReadYaml($"format: jingan-planning/1\nindicators: [{{id: a, name: 桩, unit: {unit}, kind: stock}}]").Diagnostics
            .Should().ContainSingle().Which.Id.Should().Be("JP2003");

    [Theory]
    [InlineData("0")]
    [InlineData("1234567890")]
    [InlineData("2025:0")]
    public void Digits_that_are_no_line_are_no_document_either(string source) =>
        PlanReader.ReadYaml($"format: jingan-planning/1\nindicators: [{{id: a, name: 桩, unit: 家, kind: stock, source: \"{source}\"}}]").Diagnostics
            .Should().ContainSingle().Which.Id.Should().Be("JP2017");

    [Theory]
    [InlineData("plan.targets[retail-sales].unit", 52, 13)]
    [InlineData("plan.targets[retail-sales]", 47, 7)]
    [InlineData("plan.targets", 46, 3)]
    [InlineData("plan.space.zones[main-axis].zones[core].kind", 83, 30)]
    [InlineData("observations[1].value", 26, 57)]
    [InlineData("documents[demo-outline].title.en", 4, 28)]
    [InlineData("", 1, 1)]
    public void A_path_leads_to_a_place(string path, int line, int column)
    {
        ExampleFile.Read().TryLocate(path, out var foundLine, out var foundColumn).Should().BeTrue();

        (foundLine, foundColumn).Should().Be((line, column));
    }

    [Theory]
    [InlineData("plan.targets[nothing]")]
    [InlineData("plan.targets[")]
    [InlineData("plan.target")]
    [InlineData("plan.targets.unit")]
    [InlineData("[0]")]
    [InlineData(".")]
    public void A_path_to_nothing_leads_nowhere(string path) =>
        ExampleFile.Read().TryLocate(path, out _, out _).Should().BeFalse();

    [Fact]
    public void Problems_beyond_the_limit_are_counted()
    {
        var text = "format: jingan-planning/1\n" + string.Concat(Enumerable.Range(0, 50).Select(number => $"key{number}: 1\n"));

        var result = PlanReader.ReadYaml(text, limits: new ReadingLimits(problems: 7));

        result.Diagnostics.Should().HaveCount(8);
        result.Diagnostics[^1].Message.Should().StartWith("43 more problems");
    }
}
