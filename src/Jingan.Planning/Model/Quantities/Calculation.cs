namespace Jingan.Planning;

/// <summary>Computations whose numbers may go beyond decimal, or whose divisor may come to zero: where they do is decided here, and what it means where they are.</summary>
internal static class Calculation
{
    /// <summary>The result, or another one where it is beyond what can be computed.</summary>
    public static T Or<T>(T beyond, Func<T> compute)
    {
        try
        {
            return compute();
        }
        catch (ArithmeticException)
        {
            return beyond;
        }
    }

    /// <summary>The result, or another one where it is beyond what can be computed.</summary>
    /// <param name="of">What is computed with, so that no closure is made of it.</param>
    /// <param name="compute">Computes it.</param>
    /// <param name="beyond">What stands in.</param>
    public static T Or<TOf, T>(TOf of, Func<TOf, T> compute, Func<TOf, T> beyond)
    {
        try
        {
            return compute(of);
        }
        catch (ArithmeticException)
        {
            return beyond(of);
        }
    }
}
