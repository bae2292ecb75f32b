using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Jingan.Planning.Evaluation;
using NodaTime;

namespace Jingan.Planning.Tests.Serialization;

/// <summary>What a host sets is kept to, by data and results alike.</summary>
public sealed class HostTests
{
    private static readonly PlanSet Set = BuiltInPlans.Load("jingan-fyp14");

    private static readonly PlanEvaluation Evaluation = Set.Plans[0].Evaluate(Set, new LocalDate(2026, 1, 31));

    private static readonly JsonSerializerOptions Web = new JsonSerializerOptions(JsonSerializerDefaults.Web).ConfigureForPlanning();

    [Fact]
    public void The_evaluation_of_the_fourteenth_plan_takes_less_than_100_kB() =>
        JsonSerializer.SerializeToUtf8Bytes(Evaluation, Web).Length.Should().BeLessThan(100_000);

    [Fact]
    public void Results_stand_under_the_names_of_the_host() =>
        JsonSerializer.Serialize(Evaluation.Counts, new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower }.ConfigureForPlanning())
            .Should().Contain("\"not_met\":");

    [Fact]
    public void Data_are_read_in_any_case_where_the_host_lets_that_pass() =>
        JsonSerializer.Deserialize<Amount>("""{"VALUE": 5, "Unit": "家"}""", Web).Should().Be(Amount.Exactly(5, Unit.Parse("家")));

    [Fact]
    public void Data_are_not_read_in_another_case_where_it_does_not() =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Amount>("""{"Value": 5}""", new JsonSerializerOptions().ConfigureForPlanning()))
            .Should().Throw<JsonException>().WithMessage("*'Value'*value*");

    [Fact]
    public void Codes_of_other_systems_keep_their_names_under_any_policy() =>
        JsonSerializer.Serialize(new OutsideCode("SDG Goal", "1.1.1"), new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower }.ConfigureForPlanning())
            .Should().Be("""{"SDG Goal":"1.1.1"}""");

    [Fact]
    public void Nulls_are_left_out_where_the_host_leaves_them_out() =>
        JsonSerializer.Serialize(Evaluation, new JsonSerializerOptions { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull }.ConfigureForPlanning())
            .Should().NotContain(":null");

    [Fact]
    public void The_encoder_of_the_host_decides_how_Chinese_stands_there()
    {
        JsonSerializer.Serialize(Unit.Parse("亿元"), Web).Should().NotContain("亿");
        JsonSerializer.Serialize(Unit.Parse("亿元"), new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }.ConfigureForPlanning())
            .Should().Be("\"亿元\"");
    }

    [Fact]
    public void Sentences_are_in_the_language_asked_for() =>
        JsonSerializer.Serialize(Evaluation.Targets[1].Message, new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }.ConfigureForPlanning(Language.Chinese))
            .Should().Contain("没有");

    [Fact]
    public void Words_and_periods_are_keys_of_dictionaries()
    {
        var counts = new Dictionary<Verdict, int> { [Verdict.NotMet] = 2 };
        var json = JsonSerializer.Serialize(counts, Web);

        json.Should().Be("""{"not-met":2}""");
        JsonSerializer.Deserialize<Dictionary<Verdict, int>>(json, Web).Should().Equal(counts);
        JsonSerializer.Serialize(new Dictionary<ReportingPeriod, string> { [ReportingPeriod.OfYear(2025)] = "x" }, Web).Should().Be("""{"2025":"x"}""");
    }

    [Fact]
    public void Without_reflection_the_types_of_the_library_are_known()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = JsonTypeInfoResolver.Combine() }.ConfigureForPlanning();

        JsonSerializer.Deserialize(JsonSerializer.Serialize(Set, options.GetTypeInfo(typeof(PlanSet))), options.GetTypeInfo(typeof(PlanSet))).Should().Be(Set);
        JsonSerializer.Serialize(Evaluation, options.GetTypeInfo(typeof(PlanEvaluation))).Should().Contain("counts");
    }

    [Fact]
    public void Beside_a_generated_context_they_are_known_too()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = HostContext.Default }.ConfigureForPlanning();
        var goal = new Goal("x", Verdict.NotMet, ReportingPeriod.OfYear(2025));

        JsonSerializer.Deserialize<Goal>(JsonSerializer.Serialize(goal, options), options).Should().Be(goal);
        JsonSerializer.Serialize(Set.Plans[0].Targets[0], options).Should().StartWith("{\"id\":");
    }

    [Fact]
    public void Regions_and_summaries_come_back_equal()
    {
        var region = Region.Of(NumberInterval.LessThan(3), NumberInterval.Between(5, 7.5m));

        JsonSerializer.Deserialize<Region>(JsonSerializer.Serialize(region, Web), Web).Should().Be(region);
        JsonSerializer.Deserialize<ValueList<PlanSummary>>(JsonSerializer.Serialize(BuiltInPlans.Summaries, Web), Web).Should().Equal(BuiltInPlans.Summaries);
    }

    [Fact]
    public void A_list_comes_back_as_a_list() =>
        JsonSerializer.Deserialize<ValueList<Target>>(JsonSerializer.Serialize(Set.Plans[0].Targets, Web), Web).Should().Equal(Set.Plans[0].Targets);

    [Fact]
    public void A_list_with_nothing_in_it_is_refused() =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<ValueList<Target>>("[null]", Web)).Should().Throw<JsonException>();

    [Fact]
    public void A_zone_alone_holds_no_zones() =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Zone>("""{"id":"a","kind":"belt","zones":[{"id":"b","kind":"area"}]}""", Web))
            .Should().Throw<JsonException>().WithMessage("*zone alone*");
}

internal sealed record Goal(string Name, Verdict Verdict, ReportingPeriod Period);

[JsonSerializable(typeof(Goal))]
internal sealed partial class HostContext : JsonSerializerContext;
