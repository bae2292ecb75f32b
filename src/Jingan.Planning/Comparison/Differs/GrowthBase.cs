using System.Globalization;

namespace Jingan.Planning.Comparison;

/// <summary>From what a target's growth or change counts.</summary>
/// <param name="Year">The year; null where the words for it name none that is known.</param>
/// <param name="IsOwn">Whether it is the year from which such a target counts anyway, which moves with the plan.</param>
/// <param name="Words">The words for it; null where there are none.</param>
internal readonly record struct GrowthBase(int? Year, bool IsOwn, string? Words)
{
    private static readonly string[] YearBefore = ["上年", "上一年", "去年", "上年同期", "去年同期", "同期"];

    public static GrowthBase Of(in TargetSide side)
    {
        var own = side.Basis == Basis.YearOnYear ? side.Period.LastYear - 1 : side.Period.BaseYear;
        var words = side.Aim switch
        {
            ChangeAim change => change.Change.Reference,
            MaintainLevelAim level => level.Reference,
            _ => null,
        };
        var year = words is null ? own : YearIn(words, side.Period);
        return new(year, year == own, words);
    }

    /// <summary>Whether the two count from the same: each from its own plan's base, from one year, or from what the same words say.</summary>
    public bool IsSameAs(GrowthBase other) =>
        (IsOwn && other.IsOwn) || (Year is not null && Year == other.Year) || (Year is null && other.Year is null && Words == other.Words);

    private static int? YearIn(string words, PeriodFacts period)
    {
        for (var start = 0; start + 4 <= words.Length; start++)
        {
            if (IsNumber(words.AsSpan(start, 4)) && !IsDigitAt(words, start - 1) && !IsDigitAt(words, start + 4))
                return int.Parse(words.AsSpan(start, 4), NumberStyles.None, CultureInfo.InvariantCulture) is var year and > 0 ? year : null;
        }

        return Array.IndexOf(YearBefore, words) >= 0 ? period.LastYear - 1 : null;
    }

    private static bool IsNumber(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');

    private static bool IsDigitAt(string words, int index) => index >= 0 && index < words.Length && char.IsAsciiDigit(words[index]);
}
