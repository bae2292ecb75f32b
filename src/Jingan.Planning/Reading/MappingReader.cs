using Jingan.Planning.Diagnostics;
using Jingan.Planning.Syntax;

namespace Jingan.Planning.Reading;

/// <summary>Reads the keys of one mapping; the keys that were asked for are those that are known.</summary>
internal sealed class MappingReader(Field self, MappingNode node)
{
    private const int UsualKeys = 16;

    /// <summary>The keys that a set of bits has room for; of the rest, the names are looked up.</summary>
    private const int MarkedKeys = 64;
    private readonly int errorsBefore = self.Problems.Errors;
    private readonly List<string> known = new(UsualKeys);
    private ulong asked;

    /// <summary>The mapping itself.</summary>
    public Field Field => self;

    /// <summary>Whether the mapping has a key.</summary>
    public bool Has(string key) => node.Find(key) is not null;

    /// <summary>Whether a key stands there and its value is nothing: <c>basis: null</c> says that there is none.</summary>
    public bool StatesNothing(string key) => node.Find(key)?.Value is ScalarNode { IsNothing: true };

    /// <summary>The value of a key; null where it is absent or nothing is written.</summary>
    public Field? Optional(string key)
    {
        known.Add(key);
        var index = node.IndexOf(key);
        if (index < 0)
            return null;

        if (index < MarkedKeys)
            asked |= 1UL << index;

        return node.Entries[index].Value is var value and not ScalarNode { IsNothing: true } ? new(value, self.Path.Key(key), self.Problems, self.Kept) : null;
    }

    /// <summary>The value of a key; null, with a diagnostic, where it is absent or nothing is written.</summary>
    public Field? Required(string key)
    {
        if (Optional(key) is { } value)
            return value;

        var place = node.Find(key) is { } entry ? new Field(entry.Value, self.Path, self.Problems) : self;
        place.Report(ShapeProblems.MissingKey, self.Path.Key(key), Phrase.Quote(key));
        return null;
    }

    /// <summary>Keeps or reports the keys of a thing that nobody asked for, as the caller of the reader wants it.</summary>
    /// <returns>Whether nothing was wrong in the mapping and below.</returns>
    public bool FinishThing() => Finish(self.Kept);

    /// <summary>Reports the keys that nobody asked for.</summary>
    /// <returns>Whether nothing was wrong in the mapping and below.</returns>
    public bool Finish() => Finish(kept: null);

    private bool Finish(List<ExtensionField>? kept)
    {
        for (var index = 0; index < node.Entries.Count; index++)
        {
            var entry = node.Entries[index];
            if (index < MarkedKeys ? (asked & (1UL << index)) != 0 : known.Contains(entry.Key))
                continue;

            if (kept is not null)
            {
                kept.Add(new(self.Path.ToString(), entry.Key, JsonTreeWriter.ToLine(entry.Value)));
                continue;
            }

            self.Problems.Report(
                ShapeProblems.UnknownKey,
                entry.KeyPosition,
                self.Path.Key(entry.Key).ToString(),
                Phrase.Quote(entry.Key),
                Advice(entry.Key));
        }

        return self.Problems.Errors == errorsBefore;
    }

    private Phrase Advice(string key)
    {
        if (self.Problems.IsFull)
            return Phrase.Empty;

        List<string> words = [.. known.Distinct(StringComparer.Ordinal)];
        var question = self.Problems.DidYouMean(key, words);
        var all = Phrase.Quote(words);
        return question != Phrase.Empty ? question : new($"可用的键：{all.Zh}。", $" Known are {all.En}.");
    }
}
