using System.Text.Encodings.Web;
using System.Text.Json;
using Jingan.Planning.Wording;

namespace Jingan.Planning.Tests.Wording;

/// <summary>All that both readers read in a wording, on one line.</summary>
internal static class ReadingText
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(string wording, string? name, Unit? unit)
    {
        var (target, value) = (TargetWording.Read(wording, name, unit), ValueWording.Read(wording, unit));
        return string.Join('\t', JsonSerializer.Serialize(wording, Plain), name, unit, Of(target), Of(value)).Replace("\0", "␀", StringComparison.Ordinal);
    }

    private static string Of(TargetReading reading) => reading.Aim is null
        ? $"unreadable: {reading.Reason}"
        : $"{Of(reading.Aim)} ({string.Join(", ", reading.PartBases.Select(basis => ReadingAssert.Kebab(basis) ?? "-"))})";

    private static string Of(Aim aim) => aim switch
    {
        CompositeAim several => $"{several.Connective}: {string.Join(" & ", several.Parts.Select(part => $"{part.Subject}{(part.Subject is null ? "" : ": ")}{Of(part.Aim)}"))}",
        RankAim rank => $"{TargetWording.Write(aim)} {Of(rank.Rank)}",
        ChangeAim change => $"{TargetWording.Write(aim)} {change.Change.Type}",
        DelegatedAim or CompleteAllAim or MaintainLevelAim or RelativeAim or KeepPaceAim or QualitativeAim => $"{aim.Kind} {TargetWording.Write(aim)} {aim.Modality}",
        _ => $"{TargetWording.Write(aim)}",
    };

    private static string Of(ValueReading reading) => reading.Value is null ? $"unreadable: {reading.Reason}" : (reading.IsEstimated ? "estimated " : "") + Of(reading.Value);

    private static string Of(ReportedValue value) => value switch
    {
        ReportedValue.OfText text => (text.IsCompletion ? "done: " : "words: ") + text.Text,
        ReportedValue.OfRank rank => $"{rank.Rank.Words} {Of(rank.Rank)}",
        ReportedValue.OfChange change => $"{ValueWording.Write(value)} {change.Change.Type}",
        ReportedValue.OfParts parts => string.Join(" & ", parts.Parts.Select(part => $"{part.Subject}{(part.Subject is null ? "" : ": ")}{Of(part.Value)}")),
        _ => ValueWording.Write(value),
    };

    private static string Of(Rank rank) => $"{rank.Best?.ToString(null, null)}-{rank.Worst?.ToString(null, null)}";
}
