using Jingan.Planning.Documents.Text;

namespace Jingan.Planning.Documents.Grammar;

/// <summary>Reads the figures of one paragraph or item, sentence by sentence.</summary>
internal sealed class StatementReader(Ledger ledger, DocumentFacts facts)
{
    private readonly StatementMaker maker = new(ledger, facts);
    private readonly EnglishReader english = new(ledger, facts);

    /// <summary>Reads a passage; every number token of it goes into the ledger.</summary>
    public void Read(Passage passage, Part part)
    {
        var text = passage.Text;
        if (EnglishHeadings.IsEnglish(text))
        {
            english.Read(passage, part);
            return;
        }

        var tokens = NumberScanner.Scan(text);
        ledger.Counted(tokens.Count);
        var brackets = new Brackets(text);
        var course = new Course { Span = Periods.LastIn(Opening(text), part.Clock), Seed = part.Row };
        var next = StartsWithListNumber(passage, tokens) ? 1 : 0;
        if (next == 1)
            ledger.Leave(passage, tokens[0], NotFigures.Ordinal);
        foreach (var sentence in Sentences(text))
        {
            var own = new List<NumberToken>();
            while (next < tokens.Count && tokens[next].Start < sentence.End)
                own.Add(tokens[next++]);
            new SentenceReader(maker, facts, passage, part, brackets, sentence, course).Read(own, Leave);
        }

        void Leave(NumberToken token, string reason)
        {
            if (reason.Length == 0)
                ledger.Doubt(passage, token, "no unit");
            else
                ledger.Leave(passage, token, reason);
        }
    }

    /// <summary>Whether a paragraph begins with the number of a list, a space behind it and no unit: 22 万科广场.</summary>
    private static bool StartsWithListNumber(Passage passage, List<NumberToken> tokens)
    {
        if (tokens is not [{ Start: 0, IsArabic: true, End: <= 3 } first, ..] || first.End >= passage.Text.Length)
            return false;
        var isApart = passage.PlaceAt(first.End) > passage.PlaceAt(first.End - 1) + 1;
        return isApart && Quantities.At(passage.Text, 0) is not { Word.Length: > 0 } && passage.Text[first.End] is not ('年' or '月');
    }

    /// <summary>The words at the head of a paragraph, which set its clock: up to the first comma, at most thirty characters.</summary>
    private static string Opening(string text)
    {
        var end = text.IndexOfAny(['，', '。', '：']);
        return text[..Math.Min(end < 0 ? text.Length : end, 30)];
    }

    private static IEnumerable<(int Start, int End)> Sentences(string text)
    {
        var start = 0;
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] is not ('。' or '；' or '！' or '？' or '★'))
                continue;

            yield return (start, index + 1);
            start = index + 1;
        }

        if (start < text.Length)
            yield return (start, text.Length);
    }
}
