using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Jingan.Planning;

/// <summary>What a number counts or measures: a word with its scale, over denominators where it is a rate.</summary>
/// <remarks>
/// Scale words multiply (亿元 is 10⁸ 元). Units of one dimension convert (公顷, 亩, 平方公里); counting words (家, 个, 台) convert only
/// into their own multiples; % and percentage points are different things; a rate (吨/日) converts only where its denominators do.
/// Spellings of one unit (日, 天) are equal.
/// </remarks>
public sealed record Unit : IParsable<Unit>
{
    private readonly ImmutableArray<UnitTerm> terms;
    private readonly string canonical;

    /// <summary>Kept once asked for, in one byte that threads cannot see half of: 0 not asked, 1 yes, 2 no.</summary>
    private byte isReadFromItsSymbol;

    /// <summary>A unit of one side.</summary>
    internal Unit(UnitTerm term)
    {
        terms = [term];
        canonical = term.Canonical;
        Symbol = term switch
        {
            { Dimension: "percentage-point" } => "个" + term.Zh,
            { IsCanonical: true } => canonical,
            _ => term.Zh,
        };
    }

    /// <summary>A unit of one side, or of one over others.</summary>
    internal Unit(ImmutableArray<UnitTerm> terms)
        : this(terms[0])
    {
        this.terms = terms;
        for (var index = 1; index < terms.Length; index++)
        {
            Symbol = string.Concat(index == 1 ? terms[0].Zh : Symbol, "/", terms[index].Zh);
            canonical = string.Concat(canonical, "/", terms[index].Canonical);
        }
    }

    /// <summary>Per cent, %.</summary>
    public static Unit Percent { get; } = UnitWords.Named("%").Alone;

    /// <summary>Per mille, ‰.</summary>
    public static Unit PerMille { get; } = UnitWords.Named("‰").Alone;

    /// <summary>Percentage points, 个百分点: the difference of two percentages.</summary>
    public static Unit PercentagePoints { get; } = UnitWords.Named("百分点").Alone;

    /// <summary>Times, 倍: a ratio of two numbers of one kind.</summary>
    public static Unit Times { get; } = UnitWords.Named("倍").Alone;

    /// <summary>No unit: a ratio of two numbers or an index, such as 城乡居民收入比 1.92.</summary>
    public static Unit One { get; } = new(UnitTerm.None);

    /// <summary>The Chinese text, in the spelling that was read: 亿元, 微克/立方米, 个百分点; empty for <see cref="One"/>.</summary>
    public string Symbol { get; }

    /// <summary>The same unit with its scale words taken away: 元 for 万亿元; 吨/天 for 万吨/天.</summary>
    public Unit Base
    {
        get
        {
            if (terms is [{ Count: 1, Word: { } only }])
                return only.Alone;

            foreach (var term in terms)
            {
                if (term.Scale.Length > 0)
                    return new(ImmutableArray.CreateRange(terms, term => term.WithoutScale()));
            }

            return this;
        }
    }

    /// <summary>Whether it is %, ‰ or another share of one hundred.</summary>
    public bool IsPercent => Measures("percent");

    /// <summary>Whether it is percentage points.</summary>
    public bool IsPercentagePoints => Measures("percentage-point");

    /// <summary>Whether it is a share of one hundred, or points of one.</summary>
    internal bool IsShare => IsPercent || IsPercentagePoints;

    /// <summary>Whether it is money, over whatever else: 元, 万元/人.</summary>
    internal bool IsMoney => terms[0].Dimension is "CNY" or "USD" or "HKD" or "EUR" or "JPY";

    /// <summary>Whether it is one unit over another: 吨标准煤/万元.</summary>
    internal bool IsQuotient => terms.Length > 1;

    /// <summary>Whether it counts things (家, 张, 人/千人), of which there are never fewer than none.</summary>
    internal bool IsCount => terms[0].Word is { } word && (word.Dimension == word.Zh || word.Dimension.StartsWith("count of", StringComparison.Ordinal));

    /// <summary>Whether it measures a length, an area, a volume, a mass or the like, of which there is never less than nothing.</summary>
    internal bool IsSize => terms[0].Dimension is "length" or "area" or "volume" or "mass" or "coal-equivalent" or "energy" or "power" or "TEU";

    /// <summary>Whether it is a multiple of the word alone, with nothing counted: 万, 亿.</summary>
    internal bool IsBareScale => terms is [{ Word: null }];

    /// <summary>Whether it is <see cref="One"/>: there is nothing to say behind a number.</summary>
    internal bool IsNone => canonical.Length == 0;

    /// <summary>The unit where there is something to say behind a number; null for <see cref="One"/>.</summary>
    internal Unit? OrNothing => IsNone ? null : this;

    /// <summary>Whether its own text reads as it.</summary>
    internal bool IsReadFromItsSymbol
    {
        get
        {
            if (isReadFromItsSymbol == 0)
                isReadFromItsSymbol = TryParse(Symbol, out var read) && read == this ? (byte)1 : (byte)2;
            return isReadFromItsSymbol == 1;
        }
    }

    /// <summary>Whether all its words are of the list, and none counts things by a name of their own.</summary>
    internal bool IsKnown => terms.All(term => term.Word is null || UnitWords.Find(term.Word.Zh) is not null);

    /// <summary>Reads a unit in Chinese or English.</summary>
    /// <param name="text">亿元, 万吨/日, 张/千人, %, hundred million yuan …</param>
    /// <param name="unit">The unit.</param>
    /// <returns>False where the text is no unit: blank, a dash, a number, or too long for a counting word.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Unit? unit)
    {
        unit = null;
        if (string.IsNullOrWhiteSpace(text) || !IsText(text))
            return false;

        var sides = new List<UnitTerm>();
        foreach (var side in Folded(text).Split('/'))
        {
            if ((sides.Count == 0 ? UnitTerm.ParseNumerator(side) : UnitTerm.Parse(side)) is not { } term || sides.Count == 3)
                return false;

            sides.Add(term);
        }

        if (sides is [{ Zh: "" }])
            return false;

        unit = new(sides.ToImmutableArray());
        return true;
    }

    /// <summary>The text without compatibility characters. Printed ASCII and everyday ideographs are none: the framework need not be asked.</summary>
    private static string Folded(string text)
    {
        foreach (var character in text)
        {
            if (character is not ((>= ' ' and <= '~') or (>= '\u4E00' and <= '\u9FFF')))
                return text.Normalize(NormalizationForm.FormKC);
        }

        return text;
    }

    /// <summary>Reads a unit in Chinese or English.</summary>
    /// <exception cref="FormatException">The text is no unit.</exception>
    public static Unit Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var unit) ? unit : throw new FormatException($"'{text}' is no unit.");
    }

    static Unit IParsable<Unit>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Unit>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Unit result) =>
        TryParse(s, out result);

    /// <summary>Whether it measures one dimension alone, such as <c>duration</c>.</summary>
    internal bool Measures(string dimension) => terms.Length == 1 && terms[0].Dimension == dimension;

    /// <summary>This unit over one more denominator: 吨 over 天.</summary>
    internal Unit Per(Unit denominator) => new(terms.AddRange(denominator.terms));

    /// <summary>What its last denominator measures, where that is one of it: <c>day</c> of 万吨/日, <c>month</c> of 元/人/月; null for none.</summary>
    internal string? LastOver => terms is [_, .., { Count: 1, Scale: "", Dimension: var over }] ? over : null;

    /// <summary>The unit without its last denominator: 万吨 of 万吨/日.</summary>
    internal Unit WithoutLast => terms.Length > 1 ? new(terms.RemoveAt(terms.Length - 1)) : this;

    /// <summary>This unit over the denominators of another one whose numerator it is: 元 beside 万元/亩 is 元/亩; itself where it is not.</summary>
    internal Unit CompletedBy(Unit rate) =>
        terms.Length == 1 && rate.terms.Length > 1 && terms[0].Dimension == rate.terms[0].Dimension ? new(rate.terms.SetItem(0, terms[0])) : this;

    /// <summary>What its numbers are multiplied by where the scale word above the line is said with them, and the unit without it: 10⁴ and 人次 of 万人次.</summary>
    internal (decimal Factor, Unit Unit) Unscaled =>
        terms[0] is { Scale.Length: > 0, Word: not null } first ? (ScaleWords.Factor(first.Scale), new(terms.SetItem(0, first.WithoutScale()))) : (1, this);

    /// <summary>Whether numbers in this unit can be stated in the other one.</summary>
    public bool ConvertsTo(Unit other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (terms.Length != other.terms.Length)
            return false;

        for (var index = 0; index < terms.Length; index++)
        {
            if (terms[index].Dimension != other.terms[index].Dimension)
                return false;
        }

        return true;
    }

    /// <summary>States a number of this unit in another unit, exactly where the factor is finite in decimal.</summary>
    /// <exception cref="ArgumentException">The units do not convert.</exception>
    /// <exception cref="OverflowException">The result is beyond <see cref="decimal"/>.</exception>
    public decimal Convert(decimal value, Unit to)
    {
        ArgumentNullException.ThrowIfNull(to);
        if (!ConvertsTo(to))
            throw new ArgumentException($"{Symbol} does not convert into {to.Symbol}.", nameof(to));

        if (Equals(to))
            return value;

        var (numerator, denominator) = Factor();
        var (toNumerator, toDenominator) = to.Factor();
        return value * (numerator * toDenominator) / (denominator * toNumerator);
    }

    /// <summary>States the numbers of an interval of this unit in another unit.</summary>
    /// <exception cref="ArgumentException">The units do not convert.</exception>
    /// <exception cref="OverflowException">An end is beyond <see cref="decimal"/>.</exception>
    internal NumberInterval Convert(NumberInterval numbers, Unit to) => Equals(to) ? numbers : Converted(numbers, to);

    /// <summary>The unit's name in a language: 亿元, or <c>hundred million yuan</c>.</summary>
    public string In(Language language) =>
        language == Language.Chinese ? Symbol : string.Join('/', terms.Select((term, index) => term.InEnglish(isDenominator: index > 0)));

    /// <summary>The unit of numbers stated with this bare scale and counted in the given unit: 万 and 人 give 万人.</summary>
    internal Unit Over(Unit counted) => new(counted.terms.SetItem(0, counted.terms[0] with { Scale = terms[0].Scale }));

    /// <inheritdoc/>
    public bool Equals(Unit? other) => other is not null && canonical == other.canonical;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(canonical);

    /// <inheritdoc/>
    public override string ToString() => Symbol;

    /// <summary>Text without lone surrogates and without the character that no text has.</summary>
    private static bool IsText(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar || rune.Value == 0xfffe)
                return false;
        }

        return true;
    }

    private NumberInterval Converted(NumberInterval numbers, Unit to) => numbers.Map(value => Convert(value, to));

    private (decimal Numerator, decimal Denominator) Factor()
    {
        var (numerator, denominator) = (terms[0].Numerator, terms[0].Denominator);
        foreach (var term in terms.Skip(1))
            (numerator, denominator) = (numerator * term.Denominator, denominator * term.Numerator);

        return (numerator, denominator);
    }
}
