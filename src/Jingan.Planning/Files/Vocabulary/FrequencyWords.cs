using System.Globalization;

namespace Jingan.Planning.Files;

/// <summary>How often, as files say it: <c>year</c>, <c>day-mean</c>, <c>two-years</c>, <c>3-years</c>.</summary>
internal static class FrequencyWords
{
    private const string Mean = "-mean";

    private static readonly string[] Units = ["day", "week", "month", "quarter", "half", "year"];

    /// <summary>What messages offer.</summary>
    public static ValueList<string> Examples { get; } = ["year", "month", "day", "year-mean", "day-mean", "two-years"];

    /// <summary>Expression of ECMA-262 that the words match.</summary>
    public const string Pattern = "^(day|week|month|quarter|half|year|(two|[1-9][0-9]?)-(days|weeks|months|quarters|halfs|years))(-mean)?$";

    public static string? WordFor(Frequency? frequency) => frequency is null ? null : frequency.Key + (frequency.IsMean ? Mean : "");

    public static Frequency? Find(string word)
    {
        var isMean = word.EndsWith(Mean, StringComparison.Ordinal);
        var key = isMean ? word[..^Mean.Length] : word;
        var single = Array.IndexOf(Units, key);
        if (single >= 0)
            return new(1, (PeriodUnit)single, isMean);

        var hyphen = key.IndexOf('-', StringComparison.Ordinal);
        if (hyphen < 0 || !key.EndsWith('s'))
            return null;

        var unit = Array.IndexOf(Units, key[(hyphen + 1)..^1]);
        var every = key[..hyphen] == "two" ? 2
            : int.TryParse(key.AsSpan(0, hyphen), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
            : 0;
        return unit >= 0 && every is >= 2 and <= 99 ? new(every, (PeriodUnit)unit, isMean) : null;
    }
}
