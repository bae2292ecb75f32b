namespace Jingan.Planning.Files;

/// <summary>The ids of one kind of things in one file: each is used once.</summary>
internal sealed class IdRegistry
{
    private readonly Dictionary<string, int> tokens = new(StringComparer.Ordinal);

    /// <summary>Makes room for the ids of a list: a table that grows by itself is made anew again and again.</summary>
    public IdRegistry For(Field list)
    {
        tokens.EnsureCapacity(tokens.Count + list.Count);
        return this;
    }

    /// <summary>Reads an id and takes it; null, with a diagnostic that names both places, where it is taken.</summary>
    public string? Claim(Field field)
    {
        if (Scalars.Id.Read(field) is not { } id)
            return null;

        if (tokens.TryAdd(id, field.Token))
            return id;

        field.Report(ShapeProblems.DuplicateId, Phrase.Quote(id), field.Context.Tape.Places.Of(tokens[id]));
        return null;
    }
}
