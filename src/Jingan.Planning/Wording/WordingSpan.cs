using System.Globalization;

namespace Jingan.Planning.Wording;

/// <summary>A piece of a wording and what it is in the reading.</summary>
/// <param name="Start">Its first character, counted from 0 in UTF-16 units of the wording as given.</param>
/// <param name="Length">How many characters it takes, at least 1.</param>
/// <param name="Role">What it is.</param>
public readonly record struct WordingSpan(int Start, int Length, SpanRole Role)
{
    /// <summary>What it is.</summary>
    public SpanRole Role { get; init => field = Given.Defined(value); } = Given.Defined(Role);

    /// <summary>The piece itself.</summary>
    /// <param name="wording">The wording that was read.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is another, shorter wording.</exception>
    public string In(string wording)
    {
        ArgumentNullException.ThrowIfNull(wording);
        return wording.Substring(Start, Length);
    }

    /// <summary>In short, under no culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Start}+{Length} {Role}");
}
