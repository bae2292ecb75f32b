namespace Jingan.Planning.Wording;

/// <summary>The last check of a reading: whatever carries quantity has a role, or the wording is unreadable.</summary>
internal static class Conservation
{
    /// <summary>Whether a word changes the number beside it.</summary>
    public static bool CarriesQuantity(Act act) => act is
        Act.AtLeast or Act.Above or Act.AtMost or Act.Below or Act.Near or Act.About or Act.Cap or Act.OrMore or Act.OrLess or Act.Within or Act.Beyond or Act.OrSo or Act.Among;

    /// <summary>The first piece that is left over; null where all is accounted for.</summary>
    public static Reason? Check(Glyphs text, List<Lexeme> lexemes)
    {
        for (var index = 0; index < lexemes.Count; index++)
        {
            var lexeme = lexemes[index];
            if (lexeme is { Kind: LexemeKind.Quantity, Role: null })
                return Reason.Left(text.Original(index > 0 && lexemes[index - 1].Kind == LexemeKind.Word ? lexemes[index - 1].Start : lexeme.Start, lexeme.End));

            if (lexeme is { Kind: LexemeKind.Word, Role: null } && CarriesQuantity(lexeme.Act))
            {
                if (!IsBetweenNouns(text, lexemes, index))
                    return Reason.BoundAlone(text.Original(lexeme.Start, lexeme.End));

                lexeme.Role = SpanRole.Scope;
            }

            if (lexeme.Inner is { } inner && lexeme.Role is not (SpanRole.Note or SpanRole.Footnote) && Check(text, inner) is { } deeper)
                return deeper;
        }

        return new NounAudit(text, lexemes).Check();
    }

    /// <summary>Ⅱ类及以上, 市级以上: a class with all that are better or worse.</summary>
    public static bool IsClass(Glyphs text, List<Lexeme> lexemes, int index) =>
        index > 0 && lexemes[index - 1].IsNoun && lexemes[index].Act is Act.OrMore or Act.OrLess && (text[lexemes[index - 1].End - 1] is '类' or '级' or '等' or '档' or '型' or '星' or '层' or '线' || IsRoundSize(text, lexemes[index - 1]));

    /// <summary>亿元, 千人, 万亩: a round size that is no number.</summary>
    public static bool IsRoundSize(Glyphs text, Lexeme lexeme)
    {
        for (var at = lexeme.Start; at < lexeme.End; at++)
        {
            if (Numerals.ScaleRunAt(text, at) is { Length: > 0 } scale)
                return at + scale.Length == lexeme.End || at + scale.Length + UnitsInText.LengthAt(text, at + scale.Length) == lexeme.End;
        }

        return false;
    }

    /// <summary>A class between two nouns, with no number: 市级以上课题, 较大以上事故.</summary>
    private static bool IsBetweenNouns(Glyphs text, List<Lexeme> lexemes, int index) =>
        IsClass(text, lexemes, index)
        || index > 0 && index + 1 < lexemes.Count && lexemes[index - 1].Kind is LexemeKind.Text or LexemeKind.Name or LexemeKind.Aside && lexemes[index + 1].Kind is not (LexemeKind.Break or LexemeKind.Quantity);
}
