namespace Jingan.Planning.Cli.Text;

/// <summary>How much of an aim was reached, as a small bar: the aim stands in the same place in every row, so the eye reads over or short.</summary>
internal static class AchievementBar
{
    private const int Cells = 9;
    private const int AimAt = 6;

    /// <summary>A bar for a share in per cent: <c>━━━   │  </c> for 50, <c>━━━━━━┿━╸</c> for 140; empty where there is no share.</summary>
    public static string Of(decimal? achievement)
    {
        if (achievement is not { } percent)
            return "";

        var halves = (int)Math.Clamp(decimal.Round(percent / 100 * AimAt * 2), 0, (Cells * 2) + 1);
        return new([.. Enumerable.Range(0, Cells).Select(cell => SignAt(cell, halves))]);
    }

    private static char SignAt(int cell, int halves)
    {
        var filled = halves - (cell * 2);
        if (cell == AimAt)
            return filled > 0 ? '┿' : '│';

        if (cell == Cells - 1 && filled > 2)
            return '▶';

        return filled switch
        {
            >= 2 => '━',
            1 => '╸',
            _ => ' ',
        };
    }
}
