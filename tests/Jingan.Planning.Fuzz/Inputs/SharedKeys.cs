using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Jingan.Planning.Fuzz.Inputs;

/// <summary>Sound files, or nearly so, in which many things share one key: the indicator, the period, the place, the zone, the name, the source.</summary>
/// <remarks>What is worked out pair by pair shows here, in time and memory, where files that people write would hide it.</remarks>
internal static class SharedKeys
{
    private const int Few = 40;
    private const int ManyAtMost = 2_000;

    private static readonly string[] Indicators = ["x", "y", "x-growth"];
    private static readonly string[] Names = ["甲", "甲增速", "乙", "养老床位数"];
    private static readonly string[] Units = ["张", "%", "亿元", "万人"];
    private static readonly string[] Kinds = ["stock", "flow", "ratio"];
    private static readonly string[] Periods =
        ["2021", "2021-2025", "2025", "2020", "2021-Q1", "2021-03", "2021-01-01/9999-12-31", "2025-12-31", "2022", "2021-H1"];

    private static readonly string[] Values = ["812张", "约800张", "5%", "-3.2%", "比上年增长7%", "增长5%左右", "1.2亿元", "全部完成", "全市第一", "30万人"];
    private static readonly string[] Aims =
    [
        "不少于800张", "增长5%", "年均增长6%左右", "比2020年下降13.5%", "翻一番", "5%左右、力争更好", "3~5%", "完成市下达目标", "累计10亿元", "高于全市平均水平", "每年新增5张", "全市前三",
        "分别达到60%、20%", "保持稳定", "五年累计新增300张",
    ];

    private static readonly string[] Codes = ["310106", "310000", "310101"];
    private static readonly string[] MilestoneKinds = ["construction-start", "completion"];
    private static readonly string[] ZoneKinds = ["area", "axis", "belt", "core"];

    /// <summary>A file of the format; the bytes are not used.</summary>
    public static byte[] Any(FuzzFormat format, Random random)
    {
        var file = new JsonObject { ["format"] = "jingan-planning/1" };
        Add(file, "documents", random, count: random.Next(3), number => new() { ["id"] = "d" + Number(number), ["title"] = "文件" });
        Add(file, "indicators", random, count: 1 + random.Next(Indicators.Length), number => Indicator(Indicators[number], random));
        var documents = (file["documents"] as JsonArray)?.Count ?? 0;
        Add(file, "observations", random, Count(random), _ => Observation(random, documents));
        file["plan"] = Plan(random, documents);
        return Encoding.UTF8.GetBytes(format == FuzzFormat.Json ? file.ToJsonString() : Yaml(file));
    }

    private static JsonObject Indicator(string id, Random random)
    {
        var indicator = new JsonObject { ["id"] = id, ["name"] = One(Names, random), ["unit"] = One(Units, random), ["kind"] = One(Kinds, random) };
        if (random.Next(3) == 0)
            Add(indicator, "breaks", random, Count(random) / 4, number => new() { ["since"] = $"{2000 + (number % 30):0000}-01-01", ["note"] = "口径" });
        return indicator;
    }

    private static JsonObject Observation(Random random, int documents)
    {
        var observation = new JsonObject
        {
            ["indicator"] = One(Indicators, random),
            ["period"] = One(Periods, random),
            ["value"] = random.Next(4) == 0 ? One(Values, random) : Number(random.Next(900)) + One(Units, random),
        };
        if (random.Next(5) == 0)
            observation["place"] = new JsonObject { ["code"] = One(Codes, random), ["name"] = "某地" };
        Sourced(observation, random, documents);
        return observation;
    }

    private static JsonObject Plan(Random random, int documents)
    {
        var plan = new JsonObject
        {
            ["id"] = "p",
            ["title"] = "规划",
            ["kind"] = "five-year-plan",
            ["period"] = random.Next(8) == 0 ? "2021-07-01/9999-12-31" : "2021-2025",
            ["jurisdiction"] = new JsonObject { ["code"] = One(Codes, random), ["name"] = "静安" },
        };
        Add(plan, "targets", random, Count(random), number => Target("t" + Number(number), random, documents));
        Add(plan, "commitments", random, Count(random) / 4, number => Commitment(number, random, documents));
        Add(plan, "projects", random, Count(random) / 2, number => Project(number, random));
        if (random.Next(2) == 0)
            plan["space"] = Space(random);
        return plan;
    }

    private static JsonObject Target(string id, Random random, int documents)
    {
        var target = new JsonObject { ["id"] = id, ["indicator"] = One(Indicators, random) };
        target["target"] = random.Next(3) == 0 ? "不少于" + Number(random.Next(900)) + "张" : One(Aims, random);
        if (random.Next(4) == 0)
            target["period"] = One(Periods, random);
        Sourced(target, random, documents);
        return target;
    }

    private static JsonObject Commitment(int number, Random random, int documents)
    {
        var commitment = new JsonObject { ["id"] = "c" + Number(number), ["name"] = One(Names, random) };
        Add(commitment, "targets", random, random.Next(4), inner => Target($"c{Number(number)}-{Number(inner)}", random, documents));
        return commitment;
    }

    private static JsonObject Project(int number, Random random)
    {
        var project = new JsonObject { ["id"] = "j" + Number(number), ["name"] = One(Names, random) };
        if (random.Next(2) == 0)
            project["zone"] = "z" + Number(random.Next(3));
        Add(project, "milestones", random, random.Next(6), _ => new() { ["kind"] = One(MilestoneKinds, random), ["period"] = One(Periods, random) });
        return project;
    }

    /// <summary>Zones of one name: each in the one before, or all in the first.</summary>
    private static JsonObject Space(Random random)
    {
        var (space, isDeep) = (new JsonObject { ["pattern"] = "一轴" }, random.Next(2) == 0);
        Add(space, "zones", random, Count(random), number =>
        {
            var zone = new JsonObject { ["id"] = "z" + Number(number), ["kind"] = One(ZoneKinds, random), ["name"] = One(Names, random), ["area"] = "1平方公里" };
            if (number > 0)
                zone["parent"] = "z" + Number(isDeep ? number - 1 : 0);
            if (random.Next(6) == 0)
                zone["lineage"] = new JsonArray(new JsonObject { ["kind"] = "continued", ["plan"] = "jingan-annual-2018", ["zones"] = new JsonArray("composite-axis") });
            return zone;
        });
        return space;
    }

    private static void Sourced(JsonObject thing, Random random, int documents)
    {
        if (documents > 0 && random.Next(3) == 0)
            thing["source"] = new JsonObject { ["document"] = "d" + Number(random.Next(documents)), ["line"] = 1, ["literal"] = "812张" };
        if (random.Next(12) == 0)
            thing["note"] = "说明";
    }

    private static void Add(JsonObject to, string key, Random random, int count, Func<int, JsonObject> make)
    {
        if (count == 0 && random.Next(5) > 0)
            return;

        to[key] = new JsonArray([.. Enumerable.Range(0, count).Select(make)]);
    }

    /// <summary>Mostly few; the more, the rarer.</summary>
    private static int Count(Random random)
    {
        var most = Few;
        while (most < ManyAtMost && random.Next(8) == 0)
            most *= 7;
        return random.Next(Math.Min(most, ManyAtMost));
    }

    private static string One(string[] words, Random random) => words[random.Next(words.Length)];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>As people write it: blocks with an item a line, and braces within.</summary>
    private static string Yaml(JsonObject file)
    {
        var text = new StringBuilder();
        Block(text, file, "");
        return text.ToString();
    }

    private static void Block(StringBuilder text, JsonObject mapping, string indent)
    {
        foreach (var (key, value) in mapping)
        {
            text.Append(indent).Append(key).Append(':');
            if (value is JsonArray { Count: > 0 } list)
            {
                text.Append('\n');
                foreach (var item in list)
                    text.Append(indent).Append("  - ").Append(Flow(item)).Append('\n');
            }
            else if (value is JsonObject inner && inner.ToJsonString().Length > 100)
            {
                text.Append('\n');
                Block(text, inner, indent + "  ");
            }
            else
            {
                text.Append(' ').Append(Flow(value)).Append('\n');
            }
        }
    }

    private static string Flow(JsonNode? node) => node switch
    {
        JsonObject mapping => $"{{{string.Join(", ", mapping.Select(entry => $"{entry.Key}: {Flow(entry.Value)}"))}}}",
        JsonArray list => $"[{string.Join(", ", list.Select(Flow))}]",
        JsonValue value when value.GetValueKind() == JsonValueKind.String => Scalar(value.GetValue<string>()),
        _ => node?.ToJsonString() ?? "null",
    };

    private static string Scalar(string text) =>
        text.Length > 0 && text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0 && text[0] is '3' && text.Length == 6 ? $"\"{text}\"" : text;
}
