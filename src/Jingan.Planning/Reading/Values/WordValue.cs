using Jingan.Planning.Diagnostics;
using Jingan.Planning.Vocabulary;

namespace Jingan.Planning.Reading.Values;

/// <summary>Reads words of closed lists.</summary>
internal static class WordValue
{
    /// <summary>What a word stands for; null, with a diagnostic, where it is not in the list.</summary>
    public static T? Read<T>(Field? field, WordTable<T> table)
        where T : struct, Enum
    {
        if (TextValue.Read(field) is not { } text)
            return null;

        if (table.TryFind(text, out var meaning))
            return meaning;

        field!.Report(ShapeProblems.UnknownWord, Phrase.Quote(text), Phrase.Quote(table.Words), field.Problems.DidYouMean(text, table.Words));
        return null;
    }
}
