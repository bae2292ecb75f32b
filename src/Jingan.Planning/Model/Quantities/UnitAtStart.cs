using System.Collections.Immutable;

namespace Jingan.Planning;

/// <summary>Finds the longest known unit with which a text starts: a scale, a word, and denominators.</summary>
internal static class UnitAtStart
{
    private const int MostSides = 3;

    /// <summary>How many characters the unit takes; 0 where the text starts with none.</summary>
    public static int Length(ReadOnlySpan<char> text)
    {
        if (First(text) is not { } first)
            return 0;

        var length = first.Length;
        for (var sides = 1; sides < MostSides && Denominator(text, length) is { Length: > 0 } under; sides++)
            length += 1 + under.Length;

        return length;
    }

    /// <summary>The unit.</summary>
    /// <returns>How many characters it takes; 0 where the text starts with none.</returns>
    public static int Match(ReadOnlySpan<char> text, out Unit? unit)
    {
        unit = null;
        if (First(text) is not { } first)
            return 0;

        var under = Denominator(text, first.Length);
        if (under.Length == 0)
        {
            if (first.Length > 0)
                unit = first.IsWord ? first.Word!.Alone : new(first.ToTerm(text));

            return first.Length;
        }

        return MatchRate(text, first, under, out unit);
    }

    private static int MatchRate(ReadOnlySpan<char> text, UnitSide first, UnitSide under, out Unit unit)
    {
        var sides = ImmutableArray.CreateBuilder<UnitTerm>(MostSides);
        sides.Add(first.Length == 0 ? UnitTerm.None : first.ToTerm(text));
        var length = first.Length;
        for (; sides.Count < MostSides && under.Length > 0; under = Denominator(text, length))
        {
            sides.Add(under.ToTerm(text[(length + 1)..]));
            length += 1 + under.Length;
        }

        unit = new(sides.DrainToImmutable());
        return length;
    }

    /// <summary>The upper side, which is empty in /10万; null where no unit starts.</summary>
    private static UnitSide? First(ReadOnlySpan<char> text)
    {
        if (text is ['/', >= '0' and <= '9', ..])
            return default(UnitSide);

        return text is [] or [>= '0' and <= '9', ..] || UnitSide.At(text) is not { Length: > 0 } first ? null : first;
    }

    private static UnitSide Denominator(ReadOnlySpan<char> text, int length) =>
        length < text.Length && text[length] == '/' ? UnitSide.At(text[(length + 1)..]) : default;
}
