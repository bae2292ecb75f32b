using System.Text;
using System.Text.Json.Nodes;
using Jingan.Planning.Checks;

namespace Jingan.Planning.Tests.Diagnostics;

/// <summary>One mistake gives one problem: what stands in a file is there, also where it cannot be read.</summary>
public sealed class FollowUpTests
{
    /// <summary>A plan in which everything that can be referred to is referred to, with a unit of its own and an earlier plan.</summary>
    private const string Sound = """
        {"format": "jingan-planning/1",
         "documents": [{"id": "doc", "title": "文件"}, {"id": "other", "title": "另一文件"}],
         "indicators": [
          {"id": "storage", "name": "存储量", "unit": "艾焦", "kind": "stock", "limits": "≥0", "source": "doc:1"},
          {"id": "sales", "name": "零售总额", "unit": "亿元", "kind": "flow", "breaks": [{"since": "2020-01-01", "note": "口径调整"}]}],
         "observations": [{"indicator": "storage", "period": 2021, "value": "3艾焦", "source": {"document": "other", "line": 3}}],
         "plans": [
          {"id": "early", "title": "前期规划", "kind": "five-year-plan", "period": "2016-2020", "jurisdiction": {"code": "310106", "name": "静安区"}, "document": "doc",
           "space": {"pattern": "一轴一区", "zones": [{"id": "old-axis", "kind": "axis", "name": "老轴", "area": "1平方公里"}, {"id": "old-area", "kind": "area", "name": "老区"}]},
           "commitments": [{"id": "promise", "name": "承诺", "source": 4}]},
          {"id": "late", "title": "规划", "kind": "five-year-plan", "period": "2021-2025", "jurisdiction": {"code": "310106", "name": "静安区"},
           "parent": "vision", "document": "doc",
           "objectives": [{"id": "growth", "name": "增长", "children": [{"id": "trade", "name": "商贸"}]}],
           "targets": [
            {"id": "storage", "indicator": "storage", "target": "不少于5艾焦", "objective": "growth", "source": 5},
            {"id": "sales", "indicator": "sales", "target": "1000亿元", "objective": "trade", "source": 6}],
           "space": {"pattern": "两轴一区", "counts": {"axis": 2, "area": 1}, "zones": [
            {"id": "axis", "kind": "axis", "name": "轴", "lineage": [{"kind": "continued", "plan": "early", "zones": ["old-axis"]}],
             "zones": [{"id": "part", "kind": "area", "name": "片"}]},
            {"id": "belt", "kind": "axis", "name": "二轴", "parent": "part"}],
            "orders": [{"along": "axis", "from": "north", "zones": ["part", "belt"]}]},
           "projects": [{"id": "works", "name": "工程", "zone": "part", "milestones": [{"kind": "completion", "period": 2024}]}],
           "commitments": [{"id": "again", "name": "承诺", "sameAs": ["early/promise"], "source": 7}]},
          {"id": "vision", "title": "远景", "kind": "long-range-vision", "period": "2021-2035", "jurisdiction": {"code": "310106", "name": "静安区"}}]}
        """;

    /// <summary>One mistake at one place; false where there is none to make.</summary>
    private static readonly Dictionary<string, Func<JsonNode, bool>> Mistakes = new(StringComparer.Ordinal)
    {
        ["a key that nobody knows"] = node => TryChange(node as JsonObject, mapping => mapping.Add("unknown-key", 1)),
        ["a mistyped key"] = node => TryChange(node.Parent as JsonObject, mapping =>
        {
            var key = node.GetPropertyName();
            mapping.Remove(key);
            mapping.Add(key + "x", node);
        }),
        ["a list for a text"] = node => TryChange(node as JsonValue, value => value.ReplaceWith(new JsonArray(1))),
        ["a mapping for a text"] = node => TryChange(node as JsonValue, value => value.ReplaceWith(new JsonObject())),
        ["a blank text"] = node => TryChange(node as JsonValue, value => value.ReplaceWith(" ")),
        ["a text that says nothing"] = node => TryChange(node as JsonValue, value => value.ReplaceWith("??，")),
        ["a text for what has parts"] = node => TryChange(node.Parent is null ? null : node as JsonArray ?? (JsonNode?)(node as JsonObject), value => value.ReplaceWith("x")),
    };

    public static TheoryData<string> MistakeNames => new(Mistakes.Keys);

    [Fact]
    public void The_sound_file_has_no_problem() => ProblemsOf(Sound).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(MistakeNames))]
    public void A_mistake_is_one_problem_wherever_it_is_made(string mistake)
    {
        var places = EachNode(JsonNode.Parse(Sound)!).Select(node => node.GetPath()).ToList();

        places.Select(place => (Place: place, Problems: ProblemsAfter(mistake, place)))
            .Where(tried => tried.Problems.Count > 1)
            .Select(tried => $"{tried.Place}: {string.Join(", ", tried.Problems)}")
            .Should().BeEmpty();
    }

    [Fact]
    public void What_is_nowhere_is_not_defined() =>
        ProblemsOf(Sound.Replace("\"id\": \"trade\"", "\"id\": \"other-trade\"", StringComparison.Ordinal)).Should().Equal("JP3003");

    [Fact]
    public void A_file_that_cannot_be_read_may_hold_what_another_refers_to() =>
        ProblemsOf(Observing("sales"), ("broken.yaml", "format: jingan-planning/1\nindicators: [{id: sales")).Should().Equal("JP1005");

    [Fact]
    public void Beside_files_that_can_be_read_what_is_nowhere_is_not_defined() =>
        ProblemsOf(Observing("sales"), ("other.yaml", "format: jingan-planning/1\nindicators: [{id: other, name: 别的, unit: 亿元, kind: flow}]")).Should().Equal("JP3002");

    [Fact]
    public void Nothing_built_in_stands_for_what_a_file_defines_with_a_mistake()
    {
        var file = ("own.yaml", """
            format: jingan-planning/1
            indicators: [{id: retail-sales, name: 零售, unit: 张, kind: stock, colour: red}]
            observations: [{indicator: retail-sales, period: 2025, value: 3张}]
            """);

        var read = Jingan.Planning.Workspace.Read([(file.Item1, (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(file.Item2))]);

        read.Diagnostics.Select(problem => problem.Id).Should().Equal("JP2001");
    }

    private static (string Name, string Text) Observing(string indicator) =>
        ("plan.yaml", $"format: jingan-planning/1\nobservations: [{{indicator: {indicator}, period: 2025, value: 3亿元}}]");

    private static List<string> ProblemsOf(string json) => ProblemsOf(("a.json", json));

    /// <summary>The ids of the problems, but for that of the unit of its own, which is no mistake.</summary>
    private static List<string> ProblemsOf(params (string Name, string Text)[] files) =>
        [.. PlanFiles.Read(files.Select(file => (file.Name, (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(file.Text))))
            .Diagnostics.Select(problem => problem.Id).Where(id => id != "JP2029")];

    private static List<string> ProblemsAfter(string mistake, string place)
    {
        var whole = JsonNode.Parse(Sound)!;
        var node = EachNode(whole).First(node => node.GetPath() == place);
        return Mistakes[mistake](node) ? ProblemsOf(whole.ToJsonString()) : [];
    }

    private static bool TryChange<T>(T? node, Action<T> change)
        where T : JsonNode
    {
        if (node is not null)
            change(node);

        return node is not null;
    }

    private static IEnumerable<JsonNode> EachNode(JsonNode node) => node switch
    {
        JsonObject mapping => mapping.SelectMany(entry => EachNode(entry.Value!)).Prepend(node),
        JsonArray list => list.SelectMany(item => EachNode(item!)).Prepend(node),
        _ => [node],
    };
}
