using System.Text.Json;
using FsCheck.Fluent;
using Jingan.Planning.Tests.Quantities;
using Jingan.Planning.Tests.Writing;

namespace Jingan.Planning.Tests.Serialization;

public sealed class PlanningJsonTests
{
    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions().ConfigureForPlanning();

    [Fact]
    public void Sets_plans_and_their_parts_come_back_equal() => Law.Holds(Gen.Choose(0, int.MaxValue), seed =>
    {
        var model = new RandomModel(seed);
        return IsKept(model.Set()) && IsKept(model.Plan()) && IsKept(model.Indicator()) && IsKept(model.Observation()) && IsKept(model.Target());
    }, 200);

    [Fact]
    public void Aims_values_and_small_parts_come_back_equal() => Law.Holds(Gen.Choose(0, int.MaxValue), seed =>
    {
        var any = new RandomValues(new Random(seed));
        return IsKept(any.Aim()) && IsKept(any.Value(2)) && IsKept(any.Amount()) && IsKept(any.Name()) && IsKept(any.AnyUnit()) && IsKept(any.Source());
    });

    [Fact]
    public void The_built_in_plans_come_back_equal() => IsKept(BuiltInPlans.LoadAll()).Should().BeTrue();

    [Fact]
    public void A_property_of_another_type_is_written_as_in_a_file() =>
        JsonSerializer.Serialize(new { Unit = Unit.Parse("亿元"), Aim = new NumberStatement(Amount.AtLeast(1.50m)) }, new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }.ConfigureForPlanning())
            .Should().Be("""{"Unit":"亿元","Aim":{"kind":"at-least","value":"1.50"}}""");

    [Fact]
    public void A_property_of_a_kind_of_aim_is_read_as_that_kind() =>
        JsonSerializer.Deserialize<List<NumberStatement>>("""[{"kind": "at-least", "value": 5}]""", Options).Should().Equal(new NumberStatement(Amount.AtLeast(5)));

    [Fact]
    public void Another_kind_of_aim_than_asked_for_is_said_so() =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<NumberStatement>("""{"kind": "qualitative", "text": "完善"}""", Options))
            .Should().Throw<JsonException>().WithMessage("*NumberStatement*WordsStatement*");

    [Fact]
    public void All_errors_are_listed_with_their_paths() =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Target>("""{"id": "a b", "indicator": "x", "target": {"kind": "exact", "valeu": 1}}""", Options))
            .Should().Throw<JsonException>().WithMessage("*id: JP2006*target.valeu: JP2001*value*");

    [Fact]
    public void Nothing_stays_nothing() => JsonSerializer.Deserialize<Plan>("null", Options).Should().BeNull();

    [Fact]
    public void An_interval_comes_back_equal() => Law.Holds(IntervalGen.One, interval => IsKept(interval) && IsKept<NumberInterval?>(interval));

    [Fact]
    public void A_type_with_an_interval_a_period_and_words_comes_back_equal() =>
        IsKept(new Chart(NumberInterval.AtLeast(0.10m), ReportingPeriod.Parse("2025-Q4"), TimeReference.Parse("上年"), Polarity.LowerIsBetter, Frequency.Yearly, new(2026, 1, 15)))
            .Should().BeTrue();

    [Fact]
    public void A_type_with_model_values_is_written_with_the_words_of_files() =>
        JsonSerializer.Serialize(new Chart(NumberInterval.AtLeast(0.10m), ReportingPeriod.OfYears(2021, 2025), null, Polarity.LowerIsBetter, new(2, PeriodUnit.Year), new(2026, 1, 15)), Options)
            .Should().Be("""
                {"Range":{"lower":"0.1","lowerInclusive":true,"upper":null,"upperInclusive":false},"Period":"2021-2025","Since":null,"Polarity":"lower","Per":"two-years","Day":"2026-01-15"}
                """);

    [Theory]
    [InlineData("""{"Range":{"lower":"5","upper":"3"}}""")]
    [InlineData("""{"Range":{"lower":"five"}}""")]
    [InlineData("""{"Range":{"Lower":5}}""")]
    [InlineData("""{"Period":"2025-13"}""")]
    [InlineData("""{"Period":{"Start":"2025-01-01"}}""")]
    [InlineData("""{"Polarity":1}""")]
    [InlineData("""{"Polarity":"HigherIsBetter"}""")]
    [InlineData("""{"Day":"2026-02-30"}""")]
    [InlineData("""{"Per":"fortnight"}""")]
    public void What_cannot_be_read_is_refused(string json) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Chart>(json, Options)).Should().Throw<JsonException>();

    [Fact]
    public void Comments_and_trailing_commas_pass_where_the_host_lets_them_pass()
    {
        var host = new JsonSerializerOptions { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true }.ConfigureForPlanning();
        JsonSerializer.Deserialize<Amount>("""{"value": 5, /* five */ "unit": "家",}""", host).Should().Be(Amount.Exactly(5, Unit.Parse("家")));
    }

    private sealed record Chart(NumberInterval Range, ReportingPeriod? Period, TimeReference? Since, Polarity Polarity, Frequency? Per, NodaTime.LocalDate Day);

    private static bool IsKept<T>(T value) => Equals(JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value, Options), Options), value);
}
