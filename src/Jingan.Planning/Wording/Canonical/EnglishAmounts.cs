using System.Globalization;

namespace Jingan.Planning.Wording;

/// <summary>Reads amounts in English: about 5%, at least 45, between 3 and 5%, more than 3% and at most 5%.</summary>
internal static class EnglishAmounts
{
    private const int MostDigits = 29;

    private const int LongestUnit = 80;

    private static readonly string[] Abouts = ["about ", "around ", "approximately ", "some "];

    private static readonly string[] LowerBounds = ["at least ", "no less than ", "not less than ", "no fewer than ", "no lower than ", "more than ", "greater than ", "over ", "above "];

    /// <summary>How many of the lower bounds include their number.</summary>
    private const int InclusiveLower = 5;

    private static readonly string[] UpperBounds = ["at most ", "no more than ", "not more than ", "no higher than ", "up to ", "within ", "less than ", "fewer than ", "below ", "under "];

    /// <summary>How many of the upper bounds include their number.</summary>
    private const int InclusiveUpper = 6;

    /// <summary>Where a unit can end.</summary>
    private static readonly string[] Ends = [" and ", " over the period", " the base", " against ", " (", " or more", " or less", ", ", "; "];

    /// <summary>Takes the amount that stands next; null, with nothing promised of the place, where none does.</summary>
    public static Amount? Take(EnglishCursor cursor)
    {
        var isAbout = cursor.TakeAny(Abouts) >= 0;
        if (cursor.Take("between "))
            return TakeRange(cursor, isAbout);

        if (cursor.TakeAny(LowerBounds) is >= 0 and var lower)
            return TakeNumber(cursor) is { } from ? TakeUpper(cursor, from, lower < InclusiveLower, isAbout) : null;

        if (cursor.TakeAny(UpperBounds) is >= 0 and var upper)
            return TakeNumber(cursor) is { } to ? new(upper < InclusiveUpper ? NumberInterval.AtMost(to.Value) : NumberInterval.LessThan(to.Value), to.Unit, isAbout) : null;

        if (TakeNumber(cursor) is not { } number)
            return null;

        return cursor.Take(" or more") ? new(NumberInterval.AtLeast(number.Value), number.Unit, isAbout)
            : cursor.Take(" or less") ? new(NumberInterval.AtMost(number.Value), number.Unit, isAbout)
            : new(NumberInterval.Exactly(number.Value), number.Unit, isAbout);
    }

    /// <summary>Takes the amount that stands next, in the unit of the column where it states none; null for none, and for a bare scale where a share is counted.</summary>
    public static Amount? Take(EnglishCursor cursor, Unit? column) =>
        Take(cursor) is { } amount && !(amount.Unit is { IsBareScale: true } && column is { IsPercent: true } or { IsPercentagePoints: true }) ? amount.CountedIn(column) : null;

    private static Amount? TakeRange(EnglishCursor cursor, bool isAbout)
    {
        if (TakeNumber(cursor) is not { } from || !cursor.Take(" and ") || TakeNumber(cursor) is not { } to || from.Value >= to.Value)
            return null;

        return from.Unit is null || from.Unit == to.Unit ? new(NumberInterval.Between(from.Value, to.Value), to.Unit, isAbout) : null;
    }

    /// <summary>At least 3% and less than 5%: two bounds that make one range.</summary>
    private static Amount? TakeUpper(EnglishCursor cursor, (decimal Value, Unit? Unit) from, bool isInclusive, bool isAbout)
    {
        if (!cursor.Take(" and "))
            return new(isInclusive ? NumberInterval.AtLeast(from.Value) : NumberInterval.GreaterThan(from.Value), from.Unit, isAbout);

        if (cursor.TakeAny(UpperBounds) is not (>= 0 and var upper) || TakeNumber(cursor) is not { } to || from.Value >= to.Value || from.Unit != to.Unit)
            return null;

        return new(new NumberInterval(from.Value, isInclusive, to.Value, upper < InclusiveUpper), to.Unit, isAbout);
    }

    private static (decimal Value, Unit? Unit)? TakeNumber(EnglishCursor cursor)
    {
        var rest = cursor.Rest;
        var length = rest is ['-', ..] ? 1 : 0;
        var digits = 0;
        for (; length < rest.Length && (char.IsAsciiDigit(rest[length]) || IsInside(rest, length)); length++)
            digits += char.IsAsciiDigit(rest[length]) ? 1 : 0;

        if (digits is 0 or > MostDigits || !decimal.TryParse(rest[..length], NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value))
            return null;

        cursor.Move(length);
        return (value, TakeUnit(cursor));
    }

    /// <summary>A point or comma between digits.</summary>
    private static bool IsInside(ReadOnlySpan<char> text, int index) =>
        text[index] is '.' or ',' && index > 0 && char.IsAsciiDigit(text[index - 1]) && index + 1 < text.Length && char.IsAsciiDigit(text[index + 1]);

    private static Unit? TakeUnit(EnglishCursor cursor)
    {
        if (cursor.Take("%") || cursor.Take(" per cent") || (!cursor.Rest.StartsWith(" percentage", StringComparison.OrdinalIgnoreCase) && cursor.Take(" percent")))
            return Unit.Percent;

        if (cursor.Take("‰"))
            return Unit.PerMille;

        if (!cursor.Rest.StartsWith(" ", StringComparison.Ordinal) || cursor.Rest.StartsWith(" (", StringComparison.Ordinal))
            return null;

        var rest = cursor.Rest[1..].ToString();
        if (LongestKnown(rest) is { } known)
            return Moved(cursor, known);

        var end = EndAt(rest, 0);
        return Unit.TryParse(rest[..end], out var counter) && !counter.Symbol.AsSpan().ContainsAnyInRange('a', 'z') ? Moved(cursor, (counter, end)) : null;
    }

    private static Unit Moved(EnglishCursor cursor, (Unit Unit, int Length) taken)
    {
        cursor.Move(1 + taken.Length);
        return taken.Unit;
    }

    /// <summary>The longest text up to a place where a unit can end that is made of known words: entities (家).</summary>
    private static (Unit Unit, int Length)? LongestKnown(string text)
    {
        (Unit Unit, int Length)? longest = null;
        for (var end = EndAt(text, 0); ; end = EndAt(text, end + 1))
        {
            if (Unit.TryParse(text[..end], out var unit) && unit.IsKnown)
                longest = (unit, end);

            if (end == text.Length || end > LongestUnit)
                return longest;
        }
    }

    private static int EndAt(string text, int from)
    {
        var end = text.Length;
        foreach (var mark in Ends)
        {
            if (from < text.Length && text.IndexOf(mark, from, StringComparison.Ordinal) is >= 0 and var index)
                end = Math.Min(end, index);
        }

        return end;
    }
}
