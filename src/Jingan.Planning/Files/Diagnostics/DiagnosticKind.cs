using System.Globalization;
using System.Runtime.CompilerServices;

namespace Jingan.Planning.Files;

/// <summary>One kind of problem: an id with one fixed meaning.</summary>
/// <remarks>Ids are stable and never reused: JP1… is about text and syntax, JP2… about shape and words, JP3… about references and rules.</remarks>
public sealed class DiagnosticKind
{
    private const int MostArguments = 10;
    private readonly Phrase template;

    internal DiagnosticKind(string id, Severity severity, Phrase meaning, Phrase template, [CallerMemberName] string name = "")
    {
        Id = id;
        Name = name;
        Severity = severity;
        Meaning = new(meaning.Zh, meaning.En);
        this.template = template;
    }

    /// <summary>Every kind of problem that is reported, in the order of their ids.</summary>
    public static ValueList<DiagnosticKind> All => DiagnosticKinds.All;

    /// <summary>Such as JP2003.</summary>
    public string Id { get; }

    /// <summary>What it is called, without spaces: UnknownUnit.</summary>
    public string Name { get; }

    /// <summary>The same for every problem of the kind.</summary>
    public Severity Severity { get; }

    /// <summary>What is wrong, in one sentence, in both languages.</summary>
    public Name Meaning { get; }

    /// <summary>What its messages say and advise, with … for what stands in the data, in both languages.</summary>
    public Name Advice => new(Blanked(template.Zh), Blanked(template.En));

    /// <summary>The kind with an id; null where there is none.</summary>
    public static DiagnosticKind? Find(string id) => DiagnosticKinds.Find(id);

    /// <inheritdoc/>
    public override string ToString() => Id;

    internal Diagnostic At(string? file, TextPosition position, string path, params ReadOnlySpan<Phrase> arguments) => new(
        Id,
        Severity,
        Fill(template.En, arguments, phrase => phrase.En),
        file,
        position.Line,
        position.Column,
        path,
        Fill(template.Zh, arguments, phrase => phrase.Zh));

    private static string Blanked(string template)
    {
        const string Blank = "…";
        var text = string.Format(CultureInfo.InvariantCulture, template, [.. Enumerable.Repeat<object>(Blank, MostArguments)]);

        // A blank behind the last full stop is a question that is not always asked.
        return text.EndsWith("." + Blank, StringComparison.Ordinal) || text.EndsWith("。" + Blank, StringComparison.Ordinal) ? text[..^1] : text;
    }

    internal DiagnosticKind AtSeverity(Severity severity) => new(Id, severity, new(Meaning.Zh, Meaning.In(Language.English)), template, Name);

    private static string Fill(string template, ReadOnlySpan<Phrase> arguments, Func<Phrase, string> language)
    {
        var texts = new object[arguments.Length];
        for (var index = 0; index < arguments.Length; index++)
            texts[index] = language(arguments[index]);

        return string.Format(CultureInfo.InvariantCulture, template, texts);
    }
}
