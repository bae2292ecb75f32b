using System.Text;
using Jingan.Planning.Files;

namespace Jingan.Planning.Fuzz.Differential;

/// <summary>Compares tapes with what other parsers say of the same text: kinds, texts, order, lines and columns.</summary>
internal sealed class TapeTrial
{
    private const int Depth = 64;
    private static readonly ReadingLimits Limits = new(depth: Depth, problems: 10);

    /// <summary>How many texts the scanner of everyday YAML took.</summary>
    public int Taken { get; private set; }

    /// <summary>How many texts were read without a problem.</summary>
    public int Sound { get; private set; }

    /// <summary>What is wrong with the reading of a text; null where nothing is.</summary>
    public string? Of(byte[] bytes, FuzzFormat format) => format == FuzzFormat.Json ? OfJson(bytes) : OfYaml(bytes);

    private string? OfYaml(byte[] bytes)
    {
        var problems = new DiagnosticBag("f", Limits.Problems);
        using var tape = Tapes.Of(bytes, TextFormat.Yaml, Limits, problems);
        using var scanned = new Tape(bytes);
        if (!System.Text.Unicode.Utf8.IsValid(bytes) || Tapes.HasForbidden(scanned.Utf8))
            return tape is null ? null : "bytes that do not belong in a text were read";

        var isTaken = EverydayYaml.TryFill(scanned, Limits);
        var text = Encoding.UTF8.GetString(scanned.Utf8);
        Taken += isTaken ? 1 : 0;
        var expected = YamlRows.Of(text);
        if (expected is null)
            return isTaken ? "the scanner took what YamlDotNet does not" : Refused(tape, problems);

        if (isTaken && Row.Difference(Row.AllOf(scanned, withPlaces: true), expected) is { } wrong)
            return "scanner, YamlDotNet: " + wrong;

        using var parsed = new Tape(bytes);
        var ofEvents = new DiagnosticBag("f", Limits.Problems);
        if (!YamlTape.TryFill(text.AsMemory(), parsed, Limits, ofEvents))
            return isTaken ? "the scanner took what the events give up" : null;

        if (ofEvents.Errors == 0 && Row.Difference(Row.AllOf(parsed, withPlaces: true), expected) is { } other)
            return "tape of events, events: " + other;

        Sound += ofEvents.Errors == 0 ? 1 : 0;
        return isTaken && ofEvents.Errors > 0 ? "the scanner took what gives a problem" : null;
    }

    private string? OfJson(byte[] bytes)
    {
        var problems = new DiagnosticBag("f", Limits.Problems);
        using var tape = Tapes.Of(bytes, TextFormat.Json, Limits, problems);
        if (!System.Text.Unicode.Utf8.IsValid(bytes))
            return tape is null ? null : "bytes that are not UTF-8 were read";

        using var text = new Tape(bytes);
        var expected = JsonRows.Of(text.Utf8.ToArray());
        if (expected is null)
            return Refused(tape, problems);

        if (tape is null)
            return problems.InOrder()[0].Id == "JP1006" ? null : "a text was refused: " + problems.InOrder()[0];

        Sound++;
        return Row.Difference(Row.AllOf(tape, withPlaces: false), expected);
    }

    private static string? Refused(Tape? tape, DiagnosticBag problems) =>
        tape is null || problems.Errors > 0 ? null : "a text was read that another parser refuses";
}
