namespace Jingan.Planning;

/// <summary>Powers and roots in <see cref="decimal"/>.</summary>
internal static class DecimalRoot
{
    public static decimal Power(decimal value, int exponent)
    {
        var power = 1m;
        for (var count = 0; count < exponent; count++)
            power *= value;

        return power;
    }

    /// <summary>The n-th root of a positive number, by Newton's method from the nearest double.</summary>
    public static decimal Root(decimal value, int n)
    {
        var root = (decimal)Math.Pow((double)value, 1.0 / n);
        for (var step = 0; step < 3 && root > 0; step++)
            root -= (Power(root, n) - value) / (n * Power(root, n - 1));

        return root;
    }
}
