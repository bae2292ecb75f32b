using System.Globalization;

namespace Jingan.Planning.Files;

/// <summary>Sources: a line, a document, <c>document:line</c>, or a mapping.</summary>
internal static class SourceForm
{
    private const string LinePattern = "0*[1-9][0-9]*";

    /// <summary>Most places are no longer: no string is made of them.</summary>
    private const int Short = 64;

    private static readonly Key<string?> Document = Key.Optional(
        "document", Scalars.Id, "文件的标识；缺省为规划的 document。", "The document's id; without it, the plan's document is meant.");

    private static readonly Key<int?> Line = Key.Optional(
        "line", Scalars.Count, "文件文本的行号，从 1 起。", "The line of the document's text, counted from 1.");

    private static readonly Key<string?> Section = Key.Optional("section", Scalars.Text, "章节标题，照印。", "The heading of the section, as printed.");

    private static readonly Key<string?> Item = Key.Optional("item", Scalars.Text, "条目编号，照印。", "The number of the item, as printed.");

    private static readonly Key<string?> Literal = Key.Optional(
        "literal",
        Scalars.Text,
        "原文；缺省为旁边的表述或名称，null 表示没有。",
        "The text as printed; without it, the wording or name beside it; null for none.");

    private static readonly Key<string?> ProbableReading = Key.Optional(
        "probableReading", Scalars.Text, "原文疑有误时的推定读法。", "What is probably meant where the print is evidently wrong.");

    public static MappingForm Form { get; } = new(
        "source", new("数字或名称的出处。", "Where a figure or name stands in a document."), Document, Line, Section, Item, Literal, ProbableReading);

    private static readonly Notation Notation = new(
        new Shape.WholeNumber(1, CountValue.Greatest),
        new Shape.Text($"^({LinePattern}|(?![0-9]+$){IdentifierValue.Pattern}(:{LinePattern})?)$"),
        new Shape.Flag(),
        new Shape.Mapping(() => Form))
    {
        Called = new("行号、文件、“文件:行号”，或写明", "a line, a document, 'document:line', or spelled out"),
    };

    /// <summary>The key for the source of what has it.</summary>
    public static Key Source { get; } = Named("source", "出处：行号、“文件:行号”或映射。", "Where it stands: a line, 'document:line', or a mapping.");

    public static Key Named(string name, string zh, string en) => Key.Of(name, Notation, zh, en);

    /// <summary>A source; null, with a diagnostic, where it is none or names no document.</summary>
    /// <param name="field">Where it is written; absent where it is not.</param>
    /// <param name="assumed">The document meant where none is named.</param>
    /// <param name="literal">What stands beside it: the text as printed, unless the source states another, or by <c>literal: null</c> none.</param>
    public static SourceReference? Read(Field field, AssumedDocument assumed, string? literal = null)
    {
        if (field.IsMapping)
            return ReadMapping(field, assumed, literal);

        Span<char> place = stackalloc char[Short];
        if (field.TryCopy(ref place) && IsPlace(place, out var length, out var line))
            return new() { Document = field.Context.DocumentOf(place[..length]), Literal = literal, Line = line };

        if (Scalars.Text.Read(field) is not { } text)
            return null;

        if (Scalars.Count.Parse(text) is { } only)
            return DocumentOf(field, text, null, assumed) is { } meant ? new() { Document = meant, Line = only, Literal = literal } : null;

        if (IsPlace(text, out length, out line))
            return new() { Document = field.Context.DocumentOf(text.AsSpan(0, length)), Literal = literal, Line = line };

        var question = HalfWidth.Question(text, static plain => Scalars.Count.Parse(plain) is not null || IsPlace(plain, out _, out _));
        field.Report(ShapeProblems.NotASource, Phrase.Quote(text), question);
        return null;
    }

    /// <summary>Whether a text is a document, or a document and a line; a document's id of digits alone could be a line.</summary>
    private static bool IsPlace(ReadOnlySpan<char> text, out int length, out int? line) =>
        SourceReference.TrySplit(text, out length, out line) && (line ?? 0) <= CountValue.Greatest && (line is not null || text.ContainsAnyExceptInRange('0', '9'));

    /// <summary>A source in the shortest form that says all of it; null for none.</summary>
    /// <param name="source">The source.</param>
    /// <param name="assumed">The document that is meant where none is written.</param>
    /// <param name="beside">The literal that is meant where none is written: what stands beside the source.</param>
    public static OutputNode? Write(SourceReference? source, string? assumed, string? beside = null)
    {
        if (source is null)
            return null;

        var isPlace = source.Literal == beside && source.Section is null && source.Item is null && source.ProbableReading is null;
        return isPlace && Place(source, assumed) is { } place ? place : Spelled(source, assumed, beside);
    }

    private static SourceReference? ReadMapping(Field field, AssumedDocument assumed, string? literal)
    {
        var mapping = field.AsMapping(Form)!.Value;
        var document = mapping.Read(Document);
        var line = mapping.Read(Line);
        var stated = mapping.Read(Literal) ?? (mapping.StatesNothing(Literal) ? null : literal);
        var (section, item, probableReading) = (mapping.Read(Section), mapping.Read(Item), mapping.Read(ProbableReading));
        var shown = line?.ToString(CultureInfo.InvariantCulture) ?? "";
        if (!mapping.Finish() || DocumentOf(field, shown, document, assumed) is not { } meant)
            return null;

        return new()
        {
            Document = meant,
            Literal = stated,
            Line = line,
            Section = section,
            Item = item,
            ProbableReading = probableReading,
        };
    }

    /// <summary>The document that is named, or else meant; null where there is none, which is reported unless it was before.</summary>
    private static string? DocumentOf(Field field, string shown, string? named, AssumedDocument assumed)
    {
        var document = named ?? assumed.Id;
        if (document is null && assumed.IsUnread)
            field.Problems.CountAgain();
        else if (document is null)
            field.Report(ShapeProblems.SourceWithoutDocument, shown.Length == 0 ? new("", "here") : Phrase.Quote(shown));

        return document;
    }

    /// <summary>Document and line as one text; null where the document's id could be taken for a line.</summary>
    private static ScalarNode? Place(SourceReference source, string? assumed) => source switch
    {
        { Line: > CountValue.Greatest } => null,
        { Line: { } line } when source.Document == assumed => new(Number(line), ScalarForm.Plain),
        { Line: { } line } => new($"{source.Document}:{Number(line)}", ScalarForm.Text),
        _ => source.Document.All(char.IsAsciiDigit) ? null : new(source.Document, ScalarForm.Text),
    };

    private static MappingNode Spelled(SourceReference source, string? assumed, string? beside)
    {
        var mapping = new MappingBuilder()
            .Add(Document, source.Document == assumed ? null : source.Document)
            .Add(Line, source.Line)
            .Add(Section, source.Section)
            .Add(Item, source.Item);
        if (source.Literal is null && beside is not null)
            mapping.Nothing(Literal);
        else if (source.Literal != beside)
            mapping.Add(Literal, source.Literal);

        return mapping.Add(ProbableReading, source.ProbableReading).BuildInline();
    }

    private static string Number(int line) => line.ToString(CultureInfo.InvariantCulture);
}
