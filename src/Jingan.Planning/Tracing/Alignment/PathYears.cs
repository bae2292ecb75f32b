namespace Jingan.Planning.Tracing;

/// <summary>How many years a way takes, how many are over at a step on it, and how many of these the step takes itself.</summary>
internal readonly record struct PathYears(int Whole, int Done, int Taken)
{
    public int Left => Whole - Done;
}
