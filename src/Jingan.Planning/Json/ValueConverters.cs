using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Jingan.Planning.Files;
using NodaTime;

namespace Jingan.Planning.Json;

/// <summary>The small values of the model in JSON: each as files write it, or refused.</summary>
internal static class ValueConverters
{
    public static JsonConverter<ReportingPeriod> Period { get; } = new TextConverter<ReportingPeriod>(
        "a period such as 2025, 2021-2025 or 2025-Q4",
        ReportingPeriod.TryParse,
        period => period.ToString());

    public static JsonConverter<TimeReference> Time { get; } = new TextConverter<TimeReference>(
        "the words of a time",
        (string text, [MaybeNullWhen(false)] out TimeReference value) => (value = string.IsNullOrWhiteSpace(text) ? null : TimeReference.Parse(text)) is not null,
        reference => reference.Words);

    public static JsonConverter<Frequency> Frequency { get; } = new TextConverter<Frequency>(
        "a frequency such as year, day-mean or two-years",
        (string text, [MaybeNullWhen(false)] out Frequency value) => (value = FrequencyWords.Find(text)) is not null,
        frequency => FrequencyWords.WordFor(frequency)!);

    public static JsonConverter<LocalDate> Date { get; } = new TextConverter<LocalDate>(
        "a date such as 2026-01-15", TryReadDate, date => date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));

    public static JsonConverter<NumberInterval> Interval { get; } = new IntervalConverter();

    public static JsonConverter<Region> Region { get; } = new RegionConverter();

    private static bool TryReadDate(string text, out LocalDate date)
    {
        var read = PeriodText.ParseDate(text);
        date = read.GetValueOrDefault();
        return read is not null;
    }

    /// <summary>An interval as <c>{"lower":"0","lowerInclusive":true,"upper":null,"upperInclusive":false}</c>, numbers as texts in plain decimals.</summary>
    private sealed class IntervalConverter : JsonConverter<NumberInterval>
    {
        public override NumberInterval Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            using var document = JsonDocument.ParseValue(ref reader);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
                throw new JsonException("Expected an interval with lower, lowerInclusive, upper and upperInclusive.");

            var row = new RecordReader(document.RootElement, options, "interval");
            var (lower, upper) = (row.Number("lower"), row.Number("upper"));
            var (lowerInclusive, upperInclusive) = (row.Flag("lowerInclusive"), row.Flag("upperInclusive"));
            row.Finish();
            if (lower > upper || (lower is not null && lower == upper && !(lowerInclusive && upperInclusive)))
                throw new JsonException("Nothing lies between the two ends of the interval.");

            return new(lower, lowerInclusive, upper, upperInclusive);
        }

        public override void Write(Utf8JsonWriter writer, NumberInterval value, JsonSerializerOptions options) =>
            new ResultJson(writer, options, Language.English).Interval(value);
    }

    /// <summary>A region as the list of its intervals, rising.</summary>
    private sealed class RegionConverter : JsonConverter<Region>
    {
        private readonly ListConverter<NumberInterval> intervals = new(new IntervalConverter());

        public override Region Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Planning.Region.Of(intervals.Read(ref reader, typeof(ValueList<NumberInterval>), options).AsSpan());

        public override void Write(Utf8JsonWriter writer, Region value, JsonSerializerOptions options) =>
            intervals.Write(writer, value.Intervals, options);
    }
}
