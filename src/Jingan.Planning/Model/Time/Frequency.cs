using System.Globalization;

namespace Jingan.Planning;

/// <summary>How often something is asked or reported: 每年, 每两年, 每月, 日均.</summary>
/// <param name="Every">How many units of time lie between, at least 1: 2 for 每两年.</param>
/// <param name="Unit">The unit of time.</param>
/// <param name="IsMean">Whether it holds in the mean only: 年均, 日均.</param>
public sealed record Frequency(int Every, PeriodUnit Unit, bool IsMean = false)
{
    /// <summary>每年.</summary>
    public static Frequency Yearly { get; } = new(1, PeriodUnit.Year);

    /// <summary>How many units of time lie between, at least 1.</summary>
    public int Every { get; init => field = Given.FromOne(value)!.Value; } = Given.FromOne(Every)!.Value;

    /// <summary>The unit of time.</summary>
    public PeriodUnit Unit { get; init => field = Given.Defined(value); } = Given.Defined(Unit);

    /// <summary>The word of files and output: <c>year</c>, <c>month</c>, <c>two-years</c>, <c>3-years</c>.</summary>
    public string Key
    {
        get
        {
            var word = (Unit) switch
            {
                PeriodUnit.Day => "day",
                PeriodUnit.Week => "week",
                PeriodUnit.Month => "month",
                PeriodUnit.Quarter => "quarter",
                PeriodUnit.Half => "half",
                _ => "year",
            };

            return Every switch
            {
                1 => word,
                2 => $"two-{word}s",
                _ => string.Create(CultureInfo.InvariantCulture, $"{Every}-{word}s"),
            };
        }
    }

    /// <summary>The key, and whether it is a mean.</summary>
    public override string ToString() => IsMean ? $"{Key} (mean)" : Key;
}

/// <summary>Units of time, from the shortest.</summary>
public enum PeriodUnit
{
    /// <summary>日.</summary>
    Day,

    /// <summary>周.</summary>
    Week,

    /// <summary>月.</summary>
    Month,

    /// <summary>季度.</summary>
    Quarter,

    /// <summary>半年.</summary>
    Half,

    /// <summary>年.</summary>
    Year,
}
