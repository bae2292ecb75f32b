namespace Jingan.Planning.Wording;

/// <summary>English words of bound and of about that stand at once before a number in a text that is not English: around 90公里, at least 50家.</summary>
internal static class EnglishBounds
{
    /// <summary>The words as the reader sees them, without blanks.</summary>
    private static readonly (string Words, Act Act)[] Table =
    [
        ("atleast", Act.AtLeast), ("notlessthan", Act.AtLeast), ("nolessthan", Act.AtLeast), ("nofewerthan", Act.AtLeast), ("notfewerthan", Act.AtLeast), ("notbelow", Act.AtLeast), ("nolowerthan", Act.AtLeast), ("aminimumof", Act.AtLeast), ("minimumof", Act.AtLeast),
        ("morethan", Act.Above), ("over", Act.Above), ("above", Act.Above), ("exceeding", Act.Above), ("inexcessof", Act.Above),
        ("atmost", Act.AtMost), ("upto", Act.AtMost), ("nomorethan", Act.AtMost), ("notmorethan", Act.AtMost), ("notexceeding", Act.AtMost), ("notover", Act.AtMost), ("notabove", Act.AtMost), ("nohigherthan", Act.AtMost), ("amaximumof", Act.AtMost), ("maximumof", Act.AtMost),
        ("lessthan", Act.Below), ("fewerthan", Act.Below), ("below", Act.Below), ("under", Act.Below),
        ("around", Act.About), ("about", Act.About), ("approximately", Act.About), ("approx.", Act.About), ("approx", Act.About), ("roughly", Act.About), ("circa", Act.About), ("ca.", Act.About), ("some", Act.About), ("anestimated", Act.About),
        ("nearly", Act.Near), ("almost", Act.Near), ("closeto", Act.Near),
    ];

    /// <summary>How many characters at a place are such a word with a number behind it; 0 for none.</summary>
    public static int Match(Glyphs text, int at, out Act act)
    {
        foreach (var (words, does) in Table)
        {
            if (!text.From(at).StartsWith(words, StringComparison.OrdinalIgnoreCase) || !(Numerals.BeginsAt(text, at + words.Length) || ChineseNumerals.BeginsAt(text[at + words.Length])))
                continue;

            act = does;
            return words.Length;
        }

        act = Act.None;
        return 0;
    }
}
