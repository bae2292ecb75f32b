namespace Jingan.Planning.Wording;

/// <summary>Divides the original text into spans with a role each, without a gap.</summary>
internal static class Spans
{
    private const int Few = 16;

    /// <summary>The spans of a wording that was read.</summary>
    public static ValueList<WordingSpan> Of(Sentence sentence)
    {
        var spans = new Builder(sentence.Text.Source, stackalloc WordingSpan[Few]);
        Add(sentence.Text, sentence.Lexemes, ref spans, null);
        return spans.Done(SpanRole.Punctuation);
    }

    /// <summary>The spans of a wording in English: its figures, and the words around them.</summary>
    public static ValueList<WordingSpan> OfEnglish(string wording)
    {
        var spans = new Builder(wording, stackalloc WordingSpan[Few]);
        for (var index = 0; index < wording.Length; index++)
        {
            var isNumber = char.IsAsciiDigit(wording[index]) || (wording[index] is '.' or ',' && index > 0 && index + 1 < wording.Length && char.IsAsciiDigit(wording[index - 1]) && char.IsAsciiDigit(wording[index + 1]));
            spans.To(index + 1, isNumber ? SpanRole.Number : SpanRole.Words);
        }

        return spans.Done(SpanRole.Words);
    }

    /// <summary>The one span of a wording that was not read.</summary>
    public static ValueList<WordingSpan> Unread(string wording) => wording.Length == 0 ? [] : [new(0, wording.Length, SpanRole.Words)];

    private static void Add(Glyphs text, List<Lexeme> lexemes, ref Builder spans, SpanRole? whole)
    {
        foreach (var lexeme in lexemes)
        {
            var role = whole ?? lexeme.Role ?? Default(lexeme);
            if (lexeme.Kind == LexemeKind.Aside && role is not (SpanRole.Note or SpanRole.Footnote))
            {
                spans.To(text.PlaceOf(lexeme.Start + 1), role == SpanRole.Total ? SpanRole.Total : SpanRole.Punctuation);
                Add(text, lexeme.Inner!, ref spans, null);
                spans.To(text.PlaceOf(lexeme.End), role == SpanRole.Total ? SpanRole.Total : SpanRole.Punctuation);
            }
            else if (lexeme.Kind == LexemeKind.Quantity && role == SpanRole.Number && lexeme.Quantity!.UnitStart < lexeme.End)
            {
                spans.To(text.PlaceOf(lexeme.Quantity.UnitStart), SpanRole.Number);
                spans.To(text.PlaceOf(lexeme.End), SpanRole.Unit);
            }
            else
            {
                spans.To(text.PlaceOf(lexeme.End), role);
            }
        }
    }

    private static SpanRole Default(Lexeme lexeme) => lexeme.Kind switch
    {
        LexemeKind.Break or LexemeKind.Separator => SpanRole.Punctuation,
        LexemeKind.Mark => SpanRole.Footnote,
        LexemeKind.Time => SpanRole.Period,
        LexemeKind.Frequency => SpanRole.Frequency,
        LexemeKind.Rank => SpanRole.Name,
        LexemeKind.Word when lexeme.Act is Act.And or Act.Or => SpanRole.Connective,
        LexemeKind.Word when lexeme.Act is Act.Work or Act.Level or Act.Reach => SpanRole.Verb,
        LexemeKind.Word => SpanRole.Manner,
        _ => SpanRole.Subject,
    };

    /// <summary>Spans under way; neighbours of one role are one span, numbers excepted.</summary>
    private ref struct Builder(string source, Span<WordingSpan> few)
    {
        private Span<WordingSpan> spans = few;
        private int count = 0;
        private int at = 0;

        public void To(int end, SpanRole role)
        {
            if (end <= at)
                return;

            if (count > 0 && spans[count - 1].Role == role)
                spans[count - 1] = spans[count - 1] with { Length = spans[count - 1].Length + end - at };
            else
                Add(new(at, end - at, role));

            at = end;
        }

        public ValueList<WordingSpan> Done(SpanRole rest)
        {
            To(source.Length, count > 0 ? spans[count - 1].Role : rest);
            return ValueList.Create<WordingSpan>(spans[..count]);
        }

        private void Add(WordingSpan span)
        {
            if (count == spans.Length)
            {
                var more = new WordingSpan[2 * count];
                spans.CopyTo(more);
                spans = more;
            }

            spans[count++] = span;
        }
    }
}
