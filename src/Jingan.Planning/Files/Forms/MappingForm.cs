namespace Jingan.Planning.Files;

/// <summary>The keys that a mapping may have.</summary>
/// <param name="name">What the schema calls it.</param>
/// <param name="meaning">What it describes, for people who write files.</param>
/// <param name="keys">The keys in the order in which they are written.</param>
internal sealed class MappingForm(string name, Phrase meaning, params Key[] keys)
{
    public string Name { get; } = name;

    public Phrase Meaning { get; } = meaning;

    public ValueList<Key> Keys { get; } = [.. keys];

    public ValueList<KeyRule> Rules { get; init; } = [];

    /// <summary>The key whose word chooses the others; null where there is none.</summary>
    public Key? Choice { get; private init; }

    /// <summary>The forms that it chooses between; the keys of the whole are then those of all of them.</summary>
    public ValueList<FormCase> Cases { get; private init; } = [];

    /// <summary>A form in which the word of a key chooses the others.</summary>
    /// <param name="name">What the schema calls it.</param>
    /// <param name="meaning">What it describes, for people who write files.</param>
    /// <param name="before">Keys that every choice has.</param>
    /// <param name="choice">The key that chooses.</param>
    /// <param name="words">Its words.</param>
    /// <param name="keysOf">The other keys of a choice, and what they have to do with each other; null for nothing.</param>
    public static MappingForm ByWord<T>(
        string name, Phrase meaning, Key[] before, Key choice, WordTable<T> words, Func<T, (Key[] Keys, KeyRule? Rule)> keysOf)
        where T : struct, Enum
    {
        var cases = new List<FormCase>();
        foreach (var word in words.Words)
        {
            var (keys, rule) = keysOf(words.MeaningOf(word));
            cases.Add(new(word, new(name, meaning, [.. before, choice, .. keys]) { Rules = rule is null ? [] : [rule] }));
        }

        return new(name, meaning, [.. cases.SelectMany(one => one.Form.Keys).DistinctBy(key => key.Name, StringComparer.Ordinal)]) { Choice = choice, Cases = [.. cases] };
    }

    /// <summary>The form that a word chooses.</summary>
    public MappingForm Case(string word) => Cases.First(one => one.Word == word).Form;

    /// <summary>The key with a name; null where there is none.</summary>
    public Key? Find(string name) => Keys.FirstOrDefault(key => key.Name == name);

    /// <summary>The key that a token is; null where the form has none like it.</summary>
    /// <param name="tape">The tape.</param>
    /// <param name="token">A key of it.</param>
    /// <param name="expected">Where to look first: behind the key found last, since most files keep the order of the form.</param>
    public Key? Find(Tape tape, int token, ref int expected)
    {
        var known = Keys.AsSpan();
        for (var looked = 0; looked < known.Length; looked++, expected++)
        {
            if (expected == known.Length)
                expected = 0;

            if (tape.Is(token, known[expected].Hash, known[expected].Utf8))
                return known[expected++];
        }

        return null;
    }
}

/// <summary>The form that a mapping has where its first key says a certain word.</summary>
internal sealed record FormCase(string Word, MappingForm Form);
