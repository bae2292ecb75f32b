using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Jingan.Planning.Files;

namespace Jingan.Planning.Tests.Files.Tape;

/// <summary>Looking a key up gives what looking at one after the other gives, whatever was looked up before.</summary>
public sealed class KeyLookupLawTests
{
    /// <summary>Few short names, so that hashes meet, keys stand twice, and many are missing.</summary>
    private static readonly Gen<string> Name = Gen.Elements("a", "b", "id", "di", "name", "nane", "source", "sourse", "静安", "é", "a\"b", "long-key-of-many-letters", "x1", "x2");

    /// <summary>A list of mappings, some nested at their first key, with the lookups that are made in them, in any order.</summary>
    private static readonly Gen<(string[][] Mappings, bool IsNested, (int Mapping, string Name)[] Lookups)> Cases =
        from mappings in Name.ArrayOf().Select(keys => keys.Take(40).ToArray()).NonEmptyListOf()
        from isNested in Gen.Elements(true, false)
        from lookups in Gen.Choose(0, mappings.Count - 1).Zip(Name).ArrayOf()
        select (mappings.Take(6).ToArray(), isNested, lookups.Select(lookup => (lookup.Item1 % Math.Min(6, mappings.Count), lookup.Item2)).ToArray());

    [Fact]
    public void A_key_of_JSON_is_found_as_by_looking_at_each() => Law.Holds(Cases, test => IsFound(test, TextFormat.Json));

    [Fact]
    public void A_key_of_YAML_is_found_as_by_looking_at_each() => Law.Holds(Cases, test => IsFound(test, TextFormat.Yaml));

    [Fact]
    public void The_order_of_keys_never_changes_what_is_read()
    {
        var set = BuiltInPlans.LoadAll();
        var json = set.ToJson();
        var random = new Random(20261128);

        for (var round = 0; round < 3; round++)
        {
            var read = PlanReader.ReadJson(Shuffled(JsonNode.Parse(json)!, random).ToJsonString());

            read.Diagnostics.Should().BeEmpty();
            read.Content.Should().Be(set);
        }
    }

    private static bool IsFound((string[][] Mappings, bool IsNested, (int Mapping, string Name)[] Lookups) test, TextFormat format)
    {
        var mappings = test.Mappings.Select((keys, number) => "{" + string.Join(", ", keys.Select((key, index) => $"{Quoted(key)}: {Value(test.IsNested && index == 0, number, index)}")) + "}");
        var text = "[" + string.Join(", ", mappings) + "]";
        using var tape = Tapes.Of(Encoding.UTF8.GetBytes(text), format, ReadingLimits.Default, new DiagnosticBag(file: null, limit: 0))!;
        var starts = new List<int>();
        for (var item = 1; item < tape.Count; item = tape[item].End)
            starts.Add(item);

        return test.Lookups.All(lookup => Found(tape, starts[lookup.Mapping], lookup.Name) == Expected(tape, starts[lookup.Mapping], lookup.Name));
    }

    private static string Value(bool isNested, int number, int index) => isNested ? $$"""{"id": {{number}}, "a": {{index}}}""" : $"{(100 * number) + index}";

    private static string Quoted(string text) => JsonValue.Create(text).ToJsonString();

    private static int Found(Jingan.Planning.Files.Tape tape, int mapping, string name) => tape.Find(mapping, KeyHash.Of(name), Encoding.UTF8.GetBytes(name));

    private static int Expected(Jingan.Planning.Files.Tape tape, int mapping, string name)
    {
        for (var key = mapping + 1; key < tape[mapping].End; key = tape[key + 1].End)
        {
            if (tape.Text(key) == name)
                return key + 1;
        }

        return -1;
    }

    private static JsonNode Shuffled(JsonNode node, Random random) => node switch
    {
        JsonObject mapping => new JsonObject(InAnyOrder(mapping, random).Select(entry => KeyValuePair.Create(entry.Key, (JsonNode?)Shuffled(entry.Value!, random)))),
        JsonArray list => new JsonArray([.. list.Select(item => Shuffled(item!, random))]),
        _ => node.DeepClone(),
    };

    private static KeyValuePair<string, JsonNode?>[] InAnyOrder(JsonObject mapping, Random random)
    {
        var entries = mapping.ToArray();
        random.Shuffle(entries);
        return entries;
    }
}
