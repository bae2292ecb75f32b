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

    private static string Of(Statement aim) => aim switch
    {
        CompositeStatement several => $"{several.Connective}: {string.Join(" & ", several.Parts.Select(part => $"{part.Subject}{(part.Subject is null ? "" : ": ")}{Of(part.Statement)}"))}",
        RankStatement rank => $"{TargetWording.Write(aim)} {Of(rank.Rank)}",
        ChangeStatement change => $"{TargetWording.Write(aim)} {change.Change.Type}",
        ReferenceStatement { Reference: ReferenceKind.Delegated } or WholeStatement or ReferenceStatement { Reference: ReferenceKind.MaintainLevel } or ReferenceStatement { Reference: ReferenceKind.Relative } or ReferenceStatement { Reference: ReferenceKind.KeepPace } or WordsStatement => $"{aim.Kind} {TargetWording.Write(aim)} {aim.Modality}",
        _ => $"{TargetWording.Write(aim)}",
    };

    private static string Of(ValueReading reading) => reading.Value is null ? $"unreadable: {reading.Reason}" : (reading.IsEstimated ? "estimated " : "") + Of(reading.Value);

    private static string Of(Rank rank) => $"{rank.Best?.ToString(null, null)}-{rank.Worst?.ToString(null, null)}";
}
