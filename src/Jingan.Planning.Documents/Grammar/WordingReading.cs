using System.Text.Json;
using Jingan.Planning.Wording;

namespace Jingan.Planning.Documents.Grammar;

/// <summary>What the reader of wordings makes of a piece of text.</summary>
/// <param name="Kind">The kind, as the command line names it; empty where the piece is unreadable.</param>
/// <param name="Reason">Why it is unreadable; null where it was read.</param>
/// <param name="Canonical">The canonical Chinese wording; empty where it is unreadable.</param>
internal sealed record WordingReading(string Kind, string? Reason, string Canonical)
{
    public bool IsRead => Reason is null;
}

/// <summary>The only file of this package that calls the reader of wordings.</summary>
internal static class WordingReader
{
    public static WordingReading Read(string wording, bool isTarget, string? name, string? unit)
    {
        var known = unit is not null && Unit.TryParse(unit, out var parsed) ? parsed : null;
        if (isTarget)
        {
            var target = TargetWording.Read(wording, name, known);
            return target.Aim is { } aim
                ? new(Word(aim.Kind), null, TargetWording.Write(aim))
                : new("", target.Reason ?? "unreadable", "");
        }

        var value = ValueWording.Read(wording, known);
        return value.Value is { } read
            ? new(Word(read.Kind), null, ValueWording.Write(read))
            : new("", value.Reason ?? "unreadable", "");
    }

    private static string Word(StatementKind kind) => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());
}
