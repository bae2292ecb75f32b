namespace Jingan.Planning.Files;

/// <summary>What was read of one file: what is sound in it, all that is wrong with it, and where things stand.</summary>
public sealed class ReadResult
{
    private readonly PlanText? text;
    private TapePlaces? places;

    /// <param name="text">The text, of which places are told; null where it could not be read.</param>
    /// <param name="content">What could be read.</param>
    /// <param name="origins">Where in the text it stands.</param>
    /// <param name="problems">What is wrong with it.</param>
    /// <param name="extensions">The keys that were kept.</param>
    internal ReadResult(PlanText? text, PlanSet content, Origins origins, DiagnosticBag problems, ValueList<ExtensionField> extensions)
    {
        this.text = text;
        Content = content;
        Origins = origins;
        Problems = problems;
        Extensions = extensions;
        Diagnostics = problems.InOrder();
        HasErrors = problems.Errors > 0;
    }

    /// <summary>
    /// What could be read. A document, indicator, observation, target, industry or project with an error in it is left out;
    /// a plan, objective, zone or commitment stays, without what could not be read, as long as its required keys are sound.
    /// </summary>
    public PlanSet Content { get; }

    /// <summary>The problems in the order of the text; beyond the limit, the last one says how many more there are.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    /// <summary>Whether there was an error: then <see cref="Content"/> is not all that the file says.</summary>
    public bool HasErrors { get; }

    /// <summary>The keys that the format does not know, where the reader was asked to keep them; <c>ToYaml</c> and <c>ToJson</c> write them back.</summary>
    public ValueList<ExtensionField> Extensions { get; }

    /// <summary>Whether nothing in it looks like a file of the format: a JSON Schema, settings, a list of packages.</summary>
    internal bool IsOfOtherKind { get; init; }

    internal Origins Origins { get; }

    /// <summary>What stands in it and is not in <see cref="Content"/>.</summary>
    internal Unread Unread { get; init; } = Unread.Nothing;

    internal DiagnosticBag Problems { get; }

    /// <summary>Places in the text; null where it could not be read. They are made when they are first asked for: few files need them.</summary>
    internal TapePlaces? Places => places ??= text?.Tape()?.Places;

    /// <summary>Finds where a value stands.</summary>
    /// <param name="path">Such as <c>plan.targets[retail-sales].unit</c>; an item without an id is named by its number, from 0.</param>
    /// <param name="line">The 1-based line; 0 where nothing stands at the path.</param>
    /// <param name="column">The 1-based column in UTF-16 units; 0 where nothing stands at the path.</param>
    /// <returns>False where nothing stands at the path.</returns>
    public bool TryLocate(string path, out int line, out int column)
    {
        ArgumentNullException.ThrowIfNull(path);
        (line, column) = (0, 0);
        if (Places is not { } known || !known.TryFind(0, path, out var found))
            return false;

        var position = known.Of(found);
        (line, column) = (position.Line, position.Column);
        return true;
    }
}
