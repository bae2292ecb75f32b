using System.Globalization;
using Jingan.Planning.Names;

namespace Jingan.Planning.Diagnostics;

/// <summary>One kind of problem: an id with one fixed meaning.</summary>
/// <remarks>Ids are stable and never reused: JP1… is about text and syntax, JP2… about shape and words, JP3… about references and rules.</remarks>
public sealed class DiagnosticKind
{
    private readonly Phrase template;

    internal DiagnosticKind(string id, Severity severity, Phrase meaning, Phrase template)
    {
        Id = id;
        Severity = severity;
        Meaning = new(meaning.Zh, meaning.En);
        this.template = template;
    }

    /// <summary>Such as JP2003.</summary>
    public string Id { get; }

    /// <summary>The same for every problem of the kind.</summary>
    public Severity Severity { get; }

    /// <summary>What is wrong, in one sentence, in both languages.</summary>
    public Name Meaning { get; }

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

    private static string Fill(string template, ReadOnlySpan<Phrase> arguments, Func<Phrase, string> language)
    {
        var texts = new object[arguments.Length];
        for (var index = 0; index < arguments.Length; index++)
            texts[index] = language(arguments[index]);

        return string.Format(CultureInfo.InvariantCulture, template, texts);
    }
}
