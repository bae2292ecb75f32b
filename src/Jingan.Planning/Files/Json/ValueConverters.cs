using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace Jingan.Planning.Files;

/// <summary>The small values of the model in JSON: each as files write it, or refused.</summary>
internal static class ValueConverters
{
    public static ValueList<JsonConverter> All() =>
    [
        new TextConverter<ReportingPeriod>("a period such as 2025, 2021-2025 or 2025-Q4", static text => ReportingPeriod.TryParse(text, out var period) ? period : null, static period => period.ToString()),
        new TextConverter<TimeReference>("the words of a time", static text => string.IsNullOrWhiteSpace(text) ? null : TimeReference.Parse(text), static reference => reference.Words),
        new TextConverter<Frequency>("a frequency such as year, day-mean or two-years", FrequencyWords.Find, static frequency => FrequencyWords.WordFor(frequency)!),
        new DateConverter(),
        new NumberIntervalConverter(),
        new WordConverter<StatementKind>(AimWords.Kinds),
        new WordConverter<ChangeDirection>(AimWords.Directions),
        new WordConverter<ChangeType>(AimWords.ChangeTypes),
        new WordConverter<Comparator>(AimWords.Comparators),
        new WordConverter<Modality>(AimWords.Modalities),
        new WordConverter<Connective>(AimWords.Connectives),
        new WordConverter<PlanKind>(FormatWords.PlanKinds),
        new WordConverter<PlanStatus>(FormatWords.PlanStatuses),
        new WordConverter<QuantityKind>(FormatWords.QuantityKinds),
        new WordConverter<Polarity>(FormatWords.Polarities),
        new WordConverter<ObservationStatus>(FormatWords.ObservationStatuses),
        new WordConverter<Force>(FormatWords.Forces),
        new WordConverter<Basis>(FormatWords.Bases),
        new WordConverter<Side>(FormatWords.Sides),
        new WordConverter<LineageKind>(FormatWords.LineageKinds),
        new WordConverter<MilestoneKind>(FormatWords.MilestoneKinds),
    ];

    private static string TextOf(ref Utf8JsonReader reader, string expected) => reader.TokenType == JsonTokenType.String
        ? reader.GetString()!
        : throw new JsonException($"Expected {expected}, as a text.");

    /// <summary>A value that one text says.</summary>
    private sealed class TextConverter<T>(string expected, Func<string, T?> parse, Func<T, string> write) : JsonConverter<T>
        where T : class
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var text = TextOf(ref reader, expected);
            return parse(text) ?? throw new JsonException($"'{text}' is not {expected}.");
        }

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(write(value));
    }

    /// <summary>A word of a closed list, as files have it.</summary>
    private sealed class WordConverter<T>(WordTable<T> words) : JsonConverter<T>
        where T : struct, Enum
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var expected = $"one of '{string.Join("', '", words.Words)}'";
            var text = TextOf(ref reader, expected);
            return words.TryFind(text, out var meaning) ? meaning.Value : throw new JsonException($"'{text}' is not {expected}.");
        }

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(words.WordFor(value));
    }

    private sealed class DateConverter : JsonConverter<LocalDate>
    {
        private const string Expected = "a date such as 2026-01-15";

        public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var text = TextOf(ref reader, Expected);
            return PeriodText.ParseDate(text) ?? throw new JsonException($"'{text}' is not {Expected}.");
        }

        public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));
    }

    /// <summary>An interval as <c>{"lower":"0","lowerInclusive":true,"upper":null,"upperInclusive":false}</c>, numbers as texts in plain decimals.</summary>
    private sealed class NumberIntervalConverter : JsonConverter<NumberInterval>
    {
        public override NumberInterval Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            using var document = JsonDocument.ParseValue(ref reader);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
                throw new JsonException("Expected an interval with lower, lowerInclusive, upper and upperInclusive.");

            var (lower, lowerInclusive) = EndOf(document.RootElement, "lower");
            var (upper, upperInclusive) = EndOf(document.RootElement, "upper");
            foreach (var property in document.RootElement.EnumerateObject())
            {
                if (property.Name is not ("lower" or "lowerInclusive" or "upper" or "upperInclusive"))
                    throw new JsonException($"An interval has no '{property.Name}'.");
            }

            if (lower > upper || (lower is not null && lower == upper && !(lowerInclusive && upperInclusive)))
                throw new JsonException("Nothing lies between the two ends of the interval.");

            return new(lower, lowerInclusive, upper, upperInclusive);
        }

        public override void Write(Utf8JsonWriter writer, NumberInterval value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            writer.WriteString("lower", value.Lower is { } lower ? DecimalText.Plain(lower) : null);
            writer.WriteBoolean("lowerInclusive", value.LowerInclusive);
            writer.WriteString("upper", value.Upper is { } upper ? DecimalText.Plain(upper) : null);
            writer.WriteBoolean("upperInclusive", value.UpperInclusive);
            writer.WriteEndObject();
        }

        private static (decimal? Number, bool IsInclusive) EndOf(JsonElement interval, string name)
        {
            var isInclusive = interval.TryGetProperty(name + "Inclusive", out var inclusive) && inclusive.ValueKind == JsonValueKind.True;
            if (!interval.TryGetProperty(name, out var end) || end.ValueKind == JsonValueKind.Null)
                return (null, false);

            var text = end.ValueKind == JsonValueKind.String ? end.GetString()! : end.GetRawText();
            return decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
                ? (number, isInclusive)
                : throw new JsonException($"'{text}' is no number for '{name}'.");
        }
    }
}
