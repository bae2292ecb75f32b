using FsCheck.Fluent;
using Jingan.Planning.Files;

namespace Jingan.Planning.Tests.Writing;

public sealed class RoundTripTests
{
    private const int Models = 400;

    public static TheoryData<string> Plans => [.. BuiltInPlans.Ids];

    public static TheoryData<string> Texts => [.. HardTexts.Texts];

    [Fact]
    public void Any_set_reads_back_equal_from_YAML() => Holds(seed => new RandomModel(seed).Set() is var set && Yaml(PlanWriter.WriteYaml(set)) == set);

    [Fact]
    public void Any_set_reads_back_equal_from_JSON() => Holds(seed => new RandomModel(seed).Set() is var set && Json(PlanWriter.WriteJson(set)) == set);

    [Fact]
    public void Writing_what_was_read_gives_the_same_text() => Holds(seed =>
        PlanWriter.WriteYaml(new RandomModel(seed).Set()) is var text && PlanWriter.WriteYaml(Yaml(text)) == text);

    [Fact]
    public void From_YAML_to_JSON_and_back_nothing_changes() => Holds(seed =>
        PlanWriter.WriteYaml(new RandomModel(seed).Set()) is var text && PlanWriter.WriteYaml(Json(PlanWriter.WriteJson(Yaml(text)))) == text);

    [Theory]
    [MemberData(nameof(Plans))]
    public void A_built_in_plan_reads_back_equal(string id)
    {
        var set = BuiltInPlans.Load(id);

        Yaml(PlanWriter.WriteYaml(set)).Should().Be(set);
        Json(PlanWriter.WriteJson(set)).Should().Be(set);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_hard_text_stays_as_it_is(string text)
    {
        var set = new PlanSet { Documents = [new() { Id = "document", Title = new Name(text, text), File = text }] };

        Yaml(PlanWriter.WriteYaml(set)).Should().Be(set);
        Json(PlanWriter.WriteJson(set)).Should().Be(set);
    }

    private static void Holds(Func<int, bool> law) => Law.Holds(Gen.Choose(0, int.MaxValue), law, Models);

    private static PlanSet Yaml(string text) => Sound(PlanReader.ReadYaml(text));

    private static PlanSet Json(string text) => Sound(PlanReader.ReadJson(text));

    private static PlanSet Sound(ReadResult result)
    {
        result.HasErrors.Should().BeFalse(string.Join('\n', result.Diagnostics));
        return result.Content;
    }
}
