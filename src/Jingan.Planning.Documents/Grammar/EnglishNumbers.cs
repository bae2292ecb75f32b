using System.Text.RegularExpressions;

namespace Jingan.Planning.Documents.Grammar;

/// <summary>A number of an English sentence with its bound, scale and unit.</summary>
/// <param name="Start">Where it begins, its bound and currency included.</param>
/// <param name="LiteralStart">Where its printed literal begins.</param>
/// <param name="End">Where it ends, its unit included.</param>
/// <param name="Bound">The bound, as the reader of wordings knows it, with a space behind; empty for none.</param>
/// <param name="Amount">The number with its unit, as the reader of wordings knows it.</param>
/// <param name="Unit">The unit with its scale; empty for a count of things.</param>
/// <param name="IsCounted">Whether the unit only counts things that the noun behind names: 1,200 units of housing.</param>
internal sealed record EnglishQuantity(int Start, int LiteralStart, int End, string Bound, string Amount, string Unit, bool IsCounted);

/// <summary>Reads numbers in English sentences, and tells those that are no figures.</summary>
internal static partial class EnglishNumbers
{
    /// <summary>Bounds as they are printed, with the words that the reader of wordings knows.</summary>
    private static readonly (string Printed, string Known)[] Bounds =
    [
        ("about", "about "), ("around", "about "), ("approximately", "about "), ("some", "about "), ("roughly", "about "), ("nearly", "less than "), ("almost", "less than "), ("over", "more than "), ("more than", "more than "),
        ("above", "more than "), ("exceeding", "more than "), ("exceed", "more than "), ("exceeded", "more than "), ("exceeds", "more than "), ("surpass", "more than "), ("surpassed", "more than "), ("at least", "at least "), ("no less than", "at least "), ("no fewer than", "at least "),
        ("not less than", "at least "), ("a minimum of", "at least "), ("up to", "at most "), ("at most", "at most "), ("no more than", "at most "), ("not more than", "at most "), ("within", "at most "), ("below", "less than "),
        ("less than", "less than "), ("under", "less than "), ("fewer than", "less than "), ("≥", "at least "), ("≤", "at most "), (">", "more than "), ("<", "less than "),
    ];

    /// <summary>Why a number of an English text is no figure; null where it may be one.</summary>
    public static string? ReasonOf(string text, NumberToken token)
    {
        var before = text[Math.Max(0, token.Start - 16)..token.Start];
        var after = text[token.End..Math.Min(text.Length, token.End + 24)];
        var number = text[token.Start..token.End];
        if (IsYear().IsMatch(number) && !UnitForm().IsMatch(after))
            return NotFigures.Date;
        if (MonthBefore().IsMatch(before) || MonthAfter().IsMatch(after))
            return NotFigures.Date;
        if (OrdinalAfter().IsMatch(after) || NumberedBefore().IsMatch(before) || (token.Start == 0 && ListAfter().IsMatch(after)))
            return NotFigures.Ordinal;
        if (LettersBefore().IsMatch(before) || LettersAfter().IsMatch(after))
            return NotFigures.Name;
        if (DurationAfter().IsMatch(after) && DurationBefore().IsMatch(before))
            return NotFigures.Duration;
        return SizeBehind().IsMatch(text[token.End..Math.Min(text.Length, token.End + 48)]) && SizeBefore().IsMatch(before) ? NotFigures.Size : null;
    }

    public static EnglishQuantity At(string text, NumberToken token)
    {
        var (start, end) = (token.Start, token.End);
        var unitMatch = UnitForm().Match(text[end..]);
        var unit = unitMatch.Success ? Normal(unitMatch.Value.Trim()) : "";
        if (unitMatch.Success)
            end += unitMatch.Length;
        var before = text[..start];
        if (CurrencyBefore().Match(before) is { Success: true } currency)
        {
            start = currency.Index;
            unit = (unit.Length > 0 ? unit + " " : "") + (currency.Value.Contains('$', StringComparison.Ordinal) ? "US dollars" : "yuan");
        }

        var bound = "";
        var lead = text[..start].TrimEnd();
        foreach (var (printed, known) in Bounds)
        {
            var at = lead.Length - printed.Length;
            if (at < 0 || !lead.EndsWith(printed, StringComparison.OrdinalIgnoreCase) || (at > 0 && char.IsAsciiLetter(lead[at - 1]) && char.IsAsciiLetter(printed[0])) || known.Length == 0)
                continue;
            if (bound.Length > 0 && at >= start)
                continue;
            (bound, start) = (known, Math.Min(start, at));
        }

        var number = text[token.Start..token.End];
        var isCounted = unit is "units" or "";
        var amount = number + (unit == "%" ? "%" : unit is "" or "units" ? "" : unit == "percentage points" ? " percentage points" : " " + unit);
        return new(start, start, end, bound, amount, unit == "units" ? "" : unit, isCounted);
    }

    /// <summary>The unit as the model reads it.</summary>
    private static string Normal(string unit)
    {
        if (unit is "percent" or "per cent" or "%")
            return "%";
        if (unit.StartsWith("percentage point", StringComparison.Ordinal))
            return "percentage points";
        return unit.Replace("RMB", "yuan", StringComparison.Ordinal).Replace("square meters", "m²", StringComparison.Ordinal).Replace("square kilometers", "km²", StringComparison.Ordinal).Replace("kilometers", "km", StringComparison.Ordinal).Replace("tonnes", "t", StringComparison.Ordinal).Replace("tons", "t", StringComparison.Ordinal);
    }

    [GeneratedRegex("^(?: ?%| ?(?:percentage points?|per ?cent)\\b| (?:thousand |million |billion |trillion )?(?:yuan|RMB|US dollars|dollars|square kilometers|square meters|cubic meters|kilometers|hectares|mu|tons|tonnes|years|hours|minutes|units|kilowatt-hours|micrograms per cubic meter)\\b| (?:thousand|million|billion|trillion)\\b)", RegexOptions.CultureInvariant)]
    private static partial Regex UnitForm();

    [GeneratedRegex("(?:RMB|US\\$|\\$|¥) ?$", RegexOptions.CultureInvariant)]
    private static partial Regex CurrencyBefore();

    [GeneratedRegex("^(?:19[5-9]|20[0-6])\\d$", RegexOptions.CultureInvariant)]
    private static partial Regex IsYear();

    [GeneratedRegex("(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.) $", RegexOptions.CultureInvariant)]
    private static partial Regex MonthBefore();

    [GeneratedRegex("^ (?:January|February|March|April|May|June|July|August|September|October|November|December)\\b", RegexOptions.CultureInvariant)]
    private static partial Regex MonthAfter();

    [GeneratedRegex("^(?:st|nd|rd|th)\\b", RegexOptions.CultureInvariant)]
    private static partial Regex OrdinalAfter();

    [GeneratedRegex("(?:No\\. ?|Chapter |Section |Part |Article |Table |Box |Annex |Appendix |Line |Phase |Lot |Route |Version )$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NumberedBefore();

    [GeneratedRegex("^[.、）)] ?\\S", RegexOptions.CultureInvariant)]
    private static partial Regex ListAfter();

    [GeneratedRegex("[A-Za-z][-.]?$", RegexOptions.CultureInvariant)]
    private static partial Regex LettersBefore();

    [GeneratedRegex("^(?:-?[A-Za-z]|\\+)", RegexOptions.CultureInvariant)]
    private static partial Regex LettersAfter();

    [GeneratedRegex("^ (?:years|months|days|weeks|hours)\\b", RegexOptions.CultureInvariant)]
    private static partial Regex DurationAfter();

    [GeneratedRegex("(?:for|over|in|within|past|next|last|consecutive|every) $", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex DurationBefore();

    /// <summary>The size of each of the counted things: 42 projects worth over 100 million yuan each.</summary>
    [GeneratedRegex("^[^，.；]{0,32}\\beach\\b", RegexOptions.CultureInvariant)]
    private static partial Regex SizeBehind();

    [GeneratedRegex("(?:worth|valued at|of|with) ?(?:over|more than|at least|above|about)? ?(?:RMB|US\\$)? ?$", RegexOptions.CultureInvariant)]
    private static partial Regex SizeBefore();
}
