using System.Text.Json;
using System.Text.Json.Serialization;
using Jingan.Planning.Checks;
using Jingan.Planning.Comparison;
using Jingan.Planning.Evaluation;
using Jingan.Planning.Files;
using Jingan.Planning.Measuring;
using Jingan.Planning.Tables;
using Jingan.Planning.Tracing;
using Jingan.Planning.Wording;

namespace Jingan.Planning.Json;

/// <summary>The closed lists in JSON: the words of the file format, and for the others their names in kebab-case.</summary>
internal static class WordConverters
{
    public static JsonConverter<Basis> Basis { get; } = FileWords.Of(FormatWords.Bases);

    public static JsonConverter<PlanKind> PlanKind { get; } = FileWords.Of(FormatWords.PlanKinds);

    public static JsonConverter<PlanStatus> PlanStatus { get; } = FileWords.Of(FormatWords.PlanStatuses);

    public static JsonConverter<ChangeSubject> Subject { get; } = Named<ChangeSubject>();

    public static JsonConverter<ChangeKind> ChangeKind { get; } = Named<ChangeKind>();

    public static JsonConverter<ChangeEffect> Effect { get; } = Named<ChangeEffect>();

    public static IEnumerable<PlanningConverter> All() => [.. OfFiles(), .. OfModel(), .. OfResults()];

    private static IEnumerable<PlanningConverter> OfFiles() =>
    [
        .. Listed(Basis), .. Listed(PlanKind), .. Listed(PlanStatus), PlanningConverter.Of(new ListConverter<Basis?>(new NullableBasis())),
        .. Listed(FileWords.Of(Files.AimWords.Kinds)), .. Listed(FileWords.Of(Files.AimWords.Directions)),
        .. Listed(FileWords.Of(Files.AimWords.ChangeTypes)), .. Listed(FileWords.Of(Files.AimWords.Comparators)),
        .. Listed(FileWords.Of(Files.AimWords.Modalities)), .. Listed(FileWords.Of(Files.AimWords.Connectives)),
        .. Listed(FileWords.Of(FormatWords.QuantityKinds)), .. Listed(FileWords.Of(FormatWords.Polarities)),
        .. Listed(FileWords.Of(FormatWords.PriceBases)), .. Listed(FileWords.Of(FormatWords.ObservationStatuses)),
        .. Listed(FileWords.Of(FormatWords.Forces)), .. Listed(FileWords.Of(FormatWords.ScopeKinds)),
        .. Listed(FileWords.Of(FormatWords.Sides)), .. Listed(FileWords.Of(FormatWords.DivisionChanges)),
        .. Listed(FileWords.Of(FormatWords.LineageKinds)), .. Listed(FileWords.Of(FormatWords.MilestoneKinds)),
    ];

    private static IEnumerable<PlanningConverter> OfModel() =>
    [
        .. Listed(Named<AmountKind>()), .. Listed(Named<GapReason>()), .. Listed(Named<MilestoneState>()),
        .. Listed(Named<PeriodKind>()), .. Listed(Named<PeriodUnit>()), .. Listed(Named<ReferenceKind>()),
        .. Listed(new TextConverter<Language>("'zh' or 'en'", TryReadLanguage, language => language == Language.Chinese ? "zh" : "en")),
        .. Listed(new TextConverter<Severity>("'error', 'warning' or 'info'", TryReadSeverity, CheckResults.WordOf)),
        .. Listed(Named<SpanRole>()),
    ];

    private static IEnumerable<PlanningConverter> OfResults() =>
    [
        .. Listed(Subject), .. Listed(ChangeKind), .. Listed(Effect), .. Listed(Named<LiteralStatus>()), .. Listed(Named<HoldingState>()),
        .. Listed(Named<MilestoneVerdict>()), .. Listed(Named<ProgressColour>()), .. Listed(Named<ProgressMethod>()),
        .. Listed(Named<Verdict>()), .. Listed(Named<DataHolder>()), .. Listed(Named<Inference>()), .. Listed(Named<StepKind>()), .. Listed(Named<LevelOrigin>()),
        .. Listed(Named<PairStanding>()), .. Listed(Named<CsvStyle>()), .. Listed(Named<CellKind>()),
    ];

    private static IEnumerable<PlanningConverter> Listed<T>(JsonConverter<T> converter)
        where T : struct => DataConverters.ListedValue(converter);

    private static TextConverter<T> Named<T>()
        where T : struct, Enum => new($"the word of a {typeof(T)}, such as '{Words.Of(default(T))}'", Words.TryFind, Words.Of);

    private static bool TryReadLanguage(string word, out Language language)
    {
        language = word == "en" ? Language.English : Language.Chinese;
        return word is "zh" or "en";
    }

    private static bool TryReadSeverity(string word, out Severity severity)
    {
        ReadOnlySpan<Severity> all = [Severity.Information, Severity.Warning, Severity.Error];
        foreach (var known in all)
        {
            severity = known;
            if (CheckResults.WordOf(known) == word)
                return true;
        }

        severity = default;
        return false;
    }

    /// <summary>A basis that may be missing in a list: of the parts of a composite, nobody may know what one measures.</summary>
    private sealed class NullableBasis : JsonConverter<Basis?>
    {
        public override bool HandleNull => true;

        public override Basis? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.Null ? null : Basis.Read(ref reader, typeof(Basis), options);

        public override void Write(Utf8JsonWriter writer, Basis? value, JsonSerializerOptions options)
        {
            if (value is { } known)
                Basis.Write(writer, known, options);
            else
                writer.WriteNullValue();
        }
    }
}
