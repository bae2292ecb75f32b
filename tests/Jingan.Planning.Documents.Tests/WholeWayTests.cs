using Jingan.Planning.Checks;
using Jingan.Planning.Files;
using NodaTime;

namespace Jingan.Planning.Documents.Tests;

public sealed class WholeWayTests
{
    private static readonly string[] Report =
    [
        "临江区人民政府工作报告",
        "（2025年1月10日）",
        "一、2024年工作回顾",
        "全年实现地区生产总值812.6亿元，同比增长5.8%。新增养老床位320张。",
        "二、2025年主要任务",
        "主要预期目标是：地区生产总值增长5.5%左右；城镇登记失业率控制在4%以内。",
        "新增养老床位300张以上。",
    ];

    private static readonly string[] NextReport =
    [
        "临江区人民政府工作报告",
        "（2026年1月12日）",
        "一、2025年工作回顾",
        "全年地区生产总值同比增长5.6%，城镇登记失业率为3.8%。新增养老床位310张。",
        "二、2026年主要任务",
        "新增养老床位200张。",
    ];

    [Fact]
    public void A_document_becomes_a_plan_that_is_valid_whose_literals_are_found_and_that_is_judged_by_the_next_report()
    {
        var options = new DraftOptions { Code = "420102", DocumentId = "report-2025" };
        var document = DocumentReader.Read(MadeFiles.Docx(Report), "report-2025.docx").Document!;
        var draft = PlanDraft.Of(document, options);
        var set = Valid(draft.ToYaml());
        set.VerifySources(_ => document.Text).Should().OnlyContain(result => result.Status == LiteralStatus.Found);

        var nextDraft = Drafts.Of(MadeFiles.Docx(NextReport), "report-2026.docx", new() { Code = "420102", DocumentId = "report-2026", Known = set });
        nextDraft.Indicators.Should().BeEmpty();
        var both = set.Concat(Valid(nextDraft.ToYaml(), set));
        var plan = both.Plans.First(candidate => candidate.Period.ToString() == "2025");
        var evaluation = plan.Evaluate(both, new LocalDate(2026, 1, 31));
        evaluation.Targets.Select(target => $"{target.Target.Name}: {target.Verdict}").Should().OnlyContain(line => line.EndsWith("Met", StringComparison.Ordinal) && !line.EndsWith("NotMet", StringComparison.Ordinal));
    }

    [Fact]
    public void A_second_run_keeps_what_a_person_decided()
    {
        var options = new DraftOptions { Code = "420102", DocumentId = "report-2025" };
        var first = Drafts.Of(MadeFiles.Docx(Report), "report.docx", options);
        var yaml = first.ToYaml();
        var dropped = first.Statements.Single(statement => statement.Subject == "城镇登记失业率");
        var corrected = WithoutTarget(yaml, dropped.Indicator).Replace($"id: {first.Statements[0].Indicator}\n", "id: gdp\n", StringComparison.Ordinal).Replace($"indicator: {first.Statements[0].Indicator}", "indicator: gdp", StringComparison.Ordinal);
        var again = Drafts.Of(MadeFiles.Docx(Report), "report.docx", options with { Known = PlanReader.ReadYaml(corrected).Content, DraftedBefore = DraftWriting.KeysIn(corrected, "report-2025") });
        again.Statements[0].Indicator.Should().Be("gdp");
        again.Counts.Dropped.Should().Be(1);
        again.Observations.Should().BeEmpty();
        again.Plans.Should().BeEmpty();
    }

    [Fact]
    public void A_share_in_words_is_drafted_in_per_cent_and_is_valid() =>
        Valid(Drafts.OfText("某区政府工作报告\n2025年1月10日\n一、2024年工作回顾\n大数据企业达250余家，占全市三分之一。\n", new() { Code = "420102" }).ToYaml()).Observations.Should().HaveCount(2);

    [Fact]
    public void Drafting_twice_gives_the_same_bytes() =>
        Drafts.Of(MadeFiles.Docx(Report), "report.docx").ToYaml().Should().Be(Drafts.Of(MadeFiles.Docx(Report), "report.docx").ToYaml());

    [Fact]
    public void The_json_has_every_statement_and_the_account()
    {
        using var json = System.Text.Json.JsonDocument.Parse(Drafts.Of(MadeFiles.Docx(Report), "report.docx").ToJson());
        var statements = json.RootElement.GetProperty("statements");
        statements.GetArrayLength().Should().Be(6);
        statements[0].GetProperty("spans").EnumerateArray().Select(span => $"{span.GetProperty("role")}: {span.GetProperty("text")}").Should().Equal("subject: 地区生产总值", "number: 812.6", "unit: 亿元");
        json.RootElement.GetProperty("counts").GetProperty("unsure").GetInt32().Should().Be(0);
    }

    [Fact]
    public void Options_that_have_not_their_form_are_bad_calls()
    {
        var document = OfficialDocument.OfText("新增床位5张。");
        foreach (var options in new DraftOptions[] { new() { Kind = "plan" }, new() { Period = "soon" }, new() { Code = "1" }, new() { DocumentId = "Not an id" } })
            FluentActions.Invoking(() => PlanDraft.Of(document, options)).Should().Throw<ArgumentException>();
    }

    private const string Works = "临江区人民政府工作报告\n2025年1月10日\n一、2024年工作回顾\n青川大桥开工建设。\n二、2025年主要任务\n构建“一核两带”空间格局。“一核”即澄湖核心区，“两带”即沿江经济带和环湖生态带。\n确保青川大桥年底前竣工。\n";
    private const string NextWorks = "临江区人民政府工作报告\n2026年1月12日\n一、2025年工作回顾\n青川大桥竣工通车，东溪隧道开工建设。\n二、2026年主要任务\n优化“一核两带”空间格局，“一核”即澄湖核心区，“两带”即沿江经济带和环湖生态带。\n";

    [Fact]
    public void Projects_and_zones_are_valid_and_their_literals_are_found()
    {
        var set = Valid(Drafts.OfText(Works, new() { Code = "420102", DocumentId = "report-2025" }).ToYaml());
        set.Plans.Single().Projects.Single().Milestones.Should().HaveCount(2);
        set.Plans.Single().Space!.Zones.Should().HaveCount(3);
        set.VerifySources(_ => Works).Should().OnlyContain(result => result.Status == LiteralStatus.Found || result.Source.Literal == null);
    }

    [Fact]
    public void A_second_run_leaves_projects_and_zones_as_a_person_left_them()
    {
        var options = new DraftOptions { Code = "420102", DocumentId = "report-2025" };
        var yaml = Drafts.OfText(Works, options).ToYaml();
        var set = Valid(yaml);
        var plan = set.Plans.Single();
        var corrected = set with { Plans = [plan with { Projects = [], Space = plan.Space! with { Zones = [.. plan.Space!.Zones.Skip(1)] } }] };
        var again = Drafts.OfText(Works, options with { Known = corrected, DraftedBefore = DraftWriting.KeysIn(yaml, "report-2025") });
        again.Plans.Should().BeEmpty();
        again.NewNames.Should().BeEmpty();
        again.Counts.Dropped.Should().Be(3);
    }

    [Fact]
    public void Next_years_report_knows_the_projects_and_zones_of_last_years_and_says_which_are_new()
    {
        var set = Valid(Drafts.OfText(Works, new() { Code = "420102", DocumentId = "report-2025" }).ToYaml());
        var next = Drafts.OfText(NextWorks, new() { Code = "420102", DocumentId = "report-2026", Known = set });
        var bridge = set.Plans.Single().Projects.Single().Id;
        next.Projects.Select(project => project.Id).Should().Contain(bridge);
        next.NewNames.Should().Equal(next.Projects.Single(project => project.Name == "东溪隧道").Id);
        next.Structures.Single().Zones.Select(zone => zone.Id).Should().Equal(set.Plans.Single().Space!.Zones.Select(zone => zone.Id));
        var both = set.Concat(Valid(next.ToYaml(), set));
        var evaluation = both.Plans[0].Evaluate(both, new LocalDate(2026, 1, 31));
        evaluation.Milestones.Single(milestone => milestone.Planned.Kind == MilestoneKind.Completion).Verdict.ToString().Should().Be("Reached");
    }

    private static PlanSet Valid(string yaml, PlanSet? known = null)
    {
        var reading = PlanReader.ReadYaml(yaml);
        reading.Diagnostics.Where(problem => problem.Severity == Severity.Error).Should().BeEmpty(yaml);
        var checkedSet = Workspace.Read([("draft.yaml", (ReadOnlyMemory<byte>)System.Text.Encoding.UTF8.GetBytes(yaml))], new() { Known = known });
        checkedSet.Diagnostics.Where(problem => problem.Severity == Severity.Error).Should().BeEmpty(yaml);
        return reading.Content;
    }

    /// <summary>The file without the target of an indicator, as a person would cut it out.</summary>
    private static string WithoutTarget(string yaml, string indicator)
    {
        var lines = yaml.Split('\n').ToList();
        var at = lines.FindIndex(line => line.Contains($"- id: {indicator}", StringComparison.Ordinal) && line.StartsWith("      ", StringComparison.Ordinal));
        var end = lines.FindIndex(at + 1, line => line.TrimStart().StartsWith("- id:", StringComparison.Ordinal) || line.Trim() == "commitments:");
        lines.RemoveRange(at, end - at);
        return string.Join('\n', lines);
    }
}
