using System.Globalization;
using Jingan.Planning.Reports.Page;

namespace Jingan.Planning.Reports.Words;

/// <summary>How numbers, units, years and days are written in one language.</summary>
internal sealed class Tongue(Language language)
{
    private const string Dash = "—";

    public Language Language => language;

    public bool IsChinese => language == Language.Chinese;

    /// <summary>The language as HTML names it.</summary>
    public string Code => IsChinese ? "zh" : "en";

    public string Say(Name words) => words.In(language);

    public string Say(string zh, string en) => IsChinese ? zh : en;

    /// <summary>A number as printed: Chinese without separators, English with commas; no zeros at its end.</summary>
    public string Number(decimal value) =>
        value.ToString(IsChinese ? "0.############################" : "#,##0.############################",
            CultureInfo.InvariantCulture);

    public string Count(int value) => Number(value);

    /// <summary>A number with its unit: 47%, 600家; 47 %, 600 entities.</summary>
    public string With(decimal value, string unit) => Joined(Number(value), unit);

    /// <summary>A figure with its unit: 295～305, 超过1200亿元, 约300（295～305）.</summary>
    public string Figure(Figure figure, string unit, bool withRegion = true)
    {
        if (figure.About is { } about)
        {
            var stated = Say("约", "about ") + With(about, unit);
            if (!withRegion || figure.Low is not { } from || figure.High is not { } to)
                return stated;
            return stated + Say($"（{Number(from)}～{Number(to)}）", $" ({Number(from)} to {Number(to)})");
        }

        return figure switch
        {
            { IsPoint: true, Low: { } value } => With(value, unit),
            { Low: { } low, High: { } high } => Range(low, high, unit),
            { Low: { } low, LowIn: true } => Say("不低于", "at least ") + With(low, unit),
            { Low: { } low } => Say("超过", "over ") + With(low, unit),
            { High: { } high, HighIn: true } => Say("不高于", "at most ") + With(high, unit),
            { High: { } high } => Say("低于", "under ") + With(high, unit),
            _ => Dash,
        };
    }

    /// <summary>A range: 3%～5%, 800～1000万平方米; 3 to 5 %.</summary>
    public string Range(decimal low, decimal high, string unit)
    {
        if (!IsChinese)
            return Joined($"{Number(low)} to {Number(high)}", unit);
        return unit is "%" or "‰" ? $"{Number(low)}{unit}～{Number(high)}{unit}" : $"{Number(low)}～{Number(high)}{unit}";
    }

    public string Year(int year) => Say($"{year}年", $"{year}");

    public string Years(int first, int last)
    {
        if (first == last)
            return Year(first);
        return Say($"{first}—{last}年", $"{first}–{last}");
    }

    /// <summary>The same without a word for years, for narrow places.</summary>
    public string ShortYears(int first, int last) => first == last ? $"{first}" : $"{first}{Say("—", "–")}{last}";

    /// <summary>Items of a list: 甲、乙; a, b.</summary>
    public string List(IEnumerable<string> items) => string.Join(Say("、", ", "), items);

    private string Joined(string number, string unit)
    {
        if (unit.Length == 0)
            return number;
        return IsChinese ? number + unit : number + " " + unit;
    }
}
