using Jingan.Planning.Reports.Page;

namespace Jingan.Planning.Reports.Drawing;

/// <summary>Where a number stands in a bullet bar. The target stands in the middle of every row, so that one line runs down the page.</summary>
internal readonly record struct BulletScale
{
    public const decimal Width = 236;
    public const decimal Left = 4;
    public const decimal Right = 232;
    public const decimal Middle = 118;
    private const decimal Half = Middle - Left;
    private const decimal Far = 10_000;
    private const decimal Largest = 1_000_000_000_000_000_000;

    private readonly decimal target;
    private readonly decimal unitsPerNumber;

    private BulletScale(decimal target, decimal unitsPerNumber)
    {
        this.target = target;
        this.unitsPerNumber = unitsPerNumber;
    }

    /// <summary>
    /// Zero is at the left end; where the base is above half of the target and not yet past it, or there is no way from zero to the target, the base
    /// stands at a quarter of the way.
    /// </summary>
    public static BulletScale Of(Bullet bullet)
    {
        var aim = Math.Clamp(bullet.Target ?? 0, -Largest, Largest);
        if (bullet.Base is { } exact && Math.Clamp(exact, -Largest, Largest) is var from && from != aim
            && ((from > aim / 2 && !IsPast(from, aim, bullet.Side)) || aim <= 0))
            return new(aim, Ratio(Half * 0.75m, Math.Abs(aim - from)));
        if (aim > 0)
            return new(aim, Ratio(Half, aim));

        var actual = Math.Clamp(bullet.Actual?.Place ?? aim, -Largest, Largest);
        var span = Math.Max(Math.Abs(aim), Math.Abs(actual - aim));
        return new(aim, Ratio(Half * 0.75m, span == 0 ? 1 : span));
    }

    private static bool IsPast(decimal value, decimal aim, GoalSide side) => side == GoalSide.Left ? value < aim : value > aim;

    /// <summary>The place of a number, which may lie beyond the frame.</summary>
    public decimal At(decimal value)
    {
        value = Math.Clamp(value, -Largest, Largest);
        var farthest = unitsPerNumber > 0 ? Far / unitsPerNumber : 0;
        if ((value / 2) - (target / 2) > farthest / 2)
            return Middle + Far;
        if ((value / 2) - (target / 2) < -farthest / 2)
            return Middle - Far;
        return Middle + ((value - target) * unitsPerNumber);
    }

    /// <summary>The place of a number, at the frame's end where it lies beyond.</summary>
    public decimal Within(decimal value) => Math.Clamp(At(value), Left, Right);

    public bool IsBeyond(decimal value) => At(value) is < Left or > Right;

    private static decimal Ratio(decimal length, decimal span) => length / Math.Max(span, 0.000000001m);
}
