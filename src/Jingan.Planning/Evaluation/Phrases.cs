using System.Globalization;
using Jingan.Planning.Measuring;

namespace Jingan.Planning.Evaluation;

/// <summary>Numbers as a planner says them: 不低于47%, 3～5%, 约300家（295～305）; never in interval notation.</summary>
internal static class Phrases
{
    /// <summary>What an aim states; of 三分之二 four decimal places.</summary>
    public static Quantity Aim(NumberInterval numbers, Unit? unit) =>
        new(numbers, unit, IsAim: true) { Decimals = numbers.Lower is { Scale: > Most } || numbers.Upper is { Scale: > Most } ? 4 : null };

    /// <summary>A number with more decimal places is one that does not end.</summary>
    private const int Most = 12;

    /// <summary>What is observed or computed, rounded where it is computed.</summary>
    public static Quantity Seen(NumberInterval numbers, Unit? unit, int? decimals = null) => new(numbers, unit, IsAim: false) { Decimals = decimals };

    /// <summary>So many of one period are said in a sentence: each target says them again.</summary>
    private const int MostListed = 12;

    /// <summary>Several values: 81家 / 85家.</summary>
    /// <param name="of">What is judged.</param>
    /// <param name="values">The values to say.</param>
    /// <param name="count">How many there are, said or not.</param>
    public static SpokenList Listed(JudgedCase of, IReadOnlyList<Reading> values, int count) =>
        Listed([.. values.Take(MostListed).Select(value => (object)Sentences.Said(of, value, null))], count);

    /// <summary>Wordings in quotation marks.</summary>
    public static SpokenList Quoted(IEnumerable<Observation> observations)
    {
        var wordings = observations.Select(seen => seen.Wording).Distinct(StringComparer.Ordinal).ToList();
        return Listed([.. wordings.Take(MostListed).Select(wording => (object)$"“{wording}”")], wordings.Count);
    }

    private static SpokenList Listed(List<object> said, int count)
    {
        if (count > said.Count)
            said.Add(EvaluationMessages.InAll.With(count));

        return new(said, " / ", " / ");
    }

    /// <summary>A number in a language: without thousands separators in Chinese, with commas in English.</summary>
    public static string Number(decimal number, Language language)
    {
        if (language == Language.Chinese)
            return DecimalText.Plain(number);

        var plain = DecimalText.Plain(Math.Abs(number));
        var point = plain.IndexOf('.', StringComparison.Ordinal);
        var whole = decimal.Truncate(Math.Abs(number)).ToString("#,0", CultureInfo.InvariantCulture);
        return (number < 0 ? "-" : "") + whole + (point < 0 ? "" : plain[point..]);
    }

    /// <summary>A number of a unit that has a scale word, in English: 600 of 万人次 are 6 million, 2.6 of 万户 are 26,000.</summary>
    public static string Unscaled(decimal number, decimal factor)
    {
        const decimal Largest = 1_000_000_000_000_000_000;
        if (Math.Abs(number) > Largest / factor)
            return Number(number, Language.English) + " × " + Number(factor, Language.English);

        var whole = number * factor;
        return Math.Abs(whole) switch
        {
            >= 1_000_000_000 => Number(whole / 1_000_000_000, Language.English) + " billion",
            >= 1_000_000 => Number(whole / 1_000_000, Language.English) + " million",
            _ => Number(whole, Language.English),
        };
    }

    /// <summary>A unit behind a number; a counting word that has no English name is left out in English.</summary>
    public static string Behind(Unit? unit, Language language)
    {
        if (unit is null or { IsNone: true })
            return "";

        if (language == Language.Chinese)
            return unit.Symbol;

        if (unit.IsPercentagePoints)
            return " points";

        var text = unit.In(Language.English);
        return text.Contains('(', StringComparison.Ordinal) || text.Any(letter => letter > '⺀') ? "" : " " + text;
    }
}

/// <summary>Numbers with their unit, said in words.</summary>
/// <param name="Numbers">The numbers.</param>
/// <param name="Unit">Their unit.</param>
/// <param name="IsAim">Whether they are asked for (不低于) or seen (超过).</param>
internal sealed record Quantity(NumberInterval Numbers, Unit? Unit, bool IsAim) : ISpoken
{
    /// <summary>The decimal places to show of a computed number; null to show all.</summary>
    public int? Decimals { get; init; }

    /// <summary>What stands before and behind the number of an amount that is only near it: 约.</summary>
    public decimal? Near { get; init; }

    public string In(Language language)
    {
        var isZh = language == Language.Chinese;
        var unit = Phrases.Behind(isZh ? Unit : Unit?.Unscaled.Unit, language);
        if (Near is { } near && Numbers is { Lower: not null, Upper: not null })
        {
            return isZh
                ? $"约{Number(near, language)}{unit}（{Ends("～", language)}）"
                : $"about {Number(near, language)}{unit} ({Ends(" to ", language)})";
        }

        switch (Numbers)
        {
            case { IsPoint: true, Lower: { } only }:
                return Number(only, language) + unit;
            case { Lower: not null, Upper: not null } when isZh && Unit is { IsPercent: true }:
                return Ends(unit + "～", language) + unit;
            case { Lower: not null, Upper: not null }:
                return Ends(isZh ? "～" : " to ", language) + unit;
            case { Lower: { } lower }:
                return Above.In(language) + Number(lower, language) + unit;
            case { Upper: { } upper }:
                return Below.In(language) + Number(upper, language) + unit;
            default:
                return isZh ? "任何数值" : "any number";
        }
    }

    private Name Above => (Numbers.LowerInclusive, IsAim) switch
    {
        (true, _) => new("不低于", "at least "),
        (false, true) => new("高于", "above "),
        _ => new("超过", "over "),
    };

    private Name Below => (Numbers.UpperInclusive, IsAim) switch
    {
        (true, _) => new("不高于", "at most "),
        (false, true) => new("低于", "below "),
        _ => new("不足", "under "),
    };

    private string Ends(string to, Language language) => Number(Numbers.Lower!.Value, language) + to + Number(Numbers.Upper!.Value, language);

    private string Number(decimal number, Language language)
    {
        var shown = Decimals is { } places && places < 28 ? decimal.Round(number, places, MidpointRounding.AwayFromZero) : number;
        return language == Language.English && Unit?.Unscaled.Factor is > 1 and var factor ? Phrases.Unscaled(shown, factor) : Phrases.Number(shown, language);
    }
}
