using System.Text.RegularExpressions;
using Jingan.Planning.Reports.Page;
using Jingan.Planning.Reports.Words;
using NodaTime.Text;

namespace Jingan.Planning.Reports.From;

/// <summary>Gives each place of a document that a page cites its number, and each note its own.</summary>
internal sealed partial class SourceBook(PlanSet set, Tongue tongue)
{
    private const int MatchMilliseconds = 1000;

    private readonly Dictionary<string, SourceDocument> known = set.Documents
        .DistinctBy(document => document.Id, StringComparer.Ordinal).ToDictionary(document => document.Id, StringComparer.Ordinal);

    private readonly Dictionary<SourceReference, int> numbers = [];
    private readonly Dictionary<string, List<SourceNote>> byDocument = [];
    private readonly List<string> documents = [];
    private readonly Dictionary<string, int> notes = [];
    private readonly Dictionary<string, int> lettered = [];

    /// <summary>The notes so far, from 1.</summary>
    public IReadOnlyList<string> Notes => [.. notes.OrderBy(pair => pair.Value).Select(pair => pair.Key)];

    /// <summary>The lettered notes so far, from a.</summary>
    public IReadOnlyList<string> LetteredNotes => [.. lettered.OrderBy(pair => pair.Value).Select(pair => pair.Key)];

    /// <summary>The number of a place; null where nothing is cited.</summary>
    public int? Add(SourceReference? source)
    {
        if (source is null)
            return null;
        if (numbers.TryGetValue(source, out var given))
            return given;

        var number = numbers.Count + 1;
        numbers.Add(source, number);
        if (!byDocument.TryGetValue(source.Document, out var places))
        {
            documents.Add(source.Document);
            byDocument.Add(source.Document, places = []);
        }

        places.Add(new(number, Place(source), source.Line, source.Literal));
        return number;
    }

    /// <summary>The number of a note; the same note has one number.</summary>
    public int AddNote(string note)
    {
        var readable = PlaceInText().Replace(note, place => Named(place.Groups["document"].Value, place.Groups["line"].Value) ?? place.Value);
        if (!notes.TryGetValue(readable, out var number))
            notes.Add(readable, number = notes.Count + 1);
        return number;
    }

    /// <summary>A place as people say it, 纲要第88行 for fyp14-outline:88; null where the document is not known or has no short name.</summary>
    private string? Named(string document, string line) =>
        known.GetValueOrDefault(document)?.ShortTitle?.In(tongue.Language) is { } name ? tongue.Say($"{name}第{line}行", $"{name}, line {line}") : null;

    /// <summary>The letter of a note to the comparison.</summary>
    public string AddLettered(string note)
    {
        if (!lettered.TryGetValue(note, out var number))
            lettered.Add(note, number = lettered.Count);
        return number < 26 ? ((char)('a' + number)).ToString() : "a" + (number + 1);
    }

    /// <summary>The documents cited, in the order in which they were first cited.</summary>
    public IReadOnlyList<SourceDocumentRow> Rows() => [.. documents.Select(id => Row(id, known.GetValueOrDefault(id)))];

    private SourceDocumentRow Row(string id, SourceDocument? document)
    {
        var places = byDocument[id].OrderBy(note => note.Line ?? int.MaxValue).ThenBy(note => note.Number).ToList();
        if (document is null)
            return new(id, "—", "—", places);

        var date = document.Date is { } day ? LocalDatePattern.Iso.Format(day) : "—";
        return new(document.Title.In(tongue.Language), document.ShortTitle?.In(tongue.Language) ?? "—", date, places);
    }

    private string Place(SourceReference source)
    {
        List<string> parts = [];
        if (source.Line is { } line)
            parts.Add(tongue.Say($"第{line}行", $"line {line}"));
        if (source.Section is { } section)
            parts.Add(section);
        if (source.Item is { } item)
            parts.Add(item);
        return parts.Count == 0 ? tongue.Say("全文", "whole text") : string.Join(tongue.Say("，", ", "), parts);
    }

    [GeneratedRegex("(?<document>[a-z0-9][a-z0-9-]{0,60}):(?<line>[0-9]{1,6})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        MatchMilliseconds)]
    private static partial Regex PlaceInText();
}
