namespace Jingan.Planning.Wording;

/// <summary>Whether a name can stand in a canonical wording as it is, or needs quotation marks.</summary>
internal static class PlainText
{
    /// <summary>Only letters that no function word is made of.</summary>
    public static bool IsName(string name) => Lexemes(name) is { } lexemes && lexemes.TrueForAll(lexeme => lexeme.IsNoun) && name.All(character => Script.IsIdeograph(character) || char.IsAsciiLetterUpper(character));

    /// <summary>A name that the reader takes as the subject of what follows, and as nothing else.</summary>
    public static bool IsSubject(string subject, string said) =>
        Lexemes(subject) is { } lexemes && lexemes.TrueForAll(lexeme => lexeme.IsNoun) && lexemes[^1].Kind == LexemeKind.Text && subject.Trim() == subject
        && Quoting.Unquoted(subject) == subject && !subject.EndsWith('的')
        && Sentence.TryRead(subject + said, null, null, isAim: true, out _) is { Items: [{ Subject: { } read }] } && read == subject;

    public static bool IsTime(string words) => Lexemes(words) is [{ Kind: LexemeKind.Time }];

    public static bool IsAuthority(string whose) => DelegatedPhrase.IsAuthority(whose);

    /// <summary>A note without figures and marks of its own.</summary>
    public static bool IsNote(string note) =>
        note.Trim() == note && Quoting.Unquoted(note) == note
        && Lexemes(note) is { } lexemes && lexemes.TrueForAll(lexeme => lexeme.Kind is not (LexemeKind.Quantity or LexemeKind.Aside or LexemeKind.Rank or LexemeKind.Mark));

    /// <summary>A unit that is read whole behind a number.</summary>
    public static bool IsUnit(Unit unit) =>
        Lexemes("5" + unit.Symbol) is [{ Kind: LexemeKind.Quantity, Quantity: { Unit: { } read, IsRange: false } quantity } lexeme] && read == unit && read.Symbol == unit.Symbol && quantity.Low == 5 && lexeme.Start == 0;

    private static List<Lexeme>? Lexemes(string text) =>
        Glyphs.TryFold(text, out _) is { Count: > 0 } glyphs && Lexer.TryRead(glyphs, null, out _) is { Count: > 0 } lexemes && glyphs.PlaceOf(0) == 0 ? lexemes : null;
}
