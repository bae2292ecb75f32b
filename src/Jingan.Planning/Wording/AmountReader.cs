namespace Jingan.Planning.Wording;

/// <summary>Reads a number or range with its unit, and the words directly behind it: 800-1000万平方米, 250余家, 750吨以内/日.</summary>
internal static class AmountReader
{
    /// <summary>The largest number that can still be moved by another one.</summary>
    private const decimal Largest = decimal.MaxValue / 2;

    private static readonly WordSet AndMore = WordSet.Of(WordKind.AndMore);

    /// <summary>The amount that starts at an index; null where none does.</summary>
    /// <param name="text">The folded clause.</param>
    /// <param name="index">Where to start: at a sign or a figure.</param>
    /// <param name="column">The unit of the table's column; null for none.</param>
    /// <param name="length">How many characters it takes.</param>
    /// <param name="problem">Why figures that stand there are no amount.</param>
    public static StatedAmount? Read(ReadOnlySpan<char> text, int index, Unit? column, out int length, out string? problem)
    {
        length = 0;
        if (ReadOne(text, index, column, out var end, out problem) is not { } amount)
            return null;

        amount = WithRange(text, amount, column, ref end, ref problem);
        if (problem is not null)
            return null;

        for (var more = true; more;)
        {
            var taken = FunctionWords.MatchSuffix(text[end..], out var suffix);
            if (taken > 0)
                amount = amount.With(suffix);
            else if (amount.HasSuffix)
                taken = ReadDenominator(text, end, amount, out amount);

            end += taken;
            more = taken > 0;
        }

        length = end - index;
        return amount;
    }

    private static StatedAmount? ReadOne(ReadOnlySpan<char> text, int index, Unit? column, out int end, out string? problem)
    {
        var isNegative = index < text.Length && text[index] == '-';
        end = isNegative ? index + 1 : index;
        problem = null;
        if (end >= text.Length || NumeralReader.Read(text, end, out problem) is not { } numeral)
            return null;

        end += numeral.Length;
        var value = isNegative ? -numeral.Value : numeral.Value;
        if (numeral.Share is { } share)
            return new(value, value, share, numeral.IsChinese);

        if (text[end..].StartsWith("分之"))
        {
            problem = "a share without its number";
            return null;
        }

        var (unit, more) = ReadUnit(text, column, ref end);
        return new(value, value, unit, numeral.IsChinese) { Suffixes = more ? AndMore : default };
    }

    /// <summary>Reads the unit behind a number, and a 余 or 多 before it or inside it: 250余家, 3万多人.</summary>
    private static (Unit? Unit, bool More) ReadUnit(ReadOnlySpan<char> text, Unit? column, ref int end)
    {
        var more = SkipMore(text, ref end);
        var unit = MatchUnit(text, column, ref end);
        if (unit is { IsBareScale: true })
        {
            more |= SkipMore(text, ref end);
            if (MatchUnit(text, column, ref end) is { } counted)
                unit = counted.IsBareScale ? unit : unit.Over(counted);
        }

        return (unit, more);
    }

    private static bool SkipMore(ReadOnlySpan<char> text, ref int end)
    {
        var start = end;
        if (end < text.Length && text[end] is '余' or '多' or '来' && FunctionWords.MatchSuffix(text[end..], out var kind) == 1 && kind == WordKind.AndMore)
            end++;

        return end > start;
    }

    private static Unit? MatchUnit(ReadOnlySpan<char> text, Unit? column, ref int end)
    {
        var known = UnitAtStart.Match(text[end..], out var unit);
        if (column is not null && column.Symbol.Length > known && text[end..].StartsWith(column.Symbol))
            (known, unit) = (column.Symbol.Length, column);

        end += known;
        if (unit is null || PairedUnits.Length(text[..end], text[end..]) is not (> 0 and var pair) || !Unit.TryParse(string.Concat(unit.Symbol, text.Slice(end, pair)), out var paired))
            return unit;

        end += pair;
        return paired;
    }

    private static StatedAmount WithRange(ReadOnlySpan<char> text, StatedAmount first, Unit? column, ref int end, ref string? problem)
    {
        if (end < text.Length && text[end] == '±')
            return WithReach(text, first, column, ref end, out problem);

        if (end >= text.Length || text[end] is not ('~' or '-' or '至' or '到'))
            return first;

        var start = end + 1;
        if (start >= text.Length || !(char.IsAsciiDigit(text[start]) || (first.IsChinese && NumeralReader.Read(text, start, out _) is not null)))
        {
            problem = char.IsAscii(text[end]) ? "a range without its upper end" : problem;
            return first;
        }

        if (ReadOne(text, start, column, out var secondEnd, out problem) is not { } second)
            return first;

        end = secondEnd;
        if (end < text.Length - 1 && text[end] is '~' or '-' && char.IsAsciiDigit(text[end + 1]))
            problem = "a range of more than two ends";

        return Join(first, second, ref problem);
    }

    /// <summary>5±1 reaches from 4 to 6.</summary>
    private static StatedAmount WithReach(ReadOnlySpan<char> text, StatedAmount first, Unit? column, ref int end, out string? problem)
    {
        if (ReadOne(text, end + 1, column, out var reachEnd, out problem) is not { Lower: >= 0 } reach)
        {
            problem ??= "a sign without a number";
            return first;
        }

        if (Math.Max(Math.Abs(first.Lower), reach.Lower) >= Largest)
        {
            problem = "a number out of range";
            return first;
        }

        end = reachEnd;
        return first with { Lower = first.Lower - reach.Lower, Upper = first.Upper + reach.Upper, Unit = first.Unit ?? reach.Unit };
    }

    private static StatedAmount Join(StatedAmount first, StatedAmount second, ref string? problem)
    {
        var unit = second.Unit ?? first.Unit;
        var from = first.Unit is { IsBareScale: true } && unit is { IsBareScale: false } ? first.Unit.Over(unit.Base) : first.Unit ?? unit;
        if (unit is not null && !from!.ConvertsTo(unit))
            problem = $"a range from {from.Symbol} to {unit.Symbol}";
        else if (unit is not null && TryConvert(first.Lower, from!, unit) is not { } lower)
            problem = "a number out of range";
        else if ((unit is null ? first.Lower : from!.Convert(first.Lower, unit)) is var low && low >= second.Upper)
            problem = low == second.Upper ? "a range whose ends are equal" : "a range whose lower end is above its upper end";
        else
            return new(low, second.Upper, unit, first.IsChinese) { Suffixes = second.Suffixes };

        return first;
    }

    private static decimal? TryConvert(decimal value, Unit from, Unit to)
    {
        try
        {
            return from.Convert(value, to);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>Reads the /日 that stands behind 以内.</summary>
    private static int ReadDenominator(ReadOnlySpan<char> text, int index, StatedAmount amount, out StatedAmount over)
    {
        over = amount;
        if (index >= text.Length || text[index] != '/' || amount.Unit is null || UnitAtStart.Match(text[(index + 1)..], out var under) is not (> 0 and var length))
            return 0;

        over = amount with { Unit = amount.Unit.Per(under!) };
        return length + 1;
    }
}
